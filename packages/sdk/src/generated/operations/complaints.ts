// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type {
  Complaint,
  ComplaintFiling,
  FilingEvent,
  FilingPage,
  Information,
  Receipt,
  Withdrawal,
  operations,
} from '../types.ts';

export type ListComplaintsQuery = NonNullable<operations['listComplaints']['parameters']['query']>;

export type ListComplaintsFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  FilingPage
>;

/**
 * My complaints.
 *
 * @example
 * for await (const item of listComplaints(portal)) console.log(item.reference);
 */
export function listComplaints(
  portal: Portal,
  query: ListComplaintsQuery = {},
  options?: CallOptions,
): PagedCall<FilingPage, FilingPage['items'][number], ListComplaintsFailure> {
  return paged(
    (cursor, own) =>
      call<FilingPage, ListComplaintsFailure>(
        portal,
        { id: 'listComplaints', method: 'GET', path: '/complaints', auth: ['citizen'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

export type FileComplaintFailure = Failure<
  'invalid' | 'unauthenticated' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  Receipt
>;

/**
 * File a complaint.
 *
 * Any station takes a complaint, whatever the area (BNSS s.173(1)): without `stationCode` it goes to the district's desk, without
 * `districtCode` to the state's. The station is alerted at once. Signing within three days completes it (BNSS s.173(1)(ii)).
 *
 * @example
 * const result = await fileComplaint(portal, {
 *   complainant: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
 *   incident: {
 *     nature: 'theft',
 *     when: { precision: 'unknown' },
 *     place: { kind: 'road', text: 'काल्पनिक चौक' },
 *   },
 *   against: { known: 'unknown' },
 *   narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileComplaint(
  portal: Portal,
  body: ComplaintFiling,
  options?: CallOptions,
): Promise<Result<Receipt, FileComplaintFailure>> {
  return call(
    portal,
    { id: 'fileComplaint', method: 'POST', path: '/complaints', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}

export type ReadComplaintFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Complaint
>;

/**
 * What I filed.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await readComplaint(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function readComplaint(
  portal: Portal,
  reference: string,
  options?: CallOptions,
): Promise<Result<Complaint, ReadComplaintFailure>> {
  return call(
    portal,
    { id: 'readComplaint', method: 'GET', path: '/complaints/{reference}', auth: ['citizen'] },
    { path: { reference } },
    options,
  );
}

export type AddInformationFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'already-closed',
  FilingEvent
>;

/**
 * Add something to a complaint.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await addInformation(portal, 'BR-5117044-26-00016-K', {
 *   text: 'नमूना - मुझे गाड़ी का नंबर याद आया।',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function addInformation(
  portal: Portal,
  reference: string,
  body: Information,
  options?: CallOptions,
): Promise<Result<FilingEvent, AddInformationFailure>> {
  return call(
    portal,
    {
      id: 'addInformation',
      method: 'POST',
      path: '/complaints/{reference}/information',
      auth: ['citizen', 'accessCode'],
      keyed: true,
    },
    { path: { reference }, body },
    options,
  );
}

export type WithdrawComplaintFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'already-closed',
  FilingEvent
>;

/**
 * Withdraw a complaint.
 *
 * Nothing is deleted; the record says that it was withdrawn. Possible until a FIR is registered or the complaint is closed.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await withdrawComplaint(portal, 'BR-5117044-26-00016-K', {
 *   reason: 'resolved',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function withdrawComplaint(
  portal: Portal,
  reference: string,
  body: Withdrawal,
  options?: CallOptions,
): Promise<Result<FilingEvent, WithdrawComplaintFailure>> {
  return call(
    portal,
    {
      id: 'withdrawComplaint',
      method: 'POST',
      path: '/complaints/{reference}/withdrawal',
      auth: ['citizen'],
      keyed: true,
    },
    { path: { reference }, body },
    options,
  );
}

export type DownloadReceiptQuery = NonNullable<operations['downloadReceipt']['parameters']['query']>;

export type DownloadReceiptFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Blob
>;

/**
 * The receipt as a PDF.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await downloadReceipt(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function downloadReceipt(
  portal: Portal,
  reference: string,
  query: DownloadReceiptQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, DownloadReceiptFailure>> {
  return call(
    portal,
    {
      id: 'downloadReceipt',
      method: 'GET',
      path: '/complaints/{reference}/receipt',
      auth: ['citizen', 'accessCode'],
      answer: 'blob',
    },
    { path: { reference }, query },
    options,
  );
}
