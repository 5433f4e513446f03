interface PageState {
  /** Whose entry it is: after a reload those of the draft belong to it again, those of a deleted one to nobody. */
  readonly nagrik: string;
  readonly page: string;
  readonly depth: number;
}

/**
 * Makes the browser's back button go one page back in the journey. Addresses stay as they are: what somebody was asked is
 * nobody's business in a browser history.
 */
export class PageHistory {
  readonly #id: () => string;
  readonly #shown: (page: string | undefined) => void;
  readonly #listener = (event: PopStateEvent) => {
    const depth = this.#depth;
    const state = this.#own(event.state);
    this.#depth = state?.depth ?? 0;
    // Entries of others, with none of ours involved, are theirs.
    if (state || depth > 0) this.#shown(state?.page);
  };
  #depth = 0;

  /**
   * @param id of the journey; another one after it was thrown away
   * @param shown called with the page that the browser went to, or nothing for what was before the first
   */
  constructor(id: () => string, shown: (page: string | undefined) => void) {
    this.#id = id;
    this.#shown = shown;
  }

  connect(): void {
    this.#depth = this.#own(history.state)?.depth ?? 0;
    addEventListener('popstate', this.#listener);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#listener);
  }

  push(page: string): void {
    // After a reload the entry of the page is there already.
    if (this.page === page) return;
    this.#depth++;
    this.#write('pushState', page);
  }

  replace(page: string): void {
    if (this.#depth > 0) this.#write('replaceState', page);
  }

  /** The page whose entry the browser is at; nothing where that is none of ours. */
  get page(): string | undefined {
    return this.#own(history.state)?.page;
  }

  /** Goes back as the browser's button would. @returns false if there is nothing of ours to go back to */
  back(): boolean {
    if (this.#depth === 0 || !this.#own(history.state)) return false;
    history.back();
    return true;
  }

  #write(how: 'pushState' | 'replaceState', page: string): void {
    const state: PageState = { nagrik: this.#id(), page, depth: this.#depth };
    try {
      history[how](state, '');
    } catch {
      // Browsers refuse after a hundred entries in half a minute, and in some sandboxes: the form's own Back still works.
      this.#depth = 0;
    }
  }

  #own(state: unknown): PageState | undefined {
    return (state as PageState | null)?.nagrik === this.#id() ? (state as PageState) : undefined;
  }
}
