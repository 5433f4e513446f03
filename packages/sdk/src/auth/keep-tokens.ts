import { openScope, unlessAborted } from '../transport/scope.ts';
import { stopwatch } from '../transport/stopwatch.ts';
import type { Auth, AuthContext, CredentialsFailure } from './auth.ts';

/** What a renewal came to: tokens, a failure that says nothing about the session, or that the session is over. */
export type Renewed<Tokens> = { readonly tokens: Tokens } | { readonly failure: CredentialsFailure } | 'over';

export interface Renewing extends AuthContext {
  /** The portal has refused the token that is held: one out of a cache would not do. */
  readonly force: boolean;
}

interface Source<Tokens> {
  readonly scheme: string;
  readonly accessToken: (tokens: Tokens) => string;
  /** How long an access token lives, counted from when it was asked for, in milliseconds. */
  readonly lifetimeMs: (tokens: Tokens) => number;
  readonly renewable: (tokens: Tokens | undefined) => boolean;
  readonly renew: (tokens: Tokens | undefined, how: Renewing) => Promise<Renewed<Tokens>>;
  /** Takes what a renewal gave, by `hold`; `undefined` where the session is over. */
  readonly commit: (tokens: Tokens | undefined, ageMs: number) => void;
}

interface TokenKeeper<Tokens> extends Required<Auth> {
  readonly held: Tokens | undefined;
  /** A sign-in, a sign-out, or news from elsewhere. What a renewal under way will bring is older than this. */
  hold(tokens: Tokens | undefined, ageMs?: number): void;
  dispose(): void;
}

/** From here to the end a token is renewed in the background, while it is still served: a quarter of its life at most. */
const earlyMs = 180_000;
/** From here to the end callers wait for a new one: a request on its way must not outlive its token. */
const lateMs = 20_000;
/** A renewal ends by itself after this long, with the one repeat that it may have. In milliseconds. */
const limitMs = 15_000;
/** After a renewal that failed nobody tries another for this long, or for as long as the portal says, within the second. */
const restMs = [5_000, 60_000] as const;

/**
 * Holds tokens and renews them, for any number of callers at once.
 *
 * - One renewal at a time. A forced one (the portal has refused the token) never takes an unforced one's result for its
 *   own: it waits for its end, and begins unless another token has come.
 * - Age is counted on this device from when the token was asked for, never by comparing clocks.
 * - A renewal's result is dropped when somebody signed in or out meanwhile.
 */
export function keepTokens<Tokens>(source: Source<Tokens>): TokenKeeper<Tokens> {
  const { scheme, accessToken, renewable } = source;
  const disposed = new AbortController();
  let held: Tokens | undefined;
  let ageNow = stopwatch();
  let epoch = 0;
  let refused: string | undefined;
  let flight: { readonly force: boolean; readonly done: Promise<CredentialsFailure | undefined> } | undefined;
  let resting: { readonly failure: CredentialsFailure; readonly over: () => boolean } | undefined;

  const isRefused = () => held !== undefined && accessToken(held) === refused;
  const leftMs = () => (held ? source.lifetimeMs(held) - ageNow() : 0);
  const share = (part: number, most: number) => Math.min(most, held ? source.lifetimeMs(held) * part : 0);

  const renewal = async (context: AuthContext, force: boolean): Promise<CredentialsFailure | undefined> => {
    const begun = epoch;
    const age = stopwatch();
    // Not bound to one caller's signal: others wait for it too.
    const scope = openScope(disposed.signal, limitMs);
    const { portal } = context;
    let result: Renewed<Tokens> | undefined;
    try {
      result = await unlessAborted(source.renew(held, { portal, signal: scope.signal, force }), scope.signal);
    } catch {
      // The words of what was thrown are not ours to pass on: they may hold a token.
      result = { failure: { kind: 'unexpected', code: 'cannot-send', retryable: true } };
    } finally {
      scope.dispose();
    }
    if (epoch !== begun || disposed.signal.aborted) return undefined;
    result ??= { failure: { kind: 'timeout', code: 'timed-out', retryable: true } };
    if (result === 'over' || 'tokens' in result) {
      source.commit(result === 'over' ? undefined : result.tokens, age());
      return undefined;
    }
    const { failure } = result;
    const sinceFailed = stopwatch();
    const [least, most] = restMs;
    const forMs = Math.min(Math.max((failure.retryAt?.getTime() ?? 0) - Date.now(), least), most);
    resting = { failure, over: () => sinceFailed() >= forMs };
    return failure;
  };

  const renewOnce = async (context: AuthContext, force: boolean): Promise<CredentialsFailure | undefined> => {
    while (force && flight && !flight.force) {
      await flight.done;
      if (!isRefused()) return undefined;
    }
    if (!flight) {
      if (resting && !resting.over()) return resting.failure;
      const done = renewal(context, force).finally(() => (flight = undefined));
      flight = { force, done };
    }
    return flight.done;
  };

  return {
    get held() {
      return held;
    },
    hold(tokens, ageMs = 0) {
      held = tokens;
      ageNow = stopwatch(ageMs);
      epoch++;
      resting = undefined;
    },
    async credentials(schemes, context) {
      if (!schemes.includes(scheme)) return undefined;
      if (renewable(held)) {
        if (isRefused() || leftMs() <= share(0.1, lateMs)) {
          const failure = await renewOnce(context, isRefused());
          if (failure && (isRefused() || leftMs() <= 0)) return { failure };
        } else if (leftMs() <= share(0.25, earlyMs)) void renewOnce(context, false);
      }
      return held && { headers: { authorization: `Bearer ${accessToken(held)}` } };
    },
    async renew(schemes, { authorization }, context) {
      if (!schemes.includes(scheme) || !held || !authorization) return false;
      // Otherwise another call has renewed it while this one was under way.
      if (authorization === `Bearer ${accessToken(held)}`) {
        refused = accessToken(held);
        if (renewable(held)) await renewOnce(context, true);
        else source.commit(undefined, 0);
      }
      // Where the renewal failed the token is still the refused one: `credentials` then says why there is none.
      return held !== undefined;
    },
    dispose() {
      disposed.abort();
      epoch++;
      held = undefined;
    },
  };
}
