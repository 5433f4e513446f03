import { digitsOnly, mobileNumber } from '@nagrik/journey';
import { type Failure, type OtpChallenge, requestOtp, verifyOtp } from '@nagrik/sdk';
import { validate } from '@nagrik/sdk/validation';
import { requestOtpBody } from '@nagrik/sdk/validators/request-otp';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { endsChallenge, type SignInProblem } from '../sign-in/sign-in-flow.ts';
import { signInFields } from '../sign-in/sign-in-screen.ts';
import { signInProblemWords } from '../sign-in/sign-in-words.ts';
import { failureAgain, type KeptFailure, keptFailure } from './kept-failure.ts';
import { goButton } from './go-button.ts';
import { plainForm, plainSummary } from './plain-form.ts';
import { type PlainSession, sessionOf } from './plain-session.ts';
import type { Asked } from './step.ts';

/** Where a sign-in stands between two pages. */
export interface PlainSignIn {
  readonly mobile: string;
  readonly challenge?: OtpChallenge | undefined;
  readonly problem?:
    | { readonly kind: Exclude<SignInProblem['kind'], 'failed'> }
    | { readonly kind: 'failed'; readonly failure: KeptFailure }
    | undefined;
  readonly resent?: boolean;
  /** An earlier one is over, and that is why it is asked for. */
  readonly ended?: boolean;
}

