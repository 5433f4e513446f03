import { placesOf } from '../../data/station-master.ts';
import type { Places } from '../../data/places.ts';
import { countableQuarters, type Quarter, type QuarterTimes, timesOf } from '../../domain/quarter.ts';
import { standingOf, Tally } from '../../domain/scorecard.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';
import type { Portal } from '../../handler/portal.ts';
import type { PublicRecord, Store } from '../../store/store.ts';
import { kindOf } from '../filings/kind-of.ts';
import { SATISFACTION_KIND } from '../satisfaction/satisfaction-record.ts';
import { headings, SCORECARD_KIND, scorecardRecord } from './scorecard-record.ts';

/** A portal that was away for long makes up for so many quarters. */
const MOST_QUARTERS = 4;

/** While one process counts, the others do not begin; one that stops in the middle is made up for after this. */
const COUNTING_SECONDS = 3600;

/** Counts of one district, by service. */
export class DistrictTallies {
  readonly #tallies = new Map<string, Tally>();

  of(service: string): Tally {
    const tally = this.#tallies.get(service) ?? new Tally();
    this.#tallies.set(service, tally);
    return tally;
  }

  /** Every service has its row, in the same order: an absent one would tell something. */
  record(quarter: Quarter, district: string): PublicRecord {
    const services = filingKinds.flatMap((kind) => {
      const own = headings.get(kind);
      return own ? [{ service: kind.service, ...this.of(kind.service).row(own) }] : [];
    });
    return scorecardRecord(quarter, district, services);
  }
}

/**
 * Counts the quarters that are over and keeps their scorecards, each once. A quarter in which nothing was filed is none in which this portal
 * worked: nothing is kept of it.
 * @param signal ends it between two pages; what it was counting is then kept by whoever counts it next
 * @returns the quarters that were counted.
 */
export async function keepScorecards(
  { store, ports, config }: Pick<Portal, 'store' | 'ports' | 'config'>,
  signal?: AbortSignal,
): Promise<Quarter[]> {
  const now = ports.now();
  const counted: Quarter[] = [];
  for (const quarter of countableQuarters(now, MOST_QUARTERS)) {
    const { total } = await store.records.find({ kind: SCORECARD_KIND, facets: { quarter }, limit: 1 });
    if (total > 0) continue;
    const times = timesOf(quarter);
    const { items } = await store.filings.cohort({ ...times, limit: 1 });
    if (items.length === 0) continue;
    if ((await store.limits.take(`scorecard:${quarter}`, 1, COUNTING_SECONDS, now.toISOString())) !== undefined)
      continue;
    const places = await placesOf(store.records);
    const districts = await countDistricts(store, places, times, config.settings, signal);
    // All or none: in one transaction.
    await store.records.put([...districts].map(([district, tallies]) => tallies.record(quarter, district)));
    counted.push(quarter);
  }
  return counted;
}

/** All districts, those in which nothing was filed too. */
async function countDistricts(
  store: Store,
  places: Places,
  times: QuarterTimes,
  { escalation, urgentEscalation }: Portal['config']['settings'],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, DistrictTallies>> {
  const districts = new Map(places.districts().map(({ code }) => [code, new DistrictTallies()]));
  const answers = await satisfactionOf(store, times);
  let cursor: string | undefined;
  do {
    signal?.throwIfAborted();
    const page = await store.filings.cohort({ ...times, limit: 500, ...(cursor && { cursor }) });
    for (const filing of page.items) {
      const { rules, service } = kindOf(filing);
      const satisfied = answers.get(filing.reference);
      const standing = standingOf(
        { rules, log: filing.log, ...(satisfied !== undefined && { satisfied }) },
        times.until,
        rules.urgent ? urgentEscalation : escalation,
      );
      // Of the station that has it. What the state's desk still has belongs to no district.
      const { station } = filing.projection;
      const district = places.station(station)?.districtCode ?? places.district(station.slice(0, 4))?.code ?? '';
      if (standing) districts.get(district)?.of(service).add(standing);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return districts;
}

/** Who was satisfied and who was not, by reference. It lives as long as the counting does, and only counts leave it. */
async function satisfactionOf(store: Store, { from, until }: QuarterTimes): Promise<ReadonlyMap<string, boolean>> {
  const answers = new Map<string, boolean>();
  let cursor: string | undefined;
  do {
    const query = { kind: SATISFACTION_KIND, from, to: until, limit: 200, ...(cursor && { cursor }) };
    const page = await store.records.find(query);
    for (const { id, facets } of page.items) answers.set(id, facets.answer === 'yes');
    cursor = page.next;
  } while (cursor !== undefined);
  return answers;
}
