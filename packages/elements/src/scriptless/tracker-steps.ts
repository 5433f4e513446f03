import {
  accessCode,
  addInformation,
  type CallOptions,
  createKey,
  downloadFirCopy,
  downloadReceipt,
  type Failure,
  type FilingStatus,
  listFilingEvents,
  readFiling,
  readFilingCalendar,
  type Result,
  withdrawComplaint,
  type Withdrawal,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale, msg } from '../locale/msg.ts';
import { explain } from '../states/explain.ts';
import { emptyState, errorState } from '../states/states.ts';
import { closedNote, statusCard } from '../tracker/filing-status.ts';
import { tidyKey } from '../tracker/filing-watch.ts';
import { filingCard } from '../tracker/my-filings.ts';
import { clockList, timeline } from '../tracker/timeline.ts';
import type { FilingWords, TrackerDefinition } from '../tracker/tracker-definition.ts';
import { receiptFields } from '../tracker/tracker-entry.ts';
import { plainForm, plainSummary } from './form-screens.ts';
import { failureAgain, type KeptFailure, keptFailure } from './kept-failure.ts';
import { toMarkup } from './markup.ts';
import { goButton } from './plain-controls.ts';
import { type PlainSession, type PlainSignIn, signedIn, signInPage, takeSignIn } from './sign-in-steps.ts';
import type { Asked, PlainService, Reply, Visit } from './step.ts';

/** What is kept while somebody looks at a filing: reference and code never stand in an address. */
interface TrackerVisit {
  readonly reference?: string | undefined;
  readonly code?: string | undefined;
  readonly session?: PlainSession | undefined;
  readonly signIn?: PlainSignIn | undefined;
  /** The two fields have been sent: what is missing is said. */
  readonly asked?: boolean | undefined;
  /** One key for one writing until the portal has answered: pressed twice, it is written once. */
  readonly key?: string | undefined;
  /** What was written and did not arrive, or that it did. */
  readonly text?: string | undefined;
  readonly failed?:
    { readonly field: 'information' | 'reason'; readonly failure?: KeptFailure | undefined } | undefined;
  readonly sent?: boolean | undefined;
}

/** The script-less pages of a tracker: number and code, or the mobile number; then status, clocks, log and what can be done. */
export function trackerSteps(definition: TrackerDefinition, words: FilingWords): PlainService {
  return { answer: (asked) => answer(asked, definition, words) };
}

const go = (step: string, visit: TrackerVisit | undefined): Reply => ({
  kind: 'go',
  step,
  visit: visit as unknown as Visit | undefined,
});

