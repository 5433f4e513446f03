// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { FirPage, operations } from '../types.ts';

export type FindFirsQuery = NonNullable<operations['findFirs']['parameters']['query']>;

export type FindFirsFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable' | 'range-too-long',
  FirPage
>;

/**
 * Find First Information Reports.
 *
 * By `station` and `number` and `year`; or by `station` with `from` and `to`, at most 90 days. Offences whose victims are protected,
 * and what a DSP or above has withheld (Youth Bar Association v. Union of India, 2016), are never here: the answer is the same,
 * byte for byte, as where no such FIR exists.
 *
 * @example
 * for await (const item of findFirs(portal, { station: '5117044' }))
 *   console.log(item.number);
 */
export function findFirs(
  portal: Portal,
  query: FindFirsQuery,
  options?: CallOptions,
): PagedCall<FirPage, FirPage['items'][number], FindFirsFailure> {
  return paged(
    (cursor, own) =>
      call<FirPage, FindFirsFailure>(
        portal,
        { id: 'findFirs', method: 'GET', path: '/firs' },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type DownloadFirCopyQuery = NonNullable<operations['downloadFirCopy']['parameters']['query']>;

export type DownloadFirCopyFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Blob
>;

/**
 * The copy of a FIR as a PDF.
 *
 * The handle comes from `findFirs` or from the filer's own filing and works for 15 minutes.
 *
 * @param copyHandle - From `copyHandle`.
 *
 * @example
 * const result = await downloadFirCopy(portal, 'fch_7Yq2LvTzQw');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function downloadFirCopy(
  portal: Portal,
  copyHandle: string,
  query: DownloadFirCopyQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, DownloadFirCopyFailure>> {
  return call(
    portal,
    { id: 'downloadFirCopy', method: 'GET', path: '/fir-copies/{copyHandle}', answer: 'blob' },
    { path: { copyHandle }, query },
    options,
  );
}
