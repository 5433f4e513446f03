import type { ScriptedText } from '../../domain/backend-records.ts';
import { looksOf } from '../../domain/matching/alike-words.ts';
import type { PublicRecord } from '../../store/store.ts';
import type { FoundEntry } from '../matches/match-record.ts';
import type { KeptUnidentified } from './unidentified-record.ts';

const DESCRIBED = ['marks', 'clothing', 'hair', 'build', 'complexion', 'languages'] as const;

/** Somebody whom nobody knows, as they are compared with whom people miss. */
export function foundPerson({ kind: list, id, facets, body }: PublicRecord): FoundEntry {
  const kept = body as unknown as KeptUnidentified;
  const { ageFrom, ageTo, gender, heightCm, foundOn } = kept;
  const looks = DESCRIBED.flatMap((field) => {
    const words: ScriptedText | undefined = kept[field];
    return words ? [[field, Object.values(words).map(looksOf)] as const] : [];
  });
  return {
    ...{ of: 'person', list, id },
    person: {
      ...{ ages: { from: ageFrom, to: ageTo }, foundOn },
      ...(gender && { gender }),
      ...(heightCm !== undefined && { heightCm }),
      ...(facets.station !== undefined && { stationCode: facets.station }),
      ...(facets.district !== undefined && { districtCode: facets.district }),
      ...Object.fromEntries(looks),
    },
  };
}
