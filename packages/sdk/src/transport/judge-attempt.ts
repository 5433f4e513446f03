import { kinds } from '../generated/kinds.ts';
import type { components } from '../generated/types.ts';
import { type Attempt, isJson, readJson, typeOf } from './attempt.ts';
import type { Operation } from './operation.ts';
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

export type Judgement = { readonly data: unknown; readonly response: Response } | Setback;

/** What an attempt came to; reads the rest of its answer, within its scope. Never throws. */
export async function judgeAttempt(met: Attempt, operation: Operation): Promise<Judgement> {
  const { scope, sends, answer, data } = met;
  if (data !== undefined && answer) return { data, response: answer };
  const told = (setback: Setback): Setback => ({
    ...setback,
    // Where a middleware has sent several, each of the others may have arrived.
    outcome: sends > 1 ? combine('unknown', setback) : sends ? setback.outcome : 'not-sent',
  });
  let { threw, cause } = met;
  if (!threw && answer) {
    try {
      const result = await unlessAborted(read(operation, answer, scope), scope.signal);
      if (result) return 'data' in result ? result : told(result);
    } catch (error) {
      threw = true;
      cause = error;
    }
  }
  if (threw && !scope.ending) {
    if (answer) return told({ ...broken(answer), transient: true, cause });
    if (sends && !met.arrived) {
      const outcome = met.offlineBefore || neverConnected(met.lost) ? 'not-sent' : 'unknown';
      return told({ kind: 'offline', code: 'network-failed', outcome, transient: true, cause });
    }
    const code = met.request ? 'middleware-failed' : 'cannot-send';
    return told({ kind: 'unexpected', code, outcome: 'unknown', transient: false, cause });
  }
  return told({ ...ended(scope), outcome: 'unknown' });
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

async function read(operation: Operation, response: Response, scope: Scope): Promise<Judgement> {
  if (response.status === 304) return { data: undefined, response };
  if (!response.ok) return refusal(response);
  scope.signal.throwIfAborted();
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
  // What is JSON has been read: it was cut off.
  if (isJson(response)) return { ...broken(response), transient: true };
  return response.status === 204 ? broken(response) : stranger(response);
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

const isHtml = (response: Response) => typeOf(response).startsWith('text/html');

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
