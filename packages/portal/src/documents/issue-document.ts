import type { Portal } from '../handler/portal.ts';
import { canonicalJson, hmacBytes, sha256 } from '../secrets/digest.ts';
import { readableCode } from '../secrets/random.ts';
import type { IssuedDocument } from '../store/store.ts';
import type { DocumentContent, DocumentPage } from './document-page.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { inIndia, shownTime } from './shown-dates.ts';

export type DocumentKind = 'receipt' | 'fir_copy';

export interface DocumentIssue {
  readonly kind: DocumentKind;
  /** The number that the document carries, with the station's code: a reference, or `5117044 0339/2025`. */
  readonly reference: string;
  readonly content: DocumentContent;
  readonly now: Date;
}

export interface IssuedPdf {
  readonly bytes: Uint8Array;
  readonly document: IssuedDocument;
}

/**
 * Renders a document and enters it in the register, before anybody has it: whoever scans its QR finds it there.
 * The same content always has the same code and the same bytes, so that a second download is the same document.
 */
export async function issueDocument(portal: Portal, issue: DocumentIssue): Promise<IssuedPdf> {
  const { config, ports, store } = portal;
  const { kind, reference, content } = issue;
  const demo = config.mode === 'demo';
  // Keyed, so that the code cannot be worked out from what the document says. The renderer is part of it because
  // another one makes other bytes, and then it is another document.
  const named = canonicalJson([kind, reference, content, demo, config.publicUrl, ports.documents.name]);
  const letters = readableCode(await hmacBytes(config.secret, `document:${named}`), 12);
  const code = letters.replace(/(.{4})(?=.)/g, '$1-');
  const issuedAt = (await store.documents.get(code))?.issuedAt ?? issue.now.toISOString();
  const issued = async (at: string): Promise<IssuedPdf> => {
    const bytes = await ports.documents.render(pageOf(content, code, at, config.publicUrl, demo));
    return {
      bytes,
      document: await store.documents.put({ code, kind, reference, issuedAt: at, sha256: await sha256(bytes) }),
    };
  };
  const made = await issued(issuedAt);
  // Two first downloads at once: the one that entered the register first is the document, the other is made anew.
  return made.document.issuedAt === issuedAt ? made : issued(made.document.issuedAt);
}

function pageOf(
  content: DocumentContent,
  code: string,
  issuedAt: string,
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
      alt: words.qr,
    },
  };
}
