// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { CharacterCertificateRequest, Receipt } from '../types.ts';

export type FileCharacterCertificateFailure = Failure<
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
 * Ask for a character certificate.
 *
 * About oneself, and about nobody else. The certificate says that on its day the station found no adverse record, and nothing more: it is
 * no judgement of a person. An arrest, an accusation or an acquittal is no conviction, and what was closed of a child is not told (JJ Act
 * s.74(2)). A refusal has its reason in words, and a letter to the Superintendent of Police (`downloadAppealLetter`). Of the document's
 * number the last four characters are taken, and nothing else. Once it is issued the certificate is the result (`downloadResult`).
 *
 * @example
 * const result = await fileCharacterCertificate(portal, {
 *   purpose: 'job',
 *   applicant: {
 *     name: 'न',
 *     relativeName: 'काल्पनिक प्रसाद',
 *     age: 24,
 *     address: { text: 'काल्पनिक टोला, वार्ड 3' },
 *   },
 *   document: { kind: 'aadhaar', lastFour: '7518' },
 *   language: 'hi',
 *   privacyNoticeVersion: '2026-11',
 *   declaration: true,
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileCharacterCertificate(
  portal: Portal,
  body: CharacterCertificateRequest,
  options?: CallOptions,
): Promise<Result<Receipt, FileCharacterCertificateFailure>> {
  return call(
    portal,
    {
      id: 'fileCharacterCertificate',
      method: 'POST',
      path: '/character-certificate-requests',
      auth: ['citizen'],
      keyed: true,
    },
    { body },
    options,
  );
}
