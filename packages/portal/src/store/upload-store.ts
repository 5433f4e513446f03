/** Bytes of an upload that have arrived, as `Files` keeps them. */
export interface UploadPart {
  readonly key: string;
  readonly bytes: number;
}

export interface Upload {
  /** 128 random bits: who knows it may send, read and delete. */
  readonly id: string;
  readonly idempotencyKey: string;
  readonly name: string;
  readonly mediaType: string;
  /** Announced size. */
  readonly bytes: number;
  /** In hex, as it was announced; absent where it was not, until the file is stored. */
  readonly sha256?: string;
  /** `claimed` once it belongs to a filing; `refused` for good once its content was found wrong. */
  readonly state: 'awaiting' | 'stored' | 'claimed' | 'refused';
  /** How many bytes have arrived: the sum of `parts`. */
  readonly received: number;
  /** In order; of a stored upload exactly one, the whole file. */
  readonly parts: readonly UploadPart[];
  readonly refusal?: Refusal;
  readonly createdAt: string;
  /** When it is removed unless a filing has claimed it. */
  readonly expiresAt: string;
  readonly storedAt?: string;
  /** What is shown: a re-encoded image without metadata. */
  readonly derivative?: UploadPart & {
    readonly mediaType: string;
    readonly width?: number;
    readonly height?: number;
  };
  /** The filing that it belongs to. */
  readonly reference?: string;
}

/** Codes of the contract. */
export type Refusal = 'upload-checksum-mismatch' | 'upload-type-mismatch' | 'upload-corrupt';

/** What `stored` writes. */
export interface StoredContent {
  readonly storedAt: string;
  readonly sha256: string;
  readonly whole: UploadPart;
  readonly derivative?: Upload['derivative'];
}

/**
 * Everything that adds to an upload names how many bytes it has seen (`from`) and does nothing where that is not true any
 * more: of two requests that add to one upload at once, one wins, on whatever processes they run.
 */
export interface UploadStore {
  /** @returns the upload of that idempotency key: this one, or the earlier one. */
  add(upload: Upload): Promise<Upload>;
  get(id: string): Promise<Upload | undefined>;
  /** From now on these parts are what has arrived. @returns false, changing nothing, if something else has. */
  append(id: string, from: number, parts: readonly UploadPart[]): Promise<boolean>;
  /** Its content is whole and good; from now on a filing can claim it. @returns undefined if something else has happened. */
  stored(id: string, from: number, content: StoredContent): Promise<Upload | undefined>;
  /** Its content is wrong: nothing of it is kept, and nothing can be added. @returns false if something else has happened. */
  refuse(id: string, from: number, refusal: Refusal): Promise<boolean>;
  /** @returns false if it does not exist or is claimed. */
  remove(id: string): Promise<boolean>;
  /** Removes up to `limit` unclaimed uploads that expired before `now`. @returns their ids. */
  removeExpired(now: string, limit: number): Promise<readonly string[]>;
  ofFiling(reference: string): Promise<readonly Upload[]>;
}
