// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure } from '../../transport/result.ts';
import type { ArrestPage, operations } from '../types.ts';

export type ListArrestsQuery = NonNullable<operations['listArrests']['parameters']['query']>;

export type ListArrestsFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable' | 'range-too-long',
  ArrestPage
>;

/**
 * Arrested persons.
 *
 * An arrest is not a conviction. Juveniles and cases with protected victims are never here.
 *
 * @param query.from - First day of arrest.
 * @param query.to - Last day of arrest; at most 90 days after the first.
 * @param query.q - A name or a part of it, in Devanagari, Arabic or Latin letters; spelling is forgiven.
 * @param query.district - Only of this district.
 * @param query.station - Only of this station.
 * @param query.cursor - `nextCursor` of the page before.
 * @param query.limit - Items on one page.
 */
export function listArrests(portal: Portal, query: ListArrestsQuery, options?: CallOptions): PagedCall<ArrestPage, ArrestPage['items'][number], ListArrestsFailure> {
  return paged((cursor) => call<ArrestPage, ListArrestsFailure>(portal, { id: 'listArrests', method: 'GET', path: '/arrests', auth: ['citizen'] }, { query: cursor ? { ...query, cursor } : query }, options), (page) => page.items);
}
