// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Receipt, RecoveredClaim } from '../types.ts';

export type FileRecoveredClaimFailure = Failure<
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
 * Claim a recovered thing.
 *
 * By whoever says that it is theirs. Where the entry shows the end of a number (`withheld: number`), `number` is compared at once, and only
 * the right one is filed; where it does not (`withheld: mark`), `mark` is filed for an officer to judge. The claim goes to the station that
 * keeps the thing; to be handed over, papers are shown there.
 *
 * A wrong number is `not-accepted`, and nothing says how near it was. What needs no knowledge of it is told without counting as a try: a
 * number that does not end as the entry shows (`pattern`), a check digit that does not fit (`check-character`). Tries are counted for
 * each citizen and thing, each citizen, and each thing; once they are spent the answer is `too-many`, whatever the number.
 *
 * @example
 * const result = await fileRecoveredClaim(portal, {
 *   recoveredId: 'rv_0001',
 *   mark: 'पेंदे पर नाम खुदा है',
 *   reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileRecoveredClaim(
  portal: Portal,
  body: RecoveredClaim,
  options?: CallOptions,
): Promise<Result<Receipt, FileRecoveredClaimFailure>> {
  return call(
    portal,
    { id: 'fileRecoveredClaim', method: 'POST', path: '/recovered-property-claims', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}
