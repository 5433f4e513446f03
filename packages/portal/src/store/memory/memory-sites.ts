import { chain, chainStart } from '../hash-chain.ts';
import type { LoggedSiteChange, RegisteredSite, SiteStore } from '../store.ts';
import type { Serially } from './serial-queue.ts';

export function createMemorySites(serially: Serially, changed: () => void): SiteStore {
  const logs = new Map<string, readonly LoggedSiteChange[]>();
  const byKey = new Map<string, { readonly site: RegisteredSite; readonly bodyDigest: string }>();
  return {
    write: (name, { idempotency, decide }) =>
      serially(async () => {
        const earlier = byKey.get(idempotency.key);
        if (earlier) {
          const same = earlier.site.name === name && earlier.bodyDigest === idempotency.bodyDigest;
          return same ? { kind: 'repeated', site: earlier.site } : { kind: 'key-reused' };
        }
        const log = logs.get(name) ?? [];
        const [last] = await chain(log.at(-1) ?? { seq: 0, hash: chainStart }, [decide(log)]);
        if (!last) throw new Error('A change that made no line');
        const site = { name, last };
        logs.set(name, [...log, last]);
        byKey.set(idempotency.key, { site, bodyDigest: idempotency.bodyDigest });
        changed();
        return { kind: 'written', site };
      }),
    list() {
      const sites = [...logs].flatMap(([name, log]) => {
        const last = log.at(-1);
        return last && last.event.kind !== 'removed' ? [{ name, last }] : [];
      });
      return Promise.resolve(sites.sort((a, b) => (a.name < b.name ? -1 : 1)));
    },
    log: (name) => Promise.resolve(logs.get(name) ?? []),
    getByKey: (key) => Promise.resolve(byKey.get(key)?.site),
  };
}
