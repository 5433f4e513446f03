// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { DocumentKeys, IssuedDocument } from '../types.ts';

export type VerifyDocumentFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  IssuedDocument
>;

/**
 * Was this document issued by this portal?.
 *
 * The QR of a receipt or a copy leads to a page that asks this. Says nothing of what the document holds. The last character of a code is a check character, so that a typing error needs no question. Where nobody can be asked, the signature in the QR can be checked with the keys of `listDocumentKeys`.
 *
 * @param documentCode - The code under the QR.
 *
 * @example
 * const result = await verifyDocument(portal, 'D7KQ-M2XV-T9HA');
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

export type ListDocumentKeysFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  DocumentKeys
>;

/**
 * With which keys are documents signed?.
 *
 * The public keys with which anybody can check, without asking again, that this portal signed the QR of a document: a JWK set (RFC 7517). A key that signs no longer stays here as long as papers that it signed are to be believed. The token behind the `#` of the QR's address is a compact JWS (RFC 7515, ES256) of `kind`, `ref`, `day` and `code`.
 *
 * @example
 * const result = await listDocumentKeys(portal);
 * if (result.ok) console.log(result.data.keys);
 * else console.error(result.error.kind, result.error.code);
 */
export function listDocumentKeys(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<DocumentKeys, ListDocumentKeysFailure>> {
  return call(portal, { id: 'listDocumentKeys', method: 'GET', path: '/document-keys' }, {}, options);
}
