import type { Operation } from './operation.ts';

/** Sends a request: the next middleware, at last the network. May be called any number of times, with the same request too. */
export type Next = (request: Request) => Promise<Response>;

/** What a middleware can know of the attempt that it stands in. */
export interface AttemptContext {
  readonly operation: Operation;
  /** The value that was serialised into the request, so that nobody needs to consume the request to look at it. */
  readonly body: unknown;
  /** 1 for the first. */
  readonly attempt: number;
  /** Our name for the call, the same on each attempt; see `FailureBase.requestId`. */
  readonly requestId: string | undefined;
  /** Ends the attempt: the caller's signal, or a limit of time. */
  readonly signal: AbortSignal;
  /** The JSON of an answer, read from a copy; `undefined` where it holds none. */
  json(response: Response): Promise<unknown>;
}

/**
 * Stands around each attempt of each call, the first of `use` outermost. Sees the request as it is sent, with credentials.
 *
 * - `next` may be called several times, or not at all. For that each gets a copy of the request (`Request.clone()`), so
 *   that a body waits in memory until the attempt is over.
 * - What it throws before `next` was called makes the call fail as `not-sent`, after that as `unknown`: with the code
 *   `middleware-failed`, or as what it is where the network failed.
 *
 * @example
 * const timing: Middleware = async (request, next, { operation }) => {
 *   const began = performance.now();
 *   try {
 *     return await next(request);
 *   } finally {
 *     console.debug(operation.id, performance.now() - began);
 *   }
 * };
 */
export type Middleware = (request: Request, next: Next, context: AttemptContext) => Promise<Response>;
