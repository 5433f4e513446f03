import type { JourneyState, Page, Question } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlHost } from '../controls/control-context.ts';
import { controls } from '../controls/controls.ts';
import { errorWords } from './error-words.ts';
import type { SummaryLine } from './error-summary.ts';
import type { PageNote } from './form-service.ts';
import { helpLines } from './start-page.ts';

/** The question of a path of this page, also one inside an item of a group. */
export const questionAt = (page: Page, path: string): Question | undefined => {
  const whole = page.questions.find((question) => question.path === path);
  if (whole) return whole;
  const group = page.questions.find((question) => question.items && path.startsWith(`${question.path}.`));
  const part = group && path.slice(group.path.length + 1).replace(/^\d+\./u, '');
  return group?.items?.find((question) => question.path === part);
};

/** What is wrong on a page, for the summary. */
export const summaryLines = ({ page, errors, general }: JourneyState): readonly SummaryLine[] => [
  ...[...errors.values()].flatMap((issue) => {
    const question = questionAt(page, issue.path);
    return question ? [{ path: issue.path, words: errorWords(issue, question) }] : [];
  }),
  ...general.map(({ path, code }) => ({ words: [code, path].filter(Boolean).join(': ') })),
];

/** A note above the question, with numbers that help. */
export const pageNote = (note: PageNote | undefined): TemplateResult | typeof nothing =>
  note
    ? html`<section class="note warn stack" part="note">
        <p>${note.text()}</p>
        ${note.helpLines.length > 0 ? helpLines(note.helpLines) : nothing}
      </section>`
    : nothing;

/** The questions of a page. One alone is the heading itself. */
export const questions = (
  host: ControlHost,
  { page, errors }: JourneyState,
  view: unknown,
  heading: boolean,
): TemplateResult => {
  const errorAt = (path: string, question: Question): string | undefined => {
    const issue = errors.get(path);
    return issue && errorWords(issue, question);
  };
  return html`<div class="questions">
    ${page.questions.map((question) =>
      controls[question.control]({
        host,
        question,
        path: question.path,
        answer: host.read(question.path),
        error: errorAt(question.path, question),
        heading: heading && !page.title && page.questions.length === 1,
        optional:
          typeof question.optional === 'function' ? question.optional(view as never) : question.optional === true,
        errorAt,
      }),
    )}
  </div>`;
};
