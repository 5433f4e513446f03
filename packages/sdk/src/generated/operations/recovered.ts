// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { RecoveredItem, RecoveredPage, operations } from '../types.ts';

export type ListRecoveredQuery = NonNullable<operations['listRecovered']['parameters']['query']>;

export type ListRecoveredFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  RecoveredPage
>;

/**
 * Recovered property.
 *
 * What stations have recovered and keep for its owner. Of a number only the end is here, and of what else identifies a thing nothing: a
 * claimant must know the rest. What was given back, or belongs to a case whose victim the law protects, is not here.
 *
 * @example
 * for await (const item of listRecovered(portal)) console.log(item.recoveredId);
 */
export function listRecovered(
  portal: Portal,
  query: ListRecoveredQuery = {},
  options?: CallOptions,
): PagedCall<RecoveredPage, RecoveredPage['items'][number], ListRecoveredFailure> {
  return paged(
    (cursor, own) =>
      call<RecoveredPage, ListRecoveredFailure>(
        portal,
        { id: 'listRecovered', method: 'GET', path: '/recovered-property' },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadRecoveredFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  RecoveredItem
>;

/**
 * One recovered thing.
 *
 * @param recoveredId - The entry.
 *
 * @example
 * const result = await readRecovered(portal, 'rv_0002');
 * if (result.ok) console.log(result.data.recoveredId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readRecovered(
  portal: Portal,
  recoveredId: string,
  options?: CallOptions,
): Promise<Result<RecoveredItem, ReadRecoveredFailure>> {
  return call(
    portal,
    { id: 'readRecovered', method: 'GET', path: '/recovered-property/{recoveredId}' },
    { path: { recoveredId } },
    options,
  );
}
