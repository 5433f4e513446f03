import { daysBetween } from '../domain/indian-time.ts';
import { invalid, Problem } from '../handler/problem.ts';

/** Lists are searched over at most this many days (DOMAIN §1, #1 and #12). */
export const LONGEST_RANGE_DAYS = 90;

/**
 * Judges a range of days, both included.
 * @throws {Problem} `invalid-request` with `before-start`, or `range-too-long`.
 */
export function checkRange(from: string, to: string): void {
  const days = daysBetween(from, to);
  if (days < 0) throw invalid({ pointer: '/to', in: 'query', code: 'before-start' });
  if (days > LONGEST_RANGE_DAYS) {
    throw new Problem('range-too-long', {
      errors: [{ pointer: '/to', in: 'query', code: 'range-too-long', params: { limit: LONGEST_RANGE_DAYS } }],
    });
  }
}
