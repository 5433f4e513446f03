import type { Places } from '../../data/places.ts';
import type { DocumentLanguage } from '../../documents/document-page.ts';
import { type FirCopyFacts, firCopyContent } from '../../documents/fir-copy-content.ts';
import type { DocumentIssue } from '../../documents/issue-document.ts';
import type { PublicFir } from '../../domain/redaction.ts';

/** What a copy for everybody tells. */
export function firCopyFacts(fir: PublicFir, places: Places): FirCopyFacts {
  return {
    fir,
    station: places.ref(fir.stationCode),
    ...(fir.registeredAs && { registeredAtStation: places.ref(fir.registeredAs.stationCode) }),
  };
}

/** The copy of a FIR: one that anybody may have, or, where the facts name the filer, theirs alone. */
export function firCopy(facts: FirCopyFacts, language: DocumentLanguage): Omit<DocumentIssue, 'now'> {
  const { fir, filer } = facts;
  const content = firCopyContent(facts, language);
  const reference = `${fir.stationCode} ${fir.number}/${fir.year}`;
  return {
    ...{ kind: 'fir_copy', reference, content },
    // What a copy says changes with its case; each language and the filer's own have their own.
    series: `fir_copy ${reference} ${content.language}${filer ? ' own' : ''}`,
    ...(!filer && { public: true }),
  };
}
