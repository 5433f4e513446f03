import type { Auth, AuthContext } from '../auth/auth.ts';
import { attempt, type Setback } from './attempt.ts';
import { createFailure } from './create-failure.ts';
import { createKey } from './create-key.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, Outcome, Result } from './result.ts';
import { retryDelay } from './retry-delay.ts';
import { openScope, sleep, unlessAborted, type Scope } from './scope.ts';

/**
 * Calls one operation and tells the truth about it.
 *
 * - A key is made before the first attempt and sent unchanged on each; it comes back with success and failure.
 * - A write without a key is never repeated once bytes may have left.
 * - The caller's signal ends the call at once; `time.totalMs` ends it at the latest.
 * - A 401 is followed by one renewal of the credentials and one replay.
 */
export async function call<Data, Fault = Failure>(
  portal: Portal,
  operation: Operation,
  input: Input = {},
  options: CallOptions = {},
): Promise<Result<Data, Fault>> {
  const { settings } = portal.with(options);
  const write = operation.method !== 'GET';
  const key = operation.keyed ? (options.key ?? createKey()) : undefined;
  const whole = openScope(options.signal, settings.time.totalMs);
  const deadline = Date.now() + settings.time.totalMs;
  const locale = settings.locale();
  let credentials: Readonly<Record<string, string>> = {};
  let outcome: Outcome = 'not-sent';
  let attempts = 0;
  let replayed = false;
  let live = false;
  const fail = (setback: Setback): Result<Data, Fault> => ({
    ok: false,
    error: createFailure(setback, { portal, options, write, key, outcome, attempts }) as Fault,
  });
  const context = { portal, signal: whole.signal };

  try {
    for (;;) {
      if (operation.auth) {
        const found = await unlessAborted(authorize(settings.auth, operation.auth, context), whole.signal);
        if (!found) return fail(ended(whole));
        if ('kind' in found) return fail(found);
        credentials = found.headers;
      }
      const scope = openScope(whole.signal, settings.time.attemptMs, () => whole.ending ?? 'aborted');
      let result;
      try {
        if (whole.ending) return fail(ended(whole));
        attempts++;
        result = await attempt(
          settings,
          operation,
          input,
          {
            ...(locale && { 'accept-language': locale }),
            ...(operation.body === 'binary' && { 'content-type': 'application/octet-stream' }),
            ...input.header,
            ...(key && { 'idempotency-key': key }),
            ...credentials,
          },
          scope,
          options.fetch ?? settings.fetch,
        );
      } finally {
        live = operation.answer === 'stream' && result !== undefined && 'data' in result;
        if (!live) scope.dispose();
      }
      if ('data' in result) {
        const { data, response } = result;
        const requestId = response.headers.get('request-id');
        const { status, headers } = response;
        const meta = { status, headers, attempts, ...(requestId && { requestId }), ...(key && { key }) };
        return { ok: true, data: data as Data, meta };
      }

      outcome = combine(outcome, result);
      if (result.kind === 'unauthenticated' && operation.auth && !replayed) {
        replayed = true;
        const renewed = await unlessAborted(
          settings.auth?.renew?.(operation.auth, credentials, context) ?? Promise.resolve(false),
          whole.signal,
        );
        if (renewed) continue;
      }
      const repeatable = !write || key !== undefined || result.outcome === 'not-sent';
      if (!result.transient || !repeatable || attempts >= settings.retry.attempts || whole.ending) return fail(result);
      const asked = result.retryAfterMs ?? 0;
      const wait = Math.max(asked, retryDelay(settings.retry, attempts - 1));
      if (asked > settings.retry.honourRetryAfterUpToMs || Date.now() + wait >= deadline) return fail(result);
      await sleep(wait, whole.signal);
      if (whole.ending) return fail(ended(whole));
    }
  } finally {
    // A stream lives on after the call, and the caller's signal must still end it.
    if (live) whole.untimed();
    else whole.dispose();
  }
}

/** Headers for one of `schemes`, or why there are none. */
async function authorize(
  auth: Auth | undefined,
  schemes: readonly string[],
  context: AuthContext,
): Promise<{ headers: Readonly<Record<string, string>> } | Setback> {
  const found = await auth?.credentials(schemes, context);
  if (!found) return { kind: 'unauthenticated', code: 'unauthenticated', outcome: 'not-sent', transient: false };
  if ('headers' in found) return found;
  const { failure } = found;
  const kind = failure.kind === 'unknown-outcome' ? failure.because : failure.kind;
  return { kind, code: failure.code as Setback['code'], outcome: 'not-sent', transient: false };
}

/** The setback of a scope that ended before or between attempts. */
function ended(scope: Scope): Setback {
  return scope.ending === 'timed-out'
    ? { kind: 'timeout', code: 'timed-out', outcome: 'not-sent', transient: true }
    : { kind: 'aborted', code: 'aborted', outcome: 'not-sent', transient: false };
}

/**
 * What all attempts together may have done. Once one of them may have arrived, only a refusal of the body itself
 * (which would have met that attempt too) makes it certain that it did not; a 401, 403 or 429 comes before the body is looked at.
 */
function combine(sofar: Outcome, { outcome, kind }: Setback): Outcome {
  if (outcome === 'not-sent') return sofar;
  if (outcome === 'unknown') return 'unknown';
  return sofar === 'unknown' && kind !== 'invalid' ? 'unknown' : 'rejected';
}
