import type { Upload, UploadPart, UploadStore } from '../store.ts';

/** What filings need of uploads, inside their own writing. */
export interface UploadClaims {
  /** Positions of ids that no filing can take. */
  unclaimable(ids: readonly string[]): readonly number[];
  claim(ids: readonly string[], reference: string): void;
}

const sum = (parts: readonly UploadPart[]): number => parts.reduce((total, { bytes }) => total + bytes, 0);

export function createMemoryUploads(): { store: UploadStore; claims: UploadClaims } {
  const uploads = new Map<string, Upload>();
  const claims: UploadClaims = {
    unclaimable: (ids) => ids.flatMap((id, position) => (uploads.get(id)?.state === 'stored' ? [] : [position])),
    claim(ids, reference) {
      for (const id of ids) {
        const upload = uploads.get(id);
        if (upload) uploads.set(id, { ...upload, state: 'claimed', reference });
      }
    },
  };
  const advance = (id: string, from: number, change: Partial<Upload>): Upload | undefined => {
    const upload = uploads.get(id);
    if (upload?.state !== 'awaiting' || upload.received !== from) return undefined;
    const advanced = { ...upload, ...change };
    uploads.set(id, advanced);
    return advanced;
  };
  const store: UploadStore = {
    add(upload) {
      const earlier = [...uploads.values()].find((one) => one.idempotencyKey === upload.idempotencyKey);
      if (!earlier) uploads.set(upload.id, upload);
      return Promise.resolve(earlier ?? upload);
    },
    get: (id) => Promise.resolve(uploads.get(id)),
    append: (id, from, parts) => Promise.resolve(advance(id, from, { parts, received: sum(parts) }) !== undefined),
    stored: (id, from, { whole, ...content }) =>
      Promise.resolve(advance(id, from, { ...content, state: 'stored', parts: [whole], received: whole.bytes })),
    refuse: (id, from, refusal) =>
      Promise.resolve(advance(id, from, { state: 'refused', refusal, parts: [], received: 0 }) !== undefined),
    remove(id) {
      const upload = uploads.get(id);
      return Promise.resolve(upload !== undefined && upload.state !== 'claimed' && uploads.delete(id));
    },
    removeExpired(now, limit) {
      const expired = [...uploads.values()].filter((one) => one.state !== 'claimed' && one.expiresAt < now);
      const ids = expired.slice(0, limit).map(({ id }) => id);
      for (const id of ids) uploads.delete(id);
      return Promise.resolve(ids);
    },
    ofFiling: (reference) => Promise.resolve([...uploads.values()].filter((one) => one.reference === reference)),
  };
  return { store, claims };
}
