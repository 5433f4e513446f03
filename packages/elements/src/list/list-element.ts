import type { Failure, Portal } from '@nagrik/sdk';
import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format.ts';
import { isLeftAlone } from '../locale/left-alone.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg, str } from '../locale/msg.ts';
import { PortalSource } from '../portal-source.ts';
import { UNREACHABLE } from '../states/portal-request.ts';
import { emptyState, errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import type { Endless } from './endless.ts';
import type { EntryCard } from './entry-card.ts';
import { EntryList } from './entry-list.ts';
import type { ListDefinition, ListParts, ListQuery, ListTools } from './list-definition.ts';
import type { ListFilters } from './list-filters.ts';
import { listStyles } from './list-styles.ts';
import type { Opened } from './opened-entry.ts';

/** One of `views.list`; anything else is the whole list. */
const isView = (view: string): boolean => /^(card|not-found)$/.test(view);

/** So long after the last letter the search begins by itself, in milliseconds. */
const TYPING_PAUSE_MS = 350;

/** The engine of lists: search, filters, cards, an open entry. A list is a definition and a class with its documentation. */
export abstract class ListElement<Item> extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, listStyles];
  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties: PropertyDeclarations = {
    portal: { attribute: false },
    portalUrl: { attribute: 'portal-url' },
    district: {},
    station: {},
    view: {},
    query: { state: true },
    filters: { state: true },
    card: { state: true },
    opened: { state: true },
    broken: { state: true },
  };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;
  /** Shows only this district's entries at first: its CCTNS code, four digits. */
  declare district: string;
  /** Shows only this station's entries at first: its CCTNS code, seven digits. */
  declare station: string;

  /** `card`: one entry of many, by chance at each load of the page; `not-found`: the same for a page that does not exist. */
  declare view: string;

  declare protected query: ListQuery;
  declare private filters: ListFilters | undefined;
  declare private card: EntryCard<Item> | undefined;
  /** @internal */
  declare opened: Opened<Item> | undefined;
  /** A part of the screen could not be fetched, and how to try again. */
  declare private broken: { readonly failure: Failure; readonly retry: () => void } | undefined;

  protected readonly parts: ListParts<Item>;
  readonly #entries: EntryList<Item>;
  /** Asked for once, and again by whoever presses Try again: each card asks the portal for its entry. */
  #cardAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Once somebody has asked for more, the rest comes as they scroll; before, the foot of the page stays reachable. */
  #endless: Endless | undefined;

  constructor(definition: ListDefinition<Item>) {
    super();
    this.district = this.station = this.view = '';
    this.query = { q: '', district: '', station: '' };
    this.parts = {
      definition,
      portal: new PortalSource(this),
      locale: new LocaleController(this, definition.service.words),
      query: () => this.query,
    };
    this.#entries = new EntryList(this, this.parts);
  }

  /** Whether the portal is asked for entries: a view asks for its one itself. */
  needed(): boolean {
    return !isView(this.view);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('district') || changed.has('station'))
      this.query = { ...this.query, district: this.district, station: this.station };
    if (isView(this.view) && !this.#cardAsked) {
      this.#cardAsked = true;
      this.#try(() => this.#openCard());
    }
  }

  protected override updated(): void {
    this.#endless?.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endless?.stop();
    this.#endless = undefined;
    clearTimeout(this.#timer);
  }

  protected override render(): unknown {
    const { definition, portal, locale: speaker } = this.parts;
    if (!speaker.ready || isLeftAlone(this)) return html`<slot></slot>`;
    const { locale, direction } = speaker;
    const resolve = (path: string) => new URL(path, `${portal.portal?.settings.baseUrl}/`).href;
    const tools: ListTools<Item> = { resolve, picture: (item) => definition.picture(item, resolve) };
    return html`<div class="stack" lang=${locale} dir=${direction}>
      ${isView(this.view) ? (this.card?.render(this.view, tools) ?? this.#renderBroken() ?? loadingState(false)) : this.renderList(tools)}
    </div>`;
  }

  /** The whole list. @param before what stands between its heading and the search */
  protected renderList(tools: ListTools<Item>, before: unknown = nothing): unknown {
    return html`
      <div class="head"><h2 part="heading">${this.parts.definition.service.name()}</h2></div>
      ${before} ${this.#renderSearch()} ${offlineNotice()} ${this.#renderBroken()} ${this.#renderEntries(tools)}
      ${this.opened?.draw(this.opened, tools)}
    `;
  }

  #renderBroken(): TemplateResult | undefined {
    return this.broken && errorState(this.broken.failure, this.broken.retry);
  }

  #renderSearch(): TemplateResult {
    const { searchLabel, searchHint } = this.parts.definition;
    return html`
      <form class="stack" role="search" part="search" @submit=${this.#onSearch}>
        <div class="search">
          <div class="field">
            <label for="q">${searchLabel()}</label>
            <p class="hint" id="q-hint">${searchHint()}</p>
            <input
              id="q"
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="q-hint"
              @input=${this.#onTyping}
            />
          </div>
          <button class="button wide-on-phone">${msg('Search', { id: 'list.search' })}</button>
        </div>
        <details @toggle=${this.#onFilters}>
          <summary>${msg('Filters', { id: 'list.filters' })}</summary>
          ${this.filters?.render()}
        </details>
      </form>
    `;
  }

  #renderEntries(tools: ListTools<Item>): TemplateResult {
    const { pages, total, shown, hasMore, request, instead } = this.#entries;
    if (instead) return instead();
    const { failure, pending, slow } = request;
    if (pages.length === 0 && !failure) return loadingState(slow);
    const { title, advice } = this.parts.definition.empty();
    const more = pending ? msg('Loading…', { id: 'state.loading' }) : msg('Show more', { id: 'list.more' });
    return html`
      <p role="status" class=${total > 0 ? '' : 'visually-hidden'}>
        ${
          slow
            ? msg('The network is slow. Still loading…', { id: 'state.slow' })
            : msg(str`${formatNumber(total)} found, ${formatNumber(shown)} shown`, { id: 'list.found' })
        }
      </p>
      ${total === 0 && !failure ? emptyState(title, advice) : nothing}
      <div class="entries ${pending ? 'busy' : ''}" role="list" part="entries" aria-busy=${pending}>
        ${this.#entries.draw(this.parts.locale.locale, (item) => this.#renderEntry(item, tools))}
      </div>
      ${failure ? errorState(failure, () => request.retry()) : nothing}
      ${
        hasMore && !failure
          ? html`<p class="end">
              <button
                class="button secondary wide-on-phone"
                type="button"
                aria-disabled=${pending}
                @click=${this.#onMore}
              >
                ${more}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderEntry(item: Item, tools: ListTools<Item>): TemplateResult {
    const { definition } = this.parts;
    return html`
      <div class="entry card" role="listitem" part="entry">
        ${definition.card(item, tools)}
        <button class="button secondary" type="button" @click=${() => this.#try(() => this.#open(item))}>
          ${msg('Details', { id: 'list.open' })}
          <span class="visually-hidden">${definition.name(item)}</span>
        </button>
      </div>
    `;
  }

  /** Does what needs more code than there is yet; says so where the network does not bring it. */
  #try(action: () => Promise<void>): void {
    this.broken = undefined;
    action().catch(() => {
      this.broken = { failure: UNREACHABLE, retry: () => this.#try(action) };
    });
  }

  async #open(item: Item): Promise<void> {
    const [detail, { openEntry }] = await Promise.all([
      this.parts.definition.loadDetail(),
      import('./opened-entry.ts'),
    ]);
    await openEntry(this, item, detail, this.parts, {
      show: (opened) => (this.opened = opened),
      isShown: () => this.opened?.item === item,
    });
  }

  async #openCard(): Promise<void> {
    this.card ??= await (await import('./entry-card.ts')).openCard(this, this.parts);
  }

  async #openFilters(): Promise<void> {
    const [own, { openFilters }] = await Promise.all([
      this.parts.definition.loadFilters(),
      import('./list-filters.ts'),
    ]);
    this.filters ??= await openFilters(this, this.parts, own, (change) => {
      this.query = { ...this.query, ...change } as ListQuery;
    });
  }

  #onMore(): void {
    this.#entries.more();
    this.#try(async () => {
      const { Endless } = await import('./endless.ts');
      this.#endless ??= new Endless(this, this.#entries as unknown as EntryList<never>);
      this.requestUpdate();
    });
  }

  #onFilters(): void {
    if (!this.filters) this.#try(() => this.#openFilters());
  }

  #onSearch(event: Event): void {
    event.preventDefault();
    this.#search();
  }

  #onTyping(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), TYPING_PAUSE_MS);
  }

  #search(): void {
    clearTimeout(this.#timer);
    const q = this.renderRoot.querySelector<HTMLInputElement>('#q')?.value.trim() ?? '';
    if (q !== this.query.q) this.query = { ...this.query, q };
  }
}
