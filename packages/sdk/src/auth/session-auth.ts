import { refreshSession } from '../generated/operations/session.ts';
import type { BearerScheme } from '../generated/security.ts';
import { createKey } from '../transport/create-key.ts';
import type { Auth } from './auth.ts';
import { keepTokens, type Renewed, type Renewing } from './keep-tokens.ts';
import { isNewer, type SessionRecord, type SessionStore } from './session-record.ts';

/** What a sign-in gives. An officer's session has no refresh token. */
export interface SessionTokens {
  readonly accessToken: string;
  /** How long the access token lives, in seconds. Right also where the device's clock is wrong. */
  readonly accessExpiresInSeconds?: number;
  /** When it dies by the portal's clock (ISO 8601). */
  readonly accessExpiresAt: string;
  readonly refreshToken?: string;
  /** ISO 8601. */
  readonly refreshExpiresAt?: string;
}

export interface SessionAuth<Tokens extends SessionTokens = SessionTokens> extends Auth {
  /** The tokens now held. */
  readonly current: Tokens | undefined;
  /** Fulfilled when the store was asked for a session; at once without a store. Calls wait for it by themselves. */
  readonly ready: Promise<void>;
  /** Starts a session with what a sign-in returned. */
  start(tokens: Tokens): void;
  /** Signs out here and wherever the store reaches: the tokens are forgotten. (`endSession` tells the portal.) */
  forget(): void;
  /** Forgets the tokens here alone, and stops listening and renewing. The session goes on elsewhere. */
  dispose(): void;
}

export interface SessionAuthOptions<Tokens> {
  /** The security scheme of the contract that this session satisfies. */
  readonly scheme?: BearerScheme;
  /**
   * Called with the new tokens when they were renewed or came from elsewhere, and with `undefined` when the session is
   * over; not for `start` and `forget` of this very object.
   */
  readonly onChange?: (tokens: Tokens | undefined) => void;
  /** Where else the session lives: other tabs ({@link sessionTabs}), a file. Without it, in this object's memory only. */
  readonly store?: SessionStore;
}

/** For one try of a renewal, in milliseconds: a second one must fit into the contract's grace of ten seconds. */
const attemptMs = 6_000;
/** So many times, a tenth of a second each, other tabs are asked for newer tokens before a refusal ends the session. */
const asksAfterRefusal = 20;
/** An older portal does not tell lifetimes. A token just received then counts as fresh for this long, in milliseconds. */
const trustMs = 60_000;

/**
 * Credentials of a signed-in person, held in memory. They are renewed in the background well before they expire, and
 * after a 401; callers at the same time share one renewal, because a refresh token works only once.
 *
 * A network that fails signs nobody out: only the portal's word does, or `forget`.
 *
 * @example
 * const auth = sessionAuth({ onChange: (tokens) => showWhetherSignedIn(tokens !== undefined) });
 * const portal = createPortal({ baseUrl: 'https://portal.example', auth });
 * const session = await verifyOtp(portal, { challengeId, code });
 * if (session.ok) auth.start(session.data);
 */
export function sessionAuth<Tokens extends SessionTokens = SessionTokens>(
  options: SessionAuthOptions<Tokens> = {},
): SessionAuth<Tokens> {
  const { scheme = 'citizen', onChange, store } = options;
  let record: SessionRecord | undefined;
  let disposed = false;

  const take = (next: SessionRecord) => {
    record = next;
    keeper.hold(next.tokens as Tokens | undefined, Math.max(0, Date.now() - next.receivedAt));
  };
  // Apart from what goes on here: an error in it is the caller's, and seen as such.
  const tell = () => onChange && queueMicrotask(() => onChange(keeper.held));
  const publish = (next: SessionRecord) => {
    take(next);
    void (async () => {
      // What does not tell of changes may have been signed out while this was under way.
      const found = store && !store.subscribe ? await store.read(next).catch(() => undefined) : undefined;
      if (found && isNewer(found, next)) adopt(found);
      else await store?.write(next);
    })().catch(() => undefined);
  };
  const adopt = (found: SessionRecord | undefined) => {
    if (disposed || !found?.session || !isNewer(found, record)) return;
    const signedOut = !keeper.held && !found.tokens;
    take(found);
    if (!signedOut) tell();
  };
  const consult = async () => adopt(await store?.read(record).catch(() => undefined));

  const renew = async (tokens: Tokens | undefined, { portal, signal }: Renewing): Promise<Renewed<Tokens>> => {
    if (store) await consult();
    const exchange = () =>
      refreshSession(
        portal,
        { refreshToken: tokens?.refreshToken ?? '' },
        { signal, time: { attemptMs, totalMs: attemptMs }, retry: { attempts: 1 } },
      );
    // What was found elsewhere counts, and what this returns does not.
    if (keeper.held !== tokens) return 'over';
    let result = await exchange();
    // A repeat within ten seconds gets the same answer (contract): the lost one may have held our only next token.
    if (!result.ok && result.error.outcome === 'unknown') result = await exchange();
    if (result.ok) return { tokens: { ...(tokens as Tokens), ...result.data } };
    if (result.error.outcome !== 'rejected' || result.error.retryable) return { failure: result.error };
    // Another tab may have been first with the same token, at a portal that has no grace, and its answer be under way.
    for (let asked = 0; store && asked < (store.subscribe ? asksAfterRefusal : 1) && keeper.held === tokens; asked++) {
      await consult();
    }
    return 'over';
  };

  const keeper = keepTokens<Tokens>({
    scheme,
    accessToken: ({ accessToken }) => accessToken,
    lifetimeMs: ({ accessExpiresInSeconds: seconds, accessExpiresAt }) =>
      seconds === undefined
        ? Math.max(trustMs, Date.parse(accessExpiresAt) - (record?.receivedAt ?? 0)) || trustMs
        : seconds * 1000,
    renewable: (tokens) => tokens?.refreshToken !== undefined,
    renew,
    commit(tokens, ageMs) {
      const { session, startedAt, generation } = record as SessionRecord;
      const receivedAt = Date.now() - ageMs;
      if (tokens) publish({ session, startedAt, generation: generation + 1, receivedAt, tokens });
      // Over for us. Others find out for themselves; should one of them have newer tokens after all, we take them.
      else keeper.hold(undefined);
      tell();
    },
  });
  const begin = (tokens: Tokens | undefined) => ({
    session: createKey(),
    startedAt: Math.max(Date.now(), (record?.startedAt ?? 0) + 1),
    generation: 0,
    receivedAt: Date.now(),
    ...(tokens && { tokens }),
  });

  const unsubscribe = store?.subscribe?.(adopt);
  const ready = store ? consult() : Promise.resolve();

  return {
    get current() {
      return keeper.held;
    },
    ready,
    start: (tokens) => publish(begin(tokens)),
    forget() {
      if (!record) publish(begin(undefined));
      else if (record.tokens) {
        const { tokens: _, ...rest } = record;
        publish(rest);
      }
    },
    async credentials(schemes, context) {
      if (!record) await ready;
      return keeper.credentials(schemes, context);
    },
    renew: keeper.renew,
    dispose() {
      disposed = true;
      unsubscribe?.();
      keeper.dispose();
    },
  };
}
