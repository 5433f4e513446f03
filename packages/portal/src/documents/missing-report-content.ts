import { mayBeChild } from '@nagrik/journey';
import type { components } from '../generated/types.ts';
import type { ReceiptFacts } from '../operations/filings/filing-kind.ts';
import { behalfRow, consentRow } from './behalf-rows.ts';
import { accountBlock, type DocumentContent, type DocumentLanguage } from './document-page.ts';
import { fileRow, listed, row, rowsOf } from './document-rows.ts';
import { DOCUMENT_WORDS, localName } from './document-words.ts';
import { MISSING_REPORT_WORDS, type MissingReportWords } from './missing-report-words.ts';
import { shownDate, shownTime } from './shown-dates.ts';

type Report = components['schemas']['MissingPersonReport'];

/** The report of a missing person: who, since when, how to know them; and what the police must do where it is a child. */
export function missingReportContent(facts: ReceiptFacts<Report>, language: DocumentLanguage): DocumentContent {
  const words = MISSING_REPORT_WORDS[language];
  const { filing, station, filedAt, attachments } = facts;
  const { reporter, person, lastSeen, relation } = filing;
  const { place } = lastSeen;
  const child = mayBeChild(person.age, lastSeen.date);
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
        ),
      },
      {
        heading: words.person,
        rows: rowsOf(
          row(words.name, person.name),
          row(words.age, ageSaid(person.age, words)),
          row(words.gender, words.genders[person.gender]),
          row(words.lastSeen, listed(shownDate(lastSeen.date), lastSeen.time)),
          row(words.where, listed(place.text, place.landmark)),
          row(words.height, person.heightCm === undefined ? undefined : `${person.heightCm} cm`, 'ltr'),
          row(words.build, person.build && words.builds[person.build]),
          row(words.complexion, person.complexion && words.complexions[person.complexion]),
          row(words.hair, person.hair),
          row(words.marks, person.marks),
          row(words.clothing, person.clothing),
          row(words.languages, person.languages),
          row(words.condition, person.condition),
          row(words.phone, person.phone && `+91 ${person.phone}`, 'ltr'),
          row(words.companion, filing.companion),
        ),
      },
      ...(filing.account === undefined ? [] : [accountBlock(words.account, filing.account)]),
      {
        heading: words.informant,
        rows: rowsOf(
          row(words.reporter, reporter.name),
          behalfRow(filing.onBehalfOf, language),
          row(words.relation, words.relations[relation]),
          consentRow(filing.onBehalfOf, language),
          row(words.relative, reporter.relativeName),
          row(words.address, listed(reporter.address.text, reporter.address.village, reporter.address.pinCode)),
        ),
      },
      ...(child ? [{ heading: words.child, paragraphs: words.childMeans }] : []),
      { heading: words.next, steps: words.steps },
      ...(attachments.length > 0 ? [{ heading: words.files, rows: attachments.map(fileRow) }] : []),
    ],
  };
}

function ageSaid(age: Report['person']['age'], { ages }: MissingReportWords): string | undefined {
  const { kind, years, atLeast, atMost, yearOfBirth, dateOfBirth } = age;
  if (kind === 'date_of_birth') return dateOfBirth && ages.born(shownDate(dateOfBirth));
  if (kind === 'year_of_birth') return yearOfBirth === undefined ? undefined : ages.born(String(yearOfBirth));
  if (kind === 'range') return atLeast === undefined || atMost === undefined ? undefined : ages.range(atLeast, atMost);
  return years === undefined ? undefined : ages[kind](years);
}
