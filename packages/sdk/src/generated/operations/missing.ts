// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { MissingPage, MissingPerson, operations } from '../types.ts';

export type ListMissingQuery = NonNullable<operations['listMissing']['parameters']['query']>;

export type ListMissingFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  MissingPage
>;

/**
 * Missing persons.
 *
 * Whoever is missing and whose publication was authorised. Nobody else is here: not before the authorisation, not after it was withdrawn
 * or the person was found. A child is here only where a Child Welfare Committee or a Juvenile Justice Board has permitted it
 * in writing (JJ Act s.74(1), proviso), and a child's picture only where they permitted the picture, too.
 *
 * @example
 * for await (const item of listMissing(portal)) console.log(item.missingId);
 */
export function listMissing(
  portal: Portal,
  query: ListMissingQuery = {},
  options?: CallOptions,
): PagedCall<MissingPage, MissingPage['items'][number], ListMissingFailure> {
  return paged(
    (cursor, own) =>
      call<MissingPage, ListMissingFailure>(
        portal,
        { id: 'listMissing', method: 'GET', path: '/missing' },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadMissingFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  MissingPerson
>;

/**
 * One missing person.
 *
 * @param missingId - The entry.
 *
 * @example
 * const result = await readMissing(portal, 'm_0002');
 * if (result.ok) console.log(result.data.missingId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readMissing(
  portal: Portal,
  missingId: string,
  options?: CallOptions,
): Promise<Result<MissingPerson, ReadMissingFailure>> {
  return call(
    portal,
    { id: 'readMissing', method: 'GET', path: '/missing/{missingId}' },
    { path: { missingId } },
    options,
  );
}

export type ReadMissingPhotoFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Blob
>;

/**
 * The picture.
 *
 * @param missingId - The entry.
 *
 * @example
 * const result = await readMissingPhoto(portal, 'm_0002');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readMissingPhoto(
  portal: Portal,
  missingId: string,
  options?: CallOptions,
): Promise<Result<Blob, ReadMissingPhotoFailure>> {
  return call(
    portal,
    { id: 'readMissingPhoto', method: 'GET', path: '/missing/{missingId}/photo', answer: 'blob' },
    { path: { missingId } },
    options,
  );
}
