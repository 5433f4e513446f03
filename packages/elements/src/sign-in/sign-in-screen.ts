import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '../locale/msg.ts';
import type { SignInFlow } from './sign-in-flow.ts';
import { signInProblemWords } from './sign-in-words.ts';

/** Ids of the two fields, for whoever moves the focus. */
export const signInFields = { mobile: 'sign-in-mobile', code: 'sign-in-code' } as const;

const submit = (act: () => Promise<void>) => (event: Event) => {
  event.preventDefault();
  void act();
};

const problemLine = (id: string, words: string) =>
  html`<p class="error-message" id="${id}-error" role="alert">
    <span class="visually-hidden">${msg('Error:', { id: 'sign-in.error-prefix' })}</span> ${words}
  </p>`;

const requestId = (flow: SignInFlow) =>
  flow.problem?.kind === 'failed' && flow.problem.failure.serverRequestId
    ? html`<p class="small muted">
        ${msg('Number for questions:', { id: 'state.request-id' })}
        <span class="number" translate="no">${flow.problem.failure.serverRequestId}</span>
      </p>`
    : nothing;

const mobileScreen = (flow: SignInFlow): TemplateResult => {
  const id = signInFields.mobile;
  const words = flow.problem && signInProblemWords(flow.problem);
  return html`
    <form class="stack" novalidate @submit=${submit(() => flow.requestCode())}>
      <div class="field ${words ? 'invalid' : ''}">
        <h2 class="page-title" tabindex="-1">
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
            class="narrow"
            type="tel"
            inputmode="tel"
            autocomplete="tel-national"
            dir="ltr"
            aria-describedby="${id}-hint ${words ? `${id}-error` : ''}"
            aria-invalid=${words ? 'true' : nothing}
            .value=${live(flow.mobile)}
            @input=${(event: Event) => (flow.mobile = (event.target as HTMLInputElement).value)}
          />
        </div>
        ${requestId(flow)}
      </div>
      <button class="button wide-on-phone" aria-disabled=${flow.pending ? 'true' : nothing}>
        ${flow.pending ? msg('Sending…', { id: 'sign-in.sending' }) : msg('Send the code', { id: 'sign-in.send' })}
      </button>
    </form>
  `;
};

const resend = (flow: SignInFlow): TemplateResult =>
  flow.resendIn > 0
    ? html`<p class="muted">
        ${msg(str`No SMS? In ${flow.resendIn} seconds you can ask for another one.`, { id: 'sign-in.resend-wait' })}
      </p>`
    : html`<button
        class="button secondary"
        type="button"
        aria-disabled=${flow.pending ? 'true' : nothing}
        @click=${() => void flow.requestCode(true)}
      >
        ${msg('Send a new code', { id: 'sign-in.resend' })}
      </button>`;

const codeScreen = (flow: SignInFlow): TemplateResult => {
  const id = signInFields.code;
  const words = flow.problem && signInProblemWords(flow.problem);
  const masked = flow.challenge?.mobileMasked ?? '';
  return html`
    <form class="stack" novalidate @submit=${submit(() => flow.verify())}>
      <div class="field ${words ? 'invalid' : ''}">
        <h2 class="page-title" tabindex="-1">
          <label for=${id}>${msg('Enter the code from the SMS', { id: 'sign-in.code' })}</label>
        </h2>
        <p class="hint" id="${id}-hint">
          ${msg('It was sent to', { id: 'sign-in.code-hint' })}
          <span class="number" translate="no">${masked}</span>.
          ${msg('Tell it to nobody, not even to an officer.', { id: 'sign-in.code-secret' })}
        </p>
        ${words ? problemLine(id, words) : nothing}
        <input
          id=${id}
          class="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          dir="ltr"
          aria-describedby="${id}-hint ${words ? `${id}-error` : ''}"
          aria-invalid=${words ? 'true' : nothing}
          .value=${live(flow.code)}
          @input=${(event: Event) => (flow.code = (event.target as HTMLInputElement).value)}
        />
        ${requestId(flow)}
      </div>
      ${
        flow.challengeOver
          ? nothing
          : html`<button class="button wide-on-phone" aria-disabled=${flow.pending ? 'true' : nothing}>
              ${flow.pending ? msg('Checking…', { id: 'sign-in.checking' }) : msg('Sign in', { id: 'sign-in.verify' })}
            </button>`
      }
      <p class="visually-hidden" role="status">
        ${flow.resent ? msg('A new code is on its way', { id: 'sign-in.resent' }) : nothing}
      </p>
      ${resend(flow)}
      <button class="button plain" type="button" @click=${() => flow.back()}>
        ${msg('Use another number', { id: 'sign-in.other-number' })}
      </button>
    </form>
  `;
};

/** The screens of a sign-in: the number, then the code. */
export const signInScreen = (flow: SignInFlow): TemplateResult =>
  flow.challenge ? codeScreen(flow) : mobileScreen(flow);
