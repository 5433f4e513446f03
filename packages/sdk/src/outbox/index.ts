/**
 * Writes that are kept on the device until they can be sent.
 *
 * @module outbox
 */
export { indexedDbStore, type IndexedDbStoreOptions } from './indexed-db-store.ts';
export { memoryStore } from './memory-store.ts';
export { outbox } from './outbox.ts';
export { entryVersion, type OutboxStore, type StoredEntry } from './outbox-store.ts';
export type {
  AnyOperation,
  DataOf,
  FaultOf,
  InputOf,
  KeyedWrite,
  Operations,
  Outbox,
  OutboxEntry,
  OutboxEvents,
  OutboxOptions,
} from './outbox-types.ts';
export type { Locks } from './take-turns.ts';
export { wakeOnline, type Wake } from './wake-online.ts';
