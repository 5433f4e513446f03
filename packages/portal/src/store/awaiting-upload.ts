import type { StoredContent, Upload } from './store.ts';

/** An upload that nobody has sent yet. */
export const awaitingUpload = (id: string): Upload => ({
  ...{ id, idempotencyKey: `key-of-${id}`, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: '0'.repeat(64) },
  ...{ state: 'awaiting', received: 0, parts: [] },
  ...{ createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-22T04:00:00.000Z' },
});

/** What is written when an upload is whole. */
export const storedContent = (id: string, bytes = 3): StoredContent => ({
  ...{ storedAt: '2026-11-21T04:10:00.000Z', sha256: '1'.repeat(64), whole: { key: id, bytes } },
});
