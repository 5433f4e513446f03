/**
 * The SDK as one object: methods that give data and throw.
 *
 * @module client
 */
export type { PortalOptions } from '../create-portal.ts';
export { PortalError } from '../transport/portal-error.ts';
export { PagedData } from './paged-data.ts';
export { PortalClient } from './portal-client.ts';
