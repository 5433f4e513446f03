import type { Portal } from '@nagrik/sdk';
import { type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { NagrikOpenedEvent } from '../events.ts';
import { formatNumber } from '../locale/format.ts';
import { loadWords } from '../locale/load-words.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg, str } from '../locale/msg.ts';
import { PlaceController } from '../places/place-controller.ts';
import { PortalSource } from '../portal-source.ts';
import { emptyState, errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import { EntryList } from './entry-list.ts';
import type { ListDefinition, ListDetail, ListQuery, ListTools } from './list-definition.ts';
import { listStyles } from './list-styles.ts';

/** So long after the last letter the search begins by itself, in milliseconds. */
const TYPING_PAUSE_MS = 350;

/** The engine of lists: search, filters, cards, an open entry. A list is a definition and a class with its documentation. */
export abstract class ListElement<Item> extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, listStyles];

  @property({ attribute: false }) portal: Portal | undefined;
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;
  /** Shows only this district's entries at first: its CCTNS code, four digits. */
  @property() district = '';
  /** Shows only this station's entries at first: its CCTNS code, seven digits. */
  @property() station = '';

  @state() private query: ListQuery = { q: '', district: '', station: '' };
  @state() private filtersOpen = false;
  @state() private opened: { item: Item; detail: ListDetail<Item>; loaded: unknown } | undefined;
  /** Once somebody has asked for more, the rest comes as they scroll; before, the foot of the page stays reachable. */
  @state() private endless = false;

  protected readonly definition: ListDefinition<Item>;
  readonly #locale: LocaleController;
  readonly #portal = new PortalSource(this);
  readonly #entries: EntryList<Item>;
  readonly #places: PlaceController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: IntersectionObserver | undefined;

  constructor(definition: ListDefinition<Item>) {
    super();
    this.definition = definition;
    this.#locale = new LocaleController(this, definition.words);
    this.#entries = new EntryList(this, definition, this.#portal, this.#locale, () => this.query);
    this.#places = new PlaceController(this, {
      portal: this.#portal,
      locale: this.#locale,
      needed: () => this.filtersOpen,
      district: () => this.query.district,
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('district') || changed.has('station'))
      this.query = { ...this.query, district: this.district, station: this.station };
  }

  protected override updated(): void {
    const sentinel = this.endless ? this.renderRoot.querySelector('.end') : null;
    this.#end?.disconnect();
    if (!sentinel) return;
    this.#end = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#entries.more(), {
      rootMargin: '1200px',
    });
    this.#end.observe(sentinel);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.disconnect();
    clearTimeout(this.#timer);
  }

  protected override render(): unknown {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const tools: ListTools = { resolve: (path) => new URL(path, `${this.#portal.portal?.settings.baseUrl}/`).href };
    return html`
      <div class="stack" lang=${locale} dir=${direction}>
        <div class="head"><h2 part="heading">${this.definition.heading()}</h2></div>
        ${this.#renderSearch()} ${offlineNotice()} ${this.#renderEntries(tools)}
        <dialog
          part="dialog"
          aria-labelledby="opened"
          @close=${() => (this.opened = undefined)}
          @click=${this.#onBackdrop}
        >
          ${this.#renderOpened(tools)}
        </dialog>
      </div>
    `;
  }

  #renderSearch(): TemplateResult {
    const { searchLabel, searchHint, filters } = this.definition;
    return html`
      <form class="stack" role="search" part="search" @submit=${this.#onSearch}>
        <div class="search">
          <div class="field">
            <label for="q">${searchLabel()}</label>
            <p class="hint" id="q-hint">${searchHint()}</p>
            <input
              id="q"
              type="search"
              name="q"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="q-hint"
              @input=${this.#onTyping}
            />
          </div>
          <button class="button wide-on-phone">${msg('Search', { id: 'list.search' })}</button>
        </div>
        <details @toggle=${this.#onFilters} ?open=${this.filtersOpen}>
          <summary>${msg('Filters', { id: 'list.filters' })}</summary>
          <div class="filters">
            <div class="field">
              <label for="district">${msg('District', { id: 'list.district' })}</label>
              <select id="district" @change=${this.#onChoice}>
                ${this.#places.districtOptions(this.query.district, msg('All of Bihar', { id: 'list.all-districts' }))}
              </select>
            </div>
            <div class="field">
              <label for="station">${msg('Police station', { id: 'list.station' })}</label>
              <select id="station" ?disabled=${!this.query.district} @change=${this.#onChoice}>
                ${this.#places.stationOptions(this.query.station, msg('All stations', { id: 'list.all-stations' }))}
              </select>
            </div>
            ${filters.map(
              ({ name, label, options }) => html`
                <div class="field">
                  <label for=${name}>${label()}</label>
                  <select id=${name} @change=${this.#onChoice}>
                    ${options().map(
                      ([value, text]) =>
                        html`<option value=${value} ?selected=${value === (this.query[name] ?? '')}>${text}</option>`,
                    )}
                  </select>
                </div>
              `,
            )}
          </div>
        </details>
      </form>
    `;
  }

  #renderEntries(tools: ListTools): TemplateResult {
    const { pages, total, shown, hasMore, request } = this.#entries;
    const { failure, pending, slow } = request;
    const first = pages.length === 0;
    if (first && !failure) return loadingState(slow);
    const { title, advice } = this.definition.empty();
    return html`
      <p role="status" class=${total > 0 ? '' : 'visually-hidden'}>
        ${
          pending && slow
            ? msg('The network is slow. Still loading…', { id: 'state.slow' })
            : msg(str`${formatNumber(total)} found, ${formatNumber(shown)} shown`, { id: 'list.found' })
        }
      </p>
      ${total === 0 && !failure ? emptyState(title, advice) : nothing}
      <ul class="entries ${pending ? 'busy' : ''}" role="list" part="entries" aria-busy=${pending}>
        ${pages.map((page) => guard([page, this.#locale.locale], () => page.map((item) => this.#renderEntry(item, tools))))}
      </ul>
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
                ${pending ? msg('Loading…', { id: 'state.loading' }) : msg('Show more', { id: 'list.more' })}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderEntry(item: Item, tools: ListTools): TemplateResult {
    return html`
      <li class="entry card" part="entry">
        ${this.definition.card(item, tools)}
        <button class="button secondary" type="button" @click=${() => this.#open(item)}>
          ${msg('Details', { id: 'list.open' })} <span class="visually-hidden">${this.definition.name(item)}</span>
        </button>
      </li>
    `;
  }

  #renderOpened(tools: ListTools): TemplateResult | typeof nothing {
    if (!this.opened) return nothing;
    const { item, detail, loaded } = this.opened;
    return html`
      <div class="bar">
        <h3 id="opened" tabindex="-1">${detail.title(item)}</h3>
        <button class="button plain" type="button" @click=${this.#close}>${msg('Close', { id: 'list.close' })}</button>
      </div>
      <div class="sheet stack">${detail.render(item, tools, loaded)}</div>
    `;
  }

  async #open(item: Item): Promise<void> {
    const detail = await this.definition.loadDetail();
    await loadWords(this.#locale.locale, detail.words);
    this.opened = { item, detail, loaded: undefined };
    this.dispatchEvent(new NagrikOpenedEvent(this.definition.key(item)));
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
    const { portal } = this.#portal;
    const loaded = portal && (await detail.load?.(item, portal, { locale: this.#locale.locale }));
    if (loaded && this.opened?.item === item) this.opened = { item, detail, loaded };
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onBackdrop(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.#close();
  }

  #onMore(): void {
    this.endless = true;
    this.#entries.more();
  }

  #onFilters(event: Event): void {
    this.filtersOpen = (event.target as HTMLDetailsElement).open;
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

  #onChoice(event: Event): void {
    const { id, value } = event.target as HTMLSelectElement;
    const station = id === 'district' ? { station: '' } : {};
    this.query = { ...this.query, ...station, [id]: value };
  }
}
