import type { Json, PublicRecord, RecordStore } from '../store/store.ts';
import { districts, stations } from './generated/places.ts';
import type { StationRow } from './place.ts';
import { Places } from './places.ts';

/** The kind under which imported stations stand among the records. */
const KIND = 'station';
/** The record that says which import counts. */
const CURRENT = 'current';

/** How long an import may stay unseen by a process that has loaded the stations before. */
const FRESH_MS = 30_000;

const bundled = new Places(districts, stations);
const loaded = new WeakMap<RecordStore, { version: string; at: number; places: Places }>();

/** The places that a portal works with: the imported stations, or those that come with the package where none were imported. */
export async function placesOf(records: RecordStore): Promise<Places> {
  const known = loaded.get(records);
  if (known && Date.now() - known.at < FRESH_MS) return known.places;
  const version = await records.version(KIND);
  const places = known?.version === version ? known.places : await load(records);
  loaded.set(records, { version, at: Date.now(), places });
  return places;
}

async function load(records: RecordStore): Promise<Places> {
  const generation = (await records.get(KIND, CURRENT))?.body.generation;
  if (typeof generation !== 'string') return bundled;
  const rows: StationRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.find({ kind: KIND, facets: { generation }, limit: 200, ...(cursor && { cursor }) });
    rows.push(...page.items.map(({ body }) => body as unknown as StationRow));
    cursor = page.next;
  } while (cursor !== undefined);
  return new Places(districts, rows);
}

/**
 * Puts a station master into the store: from then on its stations are the only ones. Seen everywhere within 30 seconds;
 * until all of them are there, nobody sees any of them.
 */
export async function importStations(records: RecordStore, rows: readonly StationRow[]): Promise<void> {
  const generation = crypto.randomUUID();
  const all = rows.map((row): PublicRecord => ({
    kind: KIND,
    id: row.code,
    sortKey: row.code,
    facets: { generation },
    body: row as unknown as Json,
  }));
  const current: PublicRecord = { kind: KIND, id: CURRENT, sortKey: '', facets: {}, body: { generation } };
  for (let from = 0; from < all.length; from += 500) await records.put(all.slice(from, from + 500));
  await records.put([current]);
  loaded.delete(records);
}
