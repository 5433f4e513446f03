import { test } from 'node:test';
import { memoryStore } from './memory-store.ts';
import { outboxStoreConformance } from './outbox-store.conformance.test.ts';

outboxStoreConformance('memory store', test, async () => {
  const store = memoryStore();
  return [store, store];
});
