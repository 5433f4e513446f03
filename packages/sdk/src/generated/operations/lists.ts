// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { RemovedEntries, operations } from '../types.ts';

export type ListRemovedQuery = NonNullable<operations['listRemoved']['parameters']['query']>;

export type ListRemovedFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  RemovedEntries
>;

/**
 * What has left a public list.
 *
 * Whoever shows entries of a public list that came some time ago asks here which of them are to disappear: somebody was found, a
 * publication has ended, a thing was given back. Nothing is told but the ids, the last first; what is no longer here has come back.
 *
 * Ask as soon as a list is there, which may have come out of a cache, and again every half minute, with the `asOf` of the answer
 * before as `since`; an id may be told twice.
 *
 * @example
 * const result = await listRemoved(portal, { list: 'wanted' });
 * if (result.ok) console.log(result.data.entries);
 * else console.error(result.error.kind, result.error.code);
 */
export function listRemoved(
  portal: Portal,
  query: ListRemovedQuery,
  options?: CallOptions,
): Promise<Result<RemovedEntries, ListRemovedFailure>> {
  return call(portal, { id: 'listRemoved', method: 'GET', path: '/removed' }, { query }, options);
}
