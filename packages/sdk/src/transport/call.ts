import type { Auth, AuthContext } from '../auth/auth.ts';
import { attempt, combine, ended, type Setback } from './attempt.ts';
import { createFailure } from './create-failure.ts';
import { createKey } from './create-key.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, Outcome, Result } from './result.ts';
import { retryDelay } from './retry-delay.ts';
import { openScope, sleep, unlessAborted } from './scope.ts';

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
  const { time, retry, spare, apiVersion } = settings;
  // A browser asks a portal of another origin before it sends a header of ours: a public read shall not wait for that.
  const named = write || operation.auth || settings.baseUrl.startsWith(globalThis.location?.origin ?? '');
  // By chance, but no secret: what a secret's chance costs would be a fifth of a call.
  const requestId = named ? `call_${chance()}${chance()}` : undefined;
  const whole = openScope(options.signal, time.totalMs);
  // Not the clock of the day, which may be put right meanwhile.
  const deadline = performance.now() + time.totalMs;
  const locale = settings.locale();
  let credentials: Readonly<Record<string, string>> = {};
  let outcome: Outcome = 'not-sent';
  let attempts = 0;
  let replayed = false;
  let live = false;
  const fail = (setback: Setback): Result<Data, Fault> => ({
    ok: false,
    error: createFailure(setback, { portal, options, write, key, outcome, attempts, requestId, locale }) as Fault,
  });
  const context = { portal, signal: whole.signal };
  const judged = (value: unknown, response?: Response) =>
    settings.judge && unlessAborted(settings.judge(operation, value, response), whole.signal);

  try {
    const unfit = await judged(input.body);
    if (unfit) return fail(unfit);
    for (;;) {
      if (operation.auth) {
        const found = await unlessAborted(authorize(settings.auth, operation.auth, context), whole.signal);
        if (!found) return fail(ended(whole));
        if ('kind' in found) return fail(found);
        credentials = found.headers;
      }
      const scope = openScope(whole.signal, time.attemptMs, () => whole.ending ?? 'aborted');
      let result;
      try {
        if (whole.ending) return fail(ended(whole));
        attempts++;
        result = await attempt(
          settings,
          input,
          {
            ...(locale && { 'accept-language': locale }),
            ...(apiVersion && { 'nagrik-api-version': apiVersion }),
            ...(requestId && { 'nagrik-request-id': requestId }),
            ...input.header,
            ...(key && { 'idempotency-key': key }),
            ...credentials,
          },
          scope,
          options.fetch ?? settings.fetch,
          { operation, attempt: attempts, requestId },
        );
      } finally {
        live = operation.answer === 'stream' && result !== undefined && 'data' in result;
        if (!live) scope.dispose();
      }
      const bad = 'data' in result && (await judged(result.data, result.response));
      if (bad) result = bad;
      if ('data' in result) {
        const { data, response } = result;
        const { status, headers } = response;
        const serverRequestId = headers.get('request-id');
        const meta = {
          status,
          headers,
          attempts,
          ...(requestId && { requestId }),
          ...(serverRequestId && { serverRequestId }),
          ...(key && { key }),
        };
        spare.repeats = Math.min(retry.budget, spare.repeats + 0.2);
        return { ok: true, data: data as Data, meta };
      }

      outcome = combine(outcome, result);
      if (result.kind === 'unauthenticated' && operation.auth && !replayed) {
        replayed = true;
        const renewed = await unlessAborted(renew(settings.auth, operation.auth, credentials, context), whole.signal);
        if (renewed) continue;
      }
      if (whole.ending) return fail(ended(whole));
      const repeatable = !write || key !== undefined || result.outcome === 'not-sent';
      const asked = result.retryAfterMs ?? 0;
      // On top of what was asked for: all that met the same portal were asked to come back at the same moment.
      const wait = asked + retryDelay(retry, attempts - 1);
      if (
        !result.transient ||
        !repeatable ||
        attempts >= retry.attempts ||
        asked > retry.honourRetryAfterUpToMs ||
        performance.now() + wait >= deadline ||
        spare.repeats < 1
      ) {
        return fail(result);
      }
      spare.repeats--;
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
  let found;
  try {
    found = await auth?.credentials(schemes, context);
  } catch (cause) {
    return { kind: 'unexpected', code: 'credentials-failed', outcome: 'not-sent', transient: false, cause };
  }
  if (!found) return { kind: 'unauthenticated', code: 'unauthenticated', outcome: 'not-sent', transient: false };
  if ('headers' in found) return found;
  const { kind, code, retryable, retryAt } = found.failure;
  const wait = retryAt && { retryAfterMs: retryAt.getTime() - Date.now() };
  return { kind, code: code as Setback['code'], outcome: 'not-sent', transient: retryable, ...wait };
}

/** Whether there are other credentials now. A source that throws has none: the refusal is what counts. */
async function renew(
  auth: Auth | undefined,
  schemes: readonly string[],
  refused: Readonly<Record<string, string>>,
  context: AuthContext,
): Promise<boolean> {
  try {
    return (await auth?.renew?.(schemes, refused, context)) ?? false;
  } catch {
    return false;
  }
}

const chance = () => Math.random().toString(36).slice(2);
