import type { Places } from '../../data/places.ts';
import { districtDeskCode } from '../../domain/reference.ts';
import type { components } from '../../generated/types.ts';

type StationRef = components['schemas']['StationRef'];

/** The desk of the whole state takes what has no district: CCTNS numbers Bihar 5, its districts from 51. */
export const stateDesk = districtDeskCode('5000');

/**
 * How the place that has a filing is named: a station, or the desk of a district ("I don't know my station").
 * @returns undefined for the state's desk, which still looks for the right one, and for a code that nobody has.
 */
export function deskRef(places: Places, code: string): StationRef | undefined {
  if (places.station(code)) return places.ref(code);
  const district = places.district(code.slice(0, 4));
  if (!district || code !== districtDeskCode(code.slice(0, 4))) return undefined;
  const { en, hi, ur } = district.name;
  return {
    code,
    name: { en: `${en} district desk`, hi: `${hi} ज़िला डेस्क`, ur: `${ur} ضلع ڈیسک` },
    districtCode: district.code,
    districtName: district.name,
  };
}

/** How the place at which an officer serves is named: also the state's desk has a name for those who sit there. */
export function officeRef(places: Places, code: string): StationRef | undefined {
  if (code !== stateDesk) return deskRef(places, code);
  return {
    code,
    name: { en: 'Bihar state desk', hi: 'बिहार राज्य डेस्क', ur: 'بہار ریاستی ڈیسک' },
    districtCode: code.slice(0, 4),
    districtName: { en: 'Bihar', hi: 'बिहार', ur: 'بہار' },
  };
}

/** Who does the work for a station: itself, or the parent of one that is not on CCTNS yet. */
export function workingDesk(places: Places, code: string): string {
  const station = places.station(code);
  return station && !station.onCctns && station.parentCode !== undefined ? station.parentCode : code;
}
