import type { components } from '../generated/types.ts';
import type { ResultFacts } from '../operations/filings/filing-kind.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { shownDate } from './shown-dates.ts';
import { periodOf, placeOf } from './verification-receipt-content.ts';
import { VERIFICATION_WORDS } from './verification-words.ts';

/** That somebody was verified: who, for where and what, on which day; nothing by which they could be found or robbed of their identity. */
export function verificationResult(
  facts: ResultFacts<components['schemas']['VerificationRequest']>,
  language: DocumentLanguage,
): DocumentContent {
  const words = VERIFICATION_WORDS[language];
  const { filing, station, decidedAt } = facts;
  return {
    language,
    title: words.result,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: facts.reference },
    blocks: [
      {
        rows: rowsOf(
          row(words.outcome, words.verified),
          row(words.resultAt, shownDate(decidedAt), 'ltr'),
          row(
            words.station,
            station && `${localName(station.name, language)}, ${localName(station.districtName, language)}`,
          ),
          row(words.kind, words.titles[filing.kind]),
          row(words.person, filing.subject.name),
          row(words.premises, placeOf(filing.premises)),
          row(words.period, periodOf(filing), 'ltr'),
          row(words.askedBy, filing.reporter.name),
        ),
      },
      { heading: words.means, paragraphs: words.meaning },
    ],
  };
}
