// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Scorecard, operations } from '../types.ts';

export type ReadScorecardQuery = NonNullable<operations['readScorecard']['parameters']['query']>;

export type ReadScorecardFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Scorecard
>;

/**
 * How the stations of a district have worked in a quarter.
 *
 * What became of all that was filed online in one district in one calendar quarter (in India's time): counted once, thirty days after its
 * end, and never changed after that. For each service a few headings; the numbers under one of them add up to `filed`.
 *
 * **A number that is not there was left out**, because it, or one beside it, is so small that it would tell of single persons (less than
 * `smallestTold`, and not zero). With it the next larger number of the heading is left out, so that nothing can be calculated; where
 * `filed` itself is that small, all is. A heading that is not there does not apply to the service. No sums over services or districts are
 * given, for the same reason, and because they would add what has nothing in common.
 *
 * A quarter that is not over, or not counted yet, is told as `in-future` at `/quarter`, with the newest in `params.limit`; one that
 * this portal has not counted as `not-found` there. `not-found` as the code of the whole answer: nothing has been counted in this
 * district so far.
 *
 * @example
 * const result = await readScorecard(portal, { district: '5117' });
 * if (result.ok) console.log(result.data.district);
 * else console.error(result.error.kind, result.error.code);
 */
export function readScorecard(
  portal: Portal,
  query: ReadScorecardQuery,
  options?: CallOptions,
): Promise<Result<Scorecard, ReadScorecardFailure>> {
  return call(portal, { id: 'readScorecard', method: 'GET', path: '/scorecard' }, { query }, options);
}
