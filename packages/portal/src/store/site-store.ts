import type { Logged, NewEvent } from './filing-store.ts';

/** A title in each language of the portal. */
export interface SiteTitle {
  readonly hi: string;
  readonly en: string;
  readonly ur: string;
}

/** One line of a site's log before it has a number. Each says the whole site as it is from then on. */
export interface SiteChange extends NewEvent {
  readonly kind: 'registered' | 'changed' | 'removed';
  readonly officerId: string;
  /** Four digits: the district whose desk keeps the site; the state's own where the state's desk does. */
  readonly districtCode: string;
  readonly title?: SiteTitle;
  /** As browsers compare them; of a removed site those that it last had. */
  readonly origins: readonly string[];
}

export type LoggedSiteChange = Logged<SiteChange>;

/** A site as the last line of its log has it. */
export interface RegisteredSite {
  readonly name: string;
  readonly last: LoggedSiteChange;
}

export interface SiteWrite {
  /** Unique over all changes of sites, for ever: a repeat gives what was written the first time. */
  readonly idempotency: { readonly key: string; readonly bodyDigest: string };
  /** Pure: reads the log (empty for a name that nobody had), returns what to add; what it throws cancels everything and is thrown on. */
  decide(log: readonly LoggedSiteChange[]): SiteChange;
}

export type SiteWriteResult =
  | { readonly kind: 'written' | 'repeated'; readonly site: RegisteredSite }
  /** The key was used before with another body. */
  | { readonly kind: 'key-reused' };

/** The registry of host sites: a hash-chained log for each name. */
export interface SiteStore {
  /** Adds to the log of one name; two writers wait for each other. Wakes the topic `sites`. */
  write(name: string, write: SiteWrite): Promise<SiteWriteResult>;
  /** By name, without those that were removed. */
  list(): Promise<readonly RegisteredSite[]>;
  /** The log, also of a removed site; empty for a name that nobody had. */
  log(name: string): Promise<readonly LoggedSiteChange[]>;
  /** What the write with that key has brought about. */
  getByKey(idempotencyKey: string): Promise<RegisteredSite | undefined>;
}
