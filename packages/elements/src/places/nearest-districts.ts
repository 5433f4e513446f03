import type { District } from '@nagrik/sdk';

/** Degrees. */
export interface Place {
  readonly lat: number;
  readonly lng: number;
}

/** Districts that are told: somebody at the edge of one is nearer to the headquarters of the next. */
const TOLD = 3;

/** Kilometres; no place in Bihar is further from the nearest headquarters. */
const FAR_KM = 80;

const KM_PER_DEGREE = 111.2;

/** Good to some hundred metres over the length of Bihar. */
export const kilometres = (from: Place, to: Place): number => {
  const shrink = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(from.lat - to.lat, (from.lng - to.lng) * shrink);
};

/**
 * The districts whose headquarters are nearest, the nearest first; none where the nearest is so far that the place is outside all of them.
 * It is worked out here, so that nobody else learns where somebody is.
 */
export const nearestDistricts = (districts: readonly District[], here: Place): District[] => {
  const placed = districts.flatMap((district) =>
    district.position ? [{ district, far: kilometres(here, district.position) }] : [],
  );
  placed.sort((a, b) => a.far - b.far);
  return (placed[0]?.far ?? Infinity) > FAR_KM ? [] : placed.slice(0, TOLD).map(({ district }) => district);
};
