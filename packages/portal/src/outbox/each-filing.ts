import type { Filing, FilingQuery, Store } from '../store/store.ts';

/** All filings that fit, read by pages: those that come meanwhile are found next time. */
export async function* eachFiling(
  { filings }: Pick<Store, 'filings'>,
  query: Omit<FilingQuery, 'cursor' | 'limit'>,
): AsyncGenerator<Filing, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await filings.list({ ...query, limit: 100, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}
