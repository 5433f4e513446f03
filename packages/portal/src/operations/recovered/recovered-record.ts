import { hasLuhnDigit } from '@nagrik/journey';
import type { Places } from '../../data/places.ts';
import type { RecoveredSource } from '../../domain/backend-records.ts';
import { foldNames } from '../../domain/fold.ts';
import { keptRecovered, publicRecovered } from '../../domain/redaction.ts';
import { bareNumber, numberKey } from '../../domain/thing-number.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';
import { forgetFound, matchFound } from '../matches/match-found.ts';
import { foundThing } from './found-thing.ts';
import { numberDigest } from './number-digest.ts';

export const RECOVERED_KIND = 'recovered';

/** The record of a recovered thing; undefined for one that may not be shown, of which nothing is kept. */
export async function recoveredRecord(
  source: RecoveredSource,
  places: Places,
  secret: string,
): Promise<PublicRecord | undefined> {
  const kept = keptRecovered(source);
  if (!publicRecovered(kept)) return undefined;
  const { recoveredId, kind, description, recoveredOn, recoveredPlace, stationCode, identifier } = kept;
  const station = places.ref(stationCode);
  const named = [description, ...(recoveredPlace ? [recoveredPlace] : []), station.name];
  return {
    kind: RECOVERED_KIND,
    id: recoveredId,
    sortKey: recoveredOn,
    facets: {
      station: stationCode,
      district: station.districtCode,
      kind,
      ...(identifier &&
        source.number && {
          ending: numberKey(identifier.ending),
          // A station may have copied one that was mistyped: then its owner's has no check digit that fits, either.
          ...(identifier.kind === 'imei' && hasLuhnDigit(bareNumber(source.number.value)) && { checkDigit: 'luhn' }),
          number: await numberDigest(secret, source.number.value),
        }),
    },
    searchText: foldNames(named.flatMap(({ en, hi, ur }) => [en, hi, ur])),
    body: kept as unknown as Json,
  };
}

/** Brings the public list to what a station has entered: what it keeps comes, what it gave back goes, and with it all that was kept. */
export async function keepRecovered(
  records: RecordStore,
  source: RecoveredSource,
  places: Places,
  secret: string,
): Promise<void> {
  const record = await recoveredRecord(source, places, secret);
  if (!record) return forgetRecovered(records, source.recoveredId);
  await records.put([record]);
  await matchFound(records, places, foundThing(record));
}

/** Nobody claims, or looks for, what its owner has again. */
export async function forgetRecovered(records: RecordStore, recoveredId: string): Promise<void> {
  await records.remove(RECOVERED_KIND, [recoveredId]);
  await forgetFound(records, RECOVERED_KIND, recoveredId);
}
