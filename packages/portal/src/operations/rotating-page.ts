import type { RecordQuery, RecordStore } from '../store/store.ts';
import type { FoundPage } from './find-page.ts';

const HOUR_MS = 3_600_000;

/**
 * One page of a list, and the next one in the next hour, from the beginning again after the last: whoever shows one page alone shows
 * everybody in turn. The same for all who ask within an hour, so that caches can keep it.
 */
export const rotatingPage =
  (now: Date) =>
  async (records: RecordStore, query: RecordQuery): Promise<FoundPage> => {
    const first = await records.find(query);
    const pages = Math.max(1, Math.ceil(first.total / query.limit));
    const turn = Math.floor(now.getTime() / HOUR_MS) % pages;
    const { items, total } = turn === 0 ? first : await records.find({ ...query, skip: turn * query.limit });
    return { items, total };
  };
