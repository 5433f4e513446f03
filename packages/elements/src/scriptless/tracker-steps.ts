import type { Failure } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { DEFAULT_EXIT } from '../default-exit.ts';
import { inLocale, msg } from '../locale/msg.ts';
import { emptyState, errorState } from '../states/states.ts';
import { tidyKey } from '../tracker/filing-watch.ts';
import { filingCard } from '../tracker/my-filings.ts';
import type { FilingWords, TrackerDefinition } from '../tracker/tracker-definition.ts';
import { receiptFields } from '../tracker/tracker-entry.ts';
import { filedPage } from './filed-page.ts';
import { filingPage } from './filing-page.ts';
import { takeFiling } from './filing-writes.ts';
import { toMarkup } from './markup.ts';
import { goButton } from './go-button.ts';
import { errorTitle, plainBar, plainForm, plainSummary } from './plain-form.ts';
import { endKept, renewed, signedIn } from './plain-session.ts';
import { signInPage, takeSignIn } from './sign-in-steps.ts';
import type { Asked, PlainService, Reply } from './step.ts';
import { type DrawPage, goTracking as go, type TrackerVisit, typed } from './tracker-visit.ts';

/** The script-less pages of a tracker: number and code, or the mobile number; then status, clocks, log and what can be done. */
export function trackerSteps(definition: TrackerDefinition, words: FilingWords): PlainService {
  return { answer: (asked) => answer(asked, definition, words) };
}

/** Whoever looks for long stays signed in: the session is renewed in time, and where it is over, that is said. */
async function answer(asked: Asked, definition: TrackerDefinition, words: FilingWords): Promise<Reply> {
  const visit = (asked.visit ?? {}) as TrackerVisit;
  const { session } = visit;
  if (asked.step === 'leave') return { kind: 'leave', to: DEFAULT_EXIT, deleted: () => endKept(asked, session) };
  if (!session) return show(asked, definition, words, visit);
  const now = await renewed(asked, session);
  if (!now) return go('sign-in', { signIn: { mobile: '', ended: true } });
  const fresh = { ...visit, session: now };
  if (now !== session) await asked.keep({ ...fresh });
  return show(asked, definition, words, fresh);
}

async function show(
  asked: Asked,
  definition: TrackerDefinition,
  words: FilingWords,
  visit: TrackerVisit,
): Promise<Reply> {
  const { step, sent, locale } = asked;
  const page: DrawPage = (draw, { wrong = false, upgrade = false } = {}) =>
    inLocale(locale, () => ({
      kind: 'page',
      title: wrong ? errorTitle(definition.heading()) : definition.heading(),
      upgrade,
      markup: toMarkup(html`${plainBar(asked, upgrade ? undefined : definition.heading())}${draw()}`),
    }));
  switch (step) {
    case '':
      return sent
        ? takeEntry(sent)
        : page(() => entryPage(asked, definition, visit), { upgrade: true, wrong: visit.asked === true });
    case 'sign-in': {
      const { session, signIn } = visit;
      if (!sent && session) return go('mine', visit);
      if (!sent) return page(() => signInPage(asked, signIn), { wrong: signIn?.problem !== undefined });
      const taken = await takeSignIn(asked, sent, signIn);
      return 'accessToken' in taken
        ? go('mine', { ...visit, session: taken, signIn: undefined })
        : go('sign-in', { ...visit, signIn: taken });
    }
    case 'mine': {
      if (!visit.session) return go('sign-in', undefined);
      if (sent) return takeMine(asked, sent, visit);
      const mine = await definition.listMine(signedIn(asked, visit.session), { cursor: visit.after }, { locale });
      if (!mine.ok && mine.error.kind === 'unauthenticated') {
        return go('sign-in', { signIn: { mobile: '', ended: true } });
      }
      return page(() => minePage(asked, mine, words));
    }
    case 'filing':
      if (!visit.reference) return go('', undefined);
      return sent ? takeFiling(asked, sent, visit) : filingPage(asked, visit, words, page);
    case 'filed':
      return filedPage(asked, visit, page);
    default:
      return { kind: 'none' };
  }
}

// The two ways in

const entryPage = (asked: Asked, definition: TrackerDefinition, visit: TrackerVisit): TemplateResult => {
  const { reference = '' } = visit;
  const errors = visit.asked ? { reference: !reference, code: !visit.code } : {};
  const lines = [
    ...(errors.reference
      ? [{ to: 'reference', words: msg('Write the reference', { id: 'tracker.reference-required' }) }]
      : []),
    ...(errors.code ? [{ to: 'code', words: msg('Write the access code', { id: 'tracker.code-required' }) }] : []),
  ];
  return html`
    <h2>${definition.heading()}</h2>
    <p class="muted">${definition.intro()}</p>
    ${plainSummary(lines)}
    ${
      definition.ways.includes('receipt')
        ? html`<section class="card">
            ${plainForm(
              asked,
              html`<h3>${msg('With reference and access code', { id: 'tracker.by-receipt' })}</h3>
                ${receiptFields(errors, { reference, code: visit.asked || visit.slip ? (visit.code ?? '') : '' })}
                ${goButton('on', msg('See the status', { id: 'tracker.see' }), 'wide-on-phone')}`,
            )}
          </section>`
        : nothing
    }
    <section class="card stack">
      <h3>${msg('With your mobile number', { id: 'tracker.by-account' })}</h3>
      <p>${msg('See everything that you filed with this number.', { id: 'tracker.by-account-hint' })}</p>
      <a class="button secondary wide-on-phone" href=${asked.href(visit.session ? 'mine' : 'sign-in')}
        >${msg('Sign in', { id: 'tracker.sign-in' })}</a
      >
    </section>
  `;
};

const takeEntry = (sent: FormData): Reply => {
  const [reference, code] = [typed(sent, 'reference'), typed(sent, 'code')];
  if (!reference || !code) return go('', { reference, code, asked: true });
  return go('filing', tidyKey({ reference, code }));
};

async function takeMine(asked: Asked, sent: FormData, visit: TrackerVisit): Promise<Reply> {
  const act = typed(sent, 'go');
  if (act === 'sign-out') {
    await endKept(asked, visit.session);
    return go('', undefined);
  }
  const reference = /^open:([0-9A-Z-]{10,30})$/.exec(act)?.[1];
  if (reference) return go('filing', { session: visit.session, reference });
  return go('mine', { ...visit, after: /^older:(.+)$/.exec(act)?.[1] });
}

const minePage = (
  asked: Asked,
  mine: Awaited<ReturnType<TrackerDefinition['listMine']>>,
  words: FilingWords,
): TemplateResult => {
  if (!mine.ok) return errorState(mine.error as Failure);
  const { items, nextCursor } = mine.data;
  return plainForm(
    asked,
    html`
      <h2>${msg('What you have filed', { id: 'my-filings.title' })}</h2>
      ${
        items.length === 0
          ? emptyState(
              msg('You have not filed anything yet', { id: 'my-filings.none' }),
              msg('What you file with this mobile number appears here.', { id: 'my-filings.none-advice' }),
            )
          : html`<ul class="mine stack" role="list">
              ${items.map((filing) =>
                filingCard(filing, words, (label) =>
                  goButton(`open:${filing.reference}`, label, 'secondary wide-on-phone'),
                ),
              )}
            </ul>`
      }
      ${nextCursor ? goButton(`older:${nextCursor}`, msg('Older ones', { id: 'my-filings.older' }), 'secondary') : nothing}
      ${goButton('sign-out', msg('Sign out', { id: 'my-filings.sign-out' }), 'plain')}
    `,
    { enter: 'none' },
  );
};
