export interface Upload {
  /** 128 random bits: who knows it may send, read and delete. */
  readonly id: string;
  readonly idempotencyKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 that was declared, in hex. */
  readonly sha256: string;
  /** `claimed` once it belongs to a filing. */
  readonly state: 'awaiting' | 'stored' | 'claimed';
  readonly createdAt: string;
  /** When it is removed unless a filing has claimed it. */
  readonly expiresAt: string;
  readonly storedAt?: string;
  /** What is shown: a re-encoded image without metadata, or the file itself. */
  readonly derivative?: {
    readonly mediaType: string;
    readonly bytes: number;
    readonly width?: number;
    readonly height?: number;
  };
  /** The filing that it belongs to. */
  readonly reference?: string;
}

export interface UploadStore {
  /** @returns the upload of that idempotency key: this one, or the earlier one. */
  add(upload: Upload): Promise<Upload>;
  get(id: string): Promise<Upload | undefined>;
  /** Its content is kept; from now on a filing can claim it. @returns undefined if it does not exist. */
  stored(id: string, storedAt: string, derivative: Upload['derivative']): Promise<Upload | undefined>;
  /** @returns false if it does not exist or is claimed. */
  remove(id: string): Promise<boolean>;
  /** Removes up to `limit` unclaimed uploads that expired before `now`. @returns their ids. */
  removeExpired(now: string, limit: number): Promise<readonly string[]>;
  ofFiling(reference: string): Promise<readonly Upload[]>;
}
