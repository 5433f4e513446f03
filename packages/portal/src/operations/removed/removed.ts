import type { Operation } from '../../handler/operation.ts';
import { REMOVED_KEPT_MS } from '../../store/record-store.ts';
import { lastModified } from '../last-modified.ts';
import { publicLists } from './public-lists.ts';

/** With the half minute after which a client asks again, what was removed is gone from every page within a minute. */
const CACHE = 'public, max-age=10, must-revalidate';

/** What was being removed while the last answer was given is told in this one. */
const OVERLAP_MS = 60_000;

/** For whoever asks for the first time: as old as a cached page of the list may be, and some more. */
const FIRST_MS = 600_000;

const MOST = 500;

export const listRemoved: Operation<'listRemoved'> = async ({ portal: { store }, query, now }) => {
  const kind = publicLists[query.list];
  const asked = query.since === undefined ? now.getTime() - FIRST_MS : Date.parse(query.since);
  const since = new Date(asked - OVERLAP_MS).toISOString();
  const found = await store.records.removed(kind, since, MOST + 1, now.toISOString());
  return {
    status: 200,
    json: {
      entries: found.slice(0, MOST).map((entry) => ({ ...entry })),
      // To ten seconds, so that all who ask get the same answer out of a cache.
      asOf: new Date(Math.floor(now.getTime() / 10_000) * 10_000).toISOString(),
      complete: found.length <= MOST && asked - OVERLAP_MS >= now.getTime() - REMOVED_KEPT_MS,
    },
    // What has ended by itself has not changed the list's date before it is taken away.
    headers: await lastModified(store.records, kind, found[0]?.removedAt),
    cache: CACHE,
  };
};
