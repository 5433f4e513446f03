import type { Setback } from './judge-attempt.ts';
import type { CallOptions, Portal } from './portal.ts';
import { reconcile } from './reconcile.ts';
import type { Failure, FailureBase, Outcome, UserText } from './result.ts';

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
  const text = problem && [problem.title, problem.detail].filter(Boolean).join(': ');
  let ours: UserText | undefined;
  try {
    ours = portal.settings.words?.({ kind, code }, locale);
  } catch {
    // A failure must not fail: its key is worth more than its words.
  }
  // "Too many requests" is true of the last attempt, but not what matters while nobody knows what became of the first.
  const userText =
    text && !(unsure && ours) ? { lang: response?.headers.get('content-language') ?? 'und', text } : ours;
  // Nor for what an answer holds in place of what the contract says.
  const errors = Array.isArray(fields) ? fields : [];
  const retryAt =
    retryAfterMs !== undefined || setback.kind === 'rate-limited'
      ? new Date(Date.now() + Math.min(retryAfterMs ?? 0, 1e14))
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
      return reconcile(portal, key, {
        ...(auth && { auth }),
        ...(locale && { locale }),
        ...(time && { time }),
        ...(retry && { retry }),
        ...more,
      });
    },
    toJSON: () => ({
      kind,
      ...safe,
      ...(errors[0] && { fields: errors.map(({ pointer, code }) => ({ pointer, code })) }),
      ...(ours && userText === ours && { userText }),
    }),
  };
  return {
    ...base,
    kind,
    ...(unsure && { because: because(setback) }),
    ...(kind === 'invalid' && { fields: errors }),
  } as Failure;
}

const causes = ['offline', 'timeout', 'unavailable'] as const;

const because = ({ kind }: Setback) => causes.find((cause) => cause === kind) ?? 'unexpected';

/** A person can do something about these (walk out of the captive portal, press again) though a machine should not. */
const retryablePlace = ({ kind, code }: Setback) =>
  kind === 'aborted' || kind === 'offline' || code === 'not-the-portal';
