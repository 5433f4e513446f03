import type { Json } from './filing-store.ts';
import type { Page } from './page.ts';

/** Kinds of records that come from outside and are only searched here: FIRs, wanted, missing and arrested persons. */
export interface PublicRecord {
  readonly kind: string;
  /** Unique in its kind. */
  readonly id: string;
  /** Lists are ordered by this, descending, then by id. */
  readonly sortKey: string;
  /** Exact-match fields: district, station, number, year… */
  readonly facets: Readonly<Record<string, string>>;
  /** Numbers that can have a lower bound, such as a reward in rupees. */
  readonly amounts?: Readonly<Record<string, number>>;
  /** Search key of all its names: `foldNames` of `domain/fold.ts`. */
  readonly searchText?: string;
  /** From then on nobody may be shown it, and the next `removeEnded` takes it away. */
  readonly endsAt?: string;
  readonly body: Json;
}

export interface RecordQuery {
  readonly kind: string;
  readonly facets?: Readonly<Record<string, string>>;
  readonly atLeast?: Readonly<Record<string, number>>;
  /** `sortKey` between the two, both included. */
  readonly from?: string;
  readonly to?: string;
  /**
   * Search key of what was typed: `foldName` of `domain/fold.ts`. Finds all for which `matchKey` of `domain/match-key.ts`
   * gives more than 0, in the order of any list.
   */
  readonly search?: string;
  readonly cursor?: string;
  /** So many are passed over; 0 unless said. */
  readonly skip?: number;
  /** 1–200. */
  readonly limit: number;
}

/** So long it is known that a record has left its list, in milliseconds. */
export const REMOVED_KEPT_MS = 30 * 86_400_000;

/** What has left a list: nothing is kept of it but its id. */
export interface RemovedRecord {
  readonly id: string;
  readonly removedAt: string;
}

export interface RecordStore {
  get(kind: string, id: string): Promise<PublicRecord | undefined>;
  /** @returns a page, and how many there are on all pages. */
  find(query: RecordQuery): Promise<Page<PublicRecord> & { readonly total: number }>;
  /** Adds or replaces. */
  put(records: readonly PublicRecord[]): Promise<void>;
  /**
   * Takes records away for good, and with them all that was kept of a person but the id (`removed`). Ids that are not there are
   * passed over.
   */
  remove(kind: string, ids: readonly string[]): Promise<void>;
  /** Takes away, of all kinds, what has ended. @returns how many there were. */
  removeEnded(now: string): Promise<number>;
  /**
   * What has left a list since then and has not come back, the last first. Forgotten by `tidy` after 30 days.
   *
   * @param now - also what has ended by then, and `removeEnded` has not taken away yet
   */
  removed(kind: string, since: string, limit: number, now?: string): Promise<readonly RemovedRecord[]>;
  /** When a record of the kind last came, changed or went; undefined where there has been none. */
  changedAt(kind: string): Promise<string | undefined>;
  /** A short string that changes whenever a record of the kind does; for ETags. */
  version(kind: string): Promise<string>;
}
