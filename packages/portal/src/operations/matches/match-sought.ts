import type { Places } from '../../data/places.ts';
import { isLookedFor } from '../../domain/events.ts';
import { AGE_SLACK, type Area } from '../../domain/matching/match-weights.ts';
import { LONGEST_DAYS } from '../../domain/matching/match-things.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, Json, PublicRecord, RecordQuery, RecordStore } from '../../store/store.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { foundThing } from '../recovered/found-thing.ts';
import { RECOVERED_KIND } from '../recovered/recovered-record.ts';
import { foundPerson } from '../unidentified/found-person.ts';
import { ageAmounts, UNIDENTIFIED_KIND } from '../unidentified/unidentified-record.ts';
import {
  bestPairs,
  compare,
  everyRecord,
  type FoundEntry,
  type KeptSought,
  numberFacet,
  type Pair,
  SOUGHT_KINDS,
  writePairs,
} from './match-record.ts';

/** Of one report so many are suggested at once; of the next ones when these are decided. */
const MOST = 5;

/**
 * Brings what is looked for, and what may be it, to what the log of a filing says now: also at its first event. Done again when a
 * request is repeated, so that a crash between the two leaves nothing undone.
 */
export async function keepSought(portal: Portal, reference: string): Promise<void> {
  const { store, config } = portal;
  const filing = await store.filings.get(reference);
  if (!filing) return;
  const kind = kindOf(filing);
  if (!kind.seeks) return;
  const places = await portal.places();
  const log = await store.filings.log(reference);
  const open = isLookedFor(
    kind.rules,
    log.map(({ event }) => event),
  );
  const sought = open ? await kind.seeks(filing.filed as Json & FiledBody, config.secret) : [];
  const kept = sought.map((each): KeptSought => ({
    ...{ reference, station: filing.projection.station },
    ...{ area: areaOf(places, filing), sought: each },
  }));
  // Written before anything is read: of two that are entered at one moment at least one finds the other.
  await writeSought(store.records, reference, kept);
  const pairs = await Promise.all(kept.map((each) => pairsOf(store.records, places, each)));
  await writePairs(store.records, { reference }, bestPairs(pairs.flat()).slice(0, MOST));
}

/** The station that has the filing, and the district in which it or its desk is. */
function areaOf(places: Places, { projection: { station } }: Filing): Area {
  const districtCode = places.station(station)?.districtCode ?? places.district(station.slice(0, 4))?.code;
  return { stationCode: station, ...(districtCode !== undefined && { districtCode }) };
}

async function writeSought(records: RecordStore, reference: string, kept: readonly KeptSought[]): Promise<void> {
  const now = kept.map((each, at) => soughtRecord(each, at));
  for (const kind of Object.values(SOUGHT_KINDS)) {
    const before = await records.find({ kind, facets: { reference }, limit: 100 });
    const gone = before.items.filter(({ id }) => !now.some((each) => each.id === id)).map(({ id }) => id);
    if (gone.length > 0) await records.remove(kind, gone);
  }
  if (now.length > 0) await records.put(now);
}

function soughtRecord(kept: KeptSought, at: number): PublicRecord {
  const { reference, area, sought } = kept;
  const district = area.districtCode;
  const facets = { reference, ...(district !== undefined && { district }) };
  const record = { kind: SOUGHT_KINDS[sought.of], id: `${reference}.${at}`, body: kept as unknown as Json };
  if (sought.of === 'person')
    return { ...record, facets, sortKey: sought.lastSeenOn, amounts: ageAmounts(sought.ages.to, sought.ages.from) };
  const numbers: Record<string, string> = Object.assign({}, ...sought.numbers.map(({ digest }) => numberFacet(digest)));
  const ending = sought.ending;
  return {
    ...record,
    facets: { ...facets, kind: sought.kind, ...numbers, ...(ending !== undefined && { ending }) },
    sortKey: sought.lostOn ?? '',
  };
}

async function pairsOf(records: RecordStore, places: Places, kept: KeptSought): Promise<Pair[]> {
  const { reference, station: reportStation } = kept;
  return (await candidates(records, kept)).flatMap((found): Pair[] => {
    const suggestion = compare(places, kept, found);
    const foundStation = (found.of === 'thing' ? found.thing : found.person).stationCode ?? '';
    return suggestion
      ? [{ ...suggestion, reference, list: found.list, id: found.id, reportStation, foundStation }]
      : [];
  });
}

/** What an index finds of what can be meant; the rest is judged by the table. */
async function candidates(records: RecordStore, { sought, area }: KeptSought): Promise<FoundEntry[]> {
  if (sought.of === 'person') {
    const { lastSeenOn, ages } = sought;
    const kept = await everyRecord(records, {
      kind: UNIDENTIFIED_KIND,
      from: lastSeenOn,
      atLeast: ageAmounts(Math.max(0, ages.from - AGE_SLACK)),
    });
    return kept.map(foundPerson);
  }
  const { kind, numbers, ending, lostOn } = sought;
  const district = area.districtCode;
  const queries: readonly Omit<RecordQuery, 'kind' | 'limit' | 'cursor'>[] = [
    ...numbers.map(({ digest }) => ({ facets: { number: digest } })),
    ...(ending === undefined ? [] : [{ facets: { kind, ending } }]),
    ...(district === undefined || lostOn === undefined
      ? []
      : [{ facets: { kind, district }, from: lostOn, to: dayAfter(lostOn, LONGEST_DAYS) }]),
  ];
  const pages = await Promise.all(
    queries.map((query) => everyRecord(records, { kind: RECOVERED_KIND, ...query }, 400)),
  );
  const each = new Map(pages.flat().map((record) => [record.id, record]));
  return [...each.values()].map(foundThing);
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
