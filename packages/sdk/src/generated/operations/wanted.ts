// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { WantedPage, WantedPerson, operations } from '../types.ts';

export type ListWantedQuery = NonNullable<operations['listWanted']['parameters']['query']>;

export type ListWantedFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  WantedPage
>;

/**
 * Wanted and rewarded persons.
 *
 * @example
 * for await (const item of listWanted(portal)) console.log(item.wantedId);
 */
export function listWanted(
  portal: Portal,
  query: ListWantedQuery = {},
  options?: CallOptions,
): PagedCall<WantedPage, WantedPage['items'][number], ListWantedFailure> {
  return paged(
    (cursor, own) =>
      call<WantedPage, ListWantedFailure>(
        portal,
        { id: 'listWanted', method: 'GET', path: '/wanted' },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadWantedFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  WantedPerson
>;

/**
 * One wanted person.
 *
 * @param wantedId - The entry.
 *
 * @example
 * const result = await readWanted(portal, 'w_0002');
 * if (result.ok) console.log(result.data.wantedId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readWanted(
  portal: Portal,
  wantedId: string,
  options?: CallOptions,
): Promise<Result<WantedPerson, ReadWantedFailure>> {
  return call(portal, { id: 'readWanted', method: 'GET', path: '/wanted/{wantedId}' }, { path: { wantedId } }, options);
}

export type ReadWantedPhotoFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Blob
>;

/**
 * The picture.
 *
 * @param wantedId - The entry.
 *
 * @example
 * const result = await readWantedPhoto(portal, 'w_0002');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readWantedPhoto(
  portal: Portal,
  wantedId: string,
  options?: CallOptions,
): Promise<Result<Blob, ReadWantedPhotoFailure>> {
  return call(
    portal,
    { id: 'readWantedPhoto', method: 'GET', path: '/wanted/{wantedId}/photo', answer: 'blob' },
    { path: { wantedId } },
    options,
  );
}
