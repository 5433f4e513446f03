// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type {
  ConsentAnswer,
  ConsentOpening,
  ConsentQuestion,
  ConsentRecord,
  Receipt,
  VerificationRequest,
} from '../types.ts';

export type FileVerificationFailure = Failure<
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
 * Ask the police to verify a tenant, domestic help or a driver.
 *
 * The person who is to be verified gets a link on their own phone and decides: the station can begin only once they have agreed
 * (`answerConsent`). Whoever asks learns that the person was verified, or that they were not; never what is on record, nor whether
 * anything is. Of the document's number the last four characters are taken, and nothing else. The mobile number must be the person's
 * own: that of whoever asks is refused (`not-accepted`).
 *
 * @example
 * const result = await fileVerification(portal, {
 *   kind: 'tenant',
 *   reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
 *   premises: { text: 'काल्पनिक टोला, वार्ड 4' },
 *   subject: {
 *     name: 'नमूना',
 *     relativeName: 'काल्पनिक प्रसाद',
 *     age: 24,
 *     mobile: '9000099991',
 *     language: 'hi',
 *     permanentAddress: { text: 'काल्पनिकपुर, वार्ड 1' },
 *     livesAt: 'permanent',
 *     document: { kind: 'aadhaar', lastFour: '7518' },
 *   },
 *   from: '2026-12-01',
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileVerification(
  portal: Portal,
  body: VerificationRequest,
  options?: CallOptions,
): Promise<Result<Receipt, FileVerificationFailure>> {
  return call(
    portal,
    { id: 'fileVerification', method: 'POST', path: '/verifications', auth: ['citizen'], keyed: true },
    { body },
    options,
  );
}

export type OpenConsentFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited',
  | 'malformed-request'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'link-used'
  | 'link-expired',
  ConsentQuestion
>;

/**
 * What somebody is asked to agree to.
 *
 * For whoever holds the code of a message: who asks, whom it is about, what is told to the police, what for and how long. It names kinds
 * of data and no values, because a number can have been mistyped and a phone be shared. Changes nothing. The code goes in the body, as
 * addresses are logged.
 *
 * @example
 * const result = await openConsent(portal, { code: '7KQM-2XVT-9HDC' });
 * if (result.ok) console.log(result.data.kind);
 * else console.error(result.error.kind, result.error.code);
 */
export function openConsent(
  portal: Portal,
  body: ConsentOpening,
  options?: CallOptions,
): Promise<Result<ConsentQuestion, OpenConsentFailure>> {
  return call(portal, { id: 'openConsent', method: 'POST', path: '/consents/opening' }, { body }, options);
}

export type AnswerConsentFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'link-used'
  | 'link-expired',
  ConsentRecord
>;

/**
 * Agree to be verified, or not.
 *
 * A code answers once; the same key gets the same answer again. Whoever asked learns whether the person agreed, and not why they did not.
 * The answer is kept with the version of the notice that was shown (DPDP Act 2023 s.6).
 *
 * @example
 * const result = await answerConsent(portal, {
 *   code: '7KQM-2XVT-9HDC',
 *   answer: 'agree',
 *   language: 'hi',
 *   noticeVersion: '2026-11',
 * });
 * if (result.ok) console.log(result.data.agreed);
 * else console.error(result.error.kind, result.error.code);
 */
export function answerConsent(
  portal: Portal,
  body: ConsentAnswer,
  options?: CallOptions,
): Promise<Result<ConsentRecord, AnswerConsentFailure>> {
  return call(portal, { id: 'answerConsent', method: 'POST', path: '/consents', keyed: true }, { body }, options);
}
