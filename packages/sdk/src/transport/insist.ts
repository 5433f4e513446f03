import type { Auth, AuthContext } from '../auth/auth.ts';
import { attempt, type Attempt, type Errand, metaOf } from './attempt.ts';
import { createFailure } from './create-failure.ts';
import { createKey } from './create-key.ts';
import { combine, ended, judgeAttempt, type Setback } from './judge-attempt.ts';
import type { Outcome, Result } from './result.ts';
import { retryDelay } from './retry-delay.ts';
import { sleep, unlessAborted } from './scope.ts';

/**
 * Everything of a call beyond a public read that succeeds at once: credentials, keys, answers that are not JSON, refusals,
 * repeats, and failures with all that can be said of them.
 *
 * @param first - the attempt that was made already; its scope is still open
 */
export async function insist<Data, Fault>(errand: Errand, first: Attempt | undefined): Promise<Result<Data, Fault>> {
  const { portal, settings, operation, input, options, whole, requestId, locale } = errand;
  const write = operation.method !== 'GET';
  const key = operation.keyed ? (options.key ?? createKey()) : undefined;
  const { time, retry, spare } = settings;
  const deadline = errand.began + time.totalMs;
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
    const unfit = !first && (await judged(input.body));
    if (unfit) return fail(unfit);
    for (;;) {
      if (operation.auth) {
        const found = await unlessAborted(authorize(settings.auth, operation.auth, context), whole.signal);
        if (!found) return fail(ended(whole));
        if ('kind' in found) return fail(found);
        credentials = found.headers;
      }
      if (whole.ending && !first) return fail(ended(whole));
      attempts++;
      const met =
        first ?? (await attempt(errand, { ...(key && { 'idempotency-key': key }), ...credentials }, attempts));
      first = undefined;
      let result = await judgeAttempt(met, operation);
      live = operation.answer === 'stream' && 'data' in result;
      if (!live) met.scope.dispose();
      const bad = 'data' in result && (await judged(result.data, result.response));
      if (bad) result = bad;
      if ('data' in result) {
        spare.repeats = Math.min(retry.budget, spare.repeats + 0.2);
        return { ok: true, data: result.data as Data, meta: metaOf(errand, result.response, attempts, key) };
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
