import type { RecordStore } from '../store/store.ts';

/** Another release may show less of the same records. */
const STARTED = Date.now();

/** So long it may take until a change is there for everybody who asks, from the moment that is noted with it. */
const SETTLED_MS = 10_000;

/**
 * The header that says when a list was last another one; none for a list in which nothing has ever been. It names a whole second, and what
 * changes at the same time as somebody reads has an earlier one: of the last ten seconds no date is given, so that nobody who has the first
 * half of a change is told that there is no second one (RFC 9110, 8.8.2.2).
 *
 * @param also - when something happened of which the records do not know yet
 */
export async function lastModified(records: RecordStore, kind: string, also?: string): Promise<Record<string, string>> {
  const changedAt = await records.changedAt(kind);
  const [latest] = [changedAt, also].filter((at) => at !== undefined).sort((a, b) => (a < b ? 1 : -1));
  if (latest === undefined) return {};
  const at = Math.min(Math.max(Date.parse(latest), STARTED), Date.now() - SETTLED_MS);
  return { 'last-modified': new Date(at).toUTCString() };
}
