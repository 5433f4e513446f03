import type { OutboxStore, StoredEntry } from './outbox-store.ts';
import { createSealingKey } from './seal.ts';

export interface IndexedDbStoreOptions {
  /** Name of the database; `nagrik-outbox` unless given. */
  readonly name?: string;
  /** The platform's unless given. */
  readonly factory?: IDBFactory;
}

const entries = 'entries';
const keys = 'keys';

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Keeps entries in IndexedDB: what it has acknowledged survives a killed browser, and all tabs of the origin share it. The
 * key that entries are sealed with lies in the same database, as a `CryptoKey` that no script can read out.
 *
 * Its methods reject where the browser gives no storage (a private window, a full disk): then use `memoryStore`.
 *
 * @example
 * const box = outbox(portal, { store: indexedDbStore(), ttlMs: 7 * 86_400_000, owner, operations: { fileComplaint } });
 */
export function indexedDbStore({ name = 'nagrik-outbox', factory }: IndexedDbStoreOptions = {}): OutboxStore {
  let opened: Promise<IDBDatabase> | undefined;
  let key: Promise<CryptoKey> | undefined;

  const open = () =>
    (opened ??= (async () => {
      const request = (factory ?? indexedDB).open(name, 1);
      request.onupgradeneeded = () => {
        const table = request.result.createObjectStore(entries, { keyPath: 'seq', autoIncrement: true });
        table.createIndex('id', 'id', { unique: true });
        request.result.createObjectStore(keys);
      };
      const database = await result(request);
      const forget = () => (opened = undefined);
      // A newer version in another tab must not wait for this one; the browser may close it as well.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      return database;
    })().catch((failure: unknown) => {
      opened = undefined;
      throw failure;
    }));

  /** One transaction. Resolves when it is on the disk: a phone whose battery dies now has it. */
  const write = async <T>(table: string, work: (table: IDBObjectStore) => Promise<T>): Promise<T> => {
    const transaction = (await open()).transaction(table, 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [value] = await Promise.all([work(transaction.objectStore(table)), done]);
    return value;
  };

  const ifSame = <T>(before: StoredEntry, work: (table: IDBObjectStore) => Promise<T>): Promise<T | undefined> =>
    write(entries, async (table) => {
      const stored = await result<StoredEntry | undefined>(table.get(before.seq));
      return stored?.rev === before.rev ? work(table) : undefined;
    });

  return {
    name,
    add: (entry) =>
      write(entries, async (table) => {
        const stored = await result<StoredEntry | undefined>(table.index('id').get(entry.id));
        if (stored) return stored;
        const added = { ...entry, rev: 0 };
        return { ...added, seq: (await result(table.add(added))) as number };
      }),
    all: async () => result((await open()).transaction(entries).objectStore(entries).getAll()),
    swap: (before, after) =>
      ifSame(before, async (table) => {
        const next = { ...after, seq: before.seq, rev: before.rev + 1 };
        await result(table.put(next));
        return next;
      }),
    remove: async (before) =>
      (await ifSame(before, async (table) => {
        await result(table.delete(before.seq));
        return true;
      })) ?? false,
    key: () =>
      (key ??= (async () => {
        // A transaction does not wait for the making of a key; of two tabs that make one the first wins.
        const made = await createSealingKey();
        return write(keys, async (table) => {
          const stored = await result<CryptoKey | undefined>(table.get(entries));
          if (!stored) await result(table.add(made, entries));
          return stored ?? made;
        });
      })().catch((failure: unknown) => {
        key = undefined;
        throw failure;
      })),
  };
}
