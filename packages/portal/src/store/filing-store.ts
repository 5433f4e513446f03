import type { NewMessage } from './outbox-store.ts';
import type { Page } from './page.ts';

/** A JSON object, as it goes into and comes out of the store unchanged (keys may change order). */
export type Json = Readonly<Record<string, unknown>>;

/** One line of a log before it has a number: the contract's FilingEvent without `seq`. */
export interface NewEvent extends Json {
  readonly kind: string;
  /** When it happened, by the portal's clock. */
  readonly at: string;
}

/** One line of a log. `hash` = SHA-256 over `previousHash`, `seq` and the canonical JSON of `event`, in hex. */
export interface Logged<Event extends NewEvent> {
  readonly seq: number;
  readonly event: Event;
  readonly previousHash: string;
  readonly hash: string;
}

export type LoggedEvent = Logged<NewEvent>;

/**
 * What lists are filtered by: computed by the domain from the log whenever the log grows, and written in the same
 * transaction. It can be computed again from the log at any time.
 */
export interface FilingProjection {
  readonly state: string;
  /** The station (7 digits) that has the filing now. */
  readonly station: string;
  /** The officer who has it, where one has been assigned. */
  readonly assignedTo?: string;
  /** Nothing more is expected. */
  readonly closed: boolean;
  /** Something was asked of the filer and has not come. */
  readonly waiting: boolean;
  /** The earliest date of a clock that is not met. */
  readonly dueAt?: string;
  readonly lastEventAt: string;
  /** Since when it waits for its station. */
  readonly silentSince: string;
}

export interface Filing {
  /** The public number, such as `BR-5117044-26-00016-K`. Not a secret. */
  readonly reference: string;
  /** The id of the service in the catalogue. */
  readonly service: string;
  readonly ownerId: string;
  readonly filedAt: string;
  /** What was filed, as it was sent. */
  readonly filed: Json;
  /** What its filer wished later than they filed, in the place of that part of `filed`; no line of the log. */
  readonly wishes?: Json;
  /** The reply to the filing, without secrets; the same key always gets this again. */
  readonly response: Json;
  readonly idempotencyKey: string;
  readonly projection: FilingProjection;
  readonly lastSeq: number;
}

export interface NewFiling {
  readonly reference: string;
  readonly service: string;
  readonly filedAt: string;
  readonly filed: Json;
  readonly response: Json;
  /** Digest of the access code. */
  readonly accessCodeDigest: string;
  readonly events: readonly [NewEvent, ...NewEvent[]];
  readonly projection: FilingProjection;
  readonly messages: readonly NewMessage[];
}

export interface FileRequest {
  /** Unique over all filings, for ever. */
  readonly idempotencyKey: string;
  readonly ownerId: string;
  /** Digest of the request's body: the same key with another digest is refused. */
  readonly bodyDigest: string;
  /** Serial numbers run per unit and year: 7-digit station code and four-digit year. */
  readonly serial: { readonly unit: string; readonly year: number };
  /** Uploads that become part of the filing; each must be stored and not belong to another filing. */
  readonly uploadIds: readonly string[];
  /** Absent where it can stand beside whatever else its owner has filed. */
  readonly beside?: Beside;
  /** Composes the filing once its serial number (from 1) is known. May be called again if the database asks to retry. */
  compose(serial: number): NewFiling;
}

/** What a filing is judged beside, in the transaction that writes it: of two that come at once the second is judged beside the first. */
export interface Beside {
  /** Whose filings, of the same owner. */
  readonly service: string;
  /** Pure: reads those that are open, newest first; what it throws cancels everything and is thrown on. May be called again, as `compose`. */
  judge(open: readonly Filing[]): void;
}

export type FileResult =
  | { readonly kind: 'filed' | 'repeated'; readonly filing: Filing }
  /** The key was used before with another body, or by somebody else. */
  | { readonly kind: 'key-reused' }
  /** Positions in `uploadIds` that cannot be attached. Nothing was kept. */
  | { readonly kind: 'bad-uploads'; readonly positions: readonly number[] };

/** What is to be added to a log, decided under the row lock from the log as it is. */
export interface Addition {
  readonly events: readonly NewEvent[];
  readonly projection: FilingProjection;
  readonly messages?: readonly NewMessage[];
  readonly uploadIds?: readonly string[];
  /** In the place of the wishes before; they stay where it is absent. Kept only with an event. */
  readonly wishes?: Json;
}

export interface AppendRequest {
  /** For additions that somebody asked for: a repeat returns what was added the first time. */
  readonly idempotency?: { readonly key: string; readonly bodyDigest: string };
  /** Pure: reads the log, returns what to add; no events adds nothing; what it throws cancels everything and is thrown on. */
  decide(filing: Filing, log: readonly LoggedEvent[]): Addition;
}

export type AppendResult =
  | { readonly kind: 'added' | 'repeated'; readonly filing: Filing; readonly events: readonly LoggedEvent[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'bad-uploads'; readonly positions: readonly number[] };

export interface FilingQuery {
  readonly service?: string;
  readonly ownerId?: string;
  readonly station?: string;
  readonly states?: readonly string[];
  readonly assignedTo?: string;
  readonly closed?: boolean;
  readonly waiting?: boolean;
  /** `dueAt` at or after this. */
  readonly dueFrom?: string;
  /** `dueAt` before this. */
  readonly dueBefore?: string;
  /** `silentSince` at or after this. */
  readonly silentSinceFrom?: string;
  /** `silentSince` before this. */
  readonly silentSinceBefore?: string;
  readonly cursor?: string;
  /** 1–100. */
  readonly limit: number;
}

/** What was filed from one instant up to another. */
export interface CohortQuery {
  readonly from: string;
  /** Not included. */
  readonly before: string;
  readonly cursor?: string;
  /** 1–500. */
  readonly limit: number;
}

/** A filing with its whole log, as far as counting needs it. */
export interface CohortMember extends Pick<Filing, 'reference' | 'service' | 'filed' | 'projection'> {
  readonly log: readonly NewEvent[];
}

export interface FilingStore {
  /** Filing, first events, outbox rows, stored reply and attached uploads: one transaction. */
  file(request: FileRequest): Promise<FileResult>;
  /** Adds to the log under the filing's row lock. */
  append(reference: string, request: AppendRequest): Promise<AppendResult>;
  get(reference: string): Promise<Filing | undefined>;
  /** Whether a write with that key is being made at this moment. */
  isUnderWay(idempotencyKey: string): Promise<boolean>;
  /** What a key has brought about: a filing, or (with `event`) an addition to one. */
  getByKey(idempotencyKey: string): Promise<{ readonly filing: Filing; readonly event?: LoggedEvent } | undefined>;
  /** The filing, if the digest is that of its access code. */
  getByAccessCode(reference: string, accessCodeDigest: string): Promise<Filing | undefined>;
  /** The log after `seq` (0 = all), in order. */
  log(reference: string, after?: number): Promise<readonly LoggedEvent[]>;
  /** Newest first. */
  list(query: FilingQuery): Promise<Page<Filing>>;
  count(query: Omit<FilingQuery, 'cursor' | 'limit'>): Promise<number>;
  /** Filings with their logs, oldest first, for counting what became of them. */
  cohort(query: CohortQuery): Promise<Page<CohortMember>>;
}
