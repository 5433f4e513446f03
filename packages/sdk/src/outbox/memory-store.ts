import { createKey } from '../transport/create-key.ts';
import type { OutboxStore, StoredEntry } from './outbox-store.ts';
import { createSealingKey } from './seal.ts';

/**
 * Keeps entries in memory: for tests, for Node, and where a browser gives no IndexedDB. A reload loses them, so say so to
 * the person who typed. Two outboxes with the same store behave as two tabs.
 *
 * @example
 * const box = outbox(portal, { store: memoryStore(), ttlMs: 3_600_000, owner, operations: { fileComplaint } });
 */
export function memoryStore(): OutboxStore {
  const entries = new Map<number, StoredEntry>();
  let last = 0;
  let key: Promise<CryptoKey> | undefined;
  const same = ({ seq, rev }: StoredEntry) => entries.get(seq)?.rev === rev;
  const write = (entry: StoredEntry) => {
    entries.set(entry.seq, entry);
    return entry;
  };
  return {
    name: createKey(),
    add: async (entry) =>
      [...entries.values()].find(({ id }) => id === entry.id) ?? write({ ...entry, seq: ++last, rev: 0 }),
    all: async () => [...entries.values()],
    swap: async (before, after) =>
      same(before) ? write({ ...after, seq: before.seq, rev: before.rev + 1 }) : undefined,
    remove: async (before) => same(before) && entries.delete(before.seq),
    key: () => (key ??= createSealingKey()),
  };
}
