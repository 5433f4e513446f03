import type { Failure, FieldProblem } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayFields, dayProblem } from '../guarded/day-fields.ts';
import { indianDay } from '../guarded/indian-day.ts';
import {
  type ChoiceFilter,
  type GuardedDefinition,
  type ListDefinition,
  type ListDetail,
  type ListPage,
  type ListQuery,
  type ListTools,
  type PhotoOnAsking,
  sentQuery,
} from '../list/list-definition.ts';
import type { View } from '../services/service-definition.ts';
import { formatNumber } from '../locale/format.ts';
import { inLocale, msg, str } from '../locale/msg.ts';
import { emptyState, errorState } from '../states/states.ts';
import { toMarkup } from './markup.ts';
import { plainCard } from './plain-card.ts';
import { goButton } from './go-button.ts';
import type { ReadEntry } from './plain-definition.ts';
import { errorTitle, plainBar, plainForm, plainSummary } from './plain-form.ts';
import { placeOptions, PlainPlaces } from './plain-places.ts';
import { type Asked, fields, type PlainService, type Reply } from './step.ts';

/** Any list: guards are what a guarded one has besides. */
export type PlainList<Item> = ListDefinition<Item> & Partial<GuardedDefinition<Item>>;

/** What a list needs besides its definition, loaded once. */
export interface ListParts<Item> {
  readonly filters: readonly ChoiceFilter[];
  readonly detail: ListDetail<Item>;
  readonly read: ReadEntry;
  /** How one entry can stand alone on a page. */
  readonly views: readonly View[];
  /**
   * What is typed goes with the form and lies in the visit, for lists that are not public, and where it may be somebody's own: the name or
   * the number that is looked for must not stand in an address.
   */
  readonly closed?: boolean;
}

/** What stands above every page of a list: the name of its service on a page of one entry, and the way out of one that is not public. */
const bar = <Item>(asked: Asked, { signIn }: PlainList<Item>, name?: string): TemplateResult | typeof nothing => {
  if (signIn) return plainBar(asked, name);
  return name ? html`<h1 class="caption">${name}</h1>` : nothing;
};

/** Everything is served by the portal itself, so an address that is relative to it stays as it is. */
const toolsOf = <Item>(definition: PlainList<Item>): ListTools<Item> => {
  const resolve = (path: string): string => path;
  return { resolve, picture: (item) => definition.picture(item, resolve) };
};

/** The script-less pages of a list: what is looked for stands in the address, unless it is `closed`. */
export function listSteps<Item>(definition: PlainList<Item>, parts: ListParts<Item>): PlainService {
  return {
    ...(parts.views.length > 0 && { card: plainCard(definition, toolsOf(definition)) }),
    answer: ({ step, ...asked }) =>
      step === '' ? listPage({ step, ...asked }, definition, parts) : entryPage({ step, ...asked }, definition, parts),
  };
}

const queryOf = <Item>(
  { query, now }: Asked,
  { days }: PlainList<Item>,
  filters: readonly ChoiceFilter[],
): ListQuery => {
  const of = (name: string): string => query.get(name) ?? '';
  const { recent } = days ?? {};
  const first = recent === undefined ? {} : { from: indianDay(recent, now), to: indianDay(0, now) };
  return {
    ...Object.fromEntries(filters.map(({ name }) => [name, of(name)])),
    ...(days && (query.has('from') ? { from: of('from'), to: of('to') } : { from: '', to: '', ...first })),
    ...{ q: of('q').slice(0, 80), district: of('district'), station: of('station') },
  };
};

async function listPage<Item>(asked: Asked, definition: PlainList<Item>, parts: ListParts<Item>): Promise<Reply> {
  const { portal, locale } = asked;
  const query = queryOf(asked, definition, parts.filters);
  const { district } = query;
  const [found, places] = await Promise.all([
    definition.load(portal, sentQuery(query, asked.query.get('cursor') ?? ''), { locale }),
    PlainPlaces.find(portal, district ? { district, q: '' } : undefined),
  ]);
  const failure = found.ok ? undefined : (found.error as Failure);
  const problems = failure?.kind === 'invalid' ? failure.fields : [];
  const { notice, aside } = definition;
  return inLocale(locale, () => {
    const name = definition.service.name();
    const form = searchForm(asked, definition, parts, { query, problems, places });
    return {
      kind: 'page',
      title: problems.length > 0 ? errorTitle(name) : name,
      upgrade: true,
      markup: toMarkup(html`
        ${bar(asked, definition)}
        <h2>${name}</h2>
        ${notice ? html`<p class="note"><strong>${notice()}</strong></p>` : nothing}
        ${aside ? html`<p>${aside((path) => path)}</p>` : nothing} ${form}
        ${found.ok ? entries(asked, definition, parts, found.data, query) : problems.length > 0 ? nothing : errorState(found.error as Failure)}
      `),
    };
  });
}

