import type { CallOptions } from './portal.ts';
import { PortalError } from './portal-error.ts';
import type { Failure, Result } from './result.ts';
import { unlessAborted } from './scope.ts';
import { stoppable } from './stoppable.ts';

/** One page of a list. */
export interface CursorPage {
  /** Where the next page begins; absent on the last. */
  readonly nextCursor?: string | undefined;
}

/**
 * The first page as a promise, and all items as an async iterable.
 *
 * - The promise never rejects. A loop throws a {@link PortalError} where a page cannot be had: also where the portal no
 *   longer knows the place at which the list went on (`invalid`, pointer `/cursor`). What it gave until then stands.
 * - While a page is consumed the next one is loaded, one ahead and no more, from its first item on. Leaving the loop, or
 *   `return()` at any moment, ends that.
 * - Several `next()` at once get the items in order; no page is loaded twice in one loop.
 * - Each loop begins with the first page, which is not loaded again; what follows is, and may have changed meanwhile.
 *
 * @example
 * const first = await listWanted(portal, { q: 'नमूना' });
 * if (first.ok) showCount(first.data.total);
 *
 * @example
 * for await (const person of listWanted(portal)) draw(person);
 */
export interface PagedCall<P extends CursorPage, Item, Fault> extends Promise<Result<P, Fault>>, AsyncIterable<Item> {
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /**
   * Page by page. @throws {PortalError} as the loop over items does
   *
   * @example
   * for await (const page of listWanted(portal).pages()) draw(page.items, page.total);
   */
  pages(): AsyncGenerator<P, void, undefined>;
  /**
   * The first `count` items, or all if there are fewer. Loads no page that it does not need.
   * @throws {PortalError} as the loop does
   *
   * @example
   * const twenty = await listWanted(portal).take(20);
   */
  take(count: number): Promise<Item[]>;
}

/**
 * @param load - loads the page at a cursor; without one, the first
 * @param itemsOf - the items of a page
 * @param options - of the call, for each page
 */
export function paged<P extends CursorPage, Item, Fault>(
  load: (cursor: string | undefined, options: CallOptions | undefined) => Promise<Result<P, Fault>>,
  itemsOf: (page: P) => readonly Item[],
  options?: CallOptions,
): PagedCall<P, Item, Fault> {
  const signal = options?.signal;
  const first = load(undefined, options);

  /** @param most - how many things are wanted: what lies behind them is not loaded ahead */
  const walk = <Thing>(thingsOf: (page: P) => readonly Thing[], most = Infinity) =>
    stoppable<Thing>(async function* (stop) {
      const pageAt = (cursor: string) => load(cursor, { ...options, signal: stop });
      let result = await unlessAborted(first, stop);
      for (;;) {
        // Whoever stopped the loop wants no error; whoever aborted the call gets the call's.
        if (stop.aborted && !signal?.aborted) return;
        result ??= await first;
        if (!result.ok) throw new PortalError(result.error as Failure);
        const { nextCursor } = result.data;
        const things = thingsOf(result.data);
        let ahead: Promise<Result<P, Fault>> | undefined;
        for (const thing of things) {
          if (nextCursor && most > things.length) ahead ??= pageAt(nextCursor);
          yield thing;
        }
        most -= things.length;
        if (!nextCursor || most <= 0) return;
        result = await (ahead ?? pageAt(nextCursor));
        // What failed while nobody waited for it may do now.
        if (!result.ok && ahead && (result.error as Failure).retryable) result = await pageAt(nextCursor);
      }
    }, signal);

  return Object.assign(first, {
    [Symbol.asyncIterator]: () => walk(itemsOf),
    pages: () => walk((page) => [page]),
    async take(count: number) {
      const items: Item[] = [];
      for await (const item of count > 0 ? walk(itemsOf, count) : []) if (items.push(item) >= count) break;
      return items;
    },
  });
}
