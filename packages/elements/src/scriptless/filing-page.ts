import {
  type Failure,
  type FilingQuestion,
  type FilingStatus,
  listFilingEvents,
  readFiling,
  type Withdrawal,
} from '@nagrik/sdk';
import type { OptionWords } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { contactWords } from '../questions/contact-words.ts';
import { explain } from '../states/explain.ts';
import { errorState } from '../states/states.ts';
import { closedNote, statusCard } from '../tracker/filing-status.ts';
import { clockList, timeline } from '../tracker/timeline.ts';
import { contactChangeWords } from '../tracker/contact-change-words.ts';
import { answeredWords, questionWords } from '../tracker/question-words.ts';
import { satisfactionWords } from '../tracker/satisfaction-words.ts';
import type { FilingWords } from '../tracker/tracker-definition.ts';
import { information, refusedLines, textMissing } from './filing-information.ts';
import { failureAgain } from './kept-failure.ts';
import { goButton } from './go-button.ts';
import { plainForm, plainSummary } from './plain-form.ts';
import { uploadPolicy } from './plain-uploads.ts';
import { signedIn } from './plain-session.ts';
import type { Asked, Reply } from './step.ts';
import { type DrawPage, optionsOf, type TrackerVisit, type Writing } from './tracker-visit.ts';

/** An open filing: where it stands, by when what must happen, what somebody can do, and its log. */
export async function filingPage(
  asked: Asked,
  visit: TrackerVisit,
  words: FilingWords,
  page: DrawPage,
): Promise<Reply> {
  const { reference = '', failed, refused } = visit;
  const portal = signedIn(asked, visit.session);
  const [status, log] = await Promise.all([
    readFiling(portal, reference, optionsOf(asked, visit)),
    listFilingEvents(portal, reference, {}, optionsOf(asked, visit)),
  ]);
  if (!status.ok) {
    const { kind } = status.error;
    const closed = ['not-found', 'unauthenticated', 'invalid'].includes(kind);
    // What opens nothing may stand on a page; a code that is one may not.
    if (kind === 'invalid') await asked.keep({ ...visit, slip: true });
    return page(
      () =>
        html`${closed ? closedNote(kind === 'invalid') : errorState(status.error as Failure)}
          <p><a href=${asked.href('')}>${msg('Another filing', { id: 'tracker.back' })}</a></p>`,
    );
  }
  const takesFiles = status.data.citizenMay.includes('add_files');
  const reopens = status.data.citizenMay.includes('ask_reopening');
  const files = { takesFiles, reopens, policy: takesFiles ? await uploadPolicy(portal) : undefined };
  return page(
    () => html`
      ${failureSummary(visit)}
      <h2 class="page-title">${msg('Where it stands', { id: 'plain.where-it-stands' })}</h2>
      ${statusCard(status.data, words)} ${clockList(status.data.clocks, words)}
      ${actions(asked, status.data, visit, files)}
      <section class="stack">
        <h3>${msg('What has happened', { id: 'filing-view.log' })}</h3>
        ${log.ok ? timeline(log.data.events, words) : errorState(log.error as Failure)}
      </section>
    `,
    { wrong: failed !== undefined || refused !== undefined },
  );
}

const failureWords = (visit: TrackerVisit): string => {
  const { failed } = visit;
  if (!failed) return '';
  if (failed.failure) {
    const { title, advice } = explain(failureAgain(failed.failure));
    const again =
      failed.failure.outcome === 'unknown' && failed.what !== 'download'
        ? msg('It may have arrived all the same. Send again: it will not be recorded twice.', {
            id: 'filing-view.unknown',
          })
        : '';
    return `${title}. ${advice} ${again}`.trim();
  }
  if (failed.what === 'contact') return contactChangeWords.required();
  return failed.what === 'information'
    ? textMissing(visit)
    : msg('Choose a reason', { id: 'filing-view.withdraw-required' });
};

