import type { Auth } from '../auth/auth.ts';
import type { Middleware } from './middleware.ts';
import type { Judge } from '../validation/mismatch.ts';
import type { Words } from './result.ts';

/** Limits in milliseconds. */
export interface TimePolicy {
  /** For one request and its answer. */
  readonly attemptMs: number;
  /** For the whole call: all attempts and the waits between them. */
  readonly totalMs: number;
}

/** Repeats are spread by full jitter: a wait is a random share of `baseMs · 2ⁿ`, at most `maxDelayMs`. */
export interface RetryPolicy {
  /** Requests in all, the first one counted; 1 means no repeat. */
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxDelayMs: number;
  /** A longer `Retry-After` ends the call at once, with `retryAt`. */
  readonly honourRetryAfterUpToMs: number;
  /**
   * Repeats that all calls of the portal (and of those made of it by `with`) may spend together, so that a broken backend is
   * not stormed. Each success earns a fifth of one back. Once they are spent a call fails with its first setback, and says
   * `retryable`. `Infinity` for no limit.
   */
  readonly budget: number;
}

/** What every call of one portal shares. Made by `createPortal`; opaque to callers. */
export interface PortalSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly apiVersion: string | undefined;
  readonly locale: () => string | undefined;
  readonly auth: Auth | undefined;
  readonly fetch: (request: Request, signal?: AbortSignal) => Promise<Response>;
  /** Whether `fetch` is the platform's own, so that an equal transport (XHR, for progress) may stand in for it. */
  readonly platformFetch: boolean;
  readonly use: readonly Middleware[];
  readonly words: Words | undefined;
  readonly time: TimePolicy;
  readonly retry: RetryPolicy;
  /** What is left of `retry.budget`: one object for all portals derived from one. */
  readonly spare: { repeats: number };
  /** Holds bodies and answers against the contract, where the program asked for it. */
  readonly judge: Judge | undefined;
}

/** A portal to call operations on. */
export interface Portal {
  readonly settings: PortalSettings;
  /** The same portal with some settings changed, such as the language or the credentials. */
  with(changes: PortalChanges): Portal;
}

export interface PortalChanges {
  /** Language of the portal's own words (BCP 47), or a function that gives it at each call. */
  readonly locale?: string | (() => string | undefined);
  readonly auth?: Auth;
  readonly time?: Partial<TimePolicy>;
  /** The budget is the portal's, once and for all. */
  readonly retry?: Partial<Omit<RetryPolicy, 'budget'>>;
}

/** Choices for one call. */
export interface CallOptions extends PortalChanges {
  /** Ends the call at any moment: before sending, in a wait, while reading. */
  readonly signal?: AbortSignal | undefined;
  /** Idempotency key, where the caller keeps one (with a draft, say). Otherwise one is made before the first attempt. */
  readonly key?: string | undefined;
  /** Another way to carry this one call, such as an upload with progress. */
  readonly fetch?: (request: Request) => Promise<Response>;
}
