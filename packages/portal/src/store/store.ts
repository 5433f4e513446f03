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
  /**
   * Calls `wake` after each committed change of a topic, possibly more often, never with the change itself: the
   * listener reads what is new. A station's listener is told which filing it was. After a lost database connection
   * every listener is woken, without a reference.
   * @returns a function that stops it.
   */
  subscribe(topic: Topic, wake: (reference?: string) => void): Promise<() => void>;
  close(): Promise<void>;
}

/** What changes can be waited for: one filing's log, one station's inbox, or the outbox. */
export type Topic = `filing:${string}` | `station:${string}` | 'outbox';

/** The database cannot be reached or does not accept work now. The handler answers 503 with Retry-After. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A page of a list. `next` is opaque to everybody but the store that made it; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** The cursor was not made by this store. The handler answers 400. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

// ───────────────────────────── filings and their logs ─────────────────────────────

/** A JSON object, as it goes into and comes out of the store unchanged (keys may change order). */
export type Json = Readonly<Record<string, unknown>>;

/** One line of a log before it has a number: the contract's FilingEvent without `seq`. */
export interface NewEvent extends Json {
  readonly kind: string;
  /** When it happened, by the portal's clock. */
  readonly at: string;
}

/** One line of a log. `hash` = SHA-256 over `previousHash`, `seq` and the canonical JSON of `event`, in hex. */
export interface LoggedEvent {
  readonly seq: number;
  readonly event: NewEvent;
  readonly previousHash: string;
  readonly hash: string;
}

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
  /** Composes the filing once its serial number (from 1) is known. May be called again if the database asks to retry. */
  compose(serial: number): NewFiling;
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
  readonly cursor?: string;
  /** 1–100. */
  readonly limit: number;
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
}

// ───────────────────────────── outbox ─────────────────────────────

/** A message that must leave the portal, kept in the transaction that made it necessary. */
export interface NewMessage {
  readonly channel: 'sms' | 'email' | 'station';
  /** A mobile number, an address, or a station's code. */
  readonly to: string;
  /** What kind of message, for templates and for tests: `otp`, `filed`, `station-alert`, `event`. */
  readonly template: string;
  /** The words, in the receiver's language. */
  readonly text: string;
  readonly reference?: string;
}

export interface Message extends NewMessage {
  readonly id: string;
  readonly createdAt: string;
  readonly sentAt?: string;
  readonly attempts: number;
}

export interface OutboxStore {
  add(message: NewMessage): Promise<void>;
  /**
   * Takes up to `limit` messages that are due, hands them to `send` one by one and keeps what came of each; other
   * processes skip what this one holds. A message whose `send` throws is due again after a pause that doubles.
   * @param keepText whether the words stay after sending (a demonstration shows them; elsewhere an OTP must not remain).
   * @returns how many were taken.
   */
  relay(limit: number, keepText: boolean, send: (message: Message) => Promise<void>): Promise<number>;
  /** The newest sent messages, for the demonstration's outbox page. */
  sent(limit: number): Promise<readonly Message[]>;
}

// ───────────────────────────── identity ─────────────────────────────

export interface NewChallenge {
  readonly id: string;
  readonly mobile: string;
  readonly codeDigest: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  /** A repeat of the request that made the challenge gets the same challenge, and no second message. */
  readonly idempotencyKey: string;
}

export type ChallengeAnswer =
  | { readonly kind: 'right'; readonly mobile: string }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'expired' | 'used' | 'too-many-tries' };

export interface Citizen {
  readonly id: string;
  readonly mobile: string;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly station: string;
  readonly passwordHash: string;
  /** Made by the demonstration: production refuses to run with these. */
  readonly demo: boolean;
}

export interface Session {
  readonly id: string;
  readonly kind: 'citizen' | 'officer';
  readonly subjectId: string;
  /** All sessions that came from one sign-in by refreshing. */
  readonly family: string;
  readonly accessDigest: string;
  readonly accessExpiresAt: string;
  readonly refreshDigest?: string;
  readonly refreshExpiresAt?: string;
}

export interface RefreshRequest {
  readonly refreshDigest: string;
  readonly now: string;
  /** A second use this soon after the first is the client whose answer was lost, not a thief. */
  readonly graceSeconds: number;
  /** The successor; derived from the refresh token, so that a repeat describes the same one. */
  readonly next: Pick<Session, 'id' | 'accessDigest' | 'accessExpiresAt' | 'refreshDigest' | 'refreshExpiresAt'>;
}