/** Where the line of the summary leads: to what has to be done again. A download has no field. */
const fieldOf = {
  information: 'information',
  withdrawal: 'resolved',
  satisfaction: undefined,
  answer: undefined,
  contact: 'contact-by-call',
  download: undefined,
} as const;

const failureSummary = (visit: TrackerVisit): TemplateResult | typeof nothing => {
  const to = visit.failed && fieldOf[visit.failed.what];
  const failed = visit.failed ? [{ words: failureWords(visit), ...(to && { to }) }] : [];
  return plainSummary([...failed, ...refusedLines(visit)]);
};

const errorOf = (visit: TrackerVisit, what: Writing): TemplateResult | typeof nothing =>
  visit.failed?.what === what
    ? html`<p class="error-message" id="${fieldOf[what]}-error">${failureWords(visit)}</p>`
    : nothing;

/** Classes of a button that shows or gives something. */
const wide = 'secondary wide-on-phone';

const actions = (
  asked: Asked,
  status: FilingStatus,
  visit: TrackerVisit,
  files: Parameters<typeof information>[2],
): TemplateResult => {
  const { citizenMay, clocks, fir } = status;
  const may = new Set<string>(citizenMay);
  return html`
    ${
      visit.sent
        ? html`<p role="status" class="note good">${msg('Sent to the station.', { id: 'filing-view.sent' })}</p>`
        : nothing
    }
    ${visit.contactChanged ? html`<p role="status" class="note good">${contactChangeWords.done()}</p>` : nothing}
    ${visit.answered ? html`<p role="status" class="note good">${answeredWords(visit.answered)}</p>` : nothing}
    ${
      visit.satisfied === undefined
        ? nothing
        : html`<p role="status" class="note good">
            ${satisfactionWords.done(visit.satisfied, may.has('download_appeal_letter'))}
          </p>`
    }
    ${plainForm(
      asked,
      html`
        ${status.asked ? question(status.asked) : nothing} ${may.has('say_satisfaction') ? satisfaction() : nothing}
        ${may.has('add_information') || files.reopens ? information(visit, errorOf(visit, 'information'), files) : nothing}
        ${may.has('change_contact') ? contact(visit) : nothing}
        <div class="row">
          ${may.has('read_filed') ? goButton('filed', msg('What you filed', { id: 'filing-view.filed' }), wide) : nothing}
          ${fir?.copyHandle ? goButton('fir', msg('Copy of the FIR (PDF)', { id: 'filing-view.fir-copy' }), wide) : nothing}
          ${
            may.has('download_result')
              ? goButton('result', msg('Result (PDF)', { id: 'filing-view.result' }), wide)
              : nothing
          }
          ${
            may.has('download_receipt')
              ? goButton('receipt', msg('Receipt (PDF)', { id: 'filing-view.receipt' }), wide)
              : nothing
          }
          ${
            may.has('download_appeal_letter')
              ? goButton('appeal', msg('Letter to the SP (PDF)', { id: 'filing-view.appeal-letter' }), wide)
              : nothing
          }
          ${
            clocks.length > 0
              ? goButton('calendar', msg('Dates for the calendar', { id: 'filing-view.calendar' }), wide)
              : nothing
          }
        </div>
        ${may.has('withdraw') ? withdrawal(visit) : nothing}
        ${goButton('other', msg('Another filing', { id: 'tracker.back' }), 'plain')}
      `,
      { enter: files.reopens ? 'reopening' : 'information', withFiles: files.takesFiles },
    )}
  `;
};

const question = (open: FilingQuestion): TemplateResult => {
  const words = questionWords(open);
  return html`<section class="panel stack" id="question">
    <h3>${words.question}</h3>
    <p>${words.whoReads}</p>
    <input type="hidden" name="question" value=${open.seq} />
    <div class="row">${goButton('confirmed', words.yes, 'secondary')} ${goButton('denied', words.no, 'secondary')}</div>
  </section>`;
};

