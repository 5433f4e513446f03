import type { Places } from '../../data/places.ts';
import type { Pictured, UnidentifiedSource } from '../../domain/backend-records.ts';
import { foldNames } from '../../domain/fold.ts';
import { publicUnidentified } from '../../domain/redaction.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';
import { forgetFound, matchFound } from '../matches/match-found.ts';
import { photoOf } from '../photo-answer.ts';
import { foundPerson } from './found-person.ts';

export const UNIDENTIFIED_KIND = 'unidentified';
export const UNIDENTIFIED_PHOTO_KIND = 'unidentified-photo';

/** No age is higher (`Age` of the contract). */
const OLDEST = 130;

type Withheld =
  'keptAt' | 'testMark' | 'condition' | 'causeOfDeath' | 'caseNumber' | 'finder' | 'officer' | keyof Pictured;

/** What the portal keeps of somebody whom nobody knows: nothing that no list may show. */
export type KeptUnidentified = Omit<UnidentifiedSource, Withheld>;

/** Bounds of an age, both of which a search can ask for at least: how old somebody may be, and how far from the oldest. */
export const ageAmounts = (youngest?: number, oldest?: number): Record<string, number> => ({
  ...(youngest !== undefined && { mayBe: youngest }),
  ...(oldest !== undefined && { below: OLDEST - oldest }),
});

/** The records of somebody whom nobody knows; none for whoever may not be shown, so that nothing is kept of them either. */
export function unidentifiedRecords(source: UnidentifiedSource, places: Places, now: string): PublicRecord[] {
  const shown = publicUnidentified(source, now);
  if (!shown) return [];
  const { keptAt, testMark, condition, causeOfDeath, caseNumber, finder, officer, photoSvg, photograph, ...kept } =
    source;
  void [photoSvg, photograph, keptAt, testMark, condition, causeOfDeath, caseNumber, finder, officer];
  const photo = photoOf(source);
  const pictured = shown.photo && photo !== undefined;
  const endsAt = source.publication?.withdrawnAt;
  const ends = endsAt !== undefined && { endsAt };
  const { unidentifiedId, state, gender, ageFrom, ageTo, foundOn, stationCode } = source;
  const { foundPlace, marks, clothing, belongings, hair } = source;
  const station = places.ref(stationCode);
  const named = [foundPlace, marks, clothing, belongings, hair, station.name].filter((words) => words !== undefined);
  const record: PublicRecord = {
    kind: UNIDENTIFIED_KIND,
    id: unidentifiedId,
    sortKey: foundOn,
    facets: {
      state,
      station: stationCode,
      district: station.districtCode,
      photo: pictured ? 'yes' : 'no',
      ...(gender && { gender }),
    },
    // Whoever looks a little like the age asked for is found: an age that is guessed at has two ends.
    amounts: ageAmounts(ageTo, ageFrom),
    searchText: foldNames(named.flatMap(({ en, hi, ur }) => [en, hi, ur])),
    ...ends,
    body: kept satisfies KeptUnidentified as unknown as Json,
  };
  if (!pictured) return [record];
  const body = photo as unknown as Json;
  return [
    record,
    { kind: UNIDENTIFIED_PHOTO_KIND, id: unidentifiedId, sortKey: unidentifiedId, facets: {}, ...ends, body },
  ];
}

/** Brings the lists to what a station has recorded: who was authorised comes, who was recognised or withdrawn goes, and so does a picture. */
export async function keepUnidentified(
  records: RecordStore,
  source: UnidentifiedSource,
  places: Places,
  now: string,
): Promise<void> {
  const shown = unidentifiedRecords(source, places, now);
  for (const kind of [UNIDENTIFIED_PHOTO_KIND, UNIDENTIFIED_KIND])
    if (!shown.some((record) => record.kind === kind)) await records.remove(kind, [source.unidentifiedId]);
  const [entry] = shown;
  if (!entry) return forgetFound(records, UNIDENTIFIED_KIND, source.unidentifiedId);
  await records.put(shown);
  await matchFound(records, places, foundPerson(entry));
}

/** Nobody is asked about, or compared with, somebody whose entry is gone. */
export async function forgetUnidentified(records: RecordStore, unidentifiedId: string): Promise<void> {
  for (const kind of [UNIDENTIFIED_PHOTO_KIND, UNIDENTIFIED_KIND]) await records.remove(kind, [unidentifiedId]);
  await forgetFound(records, UNIDENTIFIED_KIND, unidentifiedId);
}
