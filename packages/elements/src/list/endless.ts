import type { LitElement } from 'lit';
import type { EntryList } from './entry-list.ts';

/** Up to so many pages stay drawn: search in the page and screen readers find all of them. */
const PAGES_KEPT = 12;

/**
 * The rest of a list as somebody scrolls: the next page comes before they reach the end, and of thousands of entries only those
 * near the screen are drawn. A page that is left keeps its height. Loaded when somebody first asks for more.
 */
export class Endless {
  readonly #element: LitElement;
  readonly #entries: EntryList<never>;
  readonly #end: IntersectionObserver;
  #observed: Element | null = null;

  constructor(element: LitElement, entries: EntryList<never>) {
    this.#element = element;
    this.#entries = entries;
    this.#end = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting && entries.more(), {
      rootMargin: '1500px',
    });
    element.renderRoot.addEventListener('contentvisibilityautostatechange', this.#onVisibility);
  }

  /** To be called after each update of the element. */
  updated(): void {
    for (const page of this.#pages()) if (!this.#entries.emptied.has(this.#indexOf(page))) page.style.minBlockSize = '';
    // Observed anew each time: an end that stays in sight after a page has come is not reported again.
    if (this.#observed) this.#end.unobserve(this.#observed);
    this.#observed = this.#element.renderRoot.querySelector('.end');
    if (this.#observed) this.#end.observe(this.#observed);
  }

  stop(): void {
    this.#end.disconnect();
    this.#element.renderRoot.removeEventListener('contentvisibilityautostatechange', this.#onVisibility);
  }

  readonly #onVisibility = (event: Event): void => {
    const page = event.target as HTMLElement;
    if (!page.matches('.page')) return;
    const { skipped } = event as Event & { readonly skipped: boolean };
    const index = this.#indexOf(page);
    const { emptied, pages } = this.#entries;
    if (skipped === emptied.has(index) || (skipped && pages.length <= PAGES_KEPT)) return;
    if (skipped) {
      page.style.minBlockSize = `${page.offsetHeight}px`;
      emptied.add(index);
    } else emptied.delete(index);
    this.#element.requestUpdate();
  };

  #pages(): NodeListOf<HTMLElement> {
    return this.#element.renderRoot.querySelectorAll<HTMLElement>('.page[style]');
  }

  #indexOf(page: HTMLElement): number {
    return [...(page.parentElement?.children ?? [])].indexOf(page);
  }
}
