// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { DistrictList, Station, StationList, operations } from '../types.ts';

export type ListDistrictsFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  DistrictList
>;

/**
 * All districts.
 *
 * The revenue districts that citizens know, each with the police districts inside it.
 *
 * @example
 * const result = await listDistricts(portal);
 * if (result.ok) console.log(result.data.districts);
 * else console.error(result.error.kind, result.error.code);
 */
export function listDistricts(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<DistrictList, ListDistrictsFailure>> {
  return call(portal, { id: 'listDistricts', method: 'GET', path: '/districts' }, {}, options);
}

export type SearchStationsQuery = NonNullable<operations['searchStations']['parameters']['query']>;

export type SearchStationsFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  StationList
>;

/**
 * Find a station by name, by district or by position.
 *
 * Names match in Hindi, Urdu or Roman letters, and spelling is forgiven. With `near` only stations whose own place is known are
 * given, the nearest first: a station whose district alone is known may be 80 km away, and nobody is told that it is near.
 *
 * @example
 * const result = await searchStations(portal);
 * if (result.ok) console.log(result.data.stations);
 * else console.error(result.error.kind, result.error.code);
 */
export function searchStations(
  portal: Portal,
  query: SearchStationsQuery = {},
  options?: CallOptions,
): Promise<Result<StationList, SearchStationsFailure>> {
  return call(portal, { id: 'searchStations', method: 'GET', path: '/stations' }, { query }, options);
}

export type ReadStationFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Station
>;

/**
 * One station.
 *
 * @param stationCode - CCTNS code.
 *
 * @example
 * const result = await readStation(portal, '5117044');
 * if (result.ok) console.log(result.data.code);
 * else console.error(result.error.kind, result.error.code);
 */
export function readStation(
  portal: Portal,
  stationCode: string,
  options?: CallOptions,
): Promise<Result<Station, ReadStationFailure>> {
  return call(
    portal,
    { id: 'readStation', method: 'GET', path: '/stations/{stationCode}' },
    { path: { stationCode } },
    options,
  );
}
