import type { BearerScheme } from '../generated/security.ts';
import type { Auth } from './auth.ts';
import { keepTokens } from './keep-tokens.ts';

/** An access token from somewhere else than this SDK's sign-in. */
export interface ProvidedToken {
  readonly accessToken: string;
  /** How long it lives, in seconds, counted from when it was asked for. */
  readonly expiresInSeconds: number;
}

export interface TokenAuthOptions {
  /** The security scheme of the contract that the token satisfies. */
  readonly scheme?: BearerScheme;
  /**
   * Gets a token; `undefined` means that nobody is signed in. With `force` the portal has refused the last one: do not
   * answer from a cache. `signal` fires after 15 s and on `dispose`. What it throws is told as `unexpected`, without its words.
   */
  readonly getToken: (how: { force: boolean; signal: AbortSignal }) => Promise<ProvidedToken | undefined>;
}

/**
 * Credentials that the caller's own code provides, such as a server that signs its users in by itself. Asked once for
 * all callers, again in the background before the token expires, and after a 401.
 *
 * @example
 * const auth = tokenAuth({
 *   getToken: async ({ force, signal }) => (await fetch(`/portal-token?fresh=${force}`, { signal })).json(),
 * });
 * const portal = createPortal({ baseUrl: 'https://portal.example', auth });
 */
export function tokenAuth({ scheme = 'citizen', getToken }: TokenAuthOptions): Auth & { dispose(): void } {
  const keeper = keepTokens<ProvidedToken>({
    scheme,
    accessToken: ({ accessToken }) => accessToken,
    lifetimeMs: ({ expiresInSeconds }) => expiresInSeconds * 1000,
    renewable: () => true,
    async renew(_, { force, signal }) {
      const tokens = await getToken({ force, signal });
      return tokens ? { tokens } : 'over';
    },
    commit: (tokens, ageMs) => keeper.hold(tokens, ageMs),
  });
  return { credentials: keeper.credentials, renew: keeper.renew, dispose: keeper.dispose };
}
