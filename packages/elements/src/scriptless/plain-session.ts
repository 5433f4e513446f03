import { endSession, type Portal, refreshSession, type Session, tokenAuth } from '@nagrik/sdk';
import type { Asked } from './step.ts';

/** Who is signed in for this visit. */
export interface PlainSession {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly mobileMasked: string;
  /** Milliseconds since 1970, by the portal's clock: when the access token dies. */
  readonly until: number;
}

/** Milliseconds: a token that lives no longer than this is renewed before it is used. */
const early = 60_000;

export const sessionOf = (session: Session, { now }: Asked): PlainSession => ({
  accessToken: session.accessToken,
  refreshToken: session.refreshToken,
  mobileMasked: session.citizen.mobileMasked,
  until: now.getTime() + session.accessExpiresInSeconds * 1000,
});

/** The portal, called by whoever is signed in. */
export const signedIn = ({ portal, now }: Asked, session: PlainSession | undefined): Portal =>
  session
    ? portal.with({
        auth: tokenAuth({
          // Asked once more after a 401: then nobody is signed in any more. Nothing is renewed here, behind the back of the
          // visit: a refresh token works once, and what a request leaves behind is lost.
          getToken: ({ force }) =>
            Promise.resolve(
              force
                ? undefined
                : {
                    accessToken: session.accessToken,
                    expiresInSeconds: Math.max(1, (session.until - now.getTime()) / 1000),
                  },
            ),
        }),
      })
    : portal;

/**
 * A session that lives long enough for this request: the same, or a renewed one, which has to be kept at once.
 * @returns nothing where the session is over
 */
export async function renewed(asked: Asked, session: PlainSession): Promise<PlainSession | undefined> {
  if (session.until - asked.now.getTime() > early) return session;
  const result = await refreshSession(asked.portal, { refreshToken: session.refreshToken });
  if (result.ok) return sessionOf(result.data, asked);
  // Only the portal's word ends a session; where it cannot be asked, the call itself finds out.
  return result.error.outcome === 'rejected' && !result.error.retryable ? undefined : session;
}

/** Ends a session at the portal: both tokens are dead. Where that fails they die by themselves, and nobody has them any more. */
export async function endKept(asked: Asked, session: PlainSession | undefined): Promise<void> {
  if (session) await endSession(signedIn(asked, session));
}
