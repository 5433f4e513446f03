import type { IssuedDocument, Store, Topic } from '../store.ts';
import { createMemoryFilings } from './memory-filings.ts';
import { createMemoryIdentity } from './memory-identity.ts';
import { createMemoryOutbox } from './memory-outbox.ts';
import { createMemoryRecords } from './memory-records.ts';
import { createMemorySites } from './memory-sites.ts';
import { createMemoryUploads } from './memory-uploads.ts';
import { createMemoryLimits } from './memory-limits.ts';
import { createMemoryVisits } from './memory-visits.ts';
import { createSerialQueue } from './serial-queue.ts';

/** A store that lives as long as the process: for the mocks, for tests and for a browser. */
export function createMemoryStore(): Store {
  const listeners = new Map<Topic, Set<(reference?: string) => void>>();
  const notify = (topic: Topic, reference?: string): void => {
    for (const wake of listeners.get(topic) ?? []) queueMicrotask(() => wake(reference));
  };
  // One writer at a time: what PostgreSQL does with locks and transactions.
  const serially = createSerialQueue();
  const outbox = createMemoryOutbox(notify);
  const identity = createMemoryIdentity(outbox.add);
  const limits = createMemoryLimits();
  const uploads = createMemoryUploads();
  const visits = createMemoryVisits();
  const records = createMemoryRecords();
  const documents = new Map<string, IssuedDocument>();
  const handedOut = new Map<string, { readonly code: string; readonly at: string }>();
  return {
    check: () => Promise.resolve(),
    identity: identity.store,
    filings: createMemoryFilings({ serially, notify, addMessage: outbox.add, uploads: uploads.claims }),
    uploads: uploads.store,
    outbox: outbox.store,
    limits: limits.store,
    records: records.store,
    documents: {
      put(document, at) {
        const { code, series } = document;
        const kept = documents.get(code) ?? document;
        documents.set(code, kept);
        if (series !== undefined && !((handedOut.get(series)?.at ?? '') > at)) handedOut.set(series, { code, at });
        return Promise.resolve(kept);
      },
      get: (code) => Promise.resolve(documents.get(code)),
      last: (series) => Promise.resolve(handedOut.get(series)?.code),
    },
    visits: visits.store,
    sites: createMemorySites(serially, () => notify('sites')),
    tidy(now) {
      identity.tidy(now);
      outbox.tidy(now);
      limits.tidy(now);
      visits.tidy(now);
      records.tidy(now);
      return Promise.resolve();
    },
    subscribe(topic, wake) {
      const own = listeners.get(topic) ?? new Set();
      listeners.set(topic, own.add(wake));
      return Promise.resolve(() => void own.delete(wake));
    },
    close: () => Promise.resolve(),
  };
}
