import { ALIKE, createMatcher } from '../domain/match-key.ts';
import { BadCursor, type PublicRecord, type RecordQuery, type RecordStore } from '../store/store.ts';

/** Somebody who gets more than this should type more. */
const MOST_MATCHES = 200;

export interface FoundPage {
  readonly items: readonly PublicRecord[];
  readonly total: number;
  readonly next?: string;
}

/**
 * A page of records; with a search, best match first among the first 200 that match. What only looks a little like the name
 * typed (Hasan, where Hussain was typed) is given where nothing fits better: somebody may have mistyped.
 */
export async function findPage(records: RecordStore, query: RecordQuery): Promise<FoundPage> {
  const { search, cursor, limit, ...rest } = query;
  if (search === undefined) return records.find(query);
  const from = cursor === undefined ? 0 : Number(/^best-(\d{1,3})$/.exec(cursor)?.[1] ?? NaN);
  if (Number.isNaN(from)) throw new BadCursor('not a cursor of a search');
  const { items, total } = await records.find({ ...rest, search, limit: MOST_MATCHES });
  const match = createMatcher(search);
  const judged = items.map((record, at) => ({ record, at, score: match(record.searchText ?? '') }));
  const alike = judged.filter(({ score }) => score >= ALIKE);
  const ranked = (alike.length > 0 ? alike : judged)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ record }) => record);
  const to = from + limit;
  return {
    items: ranked.slice(from, to),
    // Of more than were looked at, nobody has judged the rest.
    total: total > items.length ? total : ranked.length,
    ...(to < ranked.length && { next: `best-${to}` }),
  };
}
