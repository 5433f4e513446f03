import { type CallOptions, type Portal, readStation, type Result } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { View } from '../services/service-definition.ts';
import { msg } from '../locale/msg.ts';
import { callButtons } from './call-buttons.ts';
import { type ListDefinition, type ListQuery, type ListTools, sentQuery } from './list-definition.ts';
import { pageNotFound, plainNumbers } from './view-words.ts';

/** An entry that is shown alone. */
export interface Shown<Item> {
  readonly item: Item;
  /** The station's own number, where it has one. */
  readonly phone: string | undefined;
}

/**
 * One entry of a list. Which one, chance decides among those whose turn it is (`rotate` of the contract), of the district, or of all where the
 * district has none.
 */
export async function findOne<Item>(
  definition: ListDefinition<Item>,
  portal: Portal,
  query: ListQuery,
  options: CallOptions,
  isGone: (item: Item) => boolean = () => false,
): Promise<Result<Shown<Item> | undefined>> {
  const load = (of: ListQuery) => definition.load(portal, { ...sentQuery(of, ''), rotate: true }, options);
  let found = await load(query);
  // A district that has nobody, or a code that no district has: somebody is looked for all the same.
  if (found.ok ? found.data.items.length === 0 : found.error.kind === 'invalid')
    found = await load({ q: '', district: '', station: '' });
  if (!found.ok) return found;
  // A cache may still have whoever has left the list.
  const items = found.data.items.filter((each) => !isGone(each));
  const item = items[Math.floor(Math.random() * items.length)];
  if (!item) return { ...found, data: undefined };
  // Before anything is shown: a number that comes later would push what follows.
  const station = await readStation(portal, definition.station(item), options);
  return { ...found, data: { item, phone: station.ok ? station.data.phone : undefined } };
}

/** How one entry is drawn. */
export interface OneEntry<Item> {
  readonly definition: ListDefinition<Item>;
  readonly view: View;
  readonly tools: ListTools<Item>;
  /** A link to a page of the service, by its path below the service's own. */
  readonly link: (path: string, words: unknown) => TemplateResult;
  readonly shown: Shown<Item> | undefined;
  /** What stands there while nothing is known yet. */
  readonly waiting?: TemplateResult | undefined;
}

/** One entry, whom to call, and the way to its page. Needs `viewWords`. */
export const oneEntry = <Item>({
  definition,
  view,
  tools,
  link,
  shown,
  waiting,
}: OneEntry<Item>): TemplateResult => html`
  <article class="one stack" aria-labelledby="one">
    ${
      view === 'not-found'
        ? html`<h2 id="one" part="heading">${pageNotFound()}</h2>
            ${shown ? html`<p>${msg('But this person is being looked for, too. Perhaps you can help.', { id: 'card.but' })}</p>` : nothing}`
        : html`<h2 id="one" part="heading" class="kind">${definition.service.name()}</h2>`
    }
    ${
      shown
        ? html`<div class="entry stack" part="entry">
            ${definition.card(shown.item, tools)} ${callButtons(shown.phone, definition.childline?.(shown.item))}
            <p>
              ${link(
                `/${definition.key(shown.item)}`,
                html`${msg('Details on the portal', { id: 'card.details' })}
                  <span class="visually-hidden">${definition.name(shown.item)}</span>`,
              )}
            </p>
          </div>`
        : (waiting ?? nobody(definition, link))
    }
  </article>
`;

/** Nobody is on the list, or the portal does not answer: then the numbers are what helps. */
const nobody = <Item>(definition: ListDefinition<Item>, link: OneEntry<Item>['link']): TemplateResult =>
  html`<div class="stack" part="empty">
    <p>${plainNumbers()}</p>
    ${callButtons(undefined, true)}
    <p>${link('', definition.service.name())}</p>
  </div>`;

/** Styles of one entry. It fits a column of 240 px, and keeps the place of what most entries need. */
export const oneEntryStyles = css`
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
