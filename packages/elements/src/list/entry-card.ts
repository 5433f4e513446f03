import { readStation, type Portal, type Result } from '@nagrik/sdk';
import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { loadingState } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { callButtons } from './call-buttons.ts';
import { pageNotFound, plainNumbers, viewWords } from './view-words.ts';
import { type ListParts, type ListTools, sentQuery } from './list-definition.ts';

interface Shown<Item> {
  readonly item: Item;
  /** The station's own number, where it has one. */
  readonly phone: string | undefined;
}

/**
 * One entry of a list, for a column of a page and for the page of an address that does not exist. Which one, chance decides when the page
 * loads, among the first of the district, or of all where the district has none; it stays while the page stays, so that nobody
 * has to read against a clock. Loaded when an element has a `view`.
 */
export class EntryCard<Item> {
  readonly #options: ListParts<Item>;
  readonly #request: PortalRequest<readonly [Portal | undefined, string, string], Shown<Item> | undefined>;

  constructor(host: PortalHost, options: ListParts<Item>) {
    this.#options = options;
    const { portal, query, locale } = options;
    this.#request = new PortalRequest(host, {
      args: () => [portal.portal, query().district, query().station],
      run: ([target], signal) => target && this.#find(target, { signal, locale: locale.locale }),
      onData: (shown) => host.dispatchEvent(new NagrikFoundEvent(shown ? 1 : 0)),
      onFailure: (failure) => host.dispatchEvent(new NagrikFailedEvent(failure)),
    });
  }

  async #find(
    portal: Portal,
    options: { readonly signal: AbortSignal; readonly locale: string },
  ): Promise<Result<Shown<Item> | undefined>> {
    const { definition, query } = this.#options;
    const everywhere = { q: '', district: '', station: '' };
    let found = await definition.load(portal, sentQuery(query(), ''), options);
    // A district that has nobody, or a code that no district has: somebody is looked for all the same.
    if (found.ok ? found.data.items.length === 0 : found.error.kind === 'invalid')
      found = await definition.load(portal, sentQuery(everywhere, ''), options);
    if (!found.ok) return found;
    const { items } = found.data;
    const item = items[Math.floor(Math.random() * items.length)];
    if (!item) return { ...found, data: undefined };
    // Before anything is shown: a number that comes later would push what follows.
    const station = await readStation(portal, definition.station(item), options);
    return { ...found, data: { item, phone: station.ok ? station.data.phone : undefined } };
  }

  render(view: string, tools: ListTools<Item>): TemplateResult {
    const { definition } = this.#options;
    const { data, failure, pending, slow } = this.#request;
    const lost = view === 'not-found';
    return html`
      <article class="one stack" aria-labelledby="one">
        ${
          lost
            ? html`<h2 id="one" part="heading">${pageNotFound()}</h2>
                ${data ? html`<p>${msg('But this person is being looked for, too. Perhaps you can help.', { id: 'card.but' })}</p>` : nothing}`
            : html`<h2 id="one" part="heading" class="kind">${definition.service.name()}</h2>`
        }
        ${data ? this.#entry(data, tools) : !failure && (pending || !this.#options.portal.portal) ? loadingState(slow, 4) : this.#nobody(tools)}
      </article>
    `;
  }

  #entry({ item, phone }: Shown<Item>, tools: ListTools<Item>): TemplateResult {
    const { definition } = this.#options;
    return html`
      <div class="entry stack" part="entry">
        ${definition.card(item, tools)} ${callButtons(phone, definition.childline?.(item))}
        <p>
          ${this.#link(
            tools,
            `/${definition.key(item)}`,
            html`${msg('Details on the portal', { id: 'card.details' })}
              <span class="visually-hidden">${definition.name(item)}</span>`,
          )}
        </p>
      </div>
    `;
  }

  /** Nobody is on the list, or the portal does not answer: then the numbers are what helps. */
  #nobody(tools: ListTools<Item>): TemplateResult {
    return html`<div class="stack" part="empty">
      <p>${plainNumbers()}</p>
      ${callButtons(undefined, true)}
      <p>${this.#link(tools, '', this.#options.definition.service.name())}</p>
    </div>`;
  }

  /** In a frame a link opens a window: the portal's pages stand in no frame. */
  #link({ resolve }: ListTools<Item>, path: string, words: unknown): TemplateResult {
    const { definition, locale } = this.#options;
    return html`<a
      href=${resolve(`/services/${definition.service.id}${path}?lang=${locale.locale}`)}
      target=${self === top ? nothing : '_blank'}
      rel="noopener"
      >${words}</a
    >`;
  }
}

/** Makes an element show one entry, once its words and styles are there. @throws what an import threw (the network failed) */
export const openCard = async <Item>(
  host: PortalHost & LitElement,
  options: ListParts<Item>,
): Promise<EntryCard<Item>> => {
  await options.locale.need(viewWords);
  adoptStyles(host, entryCardStyles);
  return new EntryCard(host, options);
};

/** Styles of the card. It fits a column of 240 px, and keeps the place of what most entries need. */
const entryCardStyles = css`
  .one {
    min-block-size: 21em;
    padding: var(--n-4);
    border: var(--n-rule) solid var(--n-line);
    border-block-start: var(--n-rule-thick) solid var(--n-marigold);
    border-radius: var(--n-radius-l);
    background: var(--n-surface);
    break-inside: avoid;
  }
  .one.stack > * + *,
  .one .stack > * + * {
    margin-block-start: var(--n-3);
  }
  .one .kind {
    font-size: var(--n-size-l);
  }
  .one .button {
    flex: 1 1 auto;
    padding-inline: var(--n-3);
  }
  .one a:not(.button) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--n-target);
  }
`;
