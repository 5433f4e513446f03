// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Receipt, SeniorRequest } from '../types.ts';

export type FileSeniorRequestFailure = Failure<
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
 * Register a senior citizen with the station, ask it for help, or tell it of an absence.
 *
 * One request for one `need`; the part of that name says the rest of it. A registration is of somebody of 60 or older (Maintenance and Welfare of Parents
 * and Senior Citizens Act 2007 s.2(h)), or who may be: whoever cannot be that old is refused as `too-young`, and the officer who visits looks at the
 * papers. Nobody need be registered to be helped, and nobody is asked how old they are. Where help is for illness or danger, the number to
 * call is 112; the station is alerted as urgent all the same, and escalation is faster. An absence
 * begins today in India or later, is of 366 days at most (`in-past`, `before-start`, `range-too-long`), and shares no day with
 * another open one that the same account has told of the same person (`overlaps`). Any station takes it: without `stationCode` it goes
 * to the district's desk, without `districtCode` to the state's. Where somebody lives alone stands in no list, event, message or paper: the station alone
 * reads it.
 *
 * @example
 * const result = await fileSeniorRequest(portal, {
 *   need: 'registration',
 *   person: {
 *     name: 'न',
 *     age: { kind: 'about', years: 70 },
 *     address: { text: 'काल्पनिक टोला, वार्ड 3' },
 *   },
 *   registration: {
 *     living: 'alone',
 *     contacts: [{ name: 'परीक्षण', mobile: '9000000002' }],
 *     visits: 'agreed',
 *   },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11-23',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileSeniorRequest(
  portal: Portal,
  body: SeniorRequest,
  options?: CallOptions,
): Promise<Result<Receipt, FileSeniorRequestFailure>> {
  return call(
    portal,
    { id: 'fileSeniorRequest', method: 'POST', path: '/senior-citizen-requests', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}
