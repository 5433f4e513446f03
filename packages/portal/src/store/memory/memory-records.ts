import { createMatcher, type KeyMatcher } from '../../domain/match-key.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { PublicRecord, RecordQuery, RecordStore } from '../store.ts';

export function createMemoryRecords(): RecordStore {
  const kinds = new Map<string, Map<string, PublicRecord>>();
  const versions = new Map<string, number>();
  return {
    get: (kind, id) => Promise.resolve(kinds.get(kind)?.get(id)),
    async find(query) {
      const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
      const found = [...(kinds.get(query.kind)?.values() ?? [])].filter(fitting(query));
      const rows = found
        .sort((a, b) => order(a.sortKey, a.id, b.sortKey, b.id))
        .filter((record) => !after || order(record.sortKey, record.id, after.sortKey, after.id) > 0)
        .slice(query.skip ?? 0);
      const items = rows.slice(0, query.limit);
      const last = items.at(-1);
      return {
        items,
        total: found.length,
        ...(last && rows.length > query.limit && { next: writeCursor(last) }),
      };
    },
    put(records) {
      for (const record of records) {
        const kind = kinds.get(record.kind) ?? new Map<string, PublicRecord>();
        kinds.set(record.kind, kind.set(record.id, record));
        versions.set(record.kind, (versions.get(record.kind) ?? 0) + 1);
      }
      return Promise.resolve();
    },
    remove(kind, ids) {
      const gone = ids.filter((id) => kinds.get(kind)?.delete(id));
      if (gone.length > 0) versions.set(kind, (versions.get(kind) ?? 0) + 1);
      return Promise.resolve();
    },
    version: (kind) => Promise.resolve(String(versions.get(kind) ?? 0)),
  };
}

/** Descending by sort key, ascending by id. */
function order(aKey: string, aId: string, bKey: string, bId: string): number {
  if (aKey !== bKey) return aKey > bKey ? -1 : 1;
  if (aId === bId) return 0;
  return aId < bId ? -1 : 1;
}

function fitting({ facets = {}, atLeast = {}, from, to, search }: RecordQuery): (record: PublicRecord) => boolean {
  const match: KeyMatcher | undefined = search === undefined ? undefined : createMatcher(search);
  return (record) =>
    Object.entries(facets).every(([name, value]) => record.facets[name] === value) &&
    Object.entries(atLeast).every(([name, bound]) => (record.amounts?.[name] ?? -Infinity) >= bound) &&
    (from === undefined || record.sortKey >= from) &&
    (to === undefined || record.sortKey <= to) &&
    (!match || match(record.searchText ?? '') > 0);
}
