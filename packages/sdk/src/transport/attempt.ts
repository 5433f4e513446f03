import type { components } from '../generated/types.ts';
import type { Input, Operation } from './operation.ts';
import type { PortalSettings } from './portal.ts';
import type { FailureKind, Outcome, TransportCode } from './result.ts';
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
  readonly retryAfterMs?: number;
}

export type Attempt = { readonly data: unknown; readonly response: Response } | Setback;

/** Sends one request and reads its answer, within `scope`. Never throws. */
export async function attempt(
  settings: PortalSettings,
  operation: Operation,
  input: Input,
  headers: Readonly<Record<string, string>>,
  scope: Scope,
  carry: (request: Request) => Promise<Response>,
): Promise<Attempt> {
  let response: Response | undefined;
  let left = false;
  const offlineBefore = isOffline();
  const exchange = async (): Promise<Attempt> => {
    const { error } = (await settings.client.request(
      operation.method.toLowerCase() as 'get',
      operation.path as never,
      {
        params: { path: input.path, query: input.query },
        headers,
        ...(input.body !== undefined && { body: input.body }),
        ...(operation.body === 'binary' && { bodySerializer: (body: unknown) => body }),
        signal: scope.signal,
        parseAs: 'stream',
        fetch: async (request: Request) => {
          left = true;
          return (response = await carry(request));
        },
      } as never,
    )) as { error?: unknown };
    // openapi-fetch has thrown if there was no response.
    const answer = response as Response;
    if (!answer.ok) return refusal(answer, error);
    scope.signal.throwIfAborted();
    return success(operation, answer, scope);
  };
  try {
    const result = await unlessAborted(exchange(), scope.signal);
    if (result) return result;
  } catch (error) {
    if (!scope.ending) {
      if (response) return { ...broken(response), transient: true };
      if (!left) return { kind: 'unexpected', code: 'cannot-send', outcome: 'not-sent', transient: false };
      const outcome = offlineBefore || neverConnected(error) ? 'not-sent' : 'unknown';
      return { kind: 'offline', code: 'network-failed', outcome, transient: true };
    }
  }
  const outcome = left ? 'unknown' : 'not-sent';
  return scope.ending === 'aborted'
    ? { kind: 'aborted', code: 'aborted', outcome, transient: false }
    : { kind: 'timeout', code: 'timed-out', outcome, transient: true };
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
  const text = await response.text();
  try {
    return { data: JSON.parse(text), response };
  } catch {
    return { ...broken(response), transient: true };
  }
}

/** What the statuses of the contract mean (openapi/schemas/responses.yaml). */
const kinds: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
};

function refusal(response: Response, error: unknown): Setback {
  const { status } = response;
  const problem = isProblem(error, response) ? error : undefined;
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
  // What nobody reads must not hold the connection.
  if (!response.bodyUsed) response.body?.cancel().catch(() => undefined);
  return { kind: 'unexpected', code: 'not-the-portal', outcome: 'unknown', transient: false, response };
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

function isProblem(error: unknown, response: Response): error is Problem {
  return isJson(response) && typeof (error as Problem | null)?.code === 'string';
}

/** The platform says that there is no network. In Node and workers it may not know; then this is false. */
function isOffline(): boolean {
  return (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false;
}

/** Node tells when no connection came about; browsers tell nothing, so there the answer is no. */
function neverConnected(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string; errors?: { code?: string }[] } } | null)?.cause;
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    code,
  );
}
