// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Health, Readiness } from '../types.ts';

export type ReadHealthFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Health
>;

/**
 * Whether the process lives.
 *
 * @example
 * const result = await readHealth(portal);
 * if (result.ok) console.log(result.data.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function readHealth(portal: Portal, options?: CallOptions): Promise<Result<Health, ReadHealthFailure>> {
  return call(portal, { id: 'readHealth', method: 'GET', path: '/health' }, {}, options);
}

export type ReadReadinessFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Readiness
>;

/**
 * Whether requests can be served.
 *
 * @example
 * const result = await readReadiness(portal);
 * if (result.ok) console.log(result.data.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function readReadiness(portal: Portal, options?: CallOptions): Promise<Result<Readiness, ReadReadinessFailure>> {
  return call(portal, { id: 'readReadiness', method: 'GET', path: '/ready' }, {}, options);
}

export type ReadContractFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Record<string, unknown>
>;

/**
 * This contract, with this portal's own address.
 *
 * @example
 * const result = await readContract(portal);
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.code);
 */
export function readContract(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<Record<string, unknown>, ReadContractFailure>> {
  return call(portal, { id: 'readContract', method: 'GET', path: '/openapi.json' }, {}, options);
}
