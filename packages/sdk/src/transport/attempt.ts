import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import { kinds } from '../generated/kinds.ts';
import type { components } from '../generated/types.ts';
import type { AttemptContext, Next } from './middleware.ts';
import type { Input, Operation } from './operation.ts';
import type { PortalSettings } from './portal.ts';
import type { FailureKind, FieldProblem, Outcome, TransportCode } from './result.ts';
import { retryAfter } from './retry-delay.ts';
import { unlessAborted, type Scope } from './scope.ts';

type Problem = components['schemas']['Problem'];

/** What one attempt came to, when it did not succeed. */
export interface Setback {
  readonly kind: FailureKind;
  readonly code: Problem['code'] | TransportCode;
  /** What this attempt did to the portal's state, as far as it can be known. */
  readonly outcome: Outcome;
  /** The same request may succeed a moment later. */
  readonly transient: boolean;
  readonly response?: Response;
  readonly problem?: Problem;
  /** What our own validators found. */
  readonly fields?: readonly FieldProblem[];
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

export type Attempt = { readonly data: unknown; readonly response: Response } | Setback;

/** Sends one request, through all middleware, and reads its answer, within `scope`. Never throws. */
export async function attempt(
  settings: PortalSettings,
  input: Input,
  headers: Readonly<Record<string, string | number>>,
  scope: Scope,
  carry: PortalSettings['fetch'],
  context: Omit<AttemptContext, 'body' | 'json' | 'signal'>,
): Promise<Attempt> {
  const { signal } = scope;
  // A request that follows a signal costs as much as all the rest of a call: not where nobody but the platform's fetch looks.
  const bare = settings.platformFetch && carry === settings.fetch && !settings.use[0];
  const { operation } = context;
  let request: Request | undefined;
  let sends = 0;
  let arrived: Response | undefined;
  let lost: unknown;
  let answer: Response | undefined;
  const offlineBefore = isOffline();
  const send: Next = async (one) => {
    // What a middleware holds back until the call has been told as not sent must stay unsent.
    signal.throwIfAborted();
    sends++;
    arrived = undefined;
    try {
      return (arrived = await (bare ? carry(one, signal) : carry(one)));
    } catch (error) {
      lost = error;
      throw error;
    }
  };
  const exchange = async (): Promise<Attempt> => {
    request = requestOf(settings, operation, input, headers, bare ? undefined : signal);
    const whole: AttemptContext = { ...context, body: input.body, signal, json: jsonOf };
    const chain = settings.use.reduceRight<Next>(
      // A copy for each, so that `next` can be called again with the same request.
      (next, middleware) => (one) => middleware(one, (again) => next(again.clone()), whole),
      send,
    );
    answer = await chain(request);
    if (answer.status === 304) return { data: undefined, response: answer };
    if (!answer.ok) return await refusal(answer);
    signal.throwIfAborted();
    return await success(operation, answer, scope);
  };
  const judge = (setback: Setback): Setback => ({
    ...setback,
    // Where a middleware has sent several, each of the others may have arrived.
    outcome: sends > 1 ? combine('unknown', setback) : sends ? setback.outcome : 'not-sent',
  });
  try {
    const result = await unlessAborted(exchange(), signal);
    if (result) return 'data' in result ? result : judge(result);
  } catch (cause) {
    if (!scope.ending) {
      if (answer) return judge({ ...broken(answer), transient: true, cause });
      if (sends && !arrived) {
        const outcome = offlineBefore || neverConnected(lost) ? 'not-sent' : 'unknown';
        return judge({ kind: 'offline', code: 'network-failed', outcome, transient: true, cause });
      }
      const code = request ? 'middleware-failed' : 'cannot-send';
      return judge({ kind: 'unexpected', code, outcome: 'unknown', transient: false, cause });
    }
  }
  return judge({ ...ended(scope), outcome: 'unknown' });
}

/** The setback of a scope that ended while nothing was under way. */
export function ended(scope: Scope): Setback {
  const code = scope.ending ?? 'aborted';
  const late = code === 'timed-out';
  return { kind: late ? 'timeout' : code, code, outcome: 'not-sent', transient: late };
}

/**
 * What all attempts together may have done. Once one of them may have arrived, only a refusal of the body itself
 * (which would have met that attempt too) makes it certain that it did not; a 401, 403 or 429 comes before the body is looked at.
 */
export function combine(sofar: Outcome, { outcome, kind }: Setback): Outcome {
  if (outcome === 'not-sent') return sofar;
  if (outcome === 'unknown') return 'unknown';
  return sofar === 'unknown' && kind !== 'invalid' ? 'unknown' : 'rejected';
}

/** @throws for an address or a value of which no request can be made */
function requestOf(
  settings: PortalSettings,
  operation: Operation,
  { path, query = {}, body }: Input,
  headers: Readonly<Record<string, string | number>>,
  signal: AbortSignal | undefined,
): Request {
  // An empty segment or one of dots would be another operation's address.
  if (path && Object.values(path).some((value) => /^\.{0,2}$/.test(value))) throw new TypeError('No such path');
  const url = createFinalURL(operation.path, {
    baseUrl: settings.baseUrl,
    params: { path: path as never, query: query as never },
    pathSerializer: defaultPathSerializer,
    querySerializer: createQuerySerializer(),
  });
  return new Request(url, {
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

async function success(operation: Operation, response: Response, scope: Scope): Promise<Attempt> {
  if (operation.answer === 'none') {
    // A captive portal answers everything, also what promised nothing.
    return isHtml(response) ? stranger(response) : { data: undefined, response };
  }
  if (operation.answer === 'stream') {
    if (!typeOf(response).startsWith('text/event-stream') || !response.body) return stranger(response);
    scope.untimed();
    return { data: response.body, response };
  }
  if (operation.answer === 'blob') {
    if (isHtml(response)) return stranger(response);
    const blob = await response.blob();
    return blob.size ? { data: blob, response } : { ...broken(response), transient: true };
  }
  if (!isJson(response)) return response.status === 204 ? broken(response) : stranger(response);
  const data = await readJson(response);
  return data === undefined ? { ...broken(response), transient: true } : { data, response };
}

async function refusal(response: Response): Promise<Setback> {
  const { status } = response;
  const found = isJson(response) ? await readJson(response) : discard(response);
  const problem = typeof (found as Problem | null | undefined)?.code === 'string' ? (found as Problem) : undefined;
  const retryAfterMs = retryAfter(response.headers) ?? (problem?.retryAfterSeconds ?? NaN) * 1000;
  const about = { response, ...(problem && { problem }), ...(retryAfterMs >= 0 && { retryAfterMs }) };
  if (status >= 500) {
    // Only the portal's own 503 promises that nothing was changed; a gateway's knows nothing of it.
    const outcome = problem?.code === 'unavailable' ? 'rejected' : 'unknown';
    const transient = status !== 501 && status !== 511;
    return { kind: 'unavailable', code: problem?.code ?? 'server-failed', outcome, transient, ...about };
  }
  if (status === 429) {
    const code = problem?.code ?? 'too-many-requests';
    return { kind: 'rate-limited', code, outcome: 'rejected', transient: true, ...about };
  }
  if (!problem) return { ...stranger(response), transient: status === 408 || status === 425 };
  // `in-progress`: an earlier attempt with this key is still at work, so nothing was decided.
  const underWay = problem.code === 'in-progress';
  const kind = kinds[status] ?? 'unexpected';
  return { kind, code: problem.code, outcome: underWay ? 'unknown' : 'rejected', transient: underWay, ...about };
}

function stranger(response: Response): Setback {
  discard(response);
  return { kind: 'unexpected', code: 'not-the-portal', outcome: 'unknown', transient: false, response };
}

/** What nobody reads must not hold the connection. */
function discard(response: Response): void {
  if (!response.bodyUsed) response.body?.cancel().catch(() => undefined);
}

const broken = (response: Response): Setback => ({
  kind: 'unexpected',
  code: 'broken-answer',
  outcome: 'unknown',
  transient: false,
  response,
});

const typeOf = (response: Response) => response.headers.get('content-type')?.toLowerCase() ?? '';
const isHtml = (response: Response) => typeOf(response).startsWith('text/html');
const isJson = (response: Response) => /^application\/(\S+\+)?json\b/.test(typeOf(response));

/** `undefined` for JSON that is cut off or none. Rejects where the connection breaks. */
async function readJson(response: Response): Promise<unknown> {
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

/**
 * Node tells in the cause's code that no connection came about, Bun in the error's own, Deno in words. Browsers and workerd
 * tell nothing, so there the answer is no.
 */
function neverConnected(error: unknown): boolean {
  type Told = { code?: string; message?: string; errors?: { code?: string }[]; cause?: Told };
  const { cause, ...own } = (error ?? {}) as Told;
  const { code = own.code, errors, message } = cause ?? {};
  return /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|NETUNREACH|HOSTUNREACH)|UND_ERR_CONNECT_TIMEOUT)$|client error \(Connect\)/.test(
    code ?? errors?.[0]?.code ?? message ?? '',
  );
}
