import { COMPLAINT_RULES } from '../domain/complaint-rules.ts';
import { endOfIndianDay } from '../domain/indian-time.ts';
import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import { behalfRow, consentRow } from './behalf-rows.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage, type DocumentRow } from './document-page.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { fileRow, rowsOf } from './document-rows.ts';
import { itemBlocks } from './item-blocks.ts';
import { RECEIPT_WORDS, type ReceiptWords } from './receipt-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';

type ComplaintFiling = components['schemas']['ComplaintFiling'];

const { days: signatureDays } = COMPLAINT_RULES.clocks.signature;

/** What the receipt of a complaint says. The access code is not on it: the portal does not know it any more. */
export function receiptContent(facts: ReceiptFacts<ComplaintFiling>, language: DocumentLanguage): DocumentContent {
  const words = RECEIPT_WORDS[language];
  const { filing, station } = facts;
  const { complainant, onBehalfOf, incident } = filing;
  const rows: DocumentRow[] = [
    { label: words.filedAt, value: shownTime(facts.filedAt), ltr: true },
    {
      label: words.station,
      value: station
        ? `${localName(station.name, language)}, ${localName(station.districtName, language)}`
        : words.desk,
    },
    { label: words.complainant, value: complainant.name },
    ...rowsOf(behalfRow(onBehalfOf, language), consentRow(onBehalfOf, language)),
    { label: words.nature, value: words.natures[incident.nature] },
    when(incident.when, words),
    { label: words.where, value: place(incident.place) },
    { label: words.against, value: against(filing, words) },
  ];
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: facts.reference },
    blocks: [
      { rows },
      ...itemBlocks(filing.items ?? {}, language),
      filing.narrative === undefined
        ? { heading: words.account, paragraphs: [words.accountInPerson] }
        : accountBlock(words.account, filing.narrative),
      { heading: words.next, steps: words.steps(shownDate(endOfIndianDay(facts.filedAt, signatureDays))) },
      ...(facts.attachments.length > 0 ? [{ heading: words.files, rows: facts.attachments.map(fileRow) }] : []),
    ],
  };
}

function when(known: ComplaintFiling['incident']['when'], words: ReceiptWords): DocumentRow {
  const { precision, from, to } = known;
  if (precision === 'unknown' || from === undefined) return { label: words.when, value: words.unknownTime };
  const shown = precision === 'day' ? shownDate(from) : shownTime(from);
  return {
    label: words.when,
    value: precision === 'range' && to !== undefined ? `${shown} – ${shownTime(to)}` : shown,
    ltr: true,
  };
}

function place({ text, village, landmark, pinCode }: ComplaintFiling['incident']['place']): string {
  return [text, landmark, village, pinCode].filter(Boolean).join(', ');
}

function against({ against: { known, persons = [] } }: ComplaintFiling, words: ReceiptWords): string {
  if (known === 'not_applicable') return '—';
  const names = persons.map(({ name, description }) => name ?? description).filter(Boolean);
  return names.length > 0 ? names.join(', ') : words.unknownPerson;
}
