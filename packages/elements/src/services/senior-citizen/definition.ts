import { absenceProblems, ageProblems, dayInIndia, defineForm, mayBeSenior, seniorYears } from '@nagrik/journey';
import type { SeniorRequest } from '@nagrik/sdk';
import { currentLocale, msg } from '../../locale/msg.ts';
import { messagePage } from '../../questions/message-page.ts';
import { you } from '../../questions/reporter-pages.ts';
import { stationPages } from '../../questions/station-pages.ts';
import { absencePages } from './absence-pages.ts';
import { complaintPages } from './complaint-pages.ts';
import { helpPages } from './help-pages.ts';
import { complains, type SeniorLocal, type SeniorPage, type SeniorView } from './local-answers.ts';
import { needPage, seniorOpening } from './opening.ts';
import { personPages } from './person-pages.ts';
import { registrationPages } from './registration-pages.ts';
import { privacyNoticeVersion } from './start.ts';

type Age = NonNullable<SeniorView['person']>['age'];

/** For a complaint the journey ends with its page, and goes on there. */
const unlessComplaint = (page: SeniorPage): SeniorPage => ({
  ...page,
  when: (view) => !complains(view) && (page.when?.(view) ?? true),
});

/** In which field an age is said. */
const saidIn = (age: Age) =>
  age?.kind === 'date_of_birth' ? 'dateOfBirth' : age?.kind === 'year_of_birth' ? 'yearOfBirth' : 'years';

/** What is asked of whoever stays here: where it goes; then sign-in, and who they are. */
const afterHelp: readonly SeniorPage[] = [
  ...absencePages,
  ...registrationPages,
  ...stationPages(
    () => msg('Where it goes', { id: 'senior-citizen-later.section.where' }),
    () => msg('In which district does the senior citizen live?', { id: 'senior-citizen-later.district' }),
  ),
  { id: 'sign-in', section: you, step: 'sign-in' },
  ...personPages,
  messagePage(you),
  {
    id: 'check',
    section: () => msg('Check and file', { id: 'senior-citizen-later.section.check' }),
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () => msg('What I say is true as far as I know.', { id: 'senior-citizen-later.declaration' }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', { id: 'questions.declaration-hint' }),
        errors: {
          required: () => msg('Tick that it is true', { id: 'senior-citizen-later.declaration-error' }),
        },
      },
    ],
  },
];

/** What senior citizens ask of their station: what they need, the questions of that need, where it goes; then sign-in, and who they are. */
export const seniorForm = defineForm<SeniorRequest, SeniorLocal>()({
  id: seniorOpening.id,
  pages: [needPage, ...helpPages, ...complaintPages, ...afterHelp.map(unlessComplaint)],
  rules: [
    ({ need, absence }, { now }) =>
      need === 'absence'
        ? absenceProblems(absence ?? {}, dayInIndia(now)).map(({ field, ...problem }) => ({
            path: `absence.${field}` as const,
            ...problem,
          }))
        : [],
    ({ need, person }, { now }) => {
      const age = person?.age;
      if (need !== 'registration' || !age?.kind) return [];
      const today = dayInIndia(now);
      const impossible = ageProblems(age, today).flatMap(({ field, code }) =>
        field === 'atLeast' || field === 'atMost' ? [] : [{ path: `person.age.${field}` as const, code }],
      );
      if (impossible.length > 0 || mayBeSenior(age, today)) return impossible;
      return [{ path: `person.age.${saidIn(age)}` as const, code: 'too-young', params: { limit: seniorYears } }];
    },
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
