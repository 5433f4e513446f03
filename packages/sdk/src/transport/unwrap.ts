import { PortalError } from './portal-error.ts';
import type { Failure, Result } from './result.ts';

/** The data of a success. @throws {PortalError} for a failure. */
export function unwrap<Data>(result: Result<Data, Failure>): Data {
  if (result.ok) return result.data;
  throw new PortalError(result.error);
}
