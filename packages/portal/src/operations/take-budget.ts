import type { Portal } from '../handler/portal.ts';
import { Problem } from '../handler/problem.ts';

/** @throws {Problem} `too-many-requests` once more than `limit` were taken in the window. */
export async function takeBudget(
  portal: Portal,
  now: Date,
  key: string,
  limit: number,
  windowSeconds: number,
): Promise<void> {
  const wait = await portal.store.limits.take(key, limit, windowSeconds, now.toISOString());
  if (wait !== undefined) throw new Problem('too-many-requests', { retryAfterSeconds: wait });
}