const select = (name: string, label: string, options: unknown): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options}
    </select>
  </div>`;

interface SearchState {
  readonly query: ListQuery;
  readonly problems: readonly FieldProblem[];
  readonly places: PlainPlaces;
}

const searchForm = <Item>(
  asked: Asked,
  definition: PlainList<Item>,
  { filters, closed }: ListParts<Item>,
  state: SearchState,
): TemplateResult => {
  const fields = searchFields(definition, filters, state);
  const { problems } = state;
  const wrong = plainSummary(problems.slice(0, 1).map((problem) => ({ to: 'from', words: dayProblem(problem) })));
  if (closed)
    return html`${wrong}
      <div role="search">${plainForm(asked, fields)}</div>`;
  return html`
    ${wrong}
    <form class="stack" role="search" method="get" action=${asked.href('')}>
      <input type="hidden" name="lang" value=${asked.locale} />
      ${fields}
    </form>
  `;
};

const searchFields = <Item>(
  definition: PlainList<Item>,
  filters: readonly ChoiceFilter[],
  { query, problems, places }: SearchState,
): TemplateResult => html`
  ${
    definition.days
      ? dayFields({ label: definition.days.label(), from: query['from'] ?? '', to: query['to'] ?? '', problems })
      : nothing
  }
  <div class="field">
    <label for="q">${definition.searchLabel()}</label>
    <p class="hint" id="q-hint">${definition.searchHint()}</p>
    <input id="q" name="q" type="search" autocomplete="off" aria-describedby="q-hint" value=${query.q} />
  </div>
  <details ?open=${Object.entries(query).some(([name, value]) => !/^(q|from|to)$/.test(name) && value !== '')}>
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
            ([value, text]) => html`<option value=${value} ?selected=${value === (query[name] ?? '')}>${text}</option>`,
          ),
        ),
      )}
    </div>
  </details>
  <button class="button wide-on-phone">${msg('Search', { id: 'list.search' })}</button>
`;

const entries = <Item>(
  asked: Asked,
  definition: PlainList<Item>,
  { closed }: ListParts<Item>,
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
            ${
              closed
                ? plainForm(
                    asked,
                    goButton(
                      `more:${nextCursor}`,
                      msg('Next page', { id: 'plain.next-page' }),
                      'secondary wide-on-phone',
                    ),
                    { enter: 'none' },
                  )
                : html`<a class="button secondary wide-on-phone" href=${`${asked.href('')}&${next.toString()}`}
                    >${msg('Next page', { id: 'plain.next-page' })}</a
                  >`
            }
          </p>`
        : nothing
    }
  `;
};

async function entryPage<Item>(
  asked: Asked,
  definition: PlainList<Item>,
  { detail, read }: ListParts<Item>,
): Promise<Reply> {
  const { portal, locale, step } = asked;
  const found = await read(portal, step);
  if (!found.ok && ['not-found', 'invalid'].includes((found.error as Failure).kind)) return { kind: 'none' };
  const item = found.ok ? (found.data as Item) : undefined;
  if (item && detail.photo?.has(item) && asked.sent?.get(fields.go) === SHOW_PHOTO)
    return photoPage(asked, definition, detail.photo, item);
  const loaded = item && (await detail.load?.(item, portal, { locale }));
  return inLocale(locale, () => ({
    kind: 'page',
    title: item ? definition.name(item) : definition.service.name(),
    markup: toMarkup(html`
      ${bar(asked, definition, definition.service.name())}
      ${
        item
          ? html`<h2>${detail.title(item)}</h2>
              <div class="sheet stack">
                ${detail.render(item, toolsOf(definition), loaded)} ${photoAsked(asked, detail.photo, item)}
              </div>`
          : found.ok
            ? nothing
            : errorState(found.error as Failure)
      }
      <p><a href=${asked.href('')}>${msg('Back to the list', { id: 'plain.back-to-list' })}</a></p>
    `),
  }));
}

/** What the button sends that asks for a picture. */
const SHOW_PHOTO = 'photo';

/** What a picture shows that nobody sees who has not asked for it, and the button that asks. */
const photoAsked = <Item>(asked: Asked, photo: PhotoOnAsking<Item> | undefined, item: Item): unknown =>
  photo?.has(item)
    ? html`<div class="panel stack">
        <p><strong>${photo.warning(item)}</strong></p>
        ${plainForm(asked, goButton(SHOW_PHOTO, photo.show(), 'secondary wide-on-phone'), { enter: 'none' })}
      </div>`
    : nothing;

/** The picture on a page of its own. It comes as the answer to the button: whoever opens the address sees the question again. */
async function photoPage<Item>(
  asked: Asked,
  definition: PlainList<Item>,
  photo: PhotoOnAsking<Item>,
  item: Item,
): Promise<Reply> {
  const { portal, locale, step } = asked;
  const read = await photo.read(item, portal, { locale });
  const address = read.ok ? await dataAddress(read.data) : '';
  return inLocale(locale, () => ({
    kind: 'page',
    title: definition.name(item),
    markup: toMarkup(html`
      ${bar(asked, definition, definition.service.name())}
      <h2>${definition.name(item)}</h2>
      ${read.ok ? html`<p><img class="asked-photo" src=${address} alt=${photo.alt(item)} /></p>` : errorState(read.error as Failure)}
      <p><a class="button secondary wide-on-phone" href=${asked.href(step)}>${photo.hide()}</a></p>
    `),
  }));
}

async function dataAddress(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${file.type};base64,${btoa(letters)}`;
}
