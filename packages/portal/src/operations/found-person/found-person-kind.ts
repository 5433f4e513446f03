import { foundReportContent } from '../../documents/found-report-content.ts';
import { FOUND_REPORT_WORDS } from '../../documents/found-report-words.ts';
import { FOUND_BODY_RULES, FOUND_CHILD_RULES, FOUND_PERSON_RULES } from '../../domain/found-person-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeFoundPerson } from './judge-found-person.ts';

type Report = components['schemas']['FoundPersonReport'];

/** Whoever may be under 18 is a child until somebody knows better (JJ Act s.94). */
const mayBeChild = ({ looks }: Report['person']): boolean => looks !== 'adult' && looks !== 'elderly';

/** What the station meets there. */
const metBy = ({ state, person }: Report): 'body' | 'child' | 'person' => {
  if (state === 'dead') return 'body';
  return mayBeChild(person) ? 'child' : 'person';
};

const RULES = { body: FOUND_BODY_RULES, child: FOUND_CHILD_RULES, person: FOUND_PERSON_RULES };

/**
 * How the portal takes and follows reports of somebody found. Nothing of one is public: the lists of unidentified persons come from the police's
 * own records. It takes no file, so there is no picture that could be shown.
 */
export const foundPersonKind: FilingKind<Report> = {
  service: 'found-person',
  operationId: 'fileFoundPerson',
  rules: FOUND_PERSON_RULES,
  rulesFor: (report) => RULES[metBy(report)],
  otherRules: [FOUND_BODY_RULES, FOUND_CHILD_RULES],
  takesFiles: false,
  judge: judgeFoundPerson,
  subject(report) {
    const { en, hi, ur } = FOUND_REPORT_WORDS;
    const which = metBy(report);
    return { en: en.subjects[which], hi: hi.subjects[which], ur: ur.subjects[which] };
  },
  receipt: foundReportContent,
};
