import type { Upload } from './store.ts';

/** An upload that nobody has sent yet. */
export const awaitingUpload = (id: string): Upload => ({
  ...{ id, idempotencyKey: `key-of-${id}`, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: '0'.repeat(64) },
  ...{ state: 'awaiting', createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-22T04:00:00.000Z' },
});
