import type { RecoveredSource, ThingNumber } from '../../domain/backend-records.ts';
import { looksOf } from '../../domain/matching/alike-words.ts';
import type { KeptRecovered } from '../../domain/redaction.ts';
import type { PublicRecord } from '../../store/store.ts';
import type { FoundEntry } from '../matches/match-record.ts';

/** A recovered thing as it is compared with what people have lost. */
export function foundThing({ kind: list, id, facets, body }: PublicRecord): FoundEntry {
  const { description, identifier } = body as unknown as KeptRecovered;
  const { number, ending = '', station, district, kind } = facets;
  return {
    ...{ of: 'thing', list, id },
    thing: {
      kind: kind as RecoveredSource['kind'],
      ...(identifier &&
        number !== undefined && {
          number: { kind: identifier.kind as ThingNumber['kind'], digest: number, ending },
        }),
      looks: Object.values(description).map(looksOf),
      foundOn: (body as unknown as KeptRecovered).recoveredOn,
      ...(station !== undefined && { stationCode: station }),
      ...(district !== undefined && { districtCode: district }),
    },
  };
}