export interface IdentityStore {
  /** @returns the challenge of that idempotency key, and whether it was made now. */
  addChallenge(challenge: NewChallenge, message: NewMessage): Promise<{ challenge: NewChallenge; added: boolean }>;
  challengeByKey(idempotencyKey: string): Promise<NewChallenge | undefined>;
  /** Counts the try and judges it in one step; a right answer uses the challenge up. */
  answerChallenge(id: string, codeDigest: string, now: string, maxTries: number): Promise<ChallengeAnswer>;
  /** The citizen with that mobile number, made if new. */
  citizenByMobile(mobile: string, newId: string): Promise<Citizen>;
  citizen(id: string): Promise<Citizen | undefined>;
  officer(id: string): Promise<Officer | undefined>;
  putOfficer(officer: Officer): Promise<void>;
  hasDemoOfficers(): Promise<boolean>;
  addSession(session: Session): Promise<void>;
  /** The session with that access token, expired or not, unless it was ended. */
  sessionByAccess(accessDigest: string): Promise<Session | undefined>;
  /**
   * Exchanges a refresh token once. A repeat within the grace gives the same successor; a later one ends the whole
   * family and gives undefined.
   */
  refresh(request: RefreshRequest): Promise<Session | undefined>;
  endFamily(family: string): Promise<void>;
}

// ───────────────────────────── uploads ─────────────────────────────

export interface Upload {
  /** 128 random bits: who knows it may send, read and delete. */
  readonly id: string;
  readonly idempotencyKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 that was declared, in hex. */
  readonly sha256: string;
  /** `claimed` once it belongs to a filing. */
  readonly state: 'awaiting' | 'stored' | 'claimed';
  readonly createdAt: string;
  /** When it is removed unless a filing has claimed it. */
  readonly expiresAt: string;
  readonly storedAt?: string;
  /** What is shown: a re-encoded image without metadata, or the file itself. */
  readonly derivative?: {
    readonly mediaType: string;
    readonly bytes: number;
    readonly width?: number;
    readonly height?: number;
  };
  /** The filing that it belongs to. */
  readonly reference?: string;
}

export interface UploadStore {
  /** @returns the upload of that idempotency key: this one, or the earlier one. */
  add(upload: Upload): Promise<Upload>;
  get(id: string): Promise<Upload | undefined>;
  /** Its content is kept; from now on a filing can claim it. @returns undefined if it does not exist. */
  stored(id: string, storedAt: string, derivative: Upload['derivative']): Promise<Upload | undefined>;
  /** @returns false if it does not exist or is claimed. */
  remove(id: string): Promise<boolean>;
  /** Removes up to `limit` unclaimed uploads that expired before `now`. @returns their ids. */
  removeExpired(now: string, limit: number): Promise<readonly string[]>;
  ofFiling(reference: string): Promise<readonly Upload[]>;
}

// ───────────────────────────── limits ─────────────────────────────

export interface LimitStore {
  /**
   * Takes one from a budget of `limit` per `windowSeconds`, for a key that holds no personal data in the clear.
   * @returns how many seconds to wait if the budget is spent, otherwise undefined.
   */
  take(key: string, limit: number, windowSeconds: number, now: string): Promise<number | undefined>;
  /** The same answer as `take` would give, taking nothing. */
  peek(key: string, limit: number, now: string): Promise<number | undefined>;
}

// ───────────────────────────── public records ─────────────────────────────

/** Kinds of records that come from outside and are only searched here: FIRs, wanted persons, arrests. */
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
   * Search key of what was typed: `foldName` of `domain/fold.ts`. Finds what `matchKey` of that file finds, in the
   * order of any list.
   */
  readonly search?: string;
  readonly cursor?: string;
  /** 1–200. */
  readonly limit: number;
}

export interface RecordStore {
  get(kind: string, id: string): Promise<PublicRecord | undefined>;
  /** @returns a page, and how many there are on all pages. */
  find(query: RecordQuery): Promise<Page<PublicRecord> & { readonly total: number }>;
  /** Adds or replaces. */
  put(records: readonly PublicRecord[]): Promise<void>;
  /** A short string that changes whenever a record of the kind does; for ETags. */
  version(kind: string): Promise<string>;
}

// ───────────────────────────── issued documents ─────────────────────────────

/** A document that the portal has issued, so that anybody with its code can check a copy. */
export interface IssuedDocument {
  readonly code: string;
  readonly kind: string;
  readonly reference: string;
  readonly issuedAt: string;
  readonly sha256: string;
}

export interface DocumentStore {
  /** The first document of a code stays; a second `put` of the same code is ignored. @returns the one that is kept. */
  put(document: IssuedDocument): Promise<IssuedDocument>;
  get(code: string): Promise<IssuedDocument | undefined>;
}
