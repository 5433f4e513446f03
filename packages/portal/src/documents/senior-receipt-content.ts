import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { SENIOR_WORDS } from './senior-words.ts';
import { shownTime } from './shown-dates.ts';

/**
 * The receipt of a senior citizen's request. It names nobody, no address and no need: whoever finds the paper, or lives in the same house and
 * must not know, learns nothing from it.
 */
export function seniorReceiptContent(
  { reference, filedAt, station }: ReceiptFacts<components['schemas']['SeniorRequest']>,
  language: DocumentLanguage,
): DocumentContent {
  const words = SENIOR_WORDS[language];
  return {
    language,
    title: words.receipt,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: reference },
    blocks: [
      {
        rows: rowsOf(
          row(words.filedAt, shownTime(filedAt), 'ltr'),
          row(
            words.station,
            station ? `${localName(station.name, language)}, ${localName(station.districtName, language)}` : words.desk,
          ),
        ),
      },
      { heading: words.next, steps: words.steps },
    ],
  };
}
