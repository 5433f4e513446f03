import { hasLuhnDigit } from '@nagrik/journey';
import type { Places } from '../../data/places.ts';
import type { RecoveredSource } from '../../domain/backend-records.ts';
import { foldNames } from '../../domain/fold.ts';
import { keptRecovered, publicRecovered } from '../../domain/redaction.ts';
import { bareNumber, numberKey } from '../../domain/thing-number.ts';
import { hmac } from '../../secrets/digest.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';

export const RECOVERED_KIND = 'recovered';

/**
 * By what the portal knows a whole number again, without knowing it: nobody who reads the database can try all numbers without the
 * portal's secret.
 */
export const numberDigest = (secret: string, number: string): Promise<string> =>
  hmac(secret, `recovered-number:${numberKey(number)}`);

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
  if (record) await records.put([record]);
  else await records.remove(RECOVERED_KIND, [source.recoveredId]);
}
