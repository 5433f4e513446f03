import { mayBeChild } from '@nagrik/journey';
import { missingReportContent } from '../../documents/missing-report-content.ts';
import { MISSING_REPORT_WORDS } from '../../documents/missing-report-words.ts';
import { MISSING_CHILD_RULES, MISSING_PERSON_RULES } from '../../domain/missing-person-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { keepPublication } from './keep-publication.ts';
import { judgeMissingPerson } from './judge-missing-person.ts';
import { soughtPerson } from './sought-person.ts';

type Report = components['schemas']['MissingPersonReport'];

const isChild = ({ person, lastSeen }: Report): boolean => mayBeChild(person.age, lastSeen.date);

/** How the portal takes and follows reports of missing persons. Nothing of one is public before a DSP or above has put it on the list. */
export const missingPersonKind: FilingKind<Report> = {
  service: 'missing-person',
  operationId: 'fileMissingPerson',
  rules: MISSING_PERSON_RULES,
  rulesFor: (report) => (isChild(report) ? MISSING_CHILD_RULES : MISSING_PERSON_RULES),
  otherRules: [MISSING_CHILD_RULES],
  takesFiles: true,
  email: ({ reporter }) => reporter.email,
  judge: judgeMissingPerson,
  subject(report) {
    const { en, hi, ur } = MISSING_REPORT_WORDS;
    const which = isChild(report) ? 'urgent' : 'title';
    return { en: en[which], hi: hi[which], ur: ur[which] };
  },
  seeks: (report) => Promise.resolve(soughtPerson(report)),
  receipt: missingReportContent,
  letter: ({ reporter, person, account }) => ({
    writer: { name: reporter.name, address: reporter.address.text },
    about: person.name,
    ...(account !== undefined && { account }),
  }),
  followUp: (portal, report, _, reference) =>
    keepPublication(portal, report, isChild(report) ? MISSING_CHILD_RULES : MISSING_PERSON_RULES, reference),
  firFacts: (report) => ({
    // Nothing of a child is public, whatever sections the officer writes (JJ Act s.74).
    nature: isChild(report) ? 'offence_against_child' : 'other',
    informant: { name: report.reporter.name, address: report.reporter.address.text },
  }),
};
