import type { Places } from '../../data/places.ts';
import { AGE_SLACK } from '../../domain/matching/match-weights.ts';
import { LONGEST_DAYS } from '../../domain/matching/match-things.ts';
import type { RecordQuery, RecordStore } from '../../store/store.ts';
import {
  bestPairs,
  compare,
  DECISION_KIND,
  everyRecord,
  type FoundEntry,
  foundFacet,
  type KeptSought,
  MATCH_KIND,
  numberFacet,
  type Pair,
  SOUGHT_KINDS,
  writePairs,
} from './match-record.ts';

/** No age is higher (`Age` of the contract). */
const OLDEST = 130;

/** Compares an entry that a station has just made with what is looked for. */
export async function matchFound(records: RecordStore, places: Places, found: FoundEntry): Promise<void> {
  const sought = await candidates(records, found);
  const area = found.of === 'thing' ? found.thing : found.person;
  const pairs = sought.flatMap((kept): Pair[] => {
    const suggestion = compare(places, kept, found);
    const { reference, station } = kept;
    const { list, id } = found;
    return suggestion
      ? [{ ...suggestion, reference, list, id, reportStation: station, foundStation: area.stationCode ?? '' }]
      : [];
  });
  await writePairs(records, { found: foundFacet(found.list, found.id) }, bestPairs(pairs));
}

/** An entry that is no more: given back, recognised, or not to be shown. What was decided of it goes with it. */
export async function forgetFound(records: RecordStore, list: string, id: string): Promise<void> {
  for (const kind of [MATCH_KIND, DECISION_KIND]) {
    const kept = await everyRecord(records, { kind, facets: { found: foundFacet(list, id) } });
    if (kept.length > 0)
      await records.remove(
        kind,
        kept.map((record) => record.id),
      );
  }
}

/** What an index finds of what can be meant; the rest is judged by the table. */
async function candidates(records: RecordStore, found: FoundEntry): Promise<KeptSought[]> {
  if (found.of === 'person') {
    const { ages, foundOn } = found.person;
    const kept = await everyRecord(records, {
      kind: SOUGHT_KINDS.person,
      to: foundOn,
      // Whoever is missing for long has grown older, and never younger.
      atLeast: { below: OLDEST - ages.to - AGE_SLACK },
    });
    return kept.map(({ body }) => body as unknown as KeptSought);
  }
  const { number, kind, districtCode, foundOn } = found.thing;
  const queries: readonly Omit<RecordQuery, 'kind' | 'limit' | 'cursor'>[] = [
    ...(number ? [{ facets: numberFacet(number.digest) }, { facets: { kind, ending: number.ending } }] : []),
    ...(districtCode === undefined
      ? []
      : [{ facets: { kind, district: districtCode }, from: dayBefore(foundOn, LONGEST_DAYS), to: foundOn }]),
  ];
  const pages = await Promise.all(
    queries.map((query) => everyRecord(records, { kind: SOUGHT_KINDS.thing, ...query }, 400)),
  );
  const each = new Map(pages.flat().map((record) => [record.id, record.body as unknown as KeptSought]));
  return [...each.values()];
}

const dayBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
