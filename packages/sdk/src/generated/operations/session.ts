// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Citizen, OtpAnswer, OtpChallenge, OtpRequest, RefreshRequest, Session } from '../types.ts';

export type RequestOtpFailure = Failure<
  'invalid' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable' | 'in-progress' | 'key-reused',
  OtpChallenge
>;

/**
 * Send a one-time password to a mobile number.
 *
 * The answer is the same whether the number is known or not. Budgets hold per number and per network.
 * With an idempotency key a repeated request sends no second message.
 */
export function requestOtp(portal: Portal, body: OtpRequest, options?: CallOptions): Promise<Result<OtpChallenge, RequestOtpFailure>> {
  return call(portal, { id: 'requestOtp', method: 'POST', path: '/session/otp', keyed: true }, { body }, options);
}

export type ReadSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  Citizen
>;

/**
 * Who am I.
 */
export function readSession(portal: Portal, options?: CallOptions): Promise<Result<Citizen, ReadSessionFailure>> {
  return call(portal, { id: 'readSession', method: 'GET', path: '/session', auth: ['citizen'] }, {}, options);
}

export type VerifyOtpFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable' | 'otp-wrong' | 'otp-expired' | 'otp-used' | 'otp-too-many-tries',
  Session
>;

/**
 * Sign in with the one-time password.
 *
 * A code works once. After five wrong tries the challenge is closed.
 */
export function verifyOtp(portal: Portal, body: OtpAnswer, options?: CallOptions): Promise<Result<Session, VerifyOtpFailure>> {
  return call(portal, { id: 'verifyOtp', method: 'POST', path: '/session' }, { body }, options);
}

export type EndSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  void
>;

/**
 * Sign out.
 */
export function endSession(portal: Portal, options?: CallOptions): Promise<Result<void, EndSessionFailure>> {
  return call(portal, { id: 'endSession', method: 'DELETE', path: '/session', auth: ['citizen'], answer: 'none' }, {}, options);
}

export type RefreshSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Session
>;

/**
 * Get a new access token.
 *
 * The refresh token is exchanged for a new one. One that is used a second time ends the session, because somebody has a copy.
 * A repeat within ten seconds gets the same answer, for the client whose first answer was lost.
 */
export function refreshSession(portal: Portal, body: RefreshRequest, options?: CallOptions): Promise<Result<Session, RefreshSessionFailure>> {
  return call(portal, { id: 'refreshSession', method: 'POST', path: '/session/refresh' }, { body }, options);
}
