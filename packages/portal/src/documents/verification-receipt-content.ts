import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage } from './document-page.ts';
import { fileRow, listed, row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';
import { VERIFICATION_WORDS } from './verification-words.ts';

type Request = components['schemas']['VerificationRequest'];
type Address = components['schemas']['Address'];

export const placeOf = ({ text, village, pinCode }: Address): string => listed(text, village, pinCode);

/** `01/12/2026 – 30/11/2027`. */
export const periodOf = ({ from, to }: Request): string =>
  [from, to].flatMap((day) => (day ? [shownDate(day)] : [])).join(' – ');

/** Where the person lives now. */
function presentAddressOf({ subject, premises }: Request): Address {
  const { permanentAddress, presentAddress, livesAt } = subject;
  const known = { permanent: permanentAddress, premises, elsewhere: presentAddress };
  // The portal takes no request without the one that its answer needs.
  return known[livesAt] ?? permanentAddress;
}

/** The receipt of a request for verification: who asks about whom, and that nothing begins before the person agrees. */
export function verificationReceipt(facts: ReceiptFacts<Request>, language: DocumentLanguage): DocumentContent {
  const words = VERIFICATION_WORDS[language];
  const { filing, station, filedAt, attachments } = facts;
  const { subject, reporter, kind, purpose } = filing;
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
          row(words.kind, words.titles[kind]),
          row(words.askedBy, reporter.name),
          row(words.premises, placeOf(filing.premises)),
          row(words.period, periodOf(filing), 'ltr'),
        ),
      },
      {
        heading: words.person,
        rows: rowsOf(
          row(words.person, subject.name),
          row(words.relative, subject.relativeName),
          row(words.age, subject.age === undefined ? undefined : String(subject.age), 'ltr'),
          row(words.born, subject.dateOfBirth && shownDate(subject.dateOfBirth), 'ltr'),
          row(words.mobile, `+91 ${subject.mobile}`, 'ltr'),
          row(words.permanent, placeOf(subject.permanentAddress)),
          row(words.present, placeOf(presentAddressOf(filing))),
          row(words.document, words.documents[subject.document.kind]),
          row(words.lastFour, `••••${subject.document.lastFour}`, 'ltr'),
          row(words.licence, subject.licenceNumber, 'ltr'),
        ),
      },
      ...(purpose === undefined ? [] : [accountBlock(words.purpose, purpose)]),
      { heading: words.next, steps: words.steps },
      ...(attachments.length > 0 ? [{ heading: words.files, rows: attachments.map(fileRow) }] : []),
    ],
  };
}
