import type { Places } from '../../data/places.ts';
import { foldNames } from '../../domain/fold.ts';
import type { ArrestSource } from '../../domain/backend-records.ts';
import { publicArrest } from '../../domain/redaction.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';

export const ARREST_KIND = 'arrest';

/** What the portal keeps of an arrest: nothing that no list may show. */
export type KeptArrest = Omit<ArrestSource, 'parentName' | 'address' | 'officer' | 'parade'>;

/** The record of an arrest; undefined for a child or a protected case, of which nothing is kept. */
export function arrestRecord(source: ArrestSource, places: Places): PublicRecord | undefined {
  if (!publicArrest(source)) return undefined;
  const { parentName, address, officer, parade, ...kept } = source;
  void [parentName, address, officer, parade];
  const { arrestId, arrestedOn, stationCode, name, aliases = [] } = source;
  return {
    kind: ARREST_KIND,
    id: arrestId,
    sortKey: arrestedOn,
    facets: { station: stationCode, district: places.ref(stationCode).districtCode },
    searchText: foldNames([name, ...aliases].flatMap(({ en, hi, ur }) => [en, hi, ur])),
    body: kept satisfies KeptArrest as unknown as Json,
  };
}

/** Brings the list to what was recorded: an arrest that may be shown comes or changes, another one goes. */
export async function keepArrest(records: RecordStore, source: ArrestSource, places: Places): Promise<void> {
  const record = arrestRecord(source, places);
  if (record) await records.put([record]);
  else await records.remove(ARREST_KIND, [source.arrestId]);
}

/** An arrest that nobody is to see any more, such as one that a court has set aside. */
export async function forgetArrest(records: RecordStore, arrestId: string): Promise<void> {
  await records.remove(ARREST_KIND, [arrestId]);
}
