import type { DocumentStore } from './document-store.ts';
import type { FilingStore } from './filing-store.ts';
import type { IdentityStore } from './identity-store.ts';
import type { LimitStore } from './limit-store.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SiteStore } from './site-store.ts';
import type { UploadStore } from './upload-store.ts';
import type { VisitStore } from './visit-store.ts';

export type * from './document-store.ts';
export type * from './filing-store.ts';
export type * from './identity-store.ts';
export type * from './limit-store.ts';
export type * from './outbox-store.ts';
export type * from './page.ts';
export type * from './record-store.ts';
export type * from './site-store.ts';
export type * from './upload-store.ts';
export type * from './visit-store.ts';

/**
 * What the portal keeps. Two implementations stand behind this interface, PostgreSQL and memory, and one suite
 * (`store.conformance.ts`) holds both to the same behaviour. Nothing here knows HTTP, law or words: rules are pure
 * functions in `domain/`, the store keeps their results, whole or not at all.
 *
 * All times are ISO 8601 strings in UTC with milliseconds. Secrets arrive here as digests only.
 */
export interface Store {
  /** Resolves when reads and writes would work now. @throws {StoreUnavailable} while the database is away. */
  check(): Promise<void>;
  readonly identity: IdentityStore;
  readonly filings: FilingStore;
  readonly uploads: UploadStore;
  readonly outbox: OutboxStore;
  readonly limits: LimitStore;
  readonly records: RecordStore;
  readonly documents: DocumentStore;
  readonly visits: VisitStore;
  readonly sites: SiteStore;
  /**
   * Calls `wake` after each committed change of a topic, possibly more often, never with the change itself: the
   * listener reads what is new. A station's listener is told which filing it was. After a lost database connection
   * every listener is woken, without a reference.
   * @returns a function that stops it.
   */
  subscribe(topic: Topic, wake: (reference?: string) => void): Promise<() => void>;
  /**
   * Forgets what has no use any more: budgets and visits that have ended, one-time passwords and sessions a day after their end,
   * sent messages and what is known of removed records after thirty days. Filings and their logs are never touched.
   */
  tidy(now: string): Promise<void>;
  close(): Promise<void>;
}

/** What changes can be waited for: one filing's log, one station's inbox, the outbox, or the registry of sites. */
export type Topic = `filing:${string}` | `station:${string}` | 'outbox' | 'sites';

/** The database cannot be reached or does not accept work now. The handler answers 503 with Retry-After. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The cursor was not made by this store. The handler answers 422. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}
