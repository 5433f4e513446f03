// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { UnidentifiedEntry, UnidentifiedPage, operations } from '../types.ts';

export type ListUnidentifiedBodiesQuery = NonNullable<operations['listUnidentifiedBodies']['parameters']['query']>;

export type ListUnidentifiedBodiesFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  UnidentifiedPage
>;

/**
 * Dead persons whom nobody knows.
 *
 * What was found of each, in words. How somebody died has no field. Whoever was recognised, and cases whose victim the law protects, are
 * not here; a child is with the permission of the law alone.
 *
 * @example
 * for await (const item of listUnidentifiedBodies(portal)) console.log(item.unidentifiedId);
 */
export function listUnidentifiedBodies(
  portal: Portal,
  query: ListUnidentifiedBodiesQuery = {},
  options?: CallOptions,
): PagedCall<UnidentifiedPage, UnidentifiedPage['items'][number], ListUnidentifiedBodiesFailure> {
  return paged(
    (cursor, own) =>
      call<UnidentifiedPage, ListUnidentifiedBodiesFailure>(
        portal,
        { id: 'listUnidentifiedBodies', method: 'GET', path: '/unidentified-bodies', auth: ['citizen'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadUnidentifiedBodyFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  UnidentifiedEntry
>;

/**
 * One dead person whom nobody knows.
 *
 * @param unidentifiedId - The entry.
 *
 * @example
 * const result = await readUnidentifiedBody(portal, 'up_0002');
 * if (result.ok) console.log(result.data.unidentifiedId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUnidentifiedBody(
  portal: Portal,
  unidentifiedId: string,
  options?: CallOptions,
): Promise<Result<UnidentifiedEntry, ReadUnidentifiedBodyFailure>> {
  return call(
    portal,
    { id: 'readUnidentifiedBody', method: 'GET', path: '/unidentified-bodies/{unidentifiedId}', auth: ['citizen'] },
    { path: { unidentifiedId } },
    options,
  );
}

export type ReadUnidentifiedBodyPhotoQuery = NonNullable<
  operations['readUnidentifiedBodyPhoto']['parameters']['query']
>;

export type ReadUnidentifiedBodyPhotoFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'not-asked-for',
  Blob
>;

/**
 * The picture of a dead person whom nobody knows.
 *
 * Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
 * what the picture shows, and ask for each picture again.
 *
 * @param unidentifiedId - The entry.
 *
 * @example
 * const result = await readUnidentifiedBodyPhoto(portal, 'up_0002');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUnidentifiedBodyPhoto(
  portal: Portal,
  unidentifiedId: string,
  query: ReadUnidentifiedBodyPhotoQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, ReadUnidentifiedBodyPhotoFailure>> {
  return call(
    portal,
    {
      id: 'readUnidentifiedBodyPhoto',
      method: 'GET',
      path: '/unidentified-bodies/{unidentifiedId}/photo',
      auth: ['citizen'],
      answer: 'blob',
    },
    { path: { unidentifiedId }, query },
    options,
  );
}
