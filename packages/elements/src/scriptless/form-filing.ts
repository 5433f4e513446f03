import type { Journey, Problem } from '@nagrik/journey';
import { accessCode, readOutcome, type Receipt } from '@nagrik/sdk';
import { html } from 'lit';
import { asksSignIn } from '../form/asks-sign-in.ts';
import { arrivedBefore } from '../form/filing.ts';
import { loseFiles } from '../form/lose-files.ts';
import { msg } from '../locale/msg.ts';
import { arrivedPage, donePage, unknownPage } from './form-ends.ts';
import type { FormRequest } from './form-request.ts';
import { afterFiling, type FormVisit, isFiled } from './form-visit.ts';
import { keptFailure } from './kept-failure.ts';
import { endKept, renewed, signedIn } from './plain-session.ts';
import type { Reply } from './step.ts';

/**
 * Files once and tells the truth about it. The key comes with the visit, so every attempt is the same filing; that its outcome
 * is unknown is kept before the first byte leaves, and while it is, the portal is asked and nothing is sent.
 */
export async function fileForm(request: FormRequest, visit: FormVisit, journey: Journey): Promise<Reply> {
  const { asked, form } = request;
  if (!request.say(() => journey.continue())) {
    const where = journey.state.page.id;
    return request.go(where, { ...visit, judged: 'all', journey: journey.snapshot() });
  }
  const session = visit.session && (await renewed(asked, visit.session));
  if (!session && asksSignIn(form.definition)) return toSignIn(request, visit, journey);
  const leaving: FormVisit = { ...visit, session, outcome: 'unknown', noAnswer: undefined };
  await request.keep(leaving);
  const body = request.say(() => journey.body());
  const result = await form.file(signedIn(asked, session), body, { key: visit.key, locale: asked.locale });
  if (result.ok) return filed(request, leaving, { receipt: result.data });
  const { error } = result;
  if (error.outcome === 'unknown' || arrivedBefore.has(error.code)) return request.go('outcome', leaving);
  const refused: FormVisit = { ...leaving, outcome: undefined };
  if (error.kind === 'unauthenticated') return toSignIn(request, refused, journey);
  if (error.kind !== 'invalid') return request.go(journey.state.page.id, { ...refused, notFiled: keptFailure(error) });
  const problem: Problem = { code: error.code, errors: error.fields };
  request.say(() => {
    loseFiles(journey, error.fields);
    journey.applyProblem(problem);
  });
  const snapshot = journey.snapshot();
  return request.go(snapshot.page, { ...refused, problem, journey: snapshot });
}

function toSignIn(request: FormRequest, visit: FormVisit, journey: Journey): Reply {
  const step = journey.pages.find((page) => page.step === 'sign-in');
  if (!step) return request.go(journey.state.page.id, visit);
  request.say(() => journey.goTo(step.id));
  const signIn = visit.session && ({ mobile: '', ended: true } as const);
  return request.go(step.id, { ...visit, session: undefined, signIn, journey: journey.snapshot() });
}

/** The receipt's code opens the filing from now on: nobody needs to be signed in any more. */
async function filed(
  request: FormRequest,
  visit: FormVisit,
  what: Pick<FormVisit, 'receipt' | 'arrived'>,
): Promise<Reply> {
  await endKept(request.asked, visit.session);
  return request.go('done', afterFiling(visit, what));
}

/** The page while nobody knows what became of a filing; its button asks the portal, by the key. */
export async function outcomeStep(request: FormRequest, visit: FormVisit, journey: Journey): Promise<Reply> {
  if (visit.outcome !== 'unknown') return request.go(journey.state.page.id, visit);
  if (!request.asked.sent) return request.page(() => unknownPage(request.asked, visit.noAnswer === true));
  const result = await readOutcome(request.asked.portal, visit.key);
  // A newer portal may know more states: none of them is certain to mean "not filed".
  if (!result.ok || !['filed', 'not-filed'].includes(result.data.state)) {
    return request.go('outcome', { ...visit, noAnswer: true });
  }
  const { state, response } = result.data;
  // The answer is kept and given once more; a portal that keeps it for a while only says that it arrived.
  if (state === 'filed') {
    return filed(request, visit, response ? { receipt: response as unknown as Receipt } : { arrived: true });
  }
  const last = journey.pages.at(-1)?.id ?? '';
  return request.go(last, { ...visit, outcome: 'did-not-arrive', noAnswer: undefined });
}

/** The receipt and what it gives, until the citizen has noted it. */
export async function receiptStep(request: FormRequest, visit: FormVisit): Promise<Reply> {
  const { step, sent } = request.asked;
  const { receipt } = visit;
  if (sent && sent.get('go') === 'finish') return { kind: 'go', step: '', visit: undefined };
  if (step === 'receipt' || step === 'calendar')
    return receipt && request.form[step] ? download(request, step, receipt) : { kind: 'none' };
  if (step !== 'done' || !isFiled(visit)) return request.go('done', visit);
  return request.page(() =>
    receipt
      ? donePage(request.asked, request.form, receipt)
      : arrivedPage(request.asked, asksSignIn(request.form.definition)),
  );
}

async function download(request: FormRequest, what: 'receipt' | 'calendar', receipt: Receipt): Promise<Reply> {
  const { portal, locale, href } = request.asked;
  // The code on the receipt opens it without a session.
  const opened = portal.with({ auth: accessCode(receipt.accessCode) });
  // The language of a document is read when the call is made.
  const result = await request.say(() => request.form[what]?.(opened, receipt, { locale }));
  if (result?.ok) {
    const ending = what === 'receipt' ? 'pdf' : 'ics';
    return { kind: 'file', file: result.data, name: `${receipt.reference}.${ending}` };
  }
  return request.page(
    () =>
      html`<p class="note bad" role="alert">
          ${msg('This could not be loaded now. It is filed all the same. Try again later.', {
            id: 'form-later.download-failed',
          })}
        </p>
        <p><a href=${href('done')}>${msg('Back', { id: 'form.back' })}</a></p>`,
    true,
  );
}
