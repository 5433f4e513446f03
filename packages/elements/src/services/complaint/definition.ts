import { defineForm } from '@nagrik/journey';
import type { ComplaintFiling } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { itemRules } from '../../questions/item-pages.ts';
import { accountPages } from './account-pages.ts';
import { incidentPages } from './incident-pages.ts';
import type { ComplaintLocal } from './local-answers.ts';
import { complaintOpening } from './opening.ts';
import { personPages } from './person-pages.ts';
import { privacyNoticeVersion } from './start.ts';

const isAfter = (moment: string | undefined, limit: Date): boolean =>
  moment !== undefined && Date.parse(moment) > limit.getTime();

/** The complaint: what, when, where, the story, who; then sign-in, and who one is. */
export const complaintForm = defineForm<ComplaintFiling, ComplaintLocal>()({
  id: complaintOpening.id,
  pages: [...incidentPages, ...accountPages, ...personPages],
  rules: [
    ({ incident }, { now }) => [
      ...(isAfter(incident?.when?.from, now) ? [{ path: 'incident.when.from', code: 'in-future' } as const] : []),
      ...(isAfter(incident?.when?.to, now) ? [{ path: 'incident.when.to', code: 'in-future' } as const] : []),
    ],
    ({ incident }) =>
      incident?.when?.from && incident.when.to && Date.parse(incident.when.to) < Date.parse(incident.when.from)
        ? [{ path: 'incident.when.to', code: 'before-start' }]
        : [],
    ...itemRules,
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
