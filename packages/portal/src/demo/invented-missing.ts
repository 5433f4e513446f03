import type { Places } from '../data/places.ts';
import type { MissingSource } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { DEMO_FIR_STATIONS } from './demo-accounts.ts';
import { BUILDS, CLOTHES, inventedPlace, inventedPublication, LANGUAGES, MARKS } from './invented-looks.ts';
import { inventedAlias, inventedName } from './invented-names.ts';
import { drawPortrait } from './portrait.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Nalanda's, whose site is the example, and those that have FIRs. */
const SHOWN = ['5134026', ...DEMO_FIR_STATIONS.slice(0, 2), '5134026', '5134026', ...DEMO_FIR_STATIONS.slice(2)];

/**
 * Missing persons who do not exist, with drawn faces; the same number gives the same persons. As in a true register some must not be
 * shown: not yet authorised, found, withdrawn, a child without permission. They are there so that the portal can be seen
 * not to keep them.
 */
export function* inventMissing(count: number, places: Places, now: Date, seed = 29): Generator<MissingSource> {
  const stations = places.search({ limit: 2000 }).filter(({ kind }) => kind === 'territorial');
  for (let at = 1; at <= count; at++) {
    const random = new Random(seed * 100_000 + at);
    const gender = random.chance(0.45) ? 'female' : 'male';
    const chosen = random.pick(stations);
    // The districts whose sites and officers are shown have some, too.
    const shown = at % 4 === 0 ? SHOWN[(at / 4) % SHOWN.length] : undefined;
    const station = places.station(shown ?? '') ?? chosen;
    const child = random.chance(0.35);
    const age = child ? random.between(5, 17) : random.between(18, 78);
    const daysAgo = random.between(2, 400);
    const authorised = new Date(now.getTime() - (daysAgo - 1) * DAY_MS);
    const lastSeenPlace = inventedPlace(random);
    const about = random.chance(0.25) ? random.between(1, 4) : 0;
    const kind = random.next();
    yield {
      missingId: `m_${String(at).padStart(5, '0')}`,
      name: inventedName(random, gender),
      ...(random.chance(0.4) && { aliases: [inventedAlias(random)] }),
      ageFrom: Math.max(0, age - about),
      ageTo: age + about,
      gender,
      lastSeenOn: indianDate(now.getTime() - daysAgo * DAY_MS),
      lastSeenPlace,
      stationCode: station.code,
      // Kidnapping is presumed of a child (Bachpan Bachao Andolan, 2013).
      sections: age - about < 18 ? ['BNS 137(2)'] : [],
      heightCm: child ? 70 + age * 6 : random.between(148, 180),
      build: random.pick(BUILDS),
      ...(random.chance(0.5) && { marks: random.pick(MARKS) }),
      clothing: random.pick(CLOTHES[gender]),
      languages: random.pick(LANGUAGES),
      state: kind < 0.06 ? 'traced' : 'missing',
      ...(kind >= 0.12 && { publication: inventedPublication(age - about < 18, station, authorised, random) }),
      photoSvg: drawPortrait(seed * 1000 + at, gender, child),
    };
  }
}
