// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { LostPropertyReport, Receipt } from '../types.ts';

export type FileLostPropertyFailure = Failure<
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
 * Report lost property.
 *
 * For what was lost, not stolen: theft is a complaint (`fileComplaint`). The report is issued at once; `downloadReceipt` gives it as a
 * PDF. It is no FIR and proves no ownership. Any station takes it: without `stationCode` it goes to the district's desk, without
 * `districtCode` to the state's.
 *
 * @example
 * const result = await fileLostProperty(portal, {
 *   reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
 *   items: { things: [{ kind: 'keys', description: 'चाबियों का गुच्छा' }] },
 *   when: { precision: 'unknown' },
 *   place: { text: 'काल्पनिक चौक' },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileLostProperty(
  portal: Portal,
  body: LostPropertyReport,
  options?: CallOptions,
): Promise<Result<Receipt, FileLostPropertyFailure>> {
  return call(
    portal,
    { id: 'fileLostProperty', method: 'POST', path: '/lost-property-reports', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}
