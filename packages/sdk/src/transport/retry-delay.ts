import type { RetryPolicy } from './portal.ts';

/** Full jitter: a random share of the exponential bound, so that many clients do not come back together. */
export function retryDelay(policy: RetryPolicy, repeat: number): number {
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseMs * 2 ** repeat);
}

/**
 * Milliseconds that an answer asks to wait (`Retry-After`: seconds or a date; RFC 9110 §10.2.3).
 * A date is read against the answer's own `Date`, because the clocks of phones are wrong.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const wait = Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
