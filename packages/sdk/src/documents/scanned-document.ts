import { readDocumentCode } from './document-code.ts';

/** What the QR of a document says. */
export interface ScannedDocument {
  readonly code: string;
  /** Signed by the portal; papers of before there were signatures have none. */
  readonly token?: string;
  /** The website that it leads to, as an origin. Whether that is the portal, whoever asks must look. */
  readonly origin: string;
}

/**
 * Reads what a QR holds: `https://portal.example/verify/<code>#<token>`. Any camera opens it as a link, and what stands behind the `#`
 * is sent to no server.
 *
 * @returns nothing where it is not the address of such a document
 *
 * @example
 * ```ts
 * const scanned = readScannedDocument('https://portal.example/verify/D7KQ-M2XV-T9HB');
 * console.log(scanned?.code, scanned?.origin);
 * ```
 */
export function readScannedDocument(text: string): ScannedDocument | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const typed = /\/verify\/([\w-]{8,40})\/?$/.exec(url?.pathname ?? '')?.[1];
  const read = typed === undefined ? undefined : readDocumentCode(typed);
  if (!url || !/^https?:$/.test(url.protocol) || !read || !('code' in read)) return undefined;
  const token = url.hash.slice(1);
  return { code: read.code, origin: url.origin, ...(token && { token }) };
}
