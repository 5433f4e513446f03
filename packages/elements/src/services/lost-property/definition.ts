import { defineForm, hasLuhnDigit, mayBeAadhaar } from '@nagrik/journey';
import type { LostPropertyReport } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { itemPages } from './item-pages.ts';
import type { LostLocal, LostPage, LostView, Sort } from './local-answers.ts';
import { howPage, lostPropertyOpening } from './opening.ts';
import { personPages } from './person-pages.ts';
import { privacyNoticeVersion } from './start.ts';
import { stolenPage } from './stolen-page.ts';
import { wherePages } from './where-pages.ts';

/** One report holds so many things, of all sorts together; the portal says the same. */
export const mostItems = 10;

/** For what was stolen the journey ends at once, and goes on elsewhere. */
const ifLost = (page: LostPage): LostPage => ({
  ...page,
  when: (view) => view.local?.how !== 'stolen' && (page.when?.(view) ?? true),
});

const isAfter = (moment: string | undefined, limit: Date): boolean =>
  moment !== undefined && Date.parse(moment) > limit.getTime();

const lists = (items: LostView['items']): [Sort, readonly unknown[]][] =>
  Object.entries(items ?? {}) as [Sort, readonly unknown[]][];

/** Lost property: lost or stolen, what, when and where; then sign-in, and who one is. */
export const lostPropertyForm = defineForm<LostPropertyReport, LostLocal>()({
  id: lostPropertyOpening.id,
  pages: [howPage, stolenPage, ...[...itemPages, ...wherePages, ...personPages].map(ifLost)],
  rules: [
    ({ when }, { now }) => [
      ...(isAfter(when?.from, now) ? [{ path: 'when.from', code: 'in-future' } as const] : []),
      ...(isAfter(when?.to, now) ? [{ path: 'when.to', code: 'in-future' } as const] : []),
    ],
    ({ when }) =>
      when?.from && when.to && Date.parse(when.to) < Date.parse(when.from)
        ? [{ path: 'when.to', code: 'before-start' }]
        : [],
    ({ items }) => {
      const given = lists(items);
      const [last] = given.at(-1) ?? [];
      const count = given.reduce((sum, [, list]) => sum + list.length, 0);
      return last && count > mostItems
        ? [{ path: `items.${last}` as const, code: 'too-many', params: { limit: mostItems } }]
        : [];
    },
    ({ items }) =>
      (items?.mobiles ?? []).flatMap((mobile, at) =>
        (['imei', 'secondImei'] as const).flatMap((field) =>
          // What has not the right length is told by the contract.
          /^\d{15}$/.test(mobile[field] ?? '') && !hasLuhnDigit(mobile[field] ?? '')
            ? [{ path: `items.mobiles.${at}.${field}` as const, code: 'check-character' }]
            : [],
        ),
      ),
    ({ items }) =>
      (items?.documents ?? []).flatMap(({ number }, at) =>
        mayBeAadhaar(number ?? '') ? [{ path: `items.documents.${at}.number` as const, code: 'not-accepted' }] : [],
      ),
  ],
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    privacyNoticeVersion,
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
