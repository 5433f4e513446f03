// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure } from '../../transport/result.ts';
import type { ArrestPage, operations } from '../types.ts';

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
