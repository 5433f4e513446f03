import { refreshSession } from '../generated/operations/session.ts';
import type { Failure } from '../transport/result.ts';
import type { Auth, AuthContext } from './auth.ts';

/** What a sign-in gives. An officer's session has no refresh token. */
export interface SessionTokens {
  readonly accessToken: string;
  /** ISO 8601. */
  readonly accessExpiresAt: string;
  readonly refreshToken?: string;
  /** ISO 8601. */
  readonly refreshExpiresAt?: string;
}

export interface SessionAuth<Tokens extends SessionTokens = SessionTokens> extends Auth {
  /** The tokens now held, in memory and nowhere else. */
  readonly current: Tokens | undefined;
  /** Starts a session with what a sign-in returned. */
  start(tokens: Tokens): void;
  /** Forgets the tokens. (`endSession` tells the portal.) */
  forget(): void;
}

export interface SessionAuthOptions<Tokens> {
  /** The security scheme of the contract that this session satisfies. */
  readonly scheme?: 'citizen' | 'officer';
  /** Called with the new tokens when they were renewed, and with `undefined` when the session is over. */
  readonly onChange?: (tokens: Tokens | undefined) => void;
}

/** A token just received counts as fresh for this long whatever the clock of the device says. In milliseconds. */
const trustMs = 60_000;
/** Renew this long before the end, so that no request is on its way with a token that dies. In milliseconds. */
const earlyMs = 20_000;

/**
 * Credentials of a signed-in person. Tokens live in memory. They are renewed shortly before they expire, and after a
 * 401; callers at the same time share one renewal, because a rotating refresh token works only once.
 */
export function sessionAuth<Tokens extends SessionTokens = SessionTokens>(
  options: SessionAuthOptions<Tokens> = {},
): SessionAuth<Tokens> {
  const { scheme = 'citizen', onChange } = options;
  let tokens: Tokens | undefined;
  let receivedAt = 0;
  let renewing: Promise<Failure | undefined> | undefined;

  const hold = (next: Tokens | undefined) => {
    tokens = next;
    receivedAt = Date.now();
    renewing = undefined;
  };

  const renewOnce = ({ portal }: AuthContext): Promise<Failure | undefined> =>
    (renewing ??= (async () => {
      const before = tokens;
      // Not bound to one caller's signal: others wait for it too.
      const renew = () =>
        refreshSession(portal, { refreshToken: before?.refreshToken ?? '' }, { time: { attemptMs: 8_000 } });
      let result = await renew();
      // A repeat within ten seconds gets the same answer (contract): the lost one may have held our only next token.
      if (!result.ok && result.error.outcome === 'unknown') result = await renew();
      // Somebody signed in or out meanwhile: their word is newer.
      if (tokens !== before) return undefined;
      if (result.ok) {
        hold({ ...(before as Tokens), ...result.data });
        onChange?.(tokens);
        return undefined;
      }
      renewing = undefined;
      if (result.error.outcome === 'rejected' && !result.error.retryable) {
        hold(undefined);
        onChange?.(undefined);
        return undefined;
      }
      return result.error as Failure;
    })());

  return {
    get current() {
      return tokens;
    },
    start: hold,
    forget: () => hold(undefined),
    async credentials(schemes, context) {
      if (!schemes.includes(scheme)) return undefined;
      const expired = Date.now() > Math.max(Date.parse(tokens?.accessExpiresAt ?? '') - earlyMs, receivedAt + trustMs);
      if (expired && tokens?.refreshToken) {
        const failure = await renewOnce(context);
        if (failure) return { failure };
      }
      return tokens && { headers: { authorization: `Bearer ${tokens.accessToken}` } };
    },
    async renew(schemes, refused, context) {
      if (!schemes.includes(scheme) || !tokens) return false;
      // Another call has renewed them while this one was under way.
      if (refused.authorization !== `Bearer ${tokens.accessToken}`) return refused.authorization !== undefined;
      if (!tokens.refreshToken) {
        hold(undefined);
        onChange?.(undefined);
        return false;
      }
      return !(await renewOnce(context)) && tokens !== undefined;
    },
  };
}
