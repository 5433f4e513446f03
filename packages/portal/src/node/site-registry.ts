import type { PortalConfig } from '../handler/portal.ts';
import { type Store, StoreUnavailable } from '../store/store.ts';

/** The exact origins of each site that may frame a service now, by its name. */
export type Sites = ReadonlyMap<string, readonly string[]>;

export interface SiteRegistryOptions {
  readonly store: Pick<Store, 'sites' | 'subscribe'>;
  readonly config: Pick<PortalConfig, 'sites'>;
  /** Whether the database has its tables. */
  available(): boolean;
  /** Milliseconds of any clock that does not go back; the platform's unless given. */
  now?(): number;
}

/** How long a process may still act on what it last read, where nothing wakes it. */
export const FRESH_MILLISECONDS = 60_000;

/**
 * The sites of the configuration and those that officers have registered, read again when one is changed (here at once, in other
 * processes through LISTEN) and after a minute in any case. Of one name the configuration's counts. While the database is away
 * what was last read counts for the rest of its minute; then the configuration's alone: nobody frames on an old permission.
 */
export function createSiteRegistry(options: SiteRegistryOptions): () => Promise<Sites> {
  const { store, config, available, now = () => performance.now() } = options;
  const fixed = Object.entries(config.sites);
  let known: { readonly sites: Sites; readonly at: number; readonly version: number } | undefined;
  let version = 0;
  // While the database is away the listener waits for it, and is woken when it is back.
  store.subscribe('sites', () => (version += 1)).catch(() => undefined);

  return async () => {
    const at = now();
    const fresh = known !== undefined && at - known.at < FRESH_MILLISECONDS;
    if (known && fresh && known.version === version) return known.sites;
    // What changes while it is being read is read again by the next who asks.
    const readVersion = version;
    try {
      const registered = available() ? await store.sites.list() : [];
      const sites = new Map([...registered.map(({ name, last }) => [name, last.event.origins] as const), ...fixed]);
      if (available()) known = { sites, at, version: readVersion };
      return sites;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return known && fresh ? known.sites : new Map(fixed);
    }
  };
}
