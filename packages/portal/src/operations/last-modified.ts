import type { RecordStore } from '../store/store.ts';

/** The header that says when a list was last another one; none for a list in which nothing has ever been. */
export async function lastModified(records: RecordStore, kind: string): Promise<Record<string, string>> {
  const changedAt = await records.changedAt(kind);
  return changedAt === undefined ? {} : { 'last-modified': new Date(changedAt).toUTCString() };
}
