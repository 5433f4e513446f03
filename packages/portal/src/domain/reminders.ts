import type { Clock } from './clocks.ts';
import type { ClockKind } from './filing-rules.ts';
import { daysBetween, indianDate } from './indian-time.ts';
import { isWakingHour } from './waking-hours.ts';

/** Something that whoever filed is reminded of by SMS, once. */
export interface Reminder {
  /** Days from the last day of the clock: -1 is the day before. */
  readonly day: number;
  readonly template: 'sign-tomorrow' | 'sign-passed';
}

/**
 * [P] The reminders of each clock that the filer can meet; the others are the station's. Nothing is deleted when the three days pass
 * (BNSS s.173(1)(ii), DOMAIN §5), and whoever let them pass should know that.
 */
export const REMINDERS: { readonly [Kind in ClockKind]?: readonly Reminder[] } = {
  signature: [
    { day: -1, template: 'sign-tomorrow' },
    { day: 1, template: 'sign-passed' },
  ],
};

export interface DueReminder extends Reminder {
  readonly kind: ClockKind;
}

/** What a filing's clocks ask to be said at this hour. Whoever says it remembers that it did; this function does not. */
export function remindersDue(clocks: readonly Clock[], now: string): DueReminder[] {
  if (!isWakingHour(now)) return [];
  return clocks
    .filter(({ state }) => state !== 'met')
    .flatMap(({ kind, dueAt }) => {
      const day = daysBetween(indianDate(dueAt), indianDate(now));
      return (REMINDERS[kind] ?? []).filter((each) => each.day === day).map((each) => ({ ...each, kind }));
    });
}
