import type { components } from '../generated/types.ts';
import type { LetterFacts } from '../operations/filings/filing-kind.ts';
import { APPEAL_WORDS, REQUEST_APPEAL_WORDS } from './appeal-words.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage } from './document-page.ts';
import { row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';

/** What a letter tells of. */
export interface AppealFacts extends LetterFacts {
  readonly reference: string;
  /** ISO 8601. */
  readonly filedAt: string;
  /** ISO 8601. */
  readonly decidedAt: string;
  /** What the station wrote to the filer. */
  readonly said?: string;
  /** Whose decision it is. */
  readonly station?: components['schemas']['StationRef'];
  /** What was filed asks for something, and tells of no offence. */
  readonly isRequest?: true;
}

/**
 * A letter to the Superintendent of Police about how a station ended a filing: BNSS s.173(4) wants the substance of the information, in
 * writing and by post; a request that was refused is to be looked into once more. Why somebody is not satisfied they write themselves. It names no officer.
 */
export function appealLetter(facts: AppealFacts, language: DocumentLanguage): DocumentContent {
  const words = { ...APPEAL_WORDS[language], ...(facts.isRequest && REQUEST_APPEAL_WORDS[language]) };
  const { reference, filedAt, decidedAt, said, station, writer, about, account } = facts;
  const district = station && localName(station.districtName, language);
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: reference },
    blocks: [
      { heading: words.to, paragraphs: [[words.superintendent, district].filter(Boolean).join(', ')] },
      {
        rows: rowsOf(
          row(words.from, writer.name),
          row(words.address, writer.address),
          row(words.filedAt, shownTime(filedAt), 'ltr'),
          row(words.station, station && `${localName(station.name, language)}, ${district ?? ''}`),
          row(words.decidedAt, shownDate(decidedAt), 'ltr'),
          row(words.about, about),
        ),
      },
      { heading: words.subject, paragraphs: [words.request] },
      ...(account === undefined ? [] : [accountBlock(words.account, account)]),
      ...(said === undefined ? [] : [accountBlock(words.said, said)]),
      // Room to write in: an account keeps its line breaks.
      { heading: words.why, account: '\n'.repeat(5), direction: language === 'ur' ? 'rtl' : 'ltr' },
      { rows: [words.place, words.signature].map((label) => ({ label, value: '_'.repeat(32) })) },
      { heading: words.next, steps: words.steps },
    ],
  };
}
