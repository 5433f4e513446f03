// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { MissingPersonReport, Receipt } from '../types.ts';

export type FileMissingPersonFailure = Failure<
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
 * Report a missing person.
 *
 * Any station takes it: without `stationCode` it goes to the district's desk, without `districtCode` to the state's. Where the person may
 * be under 18, a FIR must be registered and kidnapping is presumed (Bachpan Bachao Andolan v. Union of India, 2013): the station is alerted
 * as urgent and escalation is faster. Nothing of it is public: whoever is on the list of missing persons (`listMissing`) was put there
 * by an officer of the rank of a DSP or above (`published`), a child with the written permission of JJ Act s.74(1) alone. More is added with `addInformation`, photos too.
 *
 * @example
 * const result = await fileMissingPerson(portal, {
 *   reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
 *   relation: 'parent',
 *   person: { name: 'न', age: { kind: 'about', years: 60 }, gender: 'male' },
 *   lastSeen: { date: '2026-11-20', place: { text: 'काल्पनिक चौक' } },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileMissingPerson(
  portal: Portal,
  body: MissingPersonReport,
  options?: CallOptions,
): Promise<Result<Receipt, FileMissingPersonFailure>> {
  return call(
    portal,
    { id: 'fileMissingPerson', method: 'POST', path: '/missing-person-reports', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}
