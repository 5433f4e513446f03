import { mayBeChild } from '@nagrik/journey';
import { missingReportContent } from '../../documents/missing-report-content.ts';
import { MISSING_REPORT_WORDS } from '../../documents/missing-report-words.ts';
import { MISSING_CHILD_RULES, MISSING_PERSON_RULES } from '../../domain/missing-person-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeMissingPerson } from './judge-missing-person.ts';

type Report = components['schemas']['MissingPersonReport'];

const isChild = ({ person, lastSeen }: Report): boolean => mayBeChild(person.age, lastSeen.date);

/** How the portal takes and follows reports of missing persons. They are never public: who is on the list of the missing was put there. */
export const missingPersonKind: FilingKind<Report> = {
  service: 'missing-person',
  operationId: 'fileMissingPerson',
  rules: MISSING_PERSON_RULES,
  rulesFor: (report) => (isChild(report) ? MISSING_CHILD_RULES : MISSING_PERSON_RULES),
  takesFiles: true,
  judge: judgeMissingPerson,
  subject(report) {
    const { en, hi, ur } = MISSING_REPORT_WORDS;
    const which = isChild(report) ? 'urgent' : 'title';
    return { en: en[which], hi: hi[which], ur: ur[which] };
  },
  receipt: missingReportContent,
  firFacts: (report) => ({
    // Nothing of a child is public, whatever sections the officer writes (JJ Act s.74).
    nature: isChild(report) ? 'offence_against_child' : 'other',
    informant: { name: report.reporter.name, address: report.reporter.address.text },
  }),
};
