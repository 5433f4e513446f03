import type { Places } from '../../data/places.ts';
import { foldNames } from '../../domain/fold.ts';
import type { Pictured, WantedSource } from '../../domain/backend-records.ts';
import { publicWanted } from '../../domain/redaction.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';
import { photoOf } from '../photo-answer.ts';

export const WANTED_KIND = 'wanted';
export const WANTED_PHOTO_KIND = 'wanted-photo';

/** What the portal keeps of a wanted person: nothing that no list may show. */
export type KeptWanted = Omit<WantedSource, 'address' | 'family' | 'phone' | 'officer' | keyof Pictured>;

/** The records of a wanted person; none for somebody who may not be shown, so that nothing is kept of them either. */
export function wantedRecords(source: WantedSource, places: Places, now: string): PublicRecord[] {
  const shown = publicWanted(source, now);
  if (!shown) return [];
  const { address, family, phone, officer, photoSvg, photograph, ...kept } = source;
  void [photoSvg, photograph, address, family, phone, officer];
  const { wantedId, name, aliases, parentName, village, rewardRupees = 0, orderDate, stationCode } = source;
  const station = places.ref(stationCode);
  const photo = photoOf(source);
  const named = [
    name,
    ...(aliases ?? []),
    ...(parentName ? [parentName] : []),
    ...(village ? [village] : []),
    station.name,
  ];
  const record: PublicRecord = {
    kind: WANTED_KIND,
    id: wantedId,
    // Highest reward first, then the newest order.
    sortKey: `${String(rewardRupees).padStart(12, '0')} ${orderDate}`,
    facets: { station: stationCode, district: station.districtCode, photo: photo ? 'yes' : 'no' },
    amounts: { reward: rewardRupees },
    searchText: foldNames(named.flatMap(({ en, hi, ur }) => [en, hi, ur])),
    body: kept satisfies KeptWanted as unknown as Json,
  };
  if (!photo) return [record];
  return [
    record,
    { kind: WANTED_PHOTO_KIND, id: wantedId, sortKey: wantedId, facets: {}, body: photo as unknown as Json },
  ];
}

/** Brings the list to what was announced: whoever may be shown comes or changes, whoever may not goes, and so does a picture. */
export async function keepWanted(
  records: RecordStore,
  source: WantedSource,
  places: Places,
  now: string,
): Promise<void> {
  const shown = wantedRecords(source, places, now);
  for (const kind of [WANTED_PHOTO_KIND, WANTED_KIND])
    if (!shown.some((record) => record.kind === kind)) await records.remove(kind, [source.wantedId]);
  if (shown.length > 0) await records.put(shown);
}

/** Whoever was caught, or is not looked for any more, is on no list. */
export async function forgetWanted(records: RecordStore, wantedId: string): Promise<void> {
  for (const kind of [WANTED_PHOTO_KIND, WANTED_KIND]) await records.remove(kind, [wantedId]);
}
