// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Complaint, ComplaintFiling, Receipt } from '../types.ts';

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
