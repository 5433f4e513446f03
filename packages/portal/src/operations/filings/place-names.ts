import type { Places } from '../../data/places.ts';
import type { components } from '../../generated/types.ts';

type Schemas = components['schemas'];

/** The names of all districts and stations that stand somewhere in what was filed. */
export function placeNames(places: Places, filed: unknown): Record<string, Schemas['LocalName']> {
  const names: Record<string, Schemas['LocalName']> = {};
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, part] of Object.entries(value)) {
      const place =
        field === 'districtCode'
          ? places.district(String(part))
          : field === 'stationCode' && places.station(String(part));
      if (place) names[String(part)] = place.name;
      look(part);
    }
  };
  look(filed);
  return names;
}
