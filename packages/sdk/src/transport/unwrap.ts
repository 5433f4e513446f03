import { PortalError } from './portal-error.ts';
import type { Failure, Result } from './result.ts';

/**
 * The data of a success.
 *
 * @throws {PortalError} for a failure
 *
 * @example
 * const { stations } = unwrap(await searchStations(portal, { q: 'कोतवाली' }));
 */
export function unwrap<Data>(result: Result<Data, Failure>): Data {
  if (result.ok) return result.data;
  throw new PortalError(result.error);
}
