import { placesOf } from '../data/station-master.ts';
import type { FirSource } from '../domain/backend-records.ts';
import type { PortalConfig } from '../handler/portal.ts';
import { arrestRecord } from '../operations/arrests/arrest-record.ts';
import { FIR_KIND, firRecord } from '../operations/firs/fir-record.ts';
import { MISSING_KIND, missingRecords } from '../operations/missing/missing-record.ts';
import { RECOVERED_KIND, recoveredRecord } from '../operations/recovered/recovered-record.ts';
import { SCORECARD_KIND } from '../operations/scorecard/scorecard-record.ts';
import { UNIDENTIFIED_KIND, unidentifiedRecords } from '../operations/unidentified/unidentified-record.ts';
import { wantedRecords } from '../operations/wanted/wanted-record.ts';
import type { Ports } from '../ports/ports.ts';
import type { PublicRecord, Store } from '../store/store.ts';
import { DEMO_FIR_STATIONS, DEMO_OFFICERS, DEMO_PASSWORD } from './demo-accounts.ts';
import { fileDemoFilings, type DemoFiling } from './file-demo-filings.ts';
import { inventArrests } from './invented-arrests.ts';
import { inventFirs, inventZeroFir } from './invented-firs.ts';
import { inventMissing } from './invented-missing.ts';
import { inventRecovered } from './invented-recovered.ts';
import { inventScorecards } from './invented-scorecards.ts';
import { inventUnidentified } from './invented-unidentified.ts';
import { inventWanted } from './invented-wanted.ts';

export interface DemoOptions {
  readonly store: Store;
  readonly ports: Ports;
  readonly config: PortalConfig;
  /** How many wanted persons; 120 unless said. */
  readonly wantedCount?: number;
  /** How many missing persons are invented, those included whom nobody may see; 60 unless said. */
  readonly missingCount?: number;
  /** How many recovered things are invented, those included that nobody may see; 60 unless said. */
  readonly recoveredCount?: number;
  /** How many unidentified persons, and as many bodies, are invented, those included whom nobody may see; 40 unless said. */
  readonly unidentifiedCount?: number;
  /** Whether something of each kind is filed too; true unless said. */
  readonly filings?: boolean;
}

/**
 * Fills a store with the demonstration: officers, FIRs, wanted, missing, arrested and unidentified persons, recovered property,
 * scorecards of past quarters and a few filings of each kind, all visibly invented and the same each time. A store that has
 * them keeps what happened to them since.
 * @returns the filings with their access codes, for whoever wants to try the tracker.
 * @throws Error in production, where no invented person may stand among true ones.
 */
export async function seedDemo(options: DemoOptions): Promise<readonly DemoFiling[]> {
  const { store, ports, config } = options;
  if (config.mode !== 'demo') throw new Error('Demonstration data belong into a demonstration alone.');
  const now = ports.now();
  if (!(await store.identity.hasDemoOfficers())) {
    const passwordHash = await ports.passwords.hash(DEMO_PASSWORD);
    for (const officer of DEMO_OFFICERS) await store.identity.putOfficer({ ...officer, passwordHash, demo: true });
  }
  if ((await store.records.version(FIR_KIND)) === '0') await putInBatches(store, await inventRecords(options, now));
  if ((await store.records.version(MISSING_KIND)) === '0')
    await putInBatches(store, await missingPersons(options, now));
  if ((await store.records.version(RECOVERED_KIND)) === '0')
    await putInBatches(store, await recoveredThings(options, now));
  if ((await store.records.version(UNIDENTIFIED_KIND)) === '0')
    await putInBatches(store, await unidentifiedPersons(options, now));
  if ((await store.records.version(SCORECARD_KIND)) === '0')
    await putInBatches(store, inventScorecards(await placesOf(store.records), now));
  return options.filings === false ? [] : fileDemoFilings({ store, ports, config, now });
}

async function inventRecords({ store, wantedCount = 120 }: DemoOptions, now: Date): Promise<PublicRecord[]> {
  const places = await placesOf(store.records);
  const firs: FirSource[] = DEMO_FIR_STATIONS.flatMap((station) => inventFirs(station, now));
  const moved = firs.findLast(({ stationCode, gist }) => stationCode === '5117065' && gist);
  if (moved)
    firs.push(inventZeroFir(new Date(Date.parse(moved.registeredAt) - 86_400_000).toISOString(), '5117044', moved));
  const records = firs.map(firRecord);
  for (const arrest of inventArrests(firs, 240, now))
    records.push(...[arrestRecord(arrest, places)].flatMap((one) => one ?? []));
  for (const person of inventWanted(wantedCount, places, now))
    records.push(...wantedRecords(person, places, now.toISOString()));
  return records;
}

async function missingPersons({ store, missingCount = 60 }: DemoOptions, now: Date): Promise<PublicRecord[]> {
  const places = await placesOf(store.records);
  return [...inventMissing(missingCount, places, now)].flatMap((person) =>
    missingRecords(person, places, now.toISOString()),
  );
}

async function unidentifiedPersons({ store, unidentifiedCount = 40 }: DemoOptions, now: Date): Promise<PublicRecord[]> {
  const places = await placesOf(store.records);
  return (['living', 'dead'] as const)
    .flatMap((state) => [...inventUnidentified(state, unidentifiedCount, places, now)])
    .flatMap((person) => unidentifiedRecords(person, places, now.toISOString()));
}

async function recoveredThings(
  { store, config, recoveredCount = 60 }: DemoOptions,
  now: Date,
): Promise<PublicRecord[]> {
  const places = await placesOf(store.records);
  const records = [...inventRecovered(recoveredCount, places, now)].map((thing) =>
    recoveredRecord(thing, places, config.secret),
  );
  return (await Promise.all(records)).filter((record) => record !== undefined);
}

async function putInBatches(store: Store, records: readonly PublicRecord[]): Promise<void> {
  // FIRs last: their version says that all of it is there.
  const ordered = [...records].sort((a, b) => Number(a.kind === FIR_KIND) - Number(b.kind === FIR_KIND));
  for (let from = 0; from < ordered.length; from += 500) await store.records.put(ordered.slice(from, from + 500));
}
