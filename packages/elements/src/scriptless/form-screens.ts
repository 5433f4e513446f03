import type { CheckRow, Journey, Page, Question } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlHost } from '../controls/control-context.ts';
import { fieldId } from '../controls/control-context.ts';
import { failureText } from '../controls/files-control.ts';
import { answeredPages } from '../form/check-answers.ts';
import { errorWords } from '../form/error-words.ts';
import type { FormEnding } from '../form/form-service.ts';
import { notFiledNote } from '../form/outcome-screens.ts';
import type { FilingState } from '../form/filing.ts';
import { pageNote, summaryLines } from '../form/question-page.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import { plainControl } from './plain-controls.ts';
import { pictureFailure } from './plain-pictures.ts';
import type { PlainTools } from './plain-tools.ts';
import { backButton, plainForm, plainSummary } from './plain-form.ts';
import type { Asked } from './step.ts';

/** The line of a summary leads to the first field of its question, which script-less pages can do by a fragment. */
const target = (question: Question | undefined, path: string): string => {
  const id = fieldId(path);
  switch (question?.control) {
    case 'radios':
    case 'checkboxes':
      return `${id}-${Object.keys(question.options ?? {})[0] ?? ''}`;
    case 'day':
    case 'date':
    case 'moment':
      return `${id}-date`;
    case 'group': {
      const [first] = question.items ?? [];
      return target(first, `${path}.0.${first?.path ?? ''}`);
    }
    case 'station':
      return `${id}-district`;
    case 'files':
    case 'pictures':
      return `${id}-input`;
    default:
      return id;
  }
};

const sendsFiles = ({ control }: Question): boolean => control === 'files' || control === 'pictures';

const summary = (journey: Journey, refused: PlainTools['refused'] = []): TemplateResult | typeof nothing => {
  const { state } = journey;
  const files = state.page.questions.find(sendsFiles);
  return plainSummary([
    ...refused.map(({ name, code }) => ({
      to: target(files, files?.path ?? ''),
      words: `${name}: ${pictureFailure(code) ?? failureText(code)}`,
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

/** How long the answers lie at the portal. */
export const keepNote = (): TemplateResult => html`
  <p class="small muted keep">
    ${msg(
      'Your answers lie sealed on the portal. They are deleted 15 minutes after the last page that you open, and as soon as you have filed.',
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
      { withFiles: page.questions.some(sendsFiles) },
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
