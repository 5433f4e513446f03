// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Arrest, ArrestPage, operations } from '../types.ts';

export type ListArrestsQuery = NonNullable<operations['listArrests']['parameters']['query']>;

export type ListArrestsFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'range-too-long',
  ArrestPage
>;

/**
 * Arrested persons.
 *
 * An arrest is not a conviction. Juveniles and cases with protected victims are never here.
 *
 * @example
 * for await (const item of listArrests(portal, { from: '2026-11-01', to: '2026-11-21' }))
 *   console.log(item.arrestId);
 */
export function listArrests(
  portal: Portal,
  query: ListArrestsQuery,
  options?: CallOptions,
): PagedCall<ArrestPage, ArrestPage['items'][number], ListArrestsFailure> {
  return paged(
    (cursor, own) =>
      call<ArrestPage, ListArrestsFailure>(
        portal,
        { id: 'listArrests', method: 'GET', path: '/arrests', auth: ['citizen'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type ReadArrestFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Arrest
>;

/**
 * One arrest.
 *
 * @param arrestId - The entry.
 *
 * @example
 * const result = await readArrest(portal, 'a_0001');
 * if (result.ok) console.log(result.data.arrestId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readArrest(
  portal: Portal,
  arrestId: string,
  options?: CallOptions,
): Promise<Result<Arrest, ReadArrestFailure>> {
  return call(
    portal,
    { id: 'readArrest', method: 'GET', path: '/arrests/{arrestId}', auth: ['citizen'] },
    { path: { arrestId } },
    options,
  );
}
