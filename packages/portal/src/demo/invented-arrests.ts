import type { ArrestSource, FirSource } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { inventedAlias, inventedName } from './invented-names.ts';
import { Random } from './random.ts';

const DAY_MS = 86_400_000;

/**
 * Arrests of the last four months out of invented FIRs. Some are of children or in protected cases, as in a true
 * register: they are there so that the portal can be seen not to keep them.
 */
export function inventArrests(firs: readonly FirSource[], count: number, now: Date, seed = 13): ArrestSource[] {
  return Array.from({ length: count }, (_, at): ArrestSource => {
    const random = new Random(seed * 100_000 + at);
    const fir = random.pick(firs);
    const gender = random.chance(0.08) ? 'female' : 'male';
    return {
      arrestId: `a_${String(at + 1).padStart(5, '0')}`,
      name: inventedName(random, gender),
      ...(random.chance(0.3) && { aliases: [inventedAlias(random)] }),
      age: random.chance(0.05) ? random.between(13, 17) : random.between(18, 64),
      gender,
      fir: { number: fir.number, year: fir.year },
      sections: fir.sections,
      arrestedOn: indianDate(now.getTime() - random.between(1, 120) * DAY_MS),
      stationCode: fir.stationCode,
    };
  });
}
