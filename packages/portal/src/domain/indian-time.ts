/** India has one time, UTC+05:30, without daylight saving; the law counts its days in it. */
const OFFSET_MS = 5.5 * 3_600_000;
const DAY_MS = 86_400_000;

/** The date in India of an instant, as `YYYY-MM-DD`. */
export function indianDate(at: string | number | Date): string {
  return new Date(new Date(at).getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The hour of the day in India, 0–23. */
export function indianHour(at: string): number {
  return new Date(Date.parse(at) + OFFSET_MS).getUTCHours();
}

/** The last millisecond in India of the day that is `days` after that of `at`, as ISO 8601 in UTC. */
export function endOfIndianDay(at: string, days = 0): string {
  const midnight = Date.parse(`${indianDate(at)}T00:00:00.000Z`) - OFFSET_MS;
  return new Date(midnight + (days + 1) * DAY_MS - 1).toISOString();
}

/** The first millisecond in India of a date `YYYY-MM-DD`, as ISO 8601 in UTC. */
export function startOfIndianDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) - OFFSET_MS).toISOString();
}

/** Days from one date `YYYY-MM-DD` to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
