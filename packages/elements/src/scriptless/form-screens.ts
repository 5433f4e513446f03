import type { CheckRow, Journey, Page, Question } from '@nagrik/journey';
import type { Receipt } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlHost } from '../controls/control-context.ts';
import { fieldId } from '../controls/control-context.ts';
import { failureText } from '../controls/files-control.ts';
import { answeredPages } from '../form/check-answers.ts';
import { errorWords } from '../form/error-words.ts';
import type { FormEnding, StartPage } from '../form/form-service.ts';
import { notFiledNote } from '../form/outcome-screens.ts';
import type { FilingState } from '../form/filing.ts';
import { pageNote, summaryLines } from '../form/question-page.ts';
import { receiptFacts, whatNext } from '../form/confirmation.ts';
import { startPage } from '../form/start-page.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton, plainControl, type PlainTools } from './plain-controls.ts';
import { type Asked, fields } from './step.ts';

/** The one form of a page. Its first button is what Enter presses: a hidden one that goes on. */
export const plainForm = (
  { href, step, token }: Asked,
  body: unknown,
  options: { readonly withFiles?: boolean; readonly enter?: string } = {},
): TemplateResult => html`
  <form
    class="page"
    method="post"
    action=${href(step)}
    enctype=${options.withFiles ? 'multipart/form-data' : nothing}
    novalidate
    autocomplete="on"
  >
    <input type="hidden" name=${fields.token} value=${token} />
    <button class="visually-hidden" name=${fields.go} value=${options.enter ?? 'on'} tabindex="-1" aria-hidden="true">
      ${msg('Continue', { id: 'form.continue' })}
    </button>
    ${body}
  </form>
`;

/** What stands above every page of a form: its name, unless the page says it already, and the way out. */
export const plainBar = ({ href }: Asked, name: string | undefined): TemplateResult => html`
  <div class="bar">
    ${name ? html`<h1 class="caption">${name}</h1>` : nothing}
    <a class="button plain exit" href=${href('leave')} rel="nofollow">
      ${msg('Leave this page quickly', { id: 'form-start.exit' })}
    </a>
  </div>
`;

/** The line of a summary leads to the first field of its question, which script-less pages can do by a fragment. */
const target = (question: Question | undefined, path: string): string => {
  const id = fieldId(path);
  switch (question?.control) {
    case 'radios':
    case 'checkboxes':
      return `${id}-${Object.keys(question.options ?? {})[0] ?? ''}`;
    case 'day':
    case 'moment':
      return `${id}-date`;
    case 'station':
      return `${id}-district`;
    case 'files':
      return `${id}-input`;
    default:
      return id;
  }
};

