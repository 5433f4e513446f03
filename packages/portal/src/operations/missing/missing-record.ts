import type { Places } from '../../data/places.ts';
import type { MissingSource } from '../../domain/backend-records.ts';
import { foldNames } from '../../domain/fold.ts';
import { publicMissing } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';
import { photoOf } from '../photo-answer.ts';

export const MISSING_KIND = 'missing';
export const MISSING_PHOTO_KIND = 'missing-photo';

type Withheld = 'parentName' | 'address' | 'family' | 'phone' | 'informant' | 'companion' | 'condition' | 'officer';

/** What the portal keeps of a missing person: nothing that no list may show. */
export type KeptMissing = Omit<MissingSource, Withheld | 'photoSvg' | 'photograph'>;

/** By the age when last seen, which does not change while the person is missing. */
function ageGroup({ ageFrom }: MissingSource): components['schemas']['AgeGroup'] {
  if (ageFrom < 18) return 'child';
  return ageFrom >= 60 ? 'senior' : 'adult';
}

/** The records of a missing person; none for somebody who may not be shown, so that nothing is kept of them either. */
export function missingRecords(source: MissingSource, places: Places, now: string): PublicRecord[] {
  const shown = publicMissing(source, now);
  if (!shown) return [];
  const {
    parentName,
    address,
    family,
    phone,
    informant,
    companion,
    condition,
    officer,
    photoSvg,
    photograph,
    ...kept
  } = source;
  void [parentName, address, family, phone, informant, companion, condition, officer];
  const { missingId, name, aliases, lastSeenOn, lastSeenPlace, gender, stationCode } = source;
  const station = places.ref(stationCode);
  const named = [name, ...(aliases ?? []), ...(lastSeenPlace ? [lastSeenPlace] : []), station.name];
  void [photoSvg, photograph];
  const photo = photoOf(source);
  const pictured = shown.photo && photo !== undefined;
  const endsAt = source.publication?.withdrawnAt;
  const ends = endsAt !== undefined && { endsAt };
  const record: PublicRecord = {
    kind: MISSING_KIND,
    id: missingId,
    sortKey: lastSeenOn,
    facets: {
      station: stationCode,
      district: station.districtCode,
      ageGroup: ageGroup(source),
      photo: pictured ? 'yes' : 'no',
      ...(gender && { gender }),
    },
    searchText: foldNames(named.flatMap(({ en, hi, ur }) => [en, hi, ur])),
    ...ends,
    body: kept satisfies KeptMissing as unknown as Json,
  };
  if (!pictured) return [record];
  const body = photo as unknown as Json;
  return [record, { kind: MISSING_PHOTO_KIND, id: missingId, sortKey: missingId, facets: {}, ...ends, body }];
}

/**
 * Brings the public list to what a station has recorded: who was authorised comes, who was found or withdrawn goes, and so does a
 * picture that is no longer permitted.
 */
export async function keepMissing(
  records: RecordStore,
  source: MissingSource,
  places: Places,
  now: string,
): Promise<void> {
  const shown = missingRecords(source, places, now);
  for (const kind of [MISSING_PHOTO_KIND, MISSING_KIND])
    if (!shown.some((record) => record.kind === kind)) await records.remove(kind, [source.missingId]);
  if (shown.length > 0) await records.put(shown);
}

/** Whoever is not looked for any more is on no list. */
export async function forgetMissing(records: RecordStore, missingId: string): Promise<void> {
  for (const kind of [MISSING_PHOTO_KIND, MISSING_KIND]) await records.remove(kind, [missingId]);
}
