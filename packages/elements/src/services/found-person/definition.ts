import { dayInIndia, defineForm } from '@nagrik/journey';
import type { FoundPersonReport } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { filingPages } from './filing-pages.ts';
import type { FoundLocal } from './local-answers.ts';
import { foundPersonOpening } from './opening.ts';
import { privacyNoticeVersion } from './start.ts';
import { wherePages } from './where-pages.ts';
import { whoPages } from './who-pages.ts';

/** Somebody found: alive or not, who is with them, how old they look; where and when; where it goes; then sign-in. */
export const foundPersonForm = defineForm<FoundPersonReport, FoundLocal>()({
  id: foundPersonOpening.id,
  pages: [...whoPages, ...wherePages, ...filingPages],
  rules: [
    ({ found }, { now }) => ((found?.date ?? '') > dayInIndia(now) ? [{ path: 'found.date', code: 'in-future' }] : []),
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
