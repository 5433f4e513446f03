// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { IssuedDocument } from '../types.ts';

export type VerifyDocumentFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  IssuedDocument
>;

/**
 * Was this document issued by this portal?.
 *
 * The QR of a receipt or a copy leads to a page that asks this. Says nothing of what the document holds.
 *
 * @param documentCode - The code under the QR.
 *
 * @example
 * const result = await verifyDocument(portal, 'D7KQ-M2XV-T9HD');
 * if (result.ok) console.log(result.data.documentCode);
 * else console.error(result.error.kind, result.error.code);
 */
export function verifyDocument(
  portal: Portal,
  documentCode: string,
  options?: CallOptions,
): Promise<Result<IssuedDocument, VerifyDocumentFailure>> {
  return call(
    portal,
    { id: 'verifyDocument', method: 'GET', path: '/documents/{documentCode}' },
    { path: { documentCode } },
    options,
  );
}
