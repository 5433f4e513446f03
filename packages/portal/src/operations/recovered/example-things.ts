import { placesOf } from '../../data/station-master.ts';
import { inventRecovered } from '../../demo/invented-recovered.ts';
import type { MemoryPortal } from '../../memory.ts';
import { keepRecovered } from './recovered-record.ts';

/** Puts the things on the list that the contract's examples claim. For tests. */
export async function keepExampleThings({ store, ports, config }: MemoryPortal): Promise<void> {
  const places = await placesOf(store.records);
  for (const thing of inventRecovered(3, places, ports.now()))
    await keepRecovered(store.records, thing, places, config.secret);
}
