import { createMatcher, type KeyMatcher } from '../../domain/match-key.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { REMOVED_KEPT_MS } from '../record-store.ts';
import type { PublicRecord, RecordQuery, RecordStore } from '../store.ts';

export interface MemoryRecords {
  readonly store: RecordStore;
  tidy(now: string): void;
}

export function createMemoryRecords(): MemoryRecords {
  const kinds = new Map<string, Map<string, PublicRecord>>();
  const changes = new Map<string, { readonly version: number; readonly at: string }>();
  const gone = new Map<string, Map<string, string>>();
  const goneOf = (kind: string): Map<string, string> => {
    const ids = gone.get(kind) ?? new Map<string, string>();
    gone.set(kind, ids);
    return ids;
  };
  const changed = (kind: string): string => {
    const at = new Date().toISOString();
    changes.set(kind, { version: (changes.get(kind)?.version ?? 0) + 1, at });
    return at;
  };
  const take = (kind: string, ids: readonly string[]): number => {
    const taken = ids.filter((id) => kinds.get(kind)?.delete(id));
    if (taken.length === 0) return 0;
    const at = changed(kind);
    for (const id of taken) goneOf(kind).set(id, at);
    return taken.length;
  };
  const store: RecordStore = {
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
        goneOf(record.kind).delete(record.id);
        changed(record.kind);
      }
      return Promise.resolve();
    },
    remove(kind, ids) {
      take(kind, ids);
      return Promise.resolve();
    },
    removeEnded(now) {
      const ended = [...kinds].map(([kind, records]) => {
        const ids = [...records.values()].filter(({ endsAt }) => endsAt !== undefined && endsAt <= now);
        return take(
          kind,
          ids.map(({ id }) => id),
        );
      });
      return Promise.resolve(ended.reduce((sum, count) => sum + count, 0));
    },
    removed(kind, since, limit, now = '') {
      const ended = [...(kinds.get(kind)?.values() ?? [])].flatMap(({ id, endsAt }) =>
        endsAt !== undefined && endsAt <= now ? [[id, endsAt] as const] : [],
      );
      const after = [...goneOf(kind), ...ended]
        .filter(([, at]) => at >= since)
        .sort(([, a], [, b]) => (a < b ? 1 : -1));
      return Promise.resolve(after.slice(0, limit).map(([id, removedAt]) => ({ id, removedAt })));
    },
    changedAt: (kind) => Promise.resolve(changes.get(kind)?.at),
    version: (kind) => Promise.resolve(String(changes.get(kind)?.version ?? 0)),
  };
  return {
    store,
    tidy(now) {
      const oldest = new Date(Date.parse(now) - REMOVED_KEPT_MS).toISOString();
      for (const ids of gone.values()) for (const [id, at] of ids) if (at < oldest) ids.delete(id);
    },
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