/** Everything that is wrong, first on the page and with the focus. */
export const plainSummary = (
  lines: readonly { readonly to?: string; readonly words: string }[],
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<div class="note bad summary" tabindex="-1" role="alert" autofocus>
        <h2>${msg('Something is still missing or wrong', { id: 'form.summary' })}</h2>
        <ul>
          ${lines.map(({ to, words }) => html`<li>${to ? html`<a href="#${to}">${words}</a>` : words}</li>`)}
        </ul>
      </div>`;

const summary = (journey: Journey, refused: PlainTools['refused'] = []): TemplateResult | typeof nothing => {
  const { state } = journey;
  const files = state.page.questions.find(({ control }) => control === 'files');
  return plainSummary([
    ...refused.map(({ name, code }) => ({
      to: target(files, files?.path ?? ''),
      words: `${name}: ${failureText(code)}`,
    })),
    ...summaryLines(state).map(({ path, words }) =>
      path === undefined
        ? { words }
        : {
            to: target(
              state.page.questions.find((question) => question.path === path),
              path,
            ),
            words,
          },
    ),
  ]);
};

const progress = (journey: Journey): TemplateResult => {
  const { at, of, section } = journey.progress();
  return html`<p class="progress muted small">
    ${msg(str`Part ${at} of ${of}: ${section?.() ?? ''}`, { id: 'form.progress' })}
  </p>`;
};

/** The way back, which keeps what was typed. */
export const backButton = (returning: boolean): TemplateResult =>
  goButton(
    'back',
    returning ? msg('Back to my answers', { id: 'form.back-to-check' }) : msg('Back', { id: 'form.back' }),
    'plain',
  );

const keepNote = (): TemplateResult => html`
  <p class="small muted keep">
    ${msg(
      'Your answers are kept here, sealed, for 15 minutes after each page, and deleted as soon as you have filed.',
      {
        id: 'plain.keep',
      },
    )}
  </p>
`;

const questions = (journey: Journey, page: Page, tools: PlainTools, heading: boolean): TemplateResult => {
  const { errors } = journey.state;
  const errorAt = (path: string, question: Question): string | undefined => {
    const issue = errors.get(path);
    return issue && errorWords(issue, question);
  };
  // Nothing is listened to here, so all that a control asks of its form is what was typed.
  const host = { read: (path: string) => journey.read(path) } as unknown as ControlHost;
  return html`<div class="questions">
    ${page.questions.map((question) =>
      plainControl(
        {
          host,
          question,
          path: question.path,
          answer: journey.read(question.path),
          error: errorAt(question.path, question),
          heading: heading && !page.title && page.questions.length === 1,
          optional:
            typeof question.optional === 'function'
              ? question.optional(journey.view() as never)
              : question.optional === true,
          errorAt,
        },
        tools,
      ),
    )}
  </div>`;
};

/** A page of questions. */
export const askingPage = (asked: Asked, form: FormEnding, journey: Journey, tools: PlainTools): TemplateResult => {
  const { page, returning } = journey.state;
  return html`
    ${progress(journey)} ${summary(journey, tools.refused)} ${pageNote(form.note(page.id, journey.view()))}
    ${plainForm(
      asked,
      html`
        ${page.title ? html`<h2 class="page-title">${page.title()}</h2>` : nothing}
        ${page.intro ? html`<p>${page.intro()}</p>` : nothing} ${questions(journey, page, tools, true)}
        <div class="nav">
          ${goButton('on', msg('Continue', { id: 'form.continue' }), 'wide-on-phone')} ${backButton(returning)}
        </div>
        ${keepNote()}
      `,
      { withFiles: page.questions.some(({ control }) => control === 'files') },
    )}
  `;
};

/** Everything that was answered, the declaration, and the button that files. */
export const checkPage = (
  asked: Asked,
  form: FormEnding,
  journey: Journey,
  tools: PlainTools,
  state: FilingState,
): TemplateResult => {
  const { page } = journey.state;
  const rows: readonly CheckRow[] = journey.checkRows().filter((row) => row.page !== page);
  const change = (id: string, words: TemplateResult): TemplateResult =>
    html`<a class="button plain" href=${asked.href(id)}>${words}</a>`;
  return html`
    ${progress(journey)} ${summary(journey)} ${notFiledNote(state)}
    ${plainForm(
      asked,
      html`
        <h2 class="page-title">${form.checkTitle()}</h2>
        ${answeredPages(rows, change)} ${questions(journey, page, tools, false)}
        <div class="nav">${goButton('on', form.submit(), 'wide-on-phone')} ${backButton(false)}</div>
        ${keepNote()}
      `,
    )}
  `;
};

/** The first screen, with the notice; `gone` where a visit has run out. */
export const firstPage = (asked: Asked, start: StartPage, gone: boolean, unfinished: boolean): TemplateResult => html`
  ${
    gone
      ? html`<p class="note warn" role="alert">
          ${msg('Nothing was sent for 15 minutes, so everything was deleted. Please start again.', { id: 'plain.gone' })}
        </p>`
      : nothing
  }
  ${startPage(start, {
    ready: true,
    draft: undefined,
    // Drawn below: a listener would not run here.
    start: () => undefined,
  })}
  <form method="post" action=${asked.href('')}>
    <input type="hidden" name=${fields.token} value=${asked.token} />
    ${
      unfinished
        ? html`<div class="row">
            ${goButton('resume', msg('Go on with it', { id: 'form.draft.resume' }), '')}
            ${goButton('start', msg('Delete it and start afresh', { id: 'form.draft.delete' }))}
          </div>`
        : goButton('start', msg('I have read this. Start.', { id: 'form-start.start' }), 'wide-on-phone')
    }
  </form>
`;

/** Proof that it arrived. */
export const donePage = (asked: Asked, form: FormEnding, receipt: Receipt): TemplateResult => html`
  <div class="page">
    ${receiptFacts(receipt, form.filedTitle())}
    <div class="nav">
      <a class="button wide-on-phone" href=${asked.href('receipt')}
        >${msg('Save the receipt (PDF)', { id: 'form-later.receipt' })}</a
      >
      <a class="button secondary wide-on-phone" href=${asked.href('calendar')}
        >${msg('Put the dates into my calendar', { id: 'form-later.calendar' })}</a
      >
    </div>
    ${whatNext(form.next(receipt))}
    <form method="post" action=${asked.href('done')}>
      <input type="hidden" name=${fields.token} value=${asked.token} />
      ${goButton(
        'finish',
        msg('I have noted everything: clear this screen and sign out', { id: 'form-later.finish' }),
        'plain',
      )}
    </form>
  </div>
`;

/** Nobody knows yet whether it arrived. */
export const unknownPage = (asked: Asked): TemplateResult =>
  plainForm(
    asked,
    html`
      <h2 class="page-title">${msg('We do not know yet whether it arrived', { id: 'form-later.unknown' })}</h2>
      <p class="note warn">
        ${msg('Do not file it again: we ask the portal until it answers, and nothing is filed twice.', {
          id: 'form-later.unknown-what',
        })}
      </p>
      ${goButton('ask', msg('Ask now: did it arrive?', { id: 'form-later.ask' }), 'wide-on-phone')}
    `,
    { enter: 'ask' },
  );
