// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Citizen, OtpAnswer, OtpChallenge, OtpRequest, RefreshRequest, Session } from '../types.ts';

export type RequestOtpFailure = Failure<
  'invalid' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  OtpChallenge
>;

/**
 * Send a one-time password to a mobile number.
 *
 * The answer is the same whether the number is known or not. Budgets hold per number and per network.
 * With an idempotency key a repeated request sends no second message.
 *
 * @example
 * const result = await requestOtp(portal, { mobile: '9000000001' });
 * if (result.ok) console.log(result.data.challengeId);
 * else console.error(result.error.kind, result.error.code);
 */
export function requestOtp(
  portal: Portal,
  body: OtpRequest,
  options?: CallOptions,
): Promise<Result<OtpChallenge, RequestOtpFailure>> {
  return call(portal, { id: 'requestOtp', method: 'POST', path: '/session/otp', keyed: true }, { body }, options);
}

export type ReadSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  Citizen
>;

/**
 * Who am I.
 *
 * @example
 * const result = await readSession(portal);
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.code);
 */
export function readSession(portal: Portal, options?: CallOptions): Promise<Result<Citizen, ReadSessionFailure>> {
  return call(portal, { id: 'readSession', method: 'GET', path: '/session', auth: ['citizen'] }, {}, options);
}

export type VerifyOtpFailure = Failure<
  'invalid' | 'rate-limited',
  | 'malformed-request'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'otp-wrong'
  | 'otp-expired'
  | 'otp-used'
  | 'otp-too-many-tries',
  Session
>;

/**
 * Sign in with the one-time password.
 *
 * A code works once. After five wrong tries the challenge is closed.
 *
 * @example
 * const result = await verifyOtp(portal, {
 *   challengeId: 'otp_5Qw8LmZx2Vr7',
 *   code: '480213',
 * });
 * if (result.ok) console.log(result.data.accessToken);
 * else console.error(result.error.kind, result.error.code);
 */
export function verifyOtp(
  portal: Portal,
  body: OtpAnswer,
  options?: CallOptions,
): Promise<Result<Session, VerifyOtpFailure>> {
  return call(portal, { id: 'verifyOtp', method: 'POST', path: '/session' }, { body }, options);
}

export type EndSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  void
>;

/**
 * Sign out.
 *
 * @example
 * const result = await endSession(portal);
 * if (result.ok) console.log(result.meta.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function endSession(portal: Portal, options?: CallOptions): Promise<Result<void, EndSessionFailure>> {
  return call(
    portal,
    { id: 'endSession', method: 'DELETE', path: '/session', auth: ['citizen'], answer: 'none' },
    {},
    options,
  );
}

export type RefreshSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Session
>;

/**
 * Get a new access token.
 *
 * The refresh token is exchanged for a new one. One that is used a second time ends the session, because somebody has a copy.
 * A repeat gets the same tokens as long as nobody has used them: for the client whose first answer was lost, however late its
 * network comes back. Within ten seconds it gets them in any case: for two tabs of one browser that renew at the same moment
 * (RFC 9700 §4.14.2 on rotation; both bound what a copy is good for, and whoever uses it ends the session for the other).
 *
 * @example
 * const result = await refreshSession(portal, {
 *   refreshToken: 'rt_9vKc3TqXw7Lz2Rb8Ym5Ns4Pd',
 * });
 * if (result.ok) console.log(result.data.accessToken);
 * else console.error(result.error.kind, result.error.code);
 */
export function refreshSession(
  portal: Portal,
  body: RefreshRequest,
  options?: CallOptions,
): Promise<Result<Session, RefreshSessionFailure>> {
  return call(portal, { id: 'refreshSession', method: 'POST', path: '/session/refresh' }, { body }, options);
}
