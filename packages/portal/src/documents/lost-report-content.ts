import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import { behalfRow } from './behalf-rows.ts';
import { accountBlock, type DocumentContent, type DocumentRow } from './document-page.ts';
import type { DocumentLanguage } from './document-page.ts';
import { listed, row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { itemBlocks } from './item-blocks.ts';
import { LOST_REPORT_WORDS, type LostReportWords } from './lost-report-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';

type Report = components['schemas']['LostPropertyReport'];
type Items = Report['items'];

/**
 * The report of lost property, as banks, offices and telephone companies ask for it: who lost what, with the numbers by which it is
 * known, and that it is neither a FIR nor a proof of ownership.
 */
export function lostReportContent(facts: ReceiptFacts<Report>, language: DocumentLanguage): DocumentContent {
  const words = LOST_REPORT_WORDS[language];
  const { filing, station, filedAt } = facts;
  const { reporter, place } = filing;
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: facts.reference },
    blocks: [
      {
        rows: rowsOf(
          row(words.reportedAt, shownTime(filedAt), 'ltr'),
          row(
            words.station,
            station ? `${localName(station.name, language)}, ${localName(station.districtName, language)}` : words.desk,
          ),
          row(words.reporter, reporter.name),
          row(words.relative, reporter.relativeName),
          row(words.address, listed(reporter.address.text, reporter.address.village, reporter.address.pinCode)),
          behalfRow(filing.onBehalfOf, language),
          when(filing.when, words),
          row(words.where, listed(place.text, place.landmark, place.pinCode)),
        ),
      },
      ...itemBlocks(filing.items, language),
      ...(filing.account === undefined ? [] : [accountBlock(words.account, filing.account)]),
      { heading: words.whatItIs, paragraphs: words.meaning },
      { heading: words.next, steps: nextSteps(filing.items, words) },
    ],
  };
}

function when({ precision, from, to }: Report['when'], words: LostReportWords): DocumentRow | undefined {
  if (precision === 'unknown' || from === undefined) return row(words.when, words.unknownTime);
  const shown = precision === 'day' ? shownDate(from) : shownTime(from);
  return row(words.when, precision === 'range' && to !== undefined ? `${shown} – ${shownTime(to)}` : shown, 'ltr');
}

function nextSteps({ mobiles, cards, documents }: Items, words: LostReportWords): readonly string[] {
  return [
    ...(mobiles ? [words.steps.mobile] : []),
    ...(cards ? [words.steps.card] : []),
    ...(documents ? [words.steps.document] : []),
    ...words.steps.always,
  ];
}
