import type { Places } from '../../data/places.ts';
import { type FoundPerson, matchPersons } from '../../domain/matching/match-persons.ts';
import { type FoundThing, matchThings } from '../../domain/matching/match-things.ts';
import type { Area, Suggestion } from '../../domain/matching/match-weights.ts';
import type { components } from '../../generated/types.ts';
import { sha256 } from '../../secrets/digest.ts';
import type { Json, PublicRecord, RecordQuery, RecordStore } from '../../store/store.ts';
import type { Sought } from '../filings/filing-kind.ts';

/**
 * What the portal keeps so that two stations learn of one another's entries. None of it is a list that anybody can ask for: what is
 * looked for (`sought-…`, gone when the filing ends), pairs that were suggested (`match`), and what officers decided of them
 * (`match-decision`, which outlives the pair, so that it is not suggested again). Decisions stand by themselves because a pair is
 * written anew whenever one of the two changes.
 */
export const MATCH_KIND = 'match';
export const DECISION_KIND = 'match-decision';
export const SOUGHT_KINDS = { thing: 'sought-thing', person: 'sought-person' } as const;

export type Decision = components['schemas']['MatchDecisionKind'];
export type MatchState = components['schemas']['MatchState'];

/** An entry of a station's register, as it is compared. */
export type FoundEntry = { readonly list: string; readonly id: string } & (
  { readonly of: 'thing'; readonly thing: FoundThing } | { readonly of: 'person'; readonly person: FoundPerson }
);

/** The body of a record of what is looked for. */
export interface KeptSought {
  readonly reference: string;
  readonly station: string;
  readonly area: Area;
  readonly sought: Sought;
}

/** The body of a pair. */
export interface KeptMatch extends Suggestion {
  readonly reference: string;
  readonly list: string;
  readonly id: string;
}

/** The body of a decision: who decided stands in it for the district's own enquiries, and is told to nobody. */
export interface KeptDecision {
  readonly decision: Decision;
  readonly at: string;
  readonly station: string;
  readonly officerId: string;
}

/** One filing and one entry are one pair, however many things of a report the entry may be. */
export interface Pair extends KeptMatch {
  readonly reportStation: string;
  readonly foundStation: string;
}

export const foundFacet = (list: string, id: string): string => `${list} ${id}`;

/** By which facet what is looked for is found by one of its numbers: a thing may have several. */
export const numberFacet = (digest: string): Record<string, string> => ({ [`number ${digest}`]: 'yes' });

/** Tells nothing of the two to whoever reads an address. */
const matchIdOf = async ({ reference, list, id }: Pair): Promise<string> =>
  `mt_${(await sha256(`${reference} ${list} ${id}`)).slice(0, 24)}`;

/** How well two entries fit; undefined where they do not, or are of different sorts. */
export function compare(places: Places, { sought, area }: KeptSought, found: FoundEntry): Suggestion | undefined {
  if (sought.of === 'thing') return found.of === 'thing' ? matchThings({ ...sought, ...area }, found.thing) : undefined;
  if (found.of === 'thing') return undefined;
  const [one, other] = [area.districtCode, found.person.districtCode];
  const metres = one === undefined || other === undefined ? undefined : places.metresBetween(one, other);
  return matchPersons({ ...sought, ...area }, found.person, metres);
}

/** Of several pairs of the same two the best. */
export function bestPairs(pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = `${pair.reference} ${foundFacet(pair.list, pair.id)}`;
    if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** All records, up to `most`, a page at a time. */
export async function everyRecord(
  records: RecordStore,
  query: Omit<RecordQuery, 'limit' | 'cursor'>,
  most = 2000,
): Promise<PublicRecord[]> {
  const all: PublicRecord[] = [];
  for (let cursor: string | undefined; all.length < most;) {
    const page = await records.find({ ...query, limit: 200, ...(cursor !== undefined && { cursor }) });
    all.push(...page.items);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return all;
}

async function decisions(
  records: RecordStore,
  facets: Readonly<Record<string, string>>,
): Promise<Map<string, Decision>> {
  const kept = await everyRecord(records, { kind: DECISION_KIND, facets });
  return new Map(kept.map(({ id, body }) => [id, (body as unknown as KeptDecision).decision]));
}

async function recordOf(pair: Pair, state: MatchState): Promise<PublicRecord> {
  const { reportStation, foundStation, ...body } = pair;
  const { reference, list, id, score } = body;
  return {
    kind: MATCH_KIND,
    id: await matchIdOf(pair),
    // Best first.
    sortKey: String(score).padStart(4, '0'),
    facets: { state, reportStation, foundStation, reference, found: foundFacet(list, id) },
    body: body satisfies KeptMatch as unknown as Json,
  };
}

/**
 * Makes the pairs of one filing or of one entry what they are now. What an officer has decided stands, whatever is computed.
 * @param facets of the one whose pairs they are: its `reference`, or what was `found`
 */
export async function writePairs(
  records: RecordStore,
  facets: Readonly<Record<string, string>>,
  pairs: readonly Pair[],
): Promise<void> {
  const before = await everyRecord(records, { kind: MATCH_KIND, facets });
  const decided = await decisions(records, facets);
  const write = async (): Promise<readonly PublicRecord[]> =>
    Promise.all(pairs.map(async (pair) => recordOf(pair, decided.get(await matchIdOf(pair)) ?? 'open')));
  const now = await write();
  const ids = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  if (gone.length > 0) await records.remove(MATCH_KIND, gone);
  if (now.length === 0) return;
  await records.put(now);
  // Whoever decided meanwhile wrote the decision before the pair: either it is seen here, or the pair is theirs.
  const later = await decisions(records, facets);
  if ([...later].some(([id, decision]) => decided.get(id) !== decision)) {
    for (const [id, decision] of later) decided.set(id, decision);
    await records.put(await write());
  }
}
