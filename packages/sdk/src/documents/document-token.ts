import type { DocumentKeys } from '../generated/types.ts';

/** What the token in the QR of a document says. */
export interface DocumentClaims {
  /** As `IssuedDocument.kind` says it; a newer portal may issue others. */
  readonly kind: string;
  /** The number that the document carries. */
  readonly reference: string;
  /** The day in India on which it was issued, `YYYY-MM-DD`. */
  readonly day: string;
  /** The code under the QR. */
  readonly code: string;
}

export type DocumentVerdict =
  | { readonly verdict: 'genuine'; readonly claims: DocumentClaims }
  /** It is no token, or a key of the portal did not sign it like this. */
  | { readonly verdict: 'false' }
  /** None of these keys is the one that it names: newer keys may have it, or nobody has. */
  | { readonly verdict: 'unknown-key' }
  /** The browser does not verify here: a page without https. */
  | { readonly verdict: 'impossible' };

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** @returns nothing where it is not base64url */
const bytesOf = (text: string | undefined): Uint8Array<ArrayBuffer> | undefined => {
  if (!text || !/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
};

const objectOf = (part: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  const bytes = bytesOf(part);
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return value && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
};

const claimsOf = (part: string | undefined): DocumentClaims | undefined => {
  const { kind, ref: reference, day, code } = objectOf(part) ?? {};
  return typeof kind === 'string' &&
    typeof reference === 'string' &&
    typeof day === 'string' &&
    typeof code === 'string'
    ? { kind, reference, day, code }
    : undefined;
};

/**
 * Whether the portal signed the token that the QR of a document carries: a compact JWS (RFC 7515) by ES256. Asks nobody: with keys that
 * were kept it works without a network.
 *
 * @param keys - what `listDocumentKeys` gave, now or long ago
 *
 * @example
 * ```ts
 * const portal = createPortal({ baseUrl: 'https://portal.example' });
 * const keys = unwrap(await listDocumentKeys(portal));
 * const scanned = readScannedDocument('https://portal.example/verify/D7KQ-M2XV-T9HB#eyJhbGciOiJFUzI1NiJ9.e30.AA');
 * const { verdict } = await verifyDocumentToken(scanned?.token ?? '', keys);
 * console.log(verdict);
 * ```
 */
export async function verifyDocumentToken(
  token: string,
  { keys }: Pick<DocumentKeys, 'keys'>,
): Promise<DocumentVerdict> {
  const parts = token.split('.');
  const [head, body, mark] = parts;
  const header = objectOf(head);
  const signature = bytesOf(mark);
  const claims = claimsOf(body);
  // Only this algorithm, whatever the header says (RFC 8725, section 3.1).
  if (parts.length !== 3 || header?.['alg'] !== 'ES256' || signature?.length !== 64 || !claims)
    return { verdict: 'false' };
  const jwk = keys.find(({ kid }) => kid === header['kid']);
  if (!jwk) return { verdict: 'unknown-key' };
  // Not there on a page without https.
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return { verdict: 'impossible' };
  const { kty, crv, x, y } = jwk;
  const key = await subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  const signed = new TextEncoder().encode(`${head}.${body}`);
  return (await subtle.verify(algorithm, key, signature, signed))
    ? { verdict: 'genuine', claims }
    : { verdict: 'false' };
}
