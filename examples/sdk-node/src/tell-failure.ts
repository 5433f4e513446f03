import type { Failure, Result } from '@nagrik/sdk';
import type { Terminal } from './terminal.ts';

/** A call of the SDK failed and the command can't go on. */
export class Stopped extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The data of a success. @throws Stopped */
export function orStop<Data>(result: Result<Data, unknown>): Data {
  if (result.ok) return result.data;
  throw new Stopped(result.error as Failure);
}

/** What to do about each kind of failure. */
const advice = {
  invalid: 'The portal does not accept it. Mend what is named, and call again.',
  unauthenticated: 'Sign in first: nagrik sign-in',
  forbidden: 'You may not do this.',
  'not-found': 'There is nothing under this name, or it is not yours to see.',
  conflict: 'It does not fit what has happened meanwhile.',
  'rate-limited': 'Too often in a short time.',
  unavailable: 'The portal cannot answer now. Call again later.',
  'unknown-outcome':
    'The answer was lost on the way: it may have been filed. Call the same again; it is never filed twice.',
  aborted: 'Stopped.',
  offline: 'The network did not carry it. Call again.',
  timeout: 'Nobody answered in time. Call again.',
  unexpected: 'Something else than the portal answered.',
} as const satisfies Record<Failure['kind'], string>;

/** Says it in words, and gives the exit code. */
export function tellFailure(failure: Failure, { complain }: Terminal): number {
  if (failure.userText) complain(failure.userText.text);
  complain(advice[failure.kind]);
  if (failure.kind === 'invalid')
    for (const { pointer, code } of failure.fields) complain(`  ${pointer || '/'}: ${code}`);
  if (failure.retryAt) complain(`Not before ${failure.retryAt.toLocaleTimeString()}.`);
  if (failure.serverRequestId) complain(`To ask about it: ${failure.serverRequestId}`);
  if (failure.kind === 'aborted') return 130;
  return failure.outcome === 'unknown' ? 3 : 1;
}
