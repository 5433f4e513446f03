import type { CallOptions, IssuedDocument, Portal, Result } from '@nagrik/sdk';
import { readDocumentCode, type TypedCode } from '@nagrik/sdk/documents';
import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { localName } from '../../locale/local-name.ts';
import { msg } from '../../locale/msg.ts';
import type { Registered } from './finding.ts';

/** Why a code cannot be asked for. */
export type CodeProblem = 'required' | Extract<TypedCode, { readonly problem: unknown }>['problem'];

export const answerWords = together('verify-document-answer');

/** What was typed, as it is asked for, or why it cannot be. */
export const readTyped = (typed: string): { readonly code: string } | { readonly problem: CodeProblem } =>
  typed.trim() === '' ? { problem: 'required' } : readDocumentCode(typed);

export const codeProblem = (problem: CodeProblem): string => {
  switch (problem) {
    case 'required':
      return msg('Write the code of the document', { id: 'verify-document-answer.required' });
    case 'length':
      return msg('The code has twelve letters and digits', { id: 'verify-document-answer.length' });
    case 'check':
      return msg('One character is wrong, or two have changed places', { id: 'verify-document-answer.check' });
  }
};

/** Asks the register. That it has nothing is an answer and no failure. */
export async function lookUp(portal: Portal, code: string, options: CallOptions): Promise<Result<Registered>> {
  const { verifyDocument } = await import('./operations.ts');
  const result = await verifyDocument(portal, code, options);
  if (result.ok) return { ...result, data: { is: 'issued', document: result.data } };
  if (result.error.kind !== 'not-found') return result as Result<Registered>;
  return { ok: true, data: { is: 'unknown', code } } as Result<Registered>;
}

/** The kind of a document; a newer portal's as it came. */
export const kindName = (kind: string): string => {
  switch (kind) {
    case 'receipt':
      return msg('Receipt', { id: 'verify-document-answer.receipt' });
    case 'result':
      return msg('Result', { id: 'verify-document-answer.result' });
    case 'fir_copy':
      return msg('Copy of a First Information Report (FIR)', { id: 'verify-document-answer.fir-copy' });
    case 'appeal_letter':
      return msg('Letter to the Superintendent of Police (SP)', { id: 'verify-document-answer.appeal-letter' });
    default:
      return kind.replaceAll('_', ' ');
  }
};

/** A FIR's number stands on the paper without the code of its station. */
export const paperNumber = (kind: string, reference: string): string =>
  kind === 'fir_copy' ? reference.replace(/^\d{7} /, '') : reference;

export const fact = (label: string, value: unknown): TemplateResult =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

export const inLatin = (text: string): TemplateResult => html`<span class="number" translate="no">${text}</span>`;

/** As on the paper, to compare. */
const minute = {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  hour12: false,
} as const satisfies Intl.DateTimeFormatOptions;

/** What a genuine paper proves, and what not. */
export const proves = (): TemplateResult => html`
  <p>
    ${msg('The paper must say the same. If anything differs, it was changed.', { id: 'verify-document-answer.compare' })}
  </p>
  <p class="small muted">
    ${msg(
      'This does not mean that what somebody reported is true, or that whoever shows the paper is the person named in it.',
      { id: 'verify-document-answer.not' },
    )}
  </p>
`;

/** The title of an answer: a page says it before everything else. */
export const registeredTitle = (found: Registered): string => {
  if (found.is === 'unknown')
    return msg('There is no document with this code', { id: 'verify-document-answer.unknown' });
  switch (found.document.standing) {
    case 'replaced':
      return msg('Genuine, but there is a newer copy', { id: 'verify-document-answer.replaced' });
    case 'withdrawn':
      return msg('Genuine, but taken back', { id: 'verify-document-answer.withdrawn' });
    default:
      return msg('This document was issued by this portal', { id: 'verify-document-answer.genuine' });
  }
};

const standing = ({ standing: how }: IssuedDocument): TemplateResult | typeof nothing => {
  if (how === 'replaced')
    return html`<p>
      ${msg('What it tells of has gone on since. Ask for the newest copy.', { id: 'verify-document-answer.newest' })}
    </p>`;
  if (how === 'withdrawn')
    return html`<p>
      ${msg('Whoever filed it has withdrawn it. It only proves that it was filed.', {
        id: 'verify-document-answer.taken-back',
      })}
    </p>`;
  return nothing;
};

/** What the register says, in words. */
export const registered = (found: Registered): TemplateResult => {
  if (found.is === 'unknown')
    return html`<div class="note bad stack" part="unknown">
      <h3>${registeredTitle(found)}</h3>
      <p>
        ${msg(
          'Compare the code once more. If it is right, this portal has not issued the document: do not trust it, and show it at a police station.',
          { id: 'verify-document-answer.distrust' },
        )}
      </p>
      <p>${inLatin(found.code)}</p>
    </div>`;
  const { document } = found;
  const { kind, serviceName, reference, station, issuedAt, documentCode } = document;
  return html`<div class="note stack ${document.standing === 'current' ? 'good' : 'warn'}" part="genuine">
    <h3>${registeredTitle(found)}</h3>
    ${standing(document)}
    <dl class="facts">
      ${fact(
        msg('Document', { id: 'verify-document-answer.kind' }),
        html`${kindName(kind)}${serviceName ? html`: ${localName(serviceName)}` : nothing}`,
      )}
      ${fact(msg('Number', { id: 'verify-document-answer.number' }), inLatin(paperNumber(kind, reference)))}
      ${
        station
          ? fact(
              msg('Police station', { id: 'verify-document-answer.station' }),
              html`${localName(station.name)}, ${localName(station.districtName)}`,
            )
          : nothing
      }
      ${fact(msg('Issued', { id: 'verify-document-answer.issued' }), format(issuedAt, minute))}
      ${fact(msg('Code', { id: 'verify-document-answer.code' }), inLatin(documentCode))}
    </dl>
    ${proves()}
  </div>`;
};
