import type { components } from '../../generated/types.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmacBytes, sha256 } from '../../secrets/digest.ts';
import { base64Url, randomToken } from '../../secrets/random.ts';
import type { Citizen, Session } from '../../store/store.ts';
import { maskedMobile } from './masked-mobile.ts';

type SessionBody = components['schemas']['Session'];

/** The two tokens of a session. Opaque: they mean nothing without the table of their digests. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

export async function startCitizenSession(portal: Portal, citizen: Citizen, now: Date): Promise<SessionBody> {
  const tokens = { access: `at_${randomToken(32)}`, refresh: `rt_${randomToken(32)}` };
  const session: Session = {
    kind: 'citizen',
    subjectId: citizen.id,
    family: randomToken(16),
    ...(await tokenRows(portal, tokens, now)),
  };
  await portal.store.identity.addSession(session);
  return sessionBody(session, tokens, citizen, now);
}

/**
 * The tokens that a refresh token is exchanged for. They are derived from it, so that a client whose answer was lost
 * gets the same again, although only digests are kept.
 */
export async function successorTokens(portal: Portal, refreshToken: string): Promise<Tokens> {
  const derive = async (purpose: string): Promise<string> =>
    base64Url(await hmacBytes(portal.config.secret, `${purpose}:${refreshToken}`));
  return { access: `at_${await derive('next-access')}`, refresh: `rt_${await derive('next-refresh')}` };
}

/** What the store keeps of a pair of tokens. */
export async function tokenRows(portal: Portal, tokens: Tokens, now: Date) {
  const { accessMinutes, refreshHours } = portal.config.settings.session;
  return {
    id: randomToken(16),
    accessDigest: await sha256(tokens.access),
    accessExpiresAt: new Date(now.getTime() + accessMinutes * 60_000).toISOString(),
    refreshDigest: await sha256(tokens.refresh),
    refreshExpiresAt: new Date(now.getTime() + refreshHours * 3_600_000).toISOString(),
  };
}

export function sessionBody(session: Session, tokens: Tokens, citizen: Citizen, now: Date): SessionBody {
  return {
    accessToken: tokens.access,
    accessExpiresAt: session.accessExpiresAt,
    accessExpiresInSeconds: secondsUntil(session.accessExpiresAt, now),
    refreshToken: tokens.refresh,
    refreshExpiresAt: session.refreshExpiresAt ?? session.accessExpiresAt,
    citizen: { citizenId: citizen.id, mobileMasked: maskedMobile(citizen.mobile) },
  };
}

/** Rounded down: a client must not take a token for alive that is not. */
export function secondsUntil(time: string, now: Date): number {
  return Math.max(0, Math.floor((Date.parse(time) - now.getTime()) / 1000));
}
