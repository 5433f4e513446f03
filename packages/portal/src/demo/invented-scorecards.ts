import type { Places } from '../data/places.ts';
import { isClosed, kindsAtOnce, legalKinds, ruleOf } from '../domain/events.ts';
import type { EventKind, FilingRules, Role } from '../domain/filing-rules.ts';
import { countableQuarters, timesOf } from '../domain/quarter.ts';
import { type CountedLine, type Standing, standingOf } from '../domain/scorecard.ts';
import { filingKinds } from '../generated/filing-kinds.ts';
import { DistrictTallies } from '../operations/scorecard/keep-scorecards.ts';
import type { PublicRecord } from '../store/store.ts';
import { Random } from './random.ts';

/** How often something happens where something else could; 1 unless said. */
const LIKELY: { readonly [Kind in EventKind]?: number } = {
  ...{ delivered: 50, opened: 20, acknowledged: 8, accepted: 3, officer_assigned: 4, screened: 8, field_visit: 3 },
  ...{ signed: 2, consent_given: 4, under_enquiry: 4, enquiry_reported: 2, verification_visit: 4, registered: 3 },
  ...{ zero_fir_registered: 0.1, ncr_recorded: 0.2, referred: 0.3, closed_duplicate: 0.2, rejected: 0.2 },
  ...{ withdrawn: 0.15, consent_refused: 0.2, consent_expired: 0.5, unable_to_verify: 0.3, record_found: 0.1 },
  ...{ not_approved: 0.2, lapsed: 0.1, matched: 0.2, closed: 0.4, transferred: 0.1, reopened: 0.1 },
  ...{
    officer_reassigned: 0,
    information_requested: 0,
    information_added: 0,
    contact_changed: 0,
    published: 0,
    unpublished: 0,
  },
};

/** Hours until something happens, at least and at most, by who does it. */
const HOURS: Readonly<Record<Role, readonly [number, number]>> = {
  system: [0, 2],
  officer: [2, 60],
  citizen: [4, 90],
  subject: [1, 40],
};

/** Ways that a filing can go under one table of rules. */
const WAYS = 12;
const QUARTERS = 2;
/** So many filings of one service come to a district of the usual size in a quarter, at most. */
const MOST_FILED = 40;
/** A district that is larger than others, so that a demonstration has numbers to show. */
const LARGE = new Map([
  ['5117', 5],
  ['5109', 2],
]);

/** A legal way through the rules, by chance; some end nowhere. */
function inventWay(rules: FilingRules, filedAt: string, random: Random): CountedLine[] {
  let time = Date.parse(filedAt);
  const log: CountedLine[] = ['submitted' as const, ...kindsAtOnce(rules)].map((kind) => ({ kind, at: filedAt }));
  while (log.length < 14 && !isClosed(rules, log)) {
    // Some are left lying; and of those who have what they asked for, few hear of it again.
    if (random.chance(ruleOf(rules, log.at(-1)?.kind ?? '')?.settles ? 0.85 : 0.05)) break;
    const next = (Object.keys(HOURS) as Role[]).flatMap((role) =>
      legalKinds(rules, log, role).map((kind) => ({ role, kind, likely: LIKELY[kind] ?? 1 })),
    );
    let drawn = random.next() * next.reduce((sum, { likely }) => sum + likely, 0);
    const step = next.find(({ likely }) => (drawn -= likely) < 0);
    if (!step) break;
    time += random.between(...HOURS[step.role]) * 3_600_000;
    log.push({ kind: step.kind, at: new Date(time).toISOString() });
  }
  return log;
}

/**
 * What became of filings that nobody filed: logs are invented by the rules of each service and counted as true ones are, so that the
 * demonstration has scorecards of quarters in which it did not run. The same each time.
 */
export function inventScorecards(places: Places, now: Date): PublicRecord[] {
  const random = new Random(20_261_122);
  const quarters = countableQuarters(now, QUARTERS);
  const { from, until } = timesOf(quarters[0] ?? '2026-Q3');
  const ways = filingKinds.map((kind) => ({
    service: kind.service,
    share: 0.15 + random.next(),
    standings: [kind.rules, ...(kind.otherRules ?? [])].flatMap((rules) =>
      Array.from({ length: WAYS }, (): Standing[] => {
        const log = inventWay(rules, from, random);
        const last = log.at(-1)?.kind ?? '';
        const asked = kind.letter !== undefined && ruleOf(rules, last)?.closes === true;
        const answer = asked && random.chance(0.45) ? { satisfied: random.chance(0.6) } : {};
        const standing = standingOf({ rules, log, ...answer }, until);
        return standing ? [standing] : [];
      }).flat(),
    ),
  }));
  return places.districts().flatMap(({ code }) => {
    const size = LARGE.get(code) ?? random.next();
    return quarters.map((quarter) => {
      const tallies = new DistrictTallies();
      for (const { service, share, standings } of ways) {
        const most = Math.round(size * share * MOST_FILED);
        const times = new Map<Standing, number>();
        for (let filed = random.between(Math.floor(most / 3), most); filed > 0; filed--) {
          const standing = random.pick(standings);
          times.set(standing, (times.get(standing) ?? 0) + 1);
        }
        for (const [standing, each] of times) tallies.of(service).add(standing, each);
      }
      return tallies.record(quarter, code);
    });
  });
}
