import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { listed, row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { FOUND_REPORT_WORDS } from './found-report-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';

/**
 * The receipt of a report of somebody found: that the police were told, when and of which place. How the person looks, what they said and who
 * told of them is not on it, because paper goes from hand to hand (JJ Act s.74).
 */
export function foundReportContent(
  { reference, filedAt, filing, station }: ReceiptFacts<components['schemas']['FoundPersonReport']>,
  language: DocumentLanguage,
): DocumentContent {
  const words = FOUND_REPORT_WORDS[language];
  const { state, found } = filing;
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: reference },
    blocks: [
      {
        rows: rowsOf(
          row(words.reportedAt, shownTime(filedAt), 'ltr'),
          row(
            words.station,
            station ? `${localName(station.name, language)}, ${localName(station.districtName, language)}` : words.desk,
          ),
          row(words.what, words.states[state]),
          row(words.foundOn, listed(shownDate(found.date), found.time)),
          row(words.where, listed(found.place.text, found.place.landmark)),
        ),
      },
      { heading: words.next, steps: words.steps[state] },
    ],
  };
}