const typed = (sent: FormData, name: string): string => {
  const value = sent.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

async function answer(asked: Asked, definition: TrackerDefinition, words: FilingWords): Promise<Reply> {
  const { step, sent, locale } = asked;
  const visit = (asked.visit ?? {}) as TrackerVisit;
  const page = (draw: () => unknown, upgrade = false): Reply =>
    inLocale(locale, () => ({
      kind: 'page',
      title: definition.heading(),
      upgrade,
      markup: toMarkup(html`${upgrade ? nothing : html`<h1 class="caption">${definition.heading()}</h1>`}${draw()}`),
    }));
  switch (step) {
    case '':
      return sent ? takeEntry(sent) : page(() => entryPage(asked, definition, visit), true);
    case 'sign-in': {
      if (!sent) return visit.session ? go('mine', visit) : page(() => signInPage(asked, visit.signIn));
      const taken = await takeSignIn(asked, sent, visit.signIn);
      return 'accessToken' in taken ? go('mine', { session: taken }) : go('sign-in', { ...visit, signIn: taken });
    }
    case 'mine': {
      if (!visit.session) return go('sign-in', undefined);
      if (sent) return takeMine(sent, visit);
      const mine = await definition.listMine(signedIn(asked.portal, visit.session), {}, { locale });
      if (!mine.ok && mine.error.kind === 'unauthenticated') return go('sign-in', undefined);
      return page(() => minePage(asked, mine, words));
    }
    case 'filing': {
      if (!visit.reference) return go('', undefined);
      return sent ? takeFiling(asked, sent, visit) : filingPage(asked, visit, words, page);
    }
    default:
      return { kind: 'none' };
  }
}

// The two ways in

const entryPage = (asked: Asked, definition: TrackerDefinition, visit: TrackerVisit): TemplateResult => {
  const errors = visit.asked ? { reference: !visit.reference, code: !visit.code } : {};
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
    <section class="card">
      ${plainForm(
        asked,
        html`<h3>${msg('With reference and access code', { id: 'tracker.by-receipt' })}</h3>
          ${receiptFields(errors, visit.reference ?? '')}
          ${goButton('on', msg('See the status', { id: 'tracker.see' }), 'wide-on-phone')}`,
      )}
    </section>
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

const takeMine = (sent: FormData, visit: TrackerVisit): Reply => {
  const act = typed(sent, 'go');
  if (act === 'sign-out') return go('', undefined);
  const reference = /^open:([0-9A-Z-]{10,30})$/.exec(act)?.[1];
  return reference ? go('filing', { session: visit.session, reference }) : go('mine', visit);
};

const minePage = (
  asked: Asked,
  mine: Awaited<ReturnType<TrackerDefinition['listMine']>>,
  words: FilingWords,
): TemplateResult => {
  if (!mine.ok) return errorState(mine.error as Failure);
  const { items } = mine.data;
  return plainForm(
    asked,
    html`
      <h2>${msg('Your complaints', { id: 'my-filings.title' })}</h2>
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
      ${goButton('sign-out', msg('Sign out', { id: 'my-filings.sign-out' }), 'plain')}
    `,
    { enter: 'none' },
  );
};

// An open filing

const optionsOf = ({ locale }: Asked, { code }: TrackerVisit): CallOptions => ({
  locale,
  ...(code && { auth: accessCode(code) }),
});

async function filingPage(
  asked: Asked,
  visit: TrackerVisit,
  words: FilingWords,
  page: (draw: () => unknown) => Reply,
): Promise<Reply> {
  const { reference = '' } = visit;
  const portal = signedIn(asked.portal, visit.session);
  const [status, log] = await Promise.all([
    readFiling(portal, reference, optionsOf(asked, visit)),
    listFilingEvents(portal, reference, {}, optionsOf(asked, visit)),
  ]);
  return page(() => {
    if (!status.ok) {
      const { kind } = status.error;
      const closed = ['not-found', 'unauthenticated', 'invalid'].includes(kind);
      return html`${closed ? closedNote(kind === 'invalid') : errorState(status.error as Failure)}
        <p><a href=${asked.href('')}>${msg('Another complaint', { id: 'tracker.back' })}</a></p>`;
    }
    return html`
      ${statusCard(status.data, words)} ${clockList(status.data.clocks, words)} ${actions(asked, status.data, visit)}
      <section class="stack">
        <h3>${msg('What has happened', { id: 'filing-view.log' })}</h3>
        ${log.ok ? timeline(log.data.events, words) : errorState(log.error as Failure)}
      </section>
    `;
  });
}

const writingFailed = ({ failed }: TrackerVisit): string => {
  if (!failed) return '';
  if (failed.failure) {
    const { title, advice } = explain(failureAgain(failed.failure));
    return `${title}. ${advice}`;
  }
  return failed.field === 'information'
    ? msg('Write what the station should know', { id: 'filing-view.add-required' })
    : msg('Choose a reason', { id: 'filing-view.withdraw-required' });
};

const actions = (asked: Asked, { citizenMay, fir }: FilingStatus, visit: TrackerVisit): TemplateResult => {
  const may = new Set<string>(citizenMay);
  const words = writingFailed(visit);
  const error = (field: 'information' | 'reason'): TemplateResult | typeof nothing =>
    words && visit.failed?.field === field ? html`<p class="error-message" id="${field}-error">${words}</p>` : nothing;
  return html`
    ${plainSummary(words ? [{ to: visit.failed?.field === 'reason' ? 'resolved' : 'information', words }] : [])}
    ${
      visit.sent
        ? html`<p role="status" class="note good">${msg('Sent to the station.', { id: 'filing-view.sent' })}</p>`
        : nothing
    }
    ${plainForm(
      asked,
      html`
        ${
          may.has('add_information')
            ? html`<section class="panel stack" id="add">
                <div class="field">
                  <label for="information"
                    >${msg('What else should the station know?', { id: 'filing-view.add-label' })}</label
                  >
                  ${error('information')}
                  <textarea
                    id="information"
                    name="information"
                    rows="4"
                    dir="auto"
                    .value=${visit.text ?? ''}
                  ></textarea>
                </div>
                ${goButton('information', msg('Send to the station', { id: 'filing-view.send' }), 'wide-on-phone')}
              </section>`
            : nothing
        }
        <div class="row">
          ${fir?.copyHandle ? goButton('fir', msg('Copy of the FIR (PDF)', { id: 'filing-view.fir-copy' })) : nothing}
          ${
            may.has('download_receipt')
              ? goButton('receipt', msg('Receipt (PDF)', { id: 'filing-view.receipt' }))
              : nothing
          }
          ${goButton('calendar', msg('Dates for the calendar', { id: 'filing-view.calendar' }))}
        </div>
        ${may.has('withdraw') ? withdrawal(error('reason'), words !== '' && visit.failed?.field === 'reason') : nothing}
        ${goButton('other', msg('Another complaint', { id: 'tracker.back' }), 'plain')}
      `,
      { enter: 'information' },
    )}
  `;
};

const withdrawal = (error: TemplateResult | typeof nothing, open: boolean): TemplateResult => {
  const reasons: readonly (readonly [Withdrawal['reason'], string])[] = [
    ['resolved', msg('The matter is settled', { id: 'filing-view.withdraw-resolved' })],
    ['filed_by_mistake', msg('I filed it by mistake', { id: 'filing-view.withdraw-mistake' })],
    ['other', msg('Another reason', { id: 'filing-view.withdraw-other' })],
  ];
  return html`<details ?open=${open}>
    <summary>${msg('Take the complaint back', { id: 'filing-view.withdraw' })}</summary>
    <div class="panel stack">
      <p>
        ${msg('Nobody may press you to take it back. If somebody does, call 112.', { id: 'filing-view.withdraw-pressed' })}
      </p>
      <fieldset>
        <legend>${msg('Why?', { id: 'filing-view.withdraw-why' })}</legend>
        ${error}
        ${reasons.map(
          ([value, text]) =>
            html`<div class="choice">
              <input type="radio" name="reason" id=${value} value=${value} />
              <label for=${value}>${text}</label>
            </div>`,
        )}
      </fieldset>
      ${goButton('withdraw', msg('Yes, take it back', { id: 'filing-view.withdraw-yes' }), 'danger')}
    </div>
  </details>`;
};

async function takeFiling(asked: Asked, sent: FormData, visit: TrackerVisit): Promise<Reply> {
  const { reference = '' } = visit;
  const portal = signedIn(asked.portal, visit.session);
  const options = optionsOf(asked, visit);
  const clean: TrackerVisit = { ...visit, failed: undefined, sent: undefined, text: undefined };
  switch (typed(sent, 'go')) {
    case 'receipt':
      return file(
        await downloadReceipt(portal, reference, { language: asked.locale }, options),
        `${reference}.pdf`,
        clean,
      );
    case 'calendar':
      return file(await readFilingCalendar(portal, reference, {}, options), `${reference}.ics`, clean);
    case 'fir': {
      const status = await readFiling(portal, reference, options);
      const handle = status.ok ? status.data.fir?.copyHandle : undefined;
      if (!handle) return go('filing', clean);
      return file(await downloadFirCopy(portal, handle, {}, options), `${reference}-fir.pdf`, clean);
    }
    case 'information': {
      const text = typed(sent, 'information').replaceAll('\r\n', '\n');
      if (!text) return go('filing', { ...clean, failed: { field: 'information' } });
      const write = (key: string) => addInformation(portal, reference, { text }, { ...options, key });
      return wrote(await write(visit.key ?? createKey()), { ...clean, text }, 'information');
    }
    case 'withdraw': {
      const reason = typed(sent, 'reason') as Withdrawal['reason'] | '';
      if (!reason) return go('filing', { ...clean, failed: { field: 'reason' } });
      const key = visit.key ?? createKey();
      return wrote(await withdrawComplaint(portal, reference, { reason }, { ...options, key }), clean, 'reason');
    }
    case 'other':
      return visit.session ? go('mine', { session: visit.session }) : go('', undefined);
    default:
      return go('filing', clean);
  }
}

const file = (result: Result<Blob>, name: string, visit: TrackerVisit): Reply =>
  result.ok
    ? { kind: 'file', file: result.data, name }
    : go('filing', { ...visit, failed: { field: 'information', failure: keptFailure(result.error as Failure) } });

/** A refusal is final for its key; only where nobody knows what became of it is the same key sent again. */
const wrote = (result: Result<unknown>, visit: TrackerVisit, field: 'information' | 'reason'): Reply =>
  result.ok
    ? go('filing', { ...visit, key: undefined, text: undefined, sent: field === 'information' })
    : go('filing', {
        ...visit,
        key: result.error.outcome === 'unknown' ? result.error.key : undefined,
        failed: { field, failure: keptFailure(result.error as Failure) },
      });