const typed = (sent: FormData, name: string): string => {
  const value = sent.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const failed = (failure: Failure): PlainSignIn['problem'] => ({ kind: 'failed', failure: keptFailure(failure) });

async function sendCode(asked: Asked, mobile: string, before: PlainSignIn | undefined): Promise<PlainSignIn> {
  if (!mobile) return { mobile, problem: { kind: 'mobile-required' } };
  const body = { mobile: mobileNumber(mobile), language: asked.locale };
  if (validate(requestOtpBody, body).length > 0) return { mobile, problem: { kind: 'mobile-pattern' } };
  const result = await requestOtp(asked.portal, body);
  if (result.ok) return { mobile, challenge: result.data, resent: before?.challenge !== undefined };
  if (result.error.kind === 'invalid') return { mobile, problem: { kind: 'mobile-pattern' } };
  return { mobile, challenge: before?.challenge, problem: failed(result.error as Failure) };
}

async function verify(asked: Asked, code: string, signIn: PlainSignIn): Promise<PlainSignIn | PlainSession> {
  const { challenge } = signIn;
  const digits = digitsOnly(code);
  if (!challenge || !digits) return { ...signIn, resent: false, problem: { kind: 'code-required' } };
  if (digits.length !== challenge.codeLength || /\D/u.test(digits)) {
    return { ...signIn, resent: false, problem: { kind: 'code-pattern' } };
  }
  const result = await verifyOtp(asked.portal, { challengeId: challenge.challengeId, code: digits });
  if (!result.ok) return { ...signIn, resent: false, problem: failed(result.error as Failure) };
  return sessionOf(result.data, asked);
}

/** Takes a page of the sign-in. @returns where it stands now, or who is signed in */
export async function takeSignIn(
  asked: Asked,
  sent: FormData,
  before: PlainSignIn | undefined,
): Promise<PlainSignIn | PlainSession> {
  switch (typed(sent, 'go')) {
    case 'other-number':
      return { mobile: before?.mobile ?? '' };
    case 'new-code':
      return sendCode(asked, before?.mobile ?? '', before);
    default:
      return before?.challenge
        ? verify(asked, typed(sent, signInFields.code), before)
        : sendCode(asked, typed(sent, signInFields.mobile), before);
  }
}

const problemLine = (id: string, words: string): TemplateResult =>
  html`<p class="error-message" id="${id}-error">
    <span class="visually-hidden">${msg('Error:', { id: 'sign-in.error-prefix' })}</span> ${words}
  </p>`;

const wordsOf = ({ problem }: PlainSignIn): string | undefined =>
  problem &&
  signInProblemWords(problem.kind === 'failed' ? { kind: 'failed', failure: failureAgain(problem.failure) } : problem);

const mobilePage = (signIn: PlainSignIn): TemplateResult => {
  const id = signInFields.mobile;
  const words = wordsOf(signIn);
  return html`
    <div class="field ${words ? 'invalid' : ''}">
      <h2 class="page-title">
        <label for=${id}>${msg('What is your mobile number?', { id: 'sign-in.mobile' })}</label>
      </h2>
      <p class="hint" id="${id}-hint">
        ${msg('We send a code by SMS, so that nobody can file in your name. What you have typed stays.', {
          id: 'sign-in.mobile-hint',
        })}
      </p>
      ${words ? problemLine(id, words) : nothing}
      <div class="mobile">
        <span class="number muted" aria-hidden="true">+91</span>
        <input
          id=${id}
          name=${id}
          class="narrow"
          type="tel"
          inputmode="tel"
          autocomplete="tel-national"
          dir="ltr"
          aria-describedby="${id}-hint ${words ? `${id}-error` : ''}"
          aria-invalid=${words ? 'true' : nothing}
          value=${signIn.mobile}
        />
      </div>
    </div>
    ${goButton('on', msg('Send the code', { id: 'sign-in.send' }), 'wide-on-phone')}
  `;
};

const codePage = (signIn: PlainSignIn, challenge: OtpChallenge): TemplateResult => {
  const id = signInFields.code;
  const words = wordsOf(signIn);
  const over = signIn.problem?.kind === 'failed' && endsChallenge.has(signIn.problem.failure.code);
  return html`
    ${
      signIn.resent
        ? html`<p class="note good" role="status">${msg('A new code is on its way', { id: 'sign-in.resent' })}</p>`
        : nothing
    }
    <div class="field ${words ? 'invalid' : ''}">
      <h2 class="page-title"><label for=${id}>${msg('Enter the code from the SMS', { id: 'sign-in.code' })}</label></h2>
      <p class="hint" id="${id}-hint">
        ${msg('It was sent to', { id: 'sign-in.code-hint' })}
        <span class="number" translate="no">${challenge.mobileMasked}</span>.
        ${msg('Tell it to nobody, not even to an officer.', { id: 'sign-in.code-secret' })}
      </p>
      ${words ? problemLine(id, words) : nothing}
      <input
        id=${id}
        name=${id}
        class="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        dir="ltr"
        aria-describedby="${id}-hint ${words ? `${id}-error` : ''}"
        aria-invalid=${words ? 'true' : nothing}
      />
    </div>
    ${over ? nothing : goButton('on', msg('Sign in', { id: 'sign-in.verify' }), 'wide-on-phone')}
    <div class="row">
      ${goButton('new-code', msg('Send a new code', { id: 'sign-in.resend' }))}
      ${goButton('other-number', msg('Use another number', { id: 'sign-in.other-number' }), 'plain')}
    </div>
  `;
};

const endedNote = ({ ended }: PlainSignIn): TemplateResult | typeof nothing => {
  if (!ended) return nothing;
  return html`<p class="note warn">
    ${msg('Your sign-in has ended. Sign in again; nothing is lost.', { id: 'form-later.session-ended' })}
  </p>`;
};

/** The number, then the code. @param back the way back in the service, where there is one */
export const signInPage = (
  asked: Asked,
  signIn: PlainSignIn = { mobile: '' },
  back: TemplateResult | typeof nothing = nothing,
): TemplateResult => {
  const words = wordsOf(signIn);
  const { code, mobile } = signInFields;
  return html`
    ${endedNote(signIn)} ${plainSummary(words ? [{ to: signIn.challenge ? code : mobile, words }] : [])}
    ${plainForm(
      asked,
      html`${signIn.challenge ? codePage(signIn, signIn.challenge) : mobilePage(signIn)}
        <div class="nav">${back}</div>`,
    )}
  `;
};
