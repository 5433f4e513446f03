import { indianHour } from './indian-time.ts';

/** [P] Hours of the day in India, the last not included: an SMS at night wakes the house, and the whole house reads it. */
export const WAKING_HOURS = { from: 9, before: 20 } as const;

/** Whether the portal may now send an SMS to somebody who has not just done something. */
export function isWakingHour(now: string): boolean {
  const hour = indianHour(now);
  return hour >= WAKING_HOURS.from && hour < WAKING_HOURS.before;
}
