import type { CheckRow, Page, Words } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { answerWords } from './answer-words.ts';

const groupBy = <Key>(rows: readonly CheckRow[], key: (row: CheckRow) => Key): Map<Key, CheckRow[]> => {
  const groups = new Map<Key, CheckRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};

/** What a page is called beside its Change button. */
const pageName = (page: Page): string => page.title?.() ?? page.questions[0]?.label() ?? '';

/** Draws the way to change a page's answers: a button, or a link where no script runs. */
export type DrawChange = (pageId: string, words: TemplateResult) => TemplateResult;

const answeredPage = (page: Page, rows: readonly CheckRow[], change: DrawChange): TemplateResult => {
  const given = rows.filter(({ answer }) => answer !== undefined);
  // Of several questions only what was answered is shown: a long list of "not answered" hides what matters.
  const shown = given.length > 0 || rows.length === 1 ? given : [];
  return html`
    <div class="answered">
      <dl>
        ${
          shown.length > 0
            ? shown.map(
                ({ question, answer }) =>
                  html`<dt>${question.label()}</dt>
                    <dd>${answerWords(question, answer)}</dd>`,
              )
            : html`<dt>${pageName(page)}</dt>
                <dd class="muted">${msg('Not answered', { id: 'form-later.not-answered' })}</dd>`
        }
      </dl>
      ${change(
        page.id,
        html`${msg('Change', { id: 'form-later.change' })}<span class="visually-hidden">: ${pageName(page)}</span>`,
      )}
    </div>
  `;
};

/** Everything that was answered, page by page, each with a way to change it. */
export const answeredPages = (rows: readonly CheckRow[], change: DrawChange): TemplateResult => html`
  ${[...groupBy<Words | undefined>(rows, ({ page }) => page.section)].map(
    ([section, inSection]) => html`
      <section class="answers">
        ${section ? html`<h3>${section()}</h3>` : nothing}
        ${[...groupBy(inSection, ({ page }) => page)].map(([page, onPage]) => answeredPage(page, onPage, change))}
      </section>
    `,
  )}
`;

/** The same with buttons. */
export const checkAnswers = (rows: readonly CheckRow[], change: (pageId: string) => void): TemplateResult =>
  answeredPages(
    rows,
    (pageId, words) =>
      html`<button class="button plain" type="button" @click=${() => change(pageId)}>${words}</button>`,
  );
