import type { CheckRow, Words } from '@nagrik/journey';
import { html, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { answerWords } from './answer-words.ts';

/** The answers by parts of the journey. */
const bySection = (rows: readonly CheckRow[]): Map<Words | undefined, CheckRow[]> => {
  const sections = new Map<Words | undefined, CheckRow[]>();
  for (const row of rows) sections.set(row.page.section, [...(sections.get(row.page.section) ?? []), row]);
  return sections;
};

/** Everything that was answered, each with a way to change it. */
export const checkAnswers = (rows: readonly CheckRow[], change: (pageId: string) => void): TemplateResult => html`
  ${[...bySection(rows)].map(
    ([section, answered]) => html`
      <section>
        <h3>${section?.()}</h3>
        <dl class="answers">
          ${answered.map(
            ({ page, question, answer }) => html`
              <div>
                <dt>${question.label()}</dt>
                <dd>${answerWords(question, answer)}</dd>
                <dd class="change">
                  <button class="button plain" type="button" @click=${() => change(page.id)}>
                    ${msg('Change', { id: 'form.change' })}
                    <span class="visually-hidden">${question.label()}</span>
                  </button>
                </dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `,
  )}
`;
