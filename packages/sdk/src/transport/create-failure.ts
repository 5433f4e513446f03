import type { Setback } from './attempt.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, FailureBase, Outcome } from './result.ts';

interface Circumstances {
  readonly portal: Portal;
  readonly options: CallOptions;
  readonly write: boolean;
  readonly key: string | undefined;
  readonly outcome: Outcome;
  readonly attempts: number;
}

/** The failure that a call ends in, from its last setback and from what all its attempts together may have done. */
export function createFailure(setback: Setback, circumstances: Circumstances): Failure {
  const { portal, options, write, key, outcome, attempts } = circumstances;
  const { problem, response, retryAfterMs } = setback;
  const unsure = write && key !== undefined && outcome === 'unknown' && setback.kind !== 'aborted';
  const status = response?.status;
  const requestId = problem?.requestId ?? response?.headers.get('request-id') ?? undefined;
  const retryAt =
    retryAfterMs !== undefined || setback.kind === 'rate-limited'
      ? new Date(Date.now() + (retryAfterMs ?? 0))
      : undefined;
  const base: FailureBase = {
    code: setback.code,
    outcome,
    retryable: unsure || setback.transient || retryablePlace(setback),
    attempts,
    ...(status && { status }),
    ...(requestId && { requestId }),
    ...(key && { key }),
    ...(retryAt && { retryAt }),
    ...(problem && { title: problem.title }),
    ...(problem?.triesLeft !== undefined && { triesLeft: problem.triesLeft }),
    async reconcile(more = {}) {
      if (outcome !== 'unknown') return { state: 'not-filed' };
      if (!key) return { state: 'still-unknown' };
      const { auth, locale, time, retry } = options;
      return portal.settings.readOutcome(portal, key, {
        ...(auth && { auth }),
        ...(locale && { locale }),
        ...(time && { time }),
        ...(retry && { retry }),
        ...more,
      });
    },
    toJSON() {
      const fields = problem?.errors?.map(({ pointer, code }) => ({ pointer, code }));
      const { code, retryable } = base;
      return {
        kind: failure.kind,
        code,
        outcome,
        retryable,
        attempts,
        ...(status && { status }),
        ...(requestId && { requestId }),
        ...(fields && { fields }),
      };
    },
  };
  const failure = {
    ...base,
    kind: unsure ? 'unknown-outcome' : setback.kind,
    ...(unsure && { because: because(setback) }),
    ...(setback.kind === 'invalid' && !unsure && { fields: problem?.errors ?? [] }),
  } as Failure;
  return failure;
}

const causes = ['offline', 'timeout', 'unavailable'] as const;

const because = ({ kind }: Setback) => causes.find((cause) => cause === kind) ?? 'unexpected';

/** A person can do something about these (walk out of the captive portal, press again) though a machine should not. */
const retryablePlace = ({ kind, code }: Setback) =>
  kind === 'aborted' || kind === 'offline' || code === 'not-the-portal';
