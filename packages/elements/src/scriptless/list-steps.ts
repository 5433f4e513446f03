import type { Failure } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import {
  type ChoiceFilter,
  type ListDefinition,
  type ListDetail,
  type ListPage,
  type ListQuery,
  type ListTools,
  sentQuery,
} from '../list/list-definition.ts';
import { formatNumber } from '../locale/format.ts';
import { inLocale, msg, str } from '../locale/msg.ts';
import { emptyState, errorState } from '../states/states.ts';
import { toMarkup } from './markup.ts';
import { plainCard } from './plain-card.ts';
import type { ReadEntry } from './plain-definition.ts';
import { placeOptions, PlainPlaces } from './plain-places.ts';
import type { Asked, PlainService, Reply } from './step.ts';

/** What a list needs besides its definition, loaded once. */
export interface ListParts<Item> {
  readonly filters: readonly ChoiceFilter[];
  readonly detail: ListDetail<Item>;
  readonly read: ReadEntry;
}

/** Everything is served by the portal itself, so an address that is relative to it stays as it is. */
const toolsOf = <Item>(definition: ListDefinition<Item>): ListTools<Item> => {
  const resolve = (path: string): string => path;
  return { resolve, picture: (item) => definition.picture(item, resolve) };
};

/** The script-less pages of a list: what is looked for stands in the address, as everything here is public. */
export function listSteps<Item>(definition: ListDefinition<Item>, parts: ListParts<Item>): PlainService {
  return {
    card: plainCard(definition, toolsOf(definition)),
    answer: ({ step, ...asked }) =>
      step === '' ? listPage({ step, ...asked }, definition, parts) : entryPage({ step, ...asked }, definition, parts),
  };
}

const queryOf = ({ query }: Asked, filters: readonly ChoiceFilter[]): ListQuery => {
  const of = (name: string): string => query.get(name) ?? '';
  return {
    ...Object.fromEntries(filters.map(({ name }) => [name, of(name)])),
    ...{ q: of('q').slice(0, 80), district: of('district'), station: of('station') },
  };
};

async function listPage<Item>(
  asked: Asked,
  definition: ListDefinition<Item>,
  { filters }: ListParts<Item>,
): Promise<Reply> {
  const { portal, locale } = asked;
  const query = queryOf(asked, filters);
  const { district } = query;
  const [found, places] = await Promise.all([
    definition.load(portal, sentQuery(query, asked.query.get('cursor') ?? ''), { locale }),
    PlainPlaces.find(portal, district ? { district, q: '' } : undefined),
  ]);
  return inLocale(locale, () => ({
    kind: 'page',
    title: definition.service.name(),
    upgrade: true,
    markup: toMarkup(html`
      <h2>${definition.service.name()}</h2>
      ${searchForm(asked, definition, filters, query, places)}
      ${found.ok ? entries(asked, definition, found.data, query) : errorState(found.error as Failure)}
    `),
  }));
}

const select = (name: string, label: string, options: unknown): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options}
    </select>
  </div>`;

const searchForm = <Item>(
  { href, locale }: Asked,
  definition: ListDefinition<Item>,
  filters: readonly ChoiceFilter[],
  query: ListQuery,
  places: PlainPlaces,
): TemplateResult => html`
  <form class="stack" role="search" method="get" action=${href('')}>
    <input type="hidden" name="lang" value=${locale} />
    <div class="field">
      <label for="q">${definition.searchLabel()}</label>
      <p class="hint" id="q-hint">${definition.searchHint()}</p>
      <input id="q" name="q" type="search" autocomplete="off" aria-describedby="q-hint" value=${query.q} />
    </div>
    <details ?open=${Object.entries(query).some(([name, value]) => name !== 'q' && value !== '')}>
      <summary>${msg('Filters', { id: 'list.filters' })}</summary>
      <div class="stack">
        ${select(
          'district',
          msg('District', { id: 'list-filters.district' }),
          placeOptions(places.districts, query.district, msg('All of Bihar', { id: 'list-filters.all-districts' })),
        )}
        ${
          query.district
            ? select(
                'station',
                msg('Police station', { id: 'list-filters.station' }),
                placeOptions(places.stations, query.station, msg('All stations', { id: 'list-filters.all-stations' })),
              )
            : nothing
        }
        ${filters.map(({ name, label, options }) =>
          select(
            name,
            label(),
            options().map(
              ([value, text]) =>
                html`<option value=${value} ?selected=${value === (query[name] ?? '')}>${text}</option>`,
            ),
          ),
        )}
      </div>
    </details>
    <button class="button wide-on-phone">${msg('Search', { id: 'list.search' })}</button>
  </form>
`;

const entries = <Item>(
  asked: Asked,
  definition: ListDefinition<Item>,
  { items, total, nextCursor }: ListPage<Item>,
  query: ListQuery,
): TemplateResult => {
  const { title, advice } = definition.empty();
  const tools = toolsOf(definition);
  const next = new URLSearchParams({
    ...Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')),
    ...(nextCursor && { cursor: nextCursor }),
  });
  if (items.length === 0) return emptyState(title, advice);
  return html`
    <p>
      ${msg(str`${formatNumber(total ?? items.length)} found, ${formatNumber(items.length)} shown`, { id: 'list.found' })}
    </p>
    <ul class="entries" role="list">
      ${items.map(
        (item) => html`
          <li class="entry card stack">
            ${definition.card(item, tools)}
            <a class="button secondary" href=${asked.href(definition.key(item))}
              >${msg('Details', { id: 'list.open' })} <span class="visually-hidden">${definition.name(item)}</span></a
            >
          </li>
        `,
      )}
    </ul>
    ${
      nextCursor
        ? html`<p>
            <a class="button secondary wide-on-phone" href=${`${asked.href('')}&${next.toString()}`}
              >${msg('Next page', { id: 'plain.next-page' })}</a
            >
          </p>`
        : nothing
    }
  `;
};

async function entryPage<Item>(
  asked: Asked,
  definition: ListDefinition<Item>,
  { detail, read }: ListParts<Item>,
): Promise<Reply> {
  const { portal, locale, step } = asked;
  const found = await read(portal, step);
  if (!found.ok && ['not-found', 'invalid'].includes((found.error as Failure).kind)) return { kind: 'none' };
  const item = found.ok ? (found.data as Item) : undefined;
  const loaded = item && (await detail.load?.(item, portal, { locale }));
  return inLocale(locale, () => ({
    kind: 'page',
    title: item ? definition.name(item) : definition.service.name(),
    markup: toMarkup(html`
      <h1 class="caption">${definition.service.name()}</h1>
      ${
        item
          ? html`<h2>${detail.title(item)}</h2>
              <div class="sheet stack">${detail.render(item, toolsOf(definition), loaded)}</div>`
          : found.ok
            ? nothing
            : errorState(found.error as Failure)
      }
      <p><a href=${asked.href('')}>${msg('Back to the list', { id: 'plain.back-to-list' })}</a></p>
    `),
  }));
}
