import { after, before, describe } from 'node:test';
import { describeFilings } from './filing-store.conformance.ts';
import { describeIdentity } from './identity-store.conformance.ts';
import { describeNameSearch } from './name-search.conformance.ts';
import { describeRecords } from './record-store.conformance.ts';
import { describeSites } from './site-store.conformance.ts';
import type { Store } from './store.ts';
import { describeVisits } from './visit-store.conformance.ts';

/** What every Store must do: run once for each implementation. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let opened: Store;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());
    const store = (): Store => opened;
    describeFilings(store);
    describeRecords(store);
    describeNameSearch(store);
    describeIdentity(store);
    describeVisits(store);
    describeSites(store);
  });
}
