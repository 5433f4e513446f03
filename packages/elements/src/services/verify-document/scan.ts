import type { CallOptions, Portal, Result } from '@nagrik/sdk';
import { readScannedDocument, type ScannedDocument, verifyDocumentToken } from '@nagrik/sdk/documents';
import { html, type TemplateResult } from 'lit';
import { together } from '../../locale/load-words.ts';
import { formatDate } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import { fact, inLatin, kindName, lookUp, paperNumber, proves } from './answer.ts';
import type { Finding, Registered, Shown } from './finding.ts';
import { freshKeys, keptKeys } from './kept-keys.ts';

export const scanWords = together('verify-document-scan');

const found = (finding: Finding): Result<Finding> => ({ ok: true, data: finding }) as Result<Finding>;

/** A picture of a QR, or what one says. */
export type Scanned = { readonly picture: Blob } | { readonly text: string };

/**
 * Checks a QR: its signature by the portal's public keys, kept or new, and by the register whether the paper still counts. Without a
 * network the signature alone answers, where the keys are kept.
 */
export async function checkScanned(portal: Portal, what: Scanned, options: CallOptions): Promise<Result<Finding>> {
  const text = 'text' in what ? what.text : await (await import('./read-picture.ts')).readPicture(what.picture);
  if (text === undefined) return found({ is: 'unread' });
  const scanned = readScannedDocument(text);
  return scanned ? judge(portal, scanned, options) : found({ is: 'other' });
}

async function judge(portal: Portal, scanned: ScannedDocument, options: CallOptions): Promise<Result<Finding>> {
  const { code, origin, token } = scanned;
  const [fresh, asked] = await Promise.all([
    token ? freshKeys(portal, options) : undefined,
    lookUp(portal, code, options),
  ]);
  const keys = fresh ?? keptKeys(portal);
  const checked = token && keys ? await verifyDocumentToken(token, keys) : undefined;
  const claims = checked?.verdict === 'genuine' ? checked.claims : undefined;
  // The signature goes before the address: a portal may have moved.
  if (!claims && origin !== new URL(portal.settings.baseUrl).origin)
    return found({ is: 'elsewhere', host: new URL(origin).host });
  // A key that the portal has never had signed nothing of its own.
  const forged = checked?.verdict === 'false' || (checked?.verdict === 'unknown-key' && fresh);
  if (forged || (claims && claims.code !== code)) return found({ is: 'forged' });
  if (asked.ok) return contradicts(asked.data, claims?.reference) ? found({ is: 'forged' }) : asked;
  if (claims) return found({ is: 'signed', claims });
  // Of a signature that could not be judged more can be said than that the network is away.
  return token && asked.error.kind === 'offline' ? found({ is: 'cannot-say' }) : asked;
}

const contradicts = (registered: Registered, reference: string | undefined): boolean =>
  reference !== undefined && registered.is === 'issued' && registered.document.reference !== reference;

const bad = (part: string, title: string, text: string): TemplateResult =>
  html`<div class="note bad stack" part=${part}>
    <h3>${title}</h3>
    <p>${text}</p>
  </div>`;

const unclear = (title: string, text: string): TemplateResult =>
  html`<div class="note warn stack" part="unclear">
    <h3>${title}</h3>
    <p>${text}</p>
  </div>`;

const signed = ({ claims: { kind, reference, day, code } }: Shown<'signed'>): TemplateResult => html`
  <div class="note good stack" part="signed">
    <h3>${msg('Signed by this portal', { id: 'verify-document-scan.signed' })}</h3>
    <p>
      ${msg(
        'Checked without a network, by the signature alone. Whether it was replaced or taken back since, only the network can tell.',
        {
          id: 'verify-document-scan.signed-text',
        },
      )}
    </p>
    <dl class="facts">
      ${fact(msg('Document', { id: 'verify-document-answer.kind' }), kindName(kind))}
      ${fact(msg('Number', { id: 'verify-document-answer.number' }), inLatin(paperNumber(kind, reference)))}
      ${fact(msg('Issued', { id: 'verify-document-answer.issued' }), formatDate(day))}
      ${fact(msg('Code', { id: 'verify-document-answer.code' }), inLatin(code))}
    </dl>
    ${proves()}
  </div>
`;

/** What only a QR can bring about, in words. */
export const scanFinding = (finding: Exclude<Finding, Registered>): TemplateResult => {
  switch (finding.is) {
    case 'signed':
      return signed(finding);
    case 'forged':
      return bad(
        'forged',
        msg('This QR was not made by this portal', { id: 'verify-document-scan.forged' }),
        msg('Its signature is not the portal’s. Do not trust the document, and show it at a police station.', {
          id: 'verify-document-scan.forged-text',
        }),
      );
    case 'elsewhere':
      return bad(
        'elsewhere',
        msg(str`This QR leads to another website: ${finding.host}`, { id: 'verify-document-scan.elsewhere' }),
        msg('A page there that calls the document genuine proves nothing. Write the code that is printed on it here.', {
          id: 'verify-document-scan.elsewhere-text',
        }),
      );
    case 'other':
      return unclear(
        msg('This QR is not that of a document of this portal', { id: 'verify-document-scan.other' }),
        msg('Check that it is the right one, or write the code that is printed on the document.', {
          id: 'verify-document-scan.other-text',
        }),
      );
    case 'unread':
      return unclear(
        msg('No QR was found in the picture', { id: 'verify-document-scan.unread' }),
        msg('Photograph it once more, straight, close and in good light, or write the code that is printed on it.', {
          id: 'verify-document-scan.unread-text',
        }),
      );
    case 'cannot-say':
      return unclear(
        msg('Without a network it cannot be said', { id: 'verify-document-scan.cannot-say' }),
        msg('The portal could not be asked, and what is needed to check the signature is not on this device yet.', {
          id: 'verify-document-scan.cannot-say-text',
        }),
      );
  }
};
