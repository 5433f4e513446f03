import type { Auth } from './auth/auth.ts';
import type { Middleware } from './transport/middleware.ts';
import type { Portal, PortalChanges, PortalSettings, RetryPolicy, TimePolicy } from './transport/portal.ts';
import type { Words } from './transport/result.ts';
import { lateJudge } from './validation/late-judge.ts';
import type { ValidationOptions } from './validation/mismatch.ts';

export interface PortalOptions extends ValidationOptions {
  /** Address of the portal, such as `https://portal.example`. */
  readonly baseUrl: string;
  /**
   * The contract's version that the program was written against (its `info.version`), such as `2026-11-01`. Sent as
   * `nagrik-api-version`; the portal answers with its own. Without it a portal answers as it does today.
   */
  readonly apiVersion?: string;
  /** Language of the portal's own words (BCP 47), or a function that gives it at each call. */
  readonly locale?: string | (() => string | undefined);
  /** Where credentials come from; see `sessionAuth` and `accessCode`. */
  readonly auth?: Auth;
  /** Limits of time: 20 s for an attempt and 60 s for a call unless said. */
  readonly time?: Partial<TimePolicy>;
  /** When and how often a call is repeated: at most 4 attempts, and 20 repeats of all calls together, unless said. */
  readonly retry?: Partial<RetryPolicy>;
  /** Stand around each attempt, the first outermost; see `@nagrik/sdk/middleware`. */
  readonly use?: readonly Middleware[];
  /** Carries a request; the platform's `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Words for failures that never reached the portal: `userText` of `@nagrik/sdk/words`, or your own. */
  readonly words?: Words;
}

/**
 * A portal to call operations on.
 *
 * @example
 * const portal = createPortal({ baseUrl: 'https://portal.example', locale: 'hi' });
 * const found = await searchStations(portal, { q: 'कोतवाली' });
 */
export function createPortal(options: PortalOptions): Portal {
  const { baseUrl, apiVersion, locale, auth, time, use = [], fetch: given, words } = options;
  const retry = {
    attempts: 4,
    baseMs: 400,
    maxDelayMs: 8_000,
    honourRetryAfterUpToMs: 15_000,
    budget: 20,
    ...options.retry,
  };
  return portalOf({
    baseUrl: baseUrl.replace(/\/$/, ''),
    apiVersion,
    locale: getter(locale),
    auth,
    // Called late, so that what replaces the global (a service worker's mock, say) is seen.
    fetch: given ?? ((request, signal) => globalThis.fetch(request, signal && { signal })),
    platformFetch: !given,
    use,
    words,
    time: { attemptMs: 20_000, totalMs: 60_000, ...time },
    retry,
    spare: { repeats: retry.budget },
    judge: lateJudge(options),
  });
}

const getter = (locale: PortalOptions['locale']) => (typeof locale === 'function' ? locale : () => locale);

function portalOf(settings: PortalSettings): Portal {
  return {
    settings,
    with({ locale, auth, time, retry }: PortalChanges) {
      if (!locale && !auth && !time && !retry) return this;
      return portalOf({
        ...settings,
        ...(locale && { locale: getter(locale) }),
        ...(auth && { auth }),
        time: { ...settings.time, ...time },
        retry: { ...settings.retry, ...retry },
      });
    },
  };
}
