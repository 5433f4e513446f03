import type { components } from '../generated/types.ts';
import type { ReceiptFacts, ResultFacts } from '../operations/filings/filing-kind.ts';
import { CHARACTER_CERTIFICATE_WORDS } from './character-certificate-words.ts';
import type { DocumentContent, DocumentLanguage, DocumentRow } from './document-page.ts';
import { fileRow, listed, row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';
import { VERIFICATION_WORDS } from './verification-words.ts';

type Request = components['schemas']['CharacterCertificateRequest'];

/** Who it is, as those who get it can compare it with the person before them. */
function personRows({ applicant, document }: Request, language: DocumentLanguage): DocumentRow[] {
  const words = CHARACTER_CERTIFICATE_WORDS[language];
  const { text, village, pinCode } = applicant.address;
  return rowsOf(
    row(words.name, applicant.name),
    row(words.relative, applicant.relativeName),
    row(words.age, String(applicant.age), 'ltr'),
    row(words.address, listed(text, village, pinCode)),
    row(words.document, VERIFICATION_WORDS[language].documents[document.kind]),
    row(words.lastFour, `••••${document.lastFour}`, 'ltr'),
  );
}

const forRows = ({ purpose, presentedTo }: Request, language: DocumentLanguage): DocumentRow[] => {
  const words = CHARACTER_CERTIFICATE_WORDS[language];
  return rowsOf(row(words.purpose, words.purposes[purpose]), row(words.presentedTo, presentedTo));
};

/** Years run from left to right in Urdu too. */
const earlierRows = ({ earlierAddresses = [] }: Request): DocumentRow[] =>
  earlierAddresses.map(({ text, fromYear, toYear }, at) => ({
    label: [fromYear, toYear].some(Boolean) ? `\u2066${fromYear ?? '…'} – ${toYear ?? '…'}\u2069` : String(at + 1),
    value: text,
  }));

/** The receipt of a request: what was asked for, and what comes next. */
export function characterCertificateReceipt(facts: ReceiptFacts<Request>, language: DocumentLanguage): DocumentContent {
  const words = CHARACTER_CERTIFICATE_WORDS[language];
  const { filing, station, filedAt, attachments } = facts;
  const earlier = earlierRows(filing);
  return {
    language,
    title: words.receipt,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: facts.reference },
    blocks: [
      {
        rows: rowsOf(
          row(words.filedAt, shownTime(filedAt), 'ltr'),
          row(
            words.station,
            station ? `${localName(station.name, language)}, ${localName(station.districtName, language)}` : words.desk,
          ),
          ...forRows(filing, language),
        ),
      },
      { heading: words.applicant, rows: personRows(filing, language) },
      ...(earlier.length > 0 ? [{ heading: words.earlier, rows: earlier }] : []),
      { heading: words.next, steps: words.steps },
      ...(attachments.length > 0 ? [{ heading: words.files, rows: attachments.map(fileRow) }] : []),
    ],
  };
}

/** The certificate: that one station found nothing adverse on one day, and that it says nothing more. */
export function characterCertificate(facts: ResultFacts<Request>, language: DocumentLanguage): DocumentContent {
  const words = CHARACTER_CERTIFICATE_WORDS[language];
  const { filing, station, decidedAt } = facts;
  const earlier = earlierRows(filing);
  return {
    language,
    title: words.title,
    organisation: DOCUMENT_WORDS[language].organisation,
    number: { label: words.reference, value: facts.reference },
    blocks: [
      { rows: personRows(filing, language) },
      {
        heading: words.finding,
        rows: rowsOf(
          row(words.decidedAt, shownDate(decidedAt), 'ltr'),
          row(
            words.station,
            station && `${localName(station.name, language)}, ${localName(station.districtName, language)}`,
          ),
          ...forRows(filing, language),
        ),
        paragraphs: [words.found],
      },
      ...(earlier.length > 0 ? [{ heading: words.earlier, rows: earlier }] : []),
      { heading: words.means, paragraphs: words.meaning },
    ],
  };
}
