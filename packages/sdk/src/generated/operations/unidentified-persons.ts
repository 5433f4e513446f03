// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { UnidentifiedEntry, UnidentifiedPage, operations } from '../types.ts';

export type ListUnidentifiedPersonsQuery = NonNullable<operations['listUnidentifiedPersons']['parameters']['query']>;

export type ListUnidentifiedPersonsFailure = Failure<
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
 * Living persons whom nobody knows.
 *
 * Persons in hospitals and shelters who cannot say who they are. Where somebody is kept is told by the station alone, to whoever knows
 * them. Whoever was recognised, and cases whose victim the law protects, are not here; a child is with the permission of the law alone.
 *
 * @example
 * for await (const item of listUnidentifiedPersons(portal))
 *   console.log(item.unidentifiedId);
 */
export function listUnidentifiedPersons(
  portal: Portal,
  query: ListUnidentifiedPersonsQuery = {},
  options?: CallOptions,
): PagedCall<UnidentifiedPage, UnidentifiedPage['items'][number], ListUnidentifiedPersonsFailure> {
  return paged(
    (cursor, own) =>
      call<UnidentifiedPage, ListUnidentifiedPersonsFailure>(
        portal,
        { id: 'listUnidentifiedPersons', method: 'GET', path: '/unidentified-persons', auth: ['citizen'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadUnidentifiedPersonFailure = Failure<
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
 * One living person whom nobody knows.
 *
 * @param unidentifiedId - The entry.
 *
 * @example
 * const result = await readUnidentifiedPerson(portal, 'up_0002');
 * if (result.ok) console.log(result.data.unidentifiedId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUnidentifiedPerson(
  portal: Portal,
  unidentifiedId: string,
  options?: CallOptions,
): Promise<Result<UnidentifiedEntry, ReadUnidentifiedPersonFailure>> {
  return call(
    portal,
    { id: 'readUnidentifiedPerson', method: 'GET', path: '/unidentified-persons/{unidentifiedId}', auth: ['citizen'] },
    { path: { unidentifiedId } },
    options,
  );
}

export type ReadUnidentifiedPersonPhotoQuery = NonNullable<
  operations['readUnidentifiedPersonPhoto']['parameters']['query']
>;

export type ReadUnidentifiedPersonPhotoFailure = Failure<
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
 * The picture of a living person whom nobody knows.
 *
 * Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
 * what the picture shows, and ask for each picture again.
 *
 * @param unidentifiedId - The entry.
 *
 * @example
 * const result = await readUnidentifiedPersonPhoto(portal, 'up_0002');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUnidentifiedPersonPhoto(
  portal: Portal,
  unidentifiedId: string,
  query: ReadUnidentifiedPersonPhotoQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, ReadUnidentifiedPersonPhotoFailure>> {
  return call(
    portal,
    {
      id: 'readUnidentifiedPersonPhoto',
      method: 'GET',
      path: '/unidentified-persons/{unidentifiedId}/photo',
      auth: ['citizen'],
      answer: 'blob',
    },
    { path: { unidentifiedId }, query },
    options,
  );
}
