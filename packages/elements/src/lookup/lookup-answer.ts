import type { Failure, FieldProblem, Portal, Result } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent } from '../events.ts';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import type { LookupAnswer, LookupTools } from './lookup-definition.ts';

export interface AnswerState<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly pending: boolean;
  readonly district: string;
  readonly onMore: () => void;
}

export const answerStyles = css`
  .results {
    display: grid;
    gap: var(--n-4);
    padding: 0;
    list-style: none;
  }
`;

/** What a lookup answers: below the form what was found, above it what is wrong with the question. Loaded with the first answer. */
export class AnswerView<Item> {
  readonly #host: PortalHost;
  readonly #answer: LookupAnswer<Item>;
  readonly #portal: () => Portal | undefined;
  readonly #locale: () => string;
  #file: { readonly key: string; readonly failure?: Failure } | undefined;

  constructor(host: PortalHost, answer: LookupAnswer<Item>, portal: () => Portal | undefined, locale: () => string) {
    this.#host = host;
    this.#answer = answer;
    this.#portal = portal;
    this.#locale = locale;
  }

  /** What is wrong with a value, in words. */
  problem(problem: FieldProblem): string {
    return this.#answer.problem(problem);
  }

  /** What is wrong with the question, with ways there. @param errors words by the id of the input */
  summary(errors: ReadonlyMap<string, string>): TemplateResult {
    return html`
      <div class="note bad" id="summary" role="alert" tabindex="-1" part="summary">
        <h3>${msg('Please check', { id: 'lookup.check' })}</h3>
        <ul>
          ${[...errors].map(([id, text]) => html`<li><a href="#${id}" data-goto=${id}>${text}</a></li>`)}
        </ul>
      </div>
    `;
  }

  render({ items, hasMore, pending, district, onMore }: AnswerState<Item>): TemplateResult {
    const tools: LookupTools = {
      options: { locale: this.#locale() },
      district,
      download: (key, run, name) => void this.#download(key, run, name),
      downloading: (key) => this.#file?.key === key && !this.#file.failure,
    };
    if (items.length === 0) return this.#answer.nothing(tools);
    return html`
      <p role="status">${msg(str`Found: ${formatNumber(items.length)}`, { id: 'lookup-answer.found' })}</p>
      <ul class="results" role="list" part="results">
        ${items.map((item) => html`<li class="card">${this.#answer.result(item, tools)}${this.#renderFile(item)}</li>`)}
      </ul>
      ${
        hasMore
          ? html`<p>
              <button class="button secondary" type="button" aria-disabled=${pending} @click=${onMore}>
                ${pending ? msg('Loading…', { id: 'state.loading' }) : msg('Show more', { id: 'lookup-answer.more' })}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderFile(item: Item): TemplateResult | typeof nothing {
    if (this.#file?.key !== this.#answer.key(item) || !this.#file.failure) return nothing;
    return html`<p class="error-message" role="alert">
      ${msg('The copy could not be downloaded. Look again and try once more.', { id: 'lookup-answer.download-failed' })}
    </p>`;
  }

  async #download(key: string, run: (portal: Portal) => Promise<Result<Blob>>, name: string): Promise<void> {
    const portal = this.#portal();
    if (!portal || (this.#file?.key === key && !this.#file.failure)) return;
    this.#file = { key };
    this.#host.requestUpdate();
    const result = await run(portal);
    if (result.ok) saveFile(result.data, name);
    else this.#host.dispatchEvent(new NagrikFailedEvent(result.error));
    this.#file = result.ok ? undefined : { key, failure: result.error };
    this.#host.requestUpdate();
  }
}
