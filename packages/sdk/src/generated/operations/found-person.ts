// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { FoundPersonReport, Receipt } from '../types.ts';

export type FileFoundPersonFailure = Failure<
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
 * Tell the police of somebody found whom nobody knows.
 *
 * A living person who cannot say who they are, or a body. Any station takes it: without `stationCode` it goes to the district's desk,
 * without `districtCode` to the state's, and is alerted as urgent. Whoever tells it signs in, and gives neither name nor address. It takes
 * no file: of a body no picture is asked for, and one of a child is nobody's to pass on (JJ Act s.74). Nothing of a report is ever public:
 * who is on the lists of unidentified persons (`listUnidentifiedPersons`, `listUnidentifiedBodies`) the police decide after they were there.
 *
 * It is no way to call for help: that is 112.
 *
 * @example
 * const result = await fileFoundPerson(portal, {
 *   state: 'living',
 *   attended: 'nobody',
 *   person: { looks: 'adult', gender: 'unknown' },
 *   found: { date: '2026-11-20', place: { text: 'काल्पनिक घाट' } },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileFoundPerson(
  portal: Portal,
  body: FoundPersonReport,
  options?: CallOptions,
): Promise<Result<Receipt, FileFoundPersonFailure>> {
  return call(
    portal,
    { id: 'fileFoundPerson', method: 'POST', path: '/found-person-reports', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}
