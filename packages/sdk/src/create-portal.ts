import createClient from 'openapi-fetch';
import type { Auth } from './auth/auth.ts';
import { readOutcome } from './generated/operations/filings.ts';
import type { Portal, PortalChanges, PortalSettings, RetryPolicy, TimePolicy } from './transport/portal.ts';
import type { Failure } from './transport/result.ts';

export interface PortalOptions {
  /** Address of the portal, such as `https://portal.example`. */
  readonly baseUrl: string;
  /** Language of the portal's own words (BCP 47), or a function that gives it at each call. */
  readonly locale?: string | (() => string | undefined);
  /** Where credentials come from; see `sessionAuth` and `accessCode`. */
  readonly auth?: Auth;
  /** Carries a request; the platform's `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly time?: Partial<TimePolicy>;
  readonly retry?: Partial<RetryPolicy>;
}

const defaultTime: TimePolicy = { attemptMs: 20_000, totalMs: 60_000 };
const defaultRetry: RetryPolicy = { attempts: 4, baseMs: 400, maxDelayMs: 8_000, honourRetryAfterUpToMs: 15_000 };

/**
 * A portal to call operations on.
 *
 * @example
 * const portal = createPortal({ baseUrl: 'https://portal.example', locale: 'hi' });
 * const found = await searchStations(portal, { q: 'कोतवाली' });
 */
export function createPortal(options: PortalOptions): Portal {
  const { baseUrl, locale, auth, fetch: given, time, retry } = options;
  return portalOf({
    client: createClient({
      baseUrl,
      // The portal never redirects; a network that does would get to see tokens and filings.
      redirect: 'error',
      // Nobody's cookies act for anybody: credentials are what `auth` gives.
      credentials: 'omit',
    }),
    baseUrl,
    locale: typeof locale === 'function' ? locale : () => locale,
    auth,
    // Called late, so that what replaces the global (a service worker's mock, say) is seen.
    fetch: given ?? ((request) => globalThis.fetch(request)),
    platformFetch: !given,
    time: { ...defaultTime, ...time },
    retry: { ...defaultRetry, ...retry },
    async readOutcome(portal, key, callOptions) {
      const result = await readOutcome(portal, key, callOptions);
      if (!result.ok) return { state: 'still-unknown', error: result.error as Failure };
      const { state, response } = result.data;
      if (state === 'filed') return { state, data: response };
      return { state: state === 'not-filed' ? state : 'still-unknown' };
    },
  });
}

function portalOf(settings: PortalSettings): Portal {
  return {
    settings,
    with({ locale, auth, time, retry }: PortalChanges) {
      if (!locale && !auth && !time && !retry) return this;
      return portalOf({
        ...settings,
        ...(locale && { locale: typeof locale === 'function' ? locale : () => locale }),
        ...(auth && { auth }),
        time: { ...settings.time, ...time },
        retry: { ...settings.retry, ...retry },
      });
    },
  };
}
