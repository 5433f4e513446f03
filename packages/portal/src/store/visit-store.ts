/** What is kept of one citizen's way through the pages without script, between two of them. The store cannot read it. */
export interface KeptVisit {
  /** Digest of the secret in the browser's cookie. */
  readonly id: string;
  /** Rises with each change. */
  readonly revision: number;
  /** Ciphertext; its key is derived from the cookie and kept nowhere. */
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** From then on it is not given any more, and the next `tidy` deletes it. */
  readonly endsAt: string;
}

export interface VisitStore {
  /** The visit, unless it has ended. */
  get(id: string, now: string): Promise<KeptVisit | undefined>;
  /**
   * Writes if the revision that is stored is still `before` (0: none is stored, or one that has ended at `now`).
   * @returns whether it was written
   */
  put(visit: KeptVisit, before: number, now: string): Promise<boolean>;
  /** Moves the end of a visit on, if it has not ended at `now`. */
  extend(id: string, endsAt: string, now: string): Promise<void>;
  /** Deletes it at once. One that is not there is no error. */
  remove(id: string): Promise<void>;
}
