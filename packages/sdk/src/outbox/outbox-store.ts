/** The form of `StoredEntry` that this version writes; entries of a newer form are left alone. */
export const entryVersion = 1;

/**
 * One entry as a store keeps it. What stands here in clear says nothing about anybody: what was typed, for whom, which
 * operation and with which idempotency key is sealed in `head` and `body`.
 */
export interface StoredEntry {
  /** Digest of the idempotency key: the same key is the same entry. */
  readonly id: string;
  /** `entryVersion` of the SDK that wrote it. */
  readonly v: number;
  /** Place in the queue, given by the store: later entries have higher ones. */
  readonly seq: number;
  /** Counts the changes of this entry. */
  readonly rev: number;
  readonly state: 'waiting' | 'failed';
  /** What is known about the write: `unknown` from before the first byte leaves until an answer says better. */
  readonly outcome: 'not-sent' | 'rejected' | 'unknown';
  /** Milliseconds since 1970, by the clock of the device; so are the next three. */
  readonly expiresAt: number;
  /** When it was first seen that `expiresAt` is too far ahead: the clock was wrong when it was put, or is now. */
  readonly doubtedAt?: number | undefined;
  /** Not to be sent before; 0 where nothing forbids it. */
  readonly notBefore: number;
  /** Until then a tab that has not crashed is at work on it; 0 where none is. */
  readonly leasedUntil: number;
  /** How often sending it was begun. */
  readonly tries: number;
  /** Sealed: the operation, the owner, the portal, the key, the last failure. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** Sealed: what was typed. Absent once it was wiped. */
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Keeps entries. What it has acknowledged must survive a crash of its tab; `swap` and `remove` compare and write in one
 * step, also against other tabs. `indexedDbStore` and `memoryStore` are such stores; another one has to pass
 * `outbox-store.conformance.test.ts`.
 */
export interface OutboxStore {
  /** Tells stores of one origin apart: tabs with the same name share their entries. */
  readonly name: string;
  /** Puts an entry at the end. @returns it as it is stored; where the id is known already, the one that was there. */
  add(entry: Omit<StoredEntry, 'seq' | 'rev'>): Promise<StoredEntry>;
  /** All entries, whoever's, in the order of `seq`. */
  all(): Promise<readonly StoredEntry[]>;
  /** Replaces an entry, unless somebody has changed or removed it since. @returns the new one, or undefined. */
  swap(before: StoredEntry, after: Omit<StoredEntry, 'seq' | 'rev'>): Promise<StoredEntry | undefined>;
  /** Removes an entry, unless somebody has changed or removed it since. @returns whether it was removed. */
  remove(before: StoredEntry): Promise<boolean>;
  /** The key that entries are sealed with unless the host has a better one: made at the first call, then always the same. */
  key(): Promise<CryptoKey>;
}
