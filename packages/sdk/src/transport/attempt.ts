import { addressOf } from './address-of.ts';
import type { AttemptContext, Next } from './middleware.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, Portal, PortalSettings } from './portal.ts';
import type { Meta } from './result.ts';
import { openScope, unlessAborted, type Scope } from './scope.ts';

/** A call, as all of its attempts share it. */
export interface Errand {
  readonly portal: Portal;
  readonly settings: PortalSettings;
  readonly operation: Operation;
  readonly input: Input;
  readonly options: CallOptions;
  readonly requestId: string | undefined;
  readonly locale: string | undefined;
  /** Ends with the caller's signal, or when `time.totalMs` are over. */
  readonly whole: Scope;
  /** When it began, by `performance.now()`: not by the clock of the day, which may be put right meanwhile. */
  readonly began: number;
}

/** What one attempt met. Where it has no `data`, `judgeAttempt` says what that means. */
export interface Attempt {
  /** Still open: the rest of an answer is read in it, too. Whoever has the attempt disposes of it. */
  readonly scope: Scope;
  /** The JSON of a success. */
  data?: unknown;
  request?: Request;
  /** How often middleware, or we, gave the request to the network. */
  sends: number;
  /** What the network answered last. */
  arrived?: Response | undefined;
  /** What the network threw last. */
  lost?: unknown;
  /** What middleware made of that. */
  answer?: Response;
  /** It threw `cause`. */
  threw?: boolean;
  cause?: unknown;
  readonly offlineBefore: boolean;
}

/** Sends one request, through all middleware, and reads an answer that is JSON. Never throws. */
export async function attempt(
  { settings, operation, input, options, requestId, locale, whole }: Errand,
  headers: Readonly<Record<string, string | number>>,
  number: number,
): Promise<Attempt> {
  const { apiVersion, time, use } = settings;
  const scope = openScope(whole.signal, time.attemptMs, () => whole.ending ?? 'aborted');
  const { signal } = scope;
  const carry = options.fetch ?? settings.fetch;
  // A request that follows a signal costs as much as all the rest of a call: not where nobody but the platform's fetch looks.
  const bare = settings.platformFetch && carry === settings.fetch && !use[0];
  const met: Attempt = { scope, sends: 0, offlineBefore: isOffline() };
  const send: Next = async (one) => {
    // What a middleware holds back until the call has been told as not sent must stay unsent.
    signal.throwIfAborted();
    met.sends++;
    met.arrived = undefined;
    try {
      return (met.arrived = await (bare ? carry(one, signal) : carry(one)));
    } catch (error) {
      met.lost = error;
      throw error;
    }
  };
  const exchange = async (): Promise<void> => {
    const all = {
      ...(locale && { 'accept-language': locale }),
      ...(apiVersion && { 'nagrik-api-version': apiVersion }),
      ...(requestId && { 'nagrik-request-id': requestId }),
      ...input.header,
      ...headers,
    };
    met.request = requestOf(settings, operation, input, all, bare ? undefined : signal);
    const { body } = input;
    const context: AttemptContext = { operation, attempt: number, requestId, body, signal, json: jsonOf };
    const chain = use.reduceRight<Next>(
      // A copy for each, so that `next` can be called again with the same request.
      (next, middleware) => (one) => middleware(one, (again) => next(again.clone()), context),
      send,
    );
    met.answer = await chain(met.request);
    if (!met.answer.ok || operation.answer || !isJson(met.answer)) return;
    signal.throwIfAborted();
    met.data = await readJson(met.answer);
  };
  try {
    await unlessAborted(exchange(), signal);
  } catch (cause) {
    met.threw = true;
    met.cause = cause;
  }
  return met;
}

/** About a success. */
export function metaOf({ requestId }: Errand, { status, headers }: Response, attempts: number, key?: string): Meta {
  const serverRequestId = headers.get('request-id');
  return {
    ...{ status, headers, attempts },
    ...(requestId && { requestId }),
    ...(serverRequestId && { serverRequestId }),
    ...(key && { key }),
  };
}

/** @throws for an address or a value of which no request can be made */
function requestOf(
  settings: PortalSettings,
  operation: Operation,
  input: Input,
  headers: Readonly<Record<string, string | number>>,
  signal: AbortSignal | undefined,
): Request {
  const { body } = input;
  return new Request(addressOf(settings.baseUrl, operation.path, input), {
    method: operation.method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(headers as Readonly<Record<string, string>>),
    },
    ...(body !== undefined && { body: operation.body === 'binary' ? (body as Blob) : JSON.stringify(body) }),
    ...(signal && { signal }),
    // The portal never redirects; a network that does would get to see tokens and filings.
    redirect: 'manual',
    // Nobody's cookies act for anybody: credentials are what `auth` gives.
    credentials: 'omit',
  });
}

export const typeOf = (response: Response) => response.headers.get('content-type')?.toLowerCase() ?? '';
export const isJson = (response: Response) => /^application\/(\S+\+)?json\b/.test(typeOf(response));

/** `undefined` for JSON that is cut off or none. Rejects where the connection breaks. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const jsonOf = async (response: Response) => (isJson(response) ? readJson(response.clone()) : undefined);

/** The platform says that there is no network. In Node and workers it may not know; then this is false. */
function isOffline(): boolean {
  return (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false;
}
