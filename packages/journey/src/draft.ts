import type { JourneySnapshot } from './journey.ts';

/** What is kept of one journey, so that a closed tab, a reload or a lost answer costs nothing. */
export interface Draft extends JourneySnapshot {
  /** Which draft it is: one for each form, unless the host tells several apart. */
  readonly id: string;
  /** Version of the definition that the answers belong to. */
  readonly version: number;
  /** Rises with each save. A save that expects another one is refused: a second tab has written. */
  readonly revision: number;
  /** Made once for each journey and sent with every attempt to file it, after a reload too. */
  readonly idempotencyKey: string;
  /** The answers left this device and nobody knows whether they arrived: the portal must be asked before anything else. */
  readonly outcomeUnknown: boolean;
  /** The citizen said that this is their own phone. */
  readonly ownDevice: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Milliseconds since 1970; from then on the draft is gone. */
  readonly keepUntil: number;
}

/** What became of a save. */
export type Saved =
  | { readonly ok: true; readonly revision: number }
  /** Somebody else has saved in between; `newest` is theirs, or undefined where they have wiped it. */
  | { readonly ok: false; readonly newest: Draft | undefined };

/** Where drafts lie. Implementations keep no draft past its `keepUntil`. */
export interface DraftStore {
  /** The draft, if there is one that may still be kept. */
  load(id: string, now: number): Promise<Draft | undefined>;
  /**
   * Saves if the stored revision is still the one expected (0: none stored).
   * @throws what the storage throws when it is full or forbidden; the journey goes on without a draft.
   */
  save(draft: Draft, expectedRevision: number): Promise<Saved>;
  /** Removes a draft with its files. */
  wipe(id: string): Promise<void>;
  /** Removes every draft that is past its time, with its files. */
  sweep(now: number): Promise<void>;
  saveFile(id: string, fileId: string, file: Blob): Promise<void>;
  loadFile(id: string, fileId: string): Promise<Blob | undefined>;
  removeFile(id: string, fileId: string): Promise<void>;
}
