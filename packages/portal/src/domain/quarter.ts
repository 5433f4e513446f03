import { endOfIndianDay, indianDate, startOfIndianDate } from './indian-time.ts';

/** A calendar quarter in India, as `2026-Q3`. Sorts as it is written. */
export type Quarter = `${number}-Q${number}`;

/**
 * [P] So many days after its end a quarter is counted: what was filed on its last day has had them, too. The longest clock that tells how a
 * station works, that of the preliminary enquiry, has fourteen (BNSS s.173(3)).
 */
export const FOLLOWED_DAYS = 30;

export interface QuarterTimes {
  /** First and last day, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Its first instant and the first that is after it, ISO 8601 in UTC. */
  readonly from: string;
  readonly before: string;
  /** The last day on which what happened still counts, and its last instant. */
  readonly followedTo: string;
  readonly until: string;
}

/** When a quarter is. */
export function timesOf(quarter: Quarter): QuarterTimes {
  const [year = 0, number = 0] = quarter.split('-Q').map(Number);
  const firstOf = (month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const firstDay = firstOf(3 * (number - 1));
  const from = startOfIndianDate(firstDay);
  const before = startOfIndianDate(firstOf(3 * number));
  const lastDay = indianDate(Date.parse(before) - 1);
  const until = endOfIndianDay(startOfIndianDate(lastDay), FOLLOWED_DAYS);
  return { firstDay, lastDay, from, before, followedTo: indianDate(until), until };
}

/** The quarter of an instant. */
export function quarterOf(at: Date): Quarter {
  const [year = '', month = ''] = indianDate(at).split('-');
  return `${Number(year)}-Q${Math.ceil(Number(month) / 3)}`;
}

function before(quarter: Quarter): Quarter {
  return quarterOf(new Date(Date.parse(timesOf(quarter).from) - 1));
}

/** The quarters that can be counted at an instant, the last first. */
export function countableQuarters(now: Date, most: number): Quarter[] {
  let quarter = before(quarterOf(now));
  if (Date.parse(timesOf(quarter).until) >= now.getTime()) quarter = before(quarter);
  const quarters = [quarter];
  while (quarters.length < most) quarters.push((quarter = before(quarter)));
  return quarters;
}
