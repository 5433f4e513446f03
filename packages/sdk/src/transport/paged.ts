import type { Failure, Result } from './result.ts';
import { PortalError } from './portal-error.ts';

/** One page of a list. */
export interface CursorPage {
  /** Where the next page begins; absent on the last. */
  readonly nextCursor?: string | undefined;
}

/**
 * The first page as a promise, and all items as an async iterable:
 * `const first = await listWanted(portal)` or `for await (const person of listWanted(portal)) …`.
 * Iterating throws a `PortalError` where a page cannot be had; the promise never rejects.
 */
export interface PagedCall<P extends CursorPage, Item, Fault> extends Promise<Result<P, Fault>>, AsyncIterable<Item> {
  /** Page by page. */
  pages(): AsyncIterable<P>;
  /** The first `count` items. */
  take(count: number): Promise<Item[]>;
}

/**
 * @param load - loads the page at a cursor; without one, the first
 * @param itemsOf - the items of a page
 */
export function paged<P extends CursorPage, Item, Fault>(
  load: (cursor?: string) => Promise<Result<P, Fault>>,
  itemsOf: (page: P) => readonly Item[],
): PagedCall<P, Item, Fault> {
  const first = load();
  const iteration = {
    async *pages() {
      let result = await first;
      for (;;) {
        if (!result.ok) throw new PortalError(result.error as Failure);
        yield result.data;
        const { nextCursor } = result.data;
        if (!nextCursor) return;
        result = await load(nextCursor);
      }
    },
    async *[Symbol.asyncIterator]() {
      for await (const page of iteration.pages()) yield* itemsOf(page);
    },
    async take(count: number) {
      const items: Item[] = [];
      if (count > 0) {
        for await (const item of iteration) if (items.push(item) >= count) break;
      }
      return items;
    },
  };
  return Object.assign(first, iteration);
}
