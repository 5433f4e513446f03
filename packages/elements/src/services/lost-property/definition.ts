import { defineForm } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { itemRules } from '../../questions/item-pages.ts';
import type { LostLocal, LostPage } from './local-answers.ts';
import { lostPages } from './lost-pages.ts';
import { howPage, lostPropertyOpening } from './opening.ts';
import { personPages } from './person-pages.ts';
import { privacyNoticeVersion } from './start.ts';
import { stolenPage } from './stolen-page.ts';
import { wherePages } from './where-pages.ts';

/** For what was stolen the journey ends at once, and goes on elsewhere. */
const ifLost = (page: LostPage): LostPage => ({
  ...page,
  when: (view) => view.local?.how !== 'stolen' && (page.when?.(view) ?? true),
});

const isAfter = (moment: string | undefined, limit: Date): boolean =>
  moment !== undefined && Date.parse(moment) > limit.getTime();

/** Lost property: lost or stolen, what, when and where; then sign-in, and who one is. */
export const lostPropertyForm = defineForm<LostPropertyReport, LostLocal>()({
  id: lostPropertyOpening.id,
  pages: [howPage, stolenPage, ...[...lostPages, ...wherePages, ...personPages].map(ifLost)],
  rules: [
    ({ when }, { now }) => [
      ...(isAfter(when?.from, now) ? [{ path: 'when.from', code: 'in-future' } as const] : []),
      ...(isAfter(when?.to, now) ? [{ path: 'when.to', code: 'in-future' } as const] : []),
    ],
    ({ when }) =>
      when?.from && when.to && Date.parse(when.to) < Date.parse(when.from)
        ? [{ path: 'when.to', code: 'before-start' }]
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
