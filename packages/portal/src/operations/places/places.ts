import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { BadCursor } from '../../store/store.ts';

/** Master data: it changes by an import, which is seen within half a minute. */
const CACHE = 'public, max-age=300';

export const listDistricts: Operation<'listDistricts'> = async ({ portal }) => {
  const places = await portal.places();
  return { status: 200, json: { districts: places.districts(), stationsPlaced: places.stationsPlaced }, cache: CACHE };
};

export const searchStations: Operation<'searchStations'> = async ({ portal, query }) => {
  const places = await portal.places();
  if (query.district !== undefined && !places.district(query.district)) {
    throw invalid({ pointer: '/district', in: 'query', code: 'not-found' });
  }
  const near = query.near === undefined ? undefined : positionOf(query.near);
  const from = query.cursor === undefined ? 0 : Number(/^from-(\d{1,5})$/.exec(query.cursor)?.[1] ?? NaN);
  if (Number.isNaN(from)) throw new BadCursor('not a cursor of this search');
  const { limit = 20 } = query;
  const { stations, total } = places.find({
    ...{ from, limit },
    ...(query.q !== undefined && { q: query.q }),
    ...(query.district !== undefined && { district: query.district }),
    ...(query.kind !== undefined && { kind: query.kind }),
    ...(near && { near }),
  });
  const json = { stations, total, ...(from + limit < total && { nextCursor: `from-${from + limit}` }) };
  // Where somebody is stands in the address: no shared cache keeps that.
  return { status: 200, json, cache: near ? 'no-store' : CACHE };
};

export const readStation: Operation<'readStation'> = async ({ portal, path }) => {
  const station = (await portal.places()).station(path.stationCode);
  if (!station) throw new Problem('not-found');
  return { status: 200, json: station, cache: CACHE };
};

function positionOf(near: string): { lat: number; lng: number } {
  const [lat = NaN, lng = NaN] = near.split(',').map(Number);
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) throw invalid({ pointer: '/near', in: 'query', code: 'pattern' });
  return { lat, lng };
}
