// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { ServiceList } from '../types.ts';

export type ListServicesFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  ServiceList
>;

/**
 * The catalogue of services.
 *
 * @example
 * const result = await listServices(portal);
 * if (result.ok) console.log(result.data.services);
 * else console.error(result.error.kind, result.error.code);
 */
export function listServices(portal: Portal, options?: CallOptions): Promise<Result<ServiceList, ListServicesFailure>> {
  return call(portal, { id: 'listServices', method: 'GET', path: '/services' }, {}, options);
}
