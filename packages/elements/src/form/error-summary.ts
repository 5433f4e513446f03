import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';

/** One line of the summary: where it leads (nowhere for a general error) and what it says. */
export interface SummaryLine {
  readonly path?: string;
  readonly words: string;
}

/** Everything that is wrong on the page, in one place that takes focus; each line leads to its field. */
export const errorSummary = (
  lines: readonly SummaryLine[],
  focusField: (path: string) => void,
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`
        <div class="note bad summary" part="error-summary" tabindex="-1" role="alert">
          <h2>${msg('Something is still missing or wrong', { id: 'form.summary' })}</h2>
          <ul>
            ${lines.map(
              ({ path, words }) =>
                html`<li>
                  ${
                    path === undefined
                      ? words
                      : html`<a
                          href="#q"
                          @click=${(event: Event) => {
                            // The target lies in this shadow root, where a fragment of the page cannot lead.
                            event.preventDefault();
                            focusField(path);
                          }}
                          >${words}</a
                        >`
                  }
                </li>`,
            )}
          </ul>
        </div>
      `;