const satisfaction = (): TemplateResult =>
  html`<section class="panel stack" id="satisfaction">
    <h3>${satisfactionWords.question()}</h3>
    <p>${satisfactionWords.whoReads()}</p>
    <div class="row">
      ${goButton('satisfied', satisfactionWords.yes(), 'secondary')}
      ${goButton('not-satisfied', satisfactionWords.no(), 'secondary')}
    </div>
  </section>`;

const contact = (visit: TrackerVisit): TemplateResult => {
  const wrong = visit.failed?.what === 'contact';
  const { by, time = '', messages } = visit.contact ?? {};
  return html`<details id="contact" ?open=${wrong || Boolean(by)}>
    <summary>${msg('How the police may reach you', { id: 'filing-view.contact' })}</summary>
    <div class="panel stack">
      <p>${contactChangeWords.intro()}</p>
      <fieldset class="field ${wrong ? 'invalid' : ''}" aria-describedby=${wrong ? 'contact-by-call-error' : nothing}>
        <legend>${contactWords.by()}</legend>
        ${errorOf(visit, 'contact')} ${choices('contact-by', contactWords.ways, by)}
      </fieldset>
      <p>${contactChangeWords.ifReached()}</p>
      <div class="field">
        <label for="contact-time">${contactWords.hours()}</label>
        <p class="hint" id="contact-time-hint">${contactWords.hoursHint()}</p>
        <input
          id="contact-time"
          name="contact-time"
          type="text"
          dir="auto"
          aria-describedby="contact-time-hint"
          value=${time}
        />
      </div>
      <fieldset class="field">
        <legend>${contactWords.sms()}</legend>
        ${choices('contact-messages', contactWords.messages, messages)}
      </fieldset>
      ${goButton('contact', contactChangeWords.send(), 'wide-on-phone')}
    </div>
  </details>`;
};

const choices = (
  name: string,
  options: Readonly<Record<string, OptionWords>>,
  chosen: string | undefined,
): TemplateResult[] =>
  Object.entries(options).map(([value, words]) => {
    const [label, hint] = typeof words === 'function' ? [words, undefined] : [words.label, words.hint];
    return html`<div class="choice">
      <input
        type="radio"
        name=${name}
        id="${name}-${value}"
        value=${value}
        aria-describedby=${hint ? `${name}-${value}-hint` : nothing}
        ?checked=${chosen === value}
      />
      <div>
        <label for="${name}-${value}">${label()}</label>
        ${hint ? html`<p class="hint" id="${name}-${value}-hint">${hint()}</p>` : nothing}
      </div>
    </div>`;
  });

const withdrawal = (visit: TrackerVisit): TemplateResult => {
  const wrong = visit.failed?.what === 'withdrawal';
  const reasons: readonly (readonly [Withdrawal['reason'], string])[] = [
    ['resolved', msg('The matter is settled', { id: 'filing-view.withdraw-resolved' })],
    ['filed_by_mistake', msg('I filed it by mistake', { id: 'filing-view.withdraw-mistake' })],
    ['other', msg('Another reason', { id: 'filing-view.withdraw-other' })],
  ];
  return html`<details ?open=${wrong || Boolean(visit.reason)}>
    <summary>${msg('Take it back', { id: 'filing-view.withdraw' })}</summary>
    <div class="panel stack">
      <p>
        ${msg('Nobody may press you to take it back. If somebody does, call 112.', { id: 'filing-view.withdraw-pressed' })}
      </p>
      <fieldset class="field ${wrong ? 'invalid' : ''}" aria-describedby=${wrong ? 'resolved-error' : nothing}>
        <legend>${msg('Why?', { id: 'filing-view.withdraw-why' })}</legend>
        ${errorOf(visit, 'withdrawal')}
        ${reasons.map(
          ([value, text]) =>
            html`<div class="choice">
              <input type="radio" name="reason" id=${value} value=${value} ?checked=${visit.reason === value} />
              <label for=${value}>${text}</label>
            </div>`,
        )}
      </fieldset>
      ${goButton('withdraw', msg('Yes, take it back', { id: 'filing-view.withdraw-yes' }), 'danger')}
    </div>
  </details>`;
};
