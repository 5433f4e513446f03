import type { Setback } from './attempt.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, FailureBase, Outcome, SafeFailure } from './result.ts';

interface Circumstances {
  readonly portal: Portal;
  readonly options: CallOptions;
  readonly write: boolean;
  readonly key: string | undefined;
  readonly outcome: Outcome;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly locale: string | undefined;
}

/** The failure that a call ends in, from its last setback and from what all its attempts together may have done. */
export function createFailure(setback: Setback, circumstances: Circumstances): Failure {
  const { portal, options, write, key, outcome, attempts, requestId, locale } = circumstances;
  const { code, problem, response, retryAfterMs, cause, fields = problem?.errors } = setback;
  const unsure = write && key !== undefined && outcome === 'unknown' && setback.kind !== 'aborted';
  const status = response?.status;
  const kind = unsure ? 'unknown-outcome' : setback.kind;
  const serverRequestId = problem?.requestId ?? response?.headers.get('request-id');
  const userText = problem
    ? {
        lang: response?.headers.get('content-language') ?? 'und',
        text: problem.detail ? `${problem.title}: ${problem.detail}` : problem.title,
      }
    : portal.settings.words?.({ kind, code }, locale);
  const retryAt =
    retryAfterMs !== undefined || setback.kind === 'rate-limited'
      ? new Date(Date.now() + (retryAfterMs ?? 0))
      : undefined;
  const safe = {
    code,
    ...(status && { status }),
    outcome,
    retryable: unsure || setback.transient || retryablePlace(setback),
    ...(retryAt && { retryAt }),
    ...(requestId && { requestId }),
    ...(serverRequestId && { serverRequestId }),
    attempts,
  };
  const base: FailureBase = {
    ...safe,
    ...(key && { key }),
    ...(userText && { userText }),
    ...(cause !== undefined && { cause }),
    ...(problem?.triesLeft !== undefined && { triesLeft: problem.triesLeft }),
    async reconcile(more = {}) {
      // What was refused because of its key met something that was filed with that key.
      if (outcome !== 'unknown' && code !== 'key-reused') return { state: 'not-filed' };
      if (!key) return { state: 'still-unknown' };
      const { auth, locale, time, retry } = options;
      return portal.settings.reconcile(portal, key, {
        ...(auth && { auth }),
        ...(locale && { locale }),
        ...(time && { time }),
        ...(retry && { retry }),
        ...more,
      });
    },
    toJSON() {
      return {
        kind,
        ...safe,
        ...(fields && { fields: fields.map(({ pointer, code }) => ({ pointer, code })) }),
        ...(!problem && userText && { userText }),
      } as unknown as SafeFailure;
    },
  };
  return {
    ...base,
    kind,
    ...(unsure && { because: because(setback) }),
    ...(kind === 'invalid' && { fields: fields ?? [] }),
  } as Failure;
}

const causes = ['offline', 'timeout', 'unavailable'] as const;

const because = ({ kind }: Setback) => causes.find((cause) => cause === kind) ?? 'unexpected';

/** A person can do something about these (walk out of the captive portal, press again) though a machine should not. */
const retryablePlace = ({ kind, code }: Setback) =>
  kind === 'aborted' || kind === 'offline' || code === 'not-the-portal';
