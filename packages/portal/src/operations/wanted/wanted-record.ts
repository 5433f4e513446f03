import type { Places } from '../../data/places.ts';
import { foldNames } from '../../domain/fold.ts';
import type { WantedSource } from '../../domain/backend-records.ts';
import { publicWanted } from '../../domain/redaction.ts';
import type { Json, PublicRecord } from '../../store/store.ts';
import type { KeptPhoto } from '../photo-answer.ts';

export const WANTED_KIND = 'wanted';
export const WANTED_PHOTO_KIND = 'wanted-photo';

/** What the portal keeps of a wanted person: nothing that no list may show. */
export type KeptWanted = Omit<WantedSource, 'address' | 'family' | 'phone' | 'officer' | 'photoSvg'>;

/** The records of a wanted person; none for somebody who may not be shown, so that nothing is kept of them either. */
export function wantedRecords(source: WantedSource, places: Places, now: string): PublicRecord[] {
  const shown = publicWanted(source, now);
  if (!shown) return [];
  const { address, family, phone, officer, photoSvg, ...kept } = source;
  void [address, family, phone, officer];
  const { wantedId, name, aliases, parentName, village, rewardRupees = 0, orderDate, stationCode } = source;
  const station = places.ref(stationCode);
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
    facets: { station: stationCode, district: station.districtCode, photo: photoSvg === undefined ? 'no' : 'yes' },
    amounts: { reward: rewardRupees },
    searchText: foldNames(named.flatMap(({ en, hi, ur }) => [en, hi, ur])),
    body: kept satisfies KeptWanted as unknown as Json,
  };
  if (photoSvg === undefined) return [record];
  const photo: KeptPhoto = { mediaType: 'image/svg+xml', data: photoSvg };
  return [
    record,
    { kind: WANTED_PHOTO_KIND, id: wantedId, sortKey: wantedId, facets: {}, body: photo as unknown as Json },
  ];
}
