import { completeDocumentCode } from '@nagrik/sdk/documents';
import { indianDate } from '../domain/indian-time.ts';
import type { Portal } from '../handler/portal.ts';
import { canonicalJson, hmacBytes, sha256 } from '../secrets/digest.ts';
import { readableCode } from '../secrets/random.ts';
import type { IssuedDocument } from '../store/store.ts';
import type { DocumentContent, DocumentPage } from './document-page.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { inIndia, shownTime } from './shown-dates.ts';

export type DocumentKind = 'receipt' | 'fir_copy' | 'appeal_letter' | 'result';

export interface DocumentIssue {
  readonly kind: DocumentKind;
  /** The number that the document carries, with the station's code: a reference, or `5117044 0339/2025`. */
  readonly reference: string;
  readonly content: DocumentContent;
  /**
   * Documents that take each other's place as what they tell of goes on; the one handed out last counts. Absent where what is told never
   * changes.
   */
  readonly series?: string;
  /** Everybody may have it, and it may lie ready (`documentAhead`): never of what one person filed. */
  readonly public?: true;
  readonly now: Date;
}

/** What makes and registers documents. */
export type DocumentIssuer = Pick<Portal, 'config' | 'ports' | 'store'>;

export interface IssuedPdf {
  readonly bytes: Uint8Array;
  readonly document: IssuedDocument;
}

/** Where documents lie that were made before somebody asked for them. */
export const AHEAD_FOLDER = 'documents-ahead';

/** The key of a document that lies ready. Whatever it says otherwise tomorrow is another document, with another key. */
export const aheadKey = (code: string): string => `${AHEAD_FOLDER}/${code}`;

/** The code of a document, which follows from all that it says. */
export async function documentCode(
  { config, ports }: Pick<DocumentIssuer, 'config' | 'ports'>,
  { kind, reference, content }: Pick<DocumentIssue, 'kind' | 'reference' | 'content'>,
): Promise<string> {
  // Keyed, so that the code cannot be worked out from what the document says. The renderer is part of it because
  // another one makes other bytes, and then it is another document.
  const demo = config.mode === 'demo';
  const named = canonicalJson([kind, reference, content, demo, config.publicUrl, ports.documents.name]);
  return completeDocumentCode(readableCode(await hmacBytes(config.secret, `document:${named}`), 11));
}

/**
 * Renders a document and enters it in the register, before anybody has it: whoever scans its QR finds it there.
 * The same content always has the same code and the same bytes, so that a second download is the same document.
 */
export async function issueDocument(portal: DocumentIssuer, issue: DocumentIssue): Promise<IssuedPdf> {
  const { config, ports, store } = portal;
  const { kind, reference, content, series } = issue;
  const demo = config.mode === 'demo';
  const code = await documentCode(portal, issue);
  const now = issue.now.toISOString();
  // A signature is never the same twice: the one in the register is that of the document.
  const known = await store.documents.get(code);
  const ready = issue.public && known && (await ports.files.get(aheadKey(code)));
  // A file that somebody has touched is not the document.
  if (ready && (await sha256(ready)) === known.sha256)
    return { bytes: ready, document: await store.documents.put({ ...known, ...(series && { series }) }, now) };
  const first = known ?? {
    issuedAt: now,
    token: await ports.signer.sign({ kind, ref: reference, day: indianDate(now), code }),
  };
  const issued = async ({ issuedAt, token }: Pick<IssuedDocument, 'issuedAt' | 'token'>): Promise<IssuedPdf> => {
    const bytes = await ports.documents.render(pageOf(content, { code, issuedAt, token }, config.publicUrl, demo));
    const document = { code, kind, reference, issuedAt, token, sha256: await sha256(bytes), ...(series && { series }) };
    return { bytes, document: await store.documents.put(document, now) };
  };
  const made = await issued(first);
  // Two first downloads at once: the one that entered the register first is the document, the other is made anew.
  return made.document.token === first.token ? made : issued(made.document);
}

function pageOf(
  content: DocumentContent,
  { code, issuedAt, token }: Pick<IssuedDocument, 'code' | 'issuedAt' | 'token'>,
  publicUrl: string,
  demo: boolean,
): DocumentPage {
  const words = DOCUMENT_WORDS[content.language];
  const url = `${publicUrl}/verify/${code}`;
  return {
    ...content,
    issuedAt: inIndia(issuedAt),
    footer: words.footer(shownTime(issuedAt)),
    ...(demo && { banner: words.demonstration }),
    verify: {
      text: words.verify,
      code,
      url,
      // What stands behind the # is sent to no server: any camera opens the address, and the signature can be read without a network.
      scanned: token ? `${url}#${token}` : url,
      alt: words.qr,
    },
  };
}
