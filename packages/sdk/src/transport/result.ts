import type { Unknown } from '../enums/unknown.ts';
import type { components } from '../generated/types.ts';

/** Codes of the contract's problem documents. */
export type ProblemCode = components['schemas']['ProblemCode'];
/** One wrong value: where it stands (JSON Pointer into the body) and what is wrong with it. */
export type FieldProblem = components['schemas']['FieldProblem'];

/** Codes that the SDK itself gives, where no problem document arrived. */
export type TransportCode =
  /** The network did not carry the request or the answer. */
  | 'network-failed'
  | 'timed-out'
  | 'aborted'
  /** Something else than the portal answered: a captive portal, a proxy, a wrong address. */
  | 'not-the-portal'
  /** The answer was cut off, empty or not JSON. */
  | 'broken-answer'
  /** The answer does not keep the contract; told only with `createPortal({ validate: 'strict' })`. */
  | 'bad-answer'
  /** The request could not even be made: an address or a body that is none. */
  | 'cannot-send'
  /** The source of credentials (`auth`) threw; nothing was sent. */
  | 'credentials-failed'
  /** A file that is being uploaded is no longer the one that was begun, or cannot be read any more. */
  | 'file-changed'
  /** A middleware threw: before it sent anything (`not-sent`), or after. */
  | 'middleware-failed'
  /** A 5xx without a problem document. */
  | 'server-failed';

/**
 * What became of a write: `not-sent` (no byte left), `rejected` (the portal refused it, nothing changed) or `unknown`
 * (it may have arrived: ask with `reconcile()`, or send it again with the same key).
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

/** What `reconcile()` finds out: it arrived (`data` is what the lost answer held), it did not, or nobody knows yet. */
export type Reconciliation<Data = unknown> =
  | { readonly state: 'filed'; readonly data: Data }
  | { readonly state: 'not-filed' }
  | { readonly state: 'still-unknown'; readonly error?: Failure };

/** Words for the person in front of the screen. */
export interface UserText {
  /** Language of the text (BCP 47); `und` where an older portal does not say. */
  readonly lang: string;
  readonly text: string;
}

/** Gives words for failures that no portal has put into words; `userText` of `@nagrik/sdk/words` is one. */
export type Words = (
  failure: { readonly kind: FailureKind; readonly code: string },
  lang: string | undefined,
) => UserText | undefined;

/** What is safe to log: no personal data, no secret (an idempotency key opens `readOutcome`, so it is one). */
export interface SafeFailure {
  readonly kind: string;
  readonly code: string;
  readonly status?: number;
  readonly outcome: Outcome;
  readonly retryable: boolean;
  readonly retryAt?: Date;
  readonly requestId?: string;
  readonly serverRequestId?: string;
  readonly attempts: number;
  readonly fields?: readonly { readonly pointer: string; readonly code: string }[];
  /** Only where it is one of our own fixed texts: a portal's may quote. */
  readonly userText?: UserText;
}

export interface FailureBase<Code extends string = ProblemCode, Data = unknown> {
  /** Stable name of what went wrong; a newer portal may send one that this SDK does not know. */
  readonly code: Code | TransportCode | Unknown;
  /** HTTP status, where an answer arrived. */
  readonly status?: number;
  readonly outcome: Outcome;
  /** The same call may succeed later. A write with a key is repeated with that key. */
  readonly retryable: boolean;
  /** When to try again, where the portal said so. */
  readonly retryAt?: Date;
  /**
   * Our name for the call, sent on each of its attempts (`nagrik-request-id`), so that the portal's log can be searched for it
   * even where no answer came. Absent where it was not sent: on a public read from a page of another origin, which it would
   * cost a CORS preflight.
   */
  readonly requestId?: string;
  /** The portal's name for the last request that it answered, to quote when asking for help. */
  readonly serverRequestId?: string;
  /** The idempotency key that was sent on each attempt. A secret. */
  readonly key?: string;
  /** How many requests were started. */
  readonly attempts: number;
  /** The portal's own words; where it gave none, those of `createPortal({ words })`. */
  readonly userText?: UserText;
  /** What was thrown, for a developer to look at. May hold anything, so it is never in `toJSON()`. */
  readonly cause?: unknown;
  /** For `otp-wrong`: how many tries are left. */
  readonly triesLeft?: number;
  /** Asks the portal what became of the write. Never sends it again. */
  reconcile(options?: { signal?: AbortSignal }): Promise<Reconciliation<Data>>;
  toJSON(): SafeFailure;
}

/** All failures by kind; `Failure` is a choice of these. */
export interface FailureKinds<Code extends string, Data> {
  /** 400, 413, 415, 422: the request is wrong; `fields` says where. */
  invalid: FailureBase<Code, Data> & { readonly kind: 'invalid'; readonly fields: readonly FieldProblem[] };
  unauthenticated: FailureBase<Code, Data> & { readonly kind: 'unauthenticated' };
  forbidden: FailureBase<Code, Data> & { readonly kind: 'forbidden' };
  'not-found': FailureBase<Code, Data> & { readonly kind: 'not-found' };
  conflict: FailureBase<Code, Data> & { readonly kind: 'conflict' };
  'rate-limited': FailureBase<Code, Data> & { readonly kind: 'rate-limited'; readonly retryAt: Date };
  /** The portal answered that it cannot, now. */
  unavailable: FailureBase<Code, Data> & { readonly kind: 'unavailable' };
  /** A write with a key may or may not have arrived; `because` says what kept the answer away. */
  'unknown-outcome': FailureBase<Code, Data> & {
    readonly kind: 'unknown-outcome';
    readonly key: string;
    readonly because: 'offline' | 'timeout' | 'unavailable' | 'unexpected';
  };
  /** The caller's signal ended the call. */
  aborted: FailureBase<Code, Data> & { readonly kind: 'aborted' };
  /** The network did not carry it. */
  offline: FailureBase<Code, Data> & { readonly kind: 'offline' };
  timeout: FailureBase<Code, Data> & { readonly kind: 'timeout' };
  /** An answer that the contract does not know. */
  unexpected: FailureBase<Code, Data> & { readonly kind: 'unexpected' };
}

export type FailureKind = keyof FailureKinds<string, unknown>;

/** Kinds that any call can end in, whatever its contract says. */
export type TransportKind = 'unavailable' | 'aborted' | 'offline' | 'timeout' | 'unexpected';

/** A failure, told apart by `kind`. The generated operations narrow the kinds and codes to their own. */
export type Failure<Kind extends FailureKind = FailureKind, Code extends string = ProblemCode, Data = unknown> = {
  [K in Kind | TransportKind]: FailureKinds<Code, Data>[K];
}[Kind | TransportKind];

/** About a call that succeeded. */
export interface Meta {
  readonly status: number;
  /** Our name for the call; see `FailureBase.requestId`. */
  readonly requestId?: string;
  /** The portal's name for the request that succeeded. */
  readonly serverRequestId?: string;
  /** The idempotency key that was sent. */
  readonly key?: string;
  readonly attempts: number;
  readonly headers: Headers;
}

/** A success with its data, or a failure that says what is true. Calls never throw for what the network or the portal does. */
export type Result<Data, Error = Failure> =
  { readonly ok: true; readonly data: Data; readonly meta: Meta } | { readonly ok: false; readonly error: Error };
