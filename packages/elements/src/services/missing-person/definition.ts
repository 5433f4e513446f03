import { ageProblems, dayInIndia, defineForm } from '@nagrik/journey';
import type { MissingPersonReport } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { descriptionPages } from './description-pages.ts';
import { filingPages } from './filing-pages.ts';
import type { MissingLocal } from './local-answers.ts';
import { missingPersonOpening } from './opening.ts';
import { privacyNoticeVersion } from './start.ts';
import { whoPages } from './who-pages.ts';

/** A missing person: who, how old, since when; what helps to find them, in short; then sign-in, and who reports it. */
export const missingPersonForm = defineForm<MissingPersonReport, MissingLocal>()({
  id: missingPersonOpening.id,
  pages: [...whoPages, ...descriptionPages, ...filingPages],
  rules: [
    ({ person }, { now }) =>
      person?.age?.kind
        ? ageProblems(person.age, dayInIndia(now)).map(({ field, ...problem }) => ({
            path: `person.age.${field}` as const,
            ...problem,
          }))
        : [],
    ({ lastSeen }, { now }) =>
      (lastSeen?.date ?? '') > dayInIndia(now) ? [{ path: 'lastSeen.date', code: 'in-future' }] : [],
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
