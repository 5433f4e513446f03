import type { CursorPage, PagedCall } from '../transport/paged.ts';
import type { Failure } from '../transport/result.ts';
import { unwrap } from '../transport/unwrap.ts';

/**
 * A list for those who prefer to throw: `await` gives the first page, `for await` all items. Each throws a `PortalError`
 * where a page cannot be had. It is no `Promise`, so that a loop over the items leaves no rejection that nobody awaits.
 *
 * @example
 * const { items, nextCursor } = await client.listWanted();
 * const twenty = await client.listWanted({ q: 'कल्पनिक' }).take(20);
 * for await (const person of client.listWanted()) show(person);
 */
export class PagedData<Page extends CursorPage, Item> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #call: PagedCall<Page, Item, Failure>;

  constructor(call: PagedCall<Page, Item, Failure>) {
    this.#call = call;
  }

  then<Kept = Page, Caught = never>(
    kept?: ((page: Page) => Kept | PromiseLike<Kept>) | null,
    caught?: ((error: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.#call.then(unwrap).then(kept, caught);
  }

  /** Page by page. */
  pages(): AsyncIterable<Page> {
    return this.#call.pages();
  }

  /** The first `count` items. */
  take(count: number): Promise<Item[]> {
    return this.#call.take(count);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.#call[Symbol.asyncIterator]();
  }
}
