import type { Portal } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import type { PortalHost } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';
import type { KeptHost } from './keep-current.ts';
import { type ListPage, type ListParts, type ListQuery, sentQuery } from './list-definition.ts';

/** The pages of a list that were loaded so far, and how to get the next one. */
export class EntryList<Item> {
  /** Each page as it came: a page that is there is never drawn again. */
  pages: readonly (readonly Item[])[] = [];
  total = 0;
  /** Pages that are far from the screen and not drawn, by their place. */
  readonly emptied = new Set<number>();
  /** What stands in the place of the entries while they may not be shown. */
  instead: (() => TemplateResult) | undefined;
  readonly request: PortalRequest<readonly [Portal | undefined | false, ListQuery, string], ListPage<Item>>;
  readonly #host: PortalHost;
  readonly #drawn = new WeakMap<readonly Item[], { readonly locale: string; readonly entries: readonly unknown[] }>();
  #query: ListQuery | undefined;
  #cursor = '';
  #next = '';

  constructor(host: KeptHost<Item>, parts: ListParts<Item>) {
    const { definition, portal, locale, query } = parts;
    this.#host = host;
    // Where its code does not come, it is asked for again: nothing stays that nobody watches.
    const keep = (): void =>
      void import('./keep-current.ts').then(
        ({ keepCurrent }) => keepCurrent(host, this, parts),
        () => setTimeout(keep, 3000),
      );
    this.request = new PortalRequest(host, {
      args: () => {
        const wanted = query();
        if (wanted !== this.#query) this.#cursor = '';
        this.#query = wanted;
        return [host.needed() && portal.portal, wanted, this.#cursor];
      },
      run: ([target, wanted, cursor], signal) =>
        target && definition.load(target, sentQuery(wanted, cursor), { signal, locale: locale.locale }),
      onData: (page) => {
        if (!this.#cursor) this.emptied.clear();
        this.pages = this.#cursor ? [...this.pages, page.items] : [page.items];
        this.#next = page.nextCursor ?? '';
        this.total = page.total ?? this.shown;
        host.dispatchEvent(new NagrikFoundEvent(this.total));
        if (definition.list || definition.again) keep();
      },
      onFailure: (failure) => host.dispatchEvent(new NagrikFailedEvent(failure)),
    });
  }

  /**
   * The entries, page by page: each is laid out for itself, so that the height of one does not move thousands. An entry is
   * drawn once a language, and not again for every letter in the search field.
   */
  draw(locale: string, entry: (item: Item) => unknown): readonly TemplateResult[] {
    return this.pages.map((page, index) => {
      let drawn = this.#drawn.get(page);
      if (drawn?.locale !== locale) this.#drawn.set(page, (drawn = { locale, entries: page.map(entry) }));
      return html`<div class="page" role="none">${this.emptied.has(index) ? nothing : drawn.entries}</div>`;
    });
  }

  get shown(): number {
    return this.pages.reduce((sum, page) => sum + page.length, 0);
  }

  get hasMore(): boolean {
    return this.#next !== '';
  }

  /** Loads the next page, unless one is on its way. */
  more(): void {
    if (!this.#next || this.request.pending) return;
    this.#cursor = this.#next;
    this.#host.requestUpdate();
  }
}
