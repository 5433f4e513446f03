import type { Failure } from '@nagrik/sdk';

/** As much of a failure as its words need, as JSON between two pages. */
export interface KeptFailure {
  readonly kind: string;
  readonly code: string;
  /** What is known of a call that changes something. */
  readonly outcome: Failure['outcome'];
  readonly triesLeft?: number | undefined;
  /** ISO 8601 */
  readonly retryAt?: string | undefined;
  readonly serverRequestId?: string | undefined;
}

export const keptFailure = ({ kind, code, outcome, triesLeft, retryAt, serverRequestId }: Failure): KeptFailure => ({
  kind,
  code,
  outcome,
  triesLeft,
  retryAt: retryAt?.toISOString(),
  serverRequestId,
});

/** The failure again, for its words. */
export const failureAgain = ({ retryAt, ...kept }: KeptFailure): Failure =>
  ({ ...kept, ...(retryAt && { retryAt: new Date(retryAt) }) }) as unknown as Failure;
