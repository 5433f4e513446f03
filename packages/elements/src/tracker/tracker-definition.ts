import type { CallOptions, FilingEvent, FilingSummary, Portal, Result } from '@nagrik/sdk';
import type { WordPart } from '../locale/load-words.ts';

/** A thing and what it means, in plain words. */
export interface Explained {
  readonly title: string;
  readonly meaning: string;
  /** Of an event, whether the meaning says by when something must come: then it is not the filer who must answer. */
  readonly saysDue?: true;
}

/** The words of an open filing: loaded with it. */
export interface FilingWords {
  readonly words: readonly WordPart[];
  /** A kind that this version does not know comes back as readable as it can be. */
  readonly event: (event: FilingEvent) => Explained;
  /**
   * Brings the words of an event where they are not here, or of all that can happen; the parts to be loaded with them.
   * @throws what the import threw (the network failed); `event` then says that it does not know it
   */
  readonly more: (event?: FilingEvent) => Promise<readonly WordPart[]>;
  /** What happens next, while a filing is in a state; empty where nothing does. */
  readonly next: (state: string) => string;
  readonly state: (state: string) => string;
  readonly clock: (kind: string) => Explained;
  readonly reason: (code: string) => string;
  /** The stage of a case, where a FIR came out of the filing. */
  readonly stage: (stage: string) => Explained;
}

/** How filings of one sort are followed. The engine (`TrackerElement`) runs any of them. */
export interface TrackerDefinition {
  readonly words: readonly WordPart[];
  readonly heading: () => string;
  readonly intro: () => string;
  /** How one comes to a filing: by what stands on its receipt, or by the account that filed it. */
  readonly ways: readonly ('receipt' | 'account')[];
  /** The filings of whoever is signed in. */
  readonly listMine: (
    portal: Portal,
    query: { readonly cursor?: string | undefined },
    options: CallOptions,
  ) => Promise<Result<{ readonly items: readonly FilingSummary[]; readonly nextCursor?: string }>>;
  readonly loadFilingWords: () => Promise<FilingWords>;
}
