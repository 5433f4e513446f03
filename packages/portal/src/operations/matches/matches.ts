import type { Places } from '../../data/places.ts';
import { isLookedFor } from '../../domain/events.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import type { Filing, Json, Officer, PublicRecord } from '../../store/store.ts';
import { deskRef } from '../filings/desks.ts';
import { kindOf } from '../filings/kind-of.ts';
import { RECOVERED_KIND } from '../recovered/recovered-record.ts';
import { describeRecovered, shownRecovered } from '../recovered/recovered.ts';
import { describeUnidentified, shownUnidentified } from '../unidentified/unidentified.ts';
import { DECISION_KIND, type KeptDecision, type KeptMatch, MATCH_KIND, type MatchState } from './match-record.ts';

type Match = components['schemas']['Match'];

/** More than an officer judges in one sitting; others come as these are judged. */
const MOST = 50;

/** Which are to be seen: what nobody has judged, and whose family is still to be told. */
const SHOWN: readonly MatchState[] = ['tell_family', 'open'];

export const listMatches: Operation<'listMatches'> = async ({ portal, caller, now }) => {
  const { officer } = caller;
  const { station } = officer;
  const find = (state: MatchState, at: Readonly<Record<string, string>>, limit = MOST) =>
    portal.store.records.find({ kind: MATCH_KIND, facets: { ...at, state }, limit });
  const [reports, entries, both] = await Promise.all([
    Promise.all(SHOWN.map((state) => find(state, { reportStation: station }))),
    Promise.all(SHOWN.map((state) => find(state, { foundStation: station }))),
    Promise.all(SHOWN.map((state) => find(state, { reportStation: station, foundStation: station }, 1))),
  ]);
  const each = new Map([...reports, ...entries].flatMap(({ items }) => items).map((record) => [record.id, record]));
  const best = [...each.values()].sort((a, b) => Number(b.sortKey) - Number(a.sortKey)).slice(0, MOST);
  const bodies = await Promise.all(best.map((record) => matchBody(portal, record, officer, now)));
  const items = bodies.filter((item) => item !== undefined);
  const sum = (pages: readonly { readonly total: number }[]): number =>
    pages.reduce((all, { total }) => all + total, 0);
  const total = sum(reports) + sum(entries) - sum(both) - (bodies.length - items.length);
  return { status: 200, json: { items, total } };
};

export const decideMatch: Operation<'decideMatch'> = async ({ portal, path, body, caller, now }) => {
  const { records } = portal.store;
  const { officer } = caller;
  const record = await records.get(MATCH_KIND, path.matchId);
  const before = record && (await matchBody(portal, record, officer, now));
  if (!record || !before) throw new Problem('not-found');
  const { decision } = body;
  const decided: KeptDecision = { decision, at: now.toISOString(), station: officer.station, officerId: officer.id };
  const { reference = '', found = '' } = record.facets;
  // First the decision, then the pair: whoever computes pairs meanwhile finds it (`writePairs`).
  await records.put([
    {
      ...{ kind: DECISION_KIND, id: record.id, sortKey: decided.at },
      facets: { reference, found },
      body: decided as unknown as Json,
    },
  ]);
  await records.put([{ ...record, facets: { ...record.facets, state: decision } }]);
  return { status: 200, json: { ...before, state: decision } };
};

/**
 * A pair as an officer of one of the two stations sees it; undefined for all others, and once the report has ended or the entry may not be
 * shown any more.
 */
async function matchBody(
  portal: Portal,
  { id, facets, body }: PublicRecord,
  officer: Officer,
  now: Date,
): Promise<Match | undefined> {
  const match = body as unknown as KeptMatch;
  const filing = await portal.store.filings.get(match.reference);
  const places = await portal.places();
  const entry = await foundBody(portal, places, match, now);
  if (!filing || !entry || !(await isSought(portal, filing))) return undefined;
  const { station } = filing.projection;
  const reportHere = station === officer.station;
  if (!reportHere && facets.foundStation !== officer.station) return undefined;
  const reportStation = deskRef(places, station);
  return {
    ...{ matchId: id, state: facets.state as MatchState, reference: match.reference, service: filing.service },
    reportHere,
    ...(reportStation && { reportStation }),
    ...entry,
    reasons: match.reasons.map(({ code, days }) => ({ code, ...(days !== undefined && { days }) })),
  };
}

/** A pair is gone once its report has ended; until it is, nobody is shown one whose report has. */
async function isSought({ store }: Portal, filing: Filing): Promise<boolean> {
  const log = await store.filings.log(filing.reference);
  return isLookedFor(
    kindOf(filing).rules,
    log.map(({ event }) => event),
  );
}

/** What was found, as its own list shows it, judged again at each reading. */
async function foundBody(
  { store }: Portal,
  places: Places,
  { list, id }: KeptMatch,
  now: Date,
): Promise<Pick<Match, 'foundStation' | 'thing' | 'person'> | undefined> {
  const record = await store.records.get(list, id);
  if (!record) return undefined;
  if (list === RECOVERED_KIND) {
    const item = shownRecovered(record);
    return item && { foundStation: places.ref(item.stationCode), thing: describeRecovered(places, item) };
  }
  const person = shownUnidentified(record, now);
  return (
    person && { foundStation: places.ref(person.stationCode), person: describeUnidentified(places, person, record) }
  );
}
