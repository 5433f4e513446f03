// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type {
  Hosting,
  IssuedDiagnosisPass,
  NewSite,
  Site,
  SiteChange,
  SiteList,
  SiteRecord,
  operations,
} from '../types.ts';

export type ListSitesFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  SiteList
>;

/**
 * The sites that may frame a service.
 *
 * All of them, by name: a state has tens, so that there are no pages. Any officer may read them; `mayChange` says which are yours.
 *
 * @example
 * const result = await listSites(portal);
 * if (result.ok) console.log(result.data.sites);
 * else console.error(result.error.kind, result.error.code);
 */
export function listSites(portal: Portal, options?: CallOptions): Promise<Result<SiteList, ListSitesFailure>> {
  return call(portal, { id: 'listSites', method: 'GET', path: '/station/sites', auth: ['officer'] }, {}, options);
}

export type RegisterSiteFailure = Failure<
  'invalid' | 'unauthenticated' | 'forbidden' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'forbidden'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  Site
>;

/**
 * Register a site with its exact origins.
 *
 * From then on pages of these origins, and of no other, may frame a service with `site="…"` of this name. The name is given once: after
 * a removal nobody gets it again, so that an old page never becomes somebody else's. Names that are or were in use are refused
 * with `taken`. Origins are kept as browsers compare them: small letters, international names in ASCII (`xn--`), no default port.
 * A production portal takes https and public host names alone.
 *
 * @example
 * const result = await registerSite(portal, {
 *   name: 'patna',
 *   origins: ['https://patna.example'],
 * });
 * if (result.ok) console.log(result.data.name);
 * else console.error(result.error.kind, result.error.code);
 */
export function registerSite(
  portal: Portal,
  body: NewSite,
  options?: CallOptions,
): Promise<Result<Site, RegisterSiteFailure>> {
  return call(
    portal,
    { id: 'registerSite', method: 'POST', path: '/station/sites', auth: ['officer'], keyed: true },
    { body },
    options,
  );
}

export type ReadSiteFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  SiteRecord
>;

/**
 * One site, and who changed it when.
 *
 * Also one that was removed. A fixed site has no changes here.
 *
 * @param siteName - The registered name, as in `site="…"`.
 *
 * @example
 * const result = await readSite(portal, 'patna');
 * if (result.ok) console.log(result.data.site);
 * else console.error(result.error.kind, result.error.code);
 */
export function readSite(
  portal: Portal,
  siteName: string,
  options?: CallOptions,
): Promise<Result<SiteRecord, ReadSiteFailure>> {
  return call(
    portal,
    { id: 'readSite', method: 'GET', path: '/station/sites/{siteName}', auth: ['officer'] },
    { path: { siteName } },
    options,
  );
}

export type ChangeSiteFailure = Failure<
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'forbidden'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  Site
>;

/**
 * Change a site's origins and title.
 *
 * What is sent takes the place of what was. An origin that is left out can frame nothing within a minute.
 *
 * @param siteName - The registered name, as in `site="…"`.
 *
 * @example
 * const result = await changeSite(portal, 'patna', { origins: ['https://patna.example'] });
 * if (result.ok) console.log(result.data.name);
 * else console.error(result.error.kind, result.error.code);
 */
export function changeSite(
  portal: Portal,
  siteName: string,
  body: SiteChange,
  options?: CallOptions,
): Promise<Result<Site, ChangeSiteFailure>> {
  return call(
    portal,
    { id: 'changeSite', method: 'POST', path: '/station/sites/{siteName}/changes', auth: ['officer'], keyed: true },
    { path: { siteName }, body },
    options,
  );
}

export type RemoveSiteFailure = Failure<
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'forbidden'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  Site
>;

/**
 * Remove a site.
 *
 * Within a minute none of its pages can frame a service. What was recorded of it stays, and its name is never given again.
 *
 * @param siteName - The registered name, as in `site="…"`.
 *
 * @example
 * const result = await removeSite(portal, 'patna');
 * if (result.ok) console.log(result.data.name);
 * else console.error(result.error.kind, result.error.code);
 */
export function removeSite(
  portal: Portal,
  siteName: string,
  options?: CallOptions,
): Promise<Result<Site, RemoveSiteFailure>> {
  return call(
    portal,
    { id: 'removeSite', method: 'POST', path: '/station/sites/{siteName}/removal', auth: ['officer'], keyed: true },
    { path: { siteName } },
    options,
  );
}

export type IssueDiagnosisPassFailure = Failure<
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'forbidden'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  IssuedDiagnosisPass
>;

/**
 * Let a site's own pages say what keeps a service off them.
 *
 * For the officer who keeps the site; a fixed one is any desk's. Whoever opens a page of the site with `#nagrik-diagnose=` and the
 * pass behind its address sees there what keeps a service off it, and which line to add. A pass is good for ten minutes, on the
 * origins that the site has when it is used, and for nothing else. Nothing is kept of it, so that a second call gives another.
 *
 * @param siteName - The registered name, as in `site="…"`.
 *
 * @example
 * const result = await issueDiagnosisPass(portal, 'patna');
 * if (result.ok) console.log(result.data.pass);
 * else console.error(result.error.kind, result.error.code);
 */
export function issueDiagnosisPass(
  portal: Portal,
  siteName: string,
  options?: CallOptions,
): Promise<Result<IssuedDiagnosisPass, IssueDiagnosisPassFailure>> {
  return call(
    portal,
    { id: 'issueDiagnosisPass', method: 'POST', path: '/station/sites/{siteName}/diagnosis-passes', auth: ['officer'] },
    { path: { siteName } },
    options,
  );
}

export type ReadHostingQuery = NonNullable<operations['readHosting']['parameters']['query']>;

export type ReadHostingFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Hosting
>;

/**
 * What pages of an origin may show.
 *
 * What `frame-ancestors` of every frame says anyway, for one origin and one name as a tag has it. A name or an origin that nobody
 * could have registered is answered like any that nobody has.
 *
 * @example
 * const result = await readHosting(portal, {
 *   site: 'patna',
 *   origin: 'https://patna.example',
 * });
 * if (result.ok) console.log(result.data.known);
 * else console.error(result.error.kind, result.error.code);
 */
export function readHosting(
  portal: Portal,
  query: ReadHostingQuery,
  options?: CallOptions,
): Promise<Result<Hosting, ReadHostingFailure>> {
  return call(portal, { id: 'readHosting', method: 'GET', path: '/hosting' }, { query }, options);
}
