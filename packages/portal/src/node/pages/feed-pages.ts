import type { PlainFeed } from '@nagrik/elements/scriptless';
import { html } from 'hono/html';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import { isNotModified } from '../../handler/not-modified.ts';
import { sha256 } from '../../secrets/digest.ts';
import { PUBLIC_CACHE } from '../../operations/public-cache.ts';
import { inProcess } from './in-process-portal.ts';
import { loadPlainServices } from './load-plain-services.ts';
import { pageHeaders } from './page-headers.ts';

export interface FeedPagesOptions {
  readonly services: readonly Service[];
  readonly config: PortalConfig;
  /** A feed asks the portal as everybody does. */
  readonly handler: PortalHandler;
  readonly now?: () => Date;
}

/** A feed with where it and its list stand. */
interface Placed extends PlainFeed {
  readonly language: Language;
  readonly self: string;
  readonly page: string;
  readonly pageOf: (id: string) => string;
}

/** JSON Feed 1.1; what has left the list stands in an extension of our own, so that who has copied an entry can delete it. */
const jsonFeed = ({ title, summary, language, self, page, pageOf, entries, removed }: Placed): string =>
  JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title, description: summary, language },
    ...{ home_page_url: page, feed_url: self },
    items: entries.map(({ id, title: name, markup, publishedOn }) => ({
      ...{ id, url: pageOf(id), title: name, content_html: markup },
      ...(publishedOn && { date_published: `${publishedOn}T00:00:00+05:30` }),
    })),
    _nagrik: { about: new URL('/docs', self).href, removed },
  });

/** RFC 822, as RSS wants it: the day as it is called in India, whatever day it still is in Greenwich. */
const pubDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0530');

/**
 * RSS 2.0. Who has left is absent: RSS has no word for an entry that is to be deleted (`at:deleted-entry` of RFC 6721 is Atom's, and names
 * an Atom id), so whoever keeps copies reads the JSON feed. A library would want a date of each entry, and the records of some lists say only when something
 * else happened.
 */
const rss = ({ title, summary, language, self, page, pageOf, entries }: Placed): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${String(
    html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>${title}</title>
        <link>${page}</link>
        <description>${summary}</description>
        <language>${language}</language>
        <ttl>1</ttl>
        <atom:link href="${self}" rel="self" type="application/rss+xml" />
        ${entries.map(
          ({ id, title: name, markup, publishedOn }) =>
            html`<item>
              <title>${name}</title>
              <link>${pageOf(id)}</link>
              <guid isPermaLink="false">${id}</guid>
              ${publishedOn ? html`<pubDate>${pubDate(publishedOn)}</pubDate>` : ''}
              <description>${markup}</description>
            </item> `,
        )}
      </channel>
    </rss>`,
  )}`;

const kinds = {
  json: { mediaType: 'application/feed+json; charset=utf-8', write: jsonFeed },
  rss: { mediaType: 'application/rss+xml; charset=utf-8', write: rss },
} as const;

/**
 * `/services/{id}/feed.rss` and `/services/{id}/feed.json`: the newest of each public list, without pictures, for `?lang=` and the
 * `district` or `station` that is asked for. Caches keep them for half a minute.
 */
export function createFeedPages({
  services,
  config,
  handler,
  now = () => new Date(),
}: FeedPagesOptions): (request: Request, address?: string) => Promise<Response | undefined> {
  return async (request, address) => {
    const { pathname, searchParams } = new URL(request.url);
    const [, id, kind] = /^\/services\/([a-z-]+)\/feed\.(json|rss)$/.exec(pathname) ?? [];
    const service = services.find((candidate) => candidate.id === id);
    if (!service || !kind) return undefined;
    const read = (await loadPlainServices()).get(service.id)?.feed;
    if (!read) return undefined;
    const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
    const [district, station] = [searchParams.get('district') ?? '', searchParams.get('station') ?? ''];
    const portal = inProcess(handler, config, language, address);
    const feed = await read({ portal, locale: language, district, station, now: now() });
    if (!feed.ok) return refusal(feed.error.kind === 'invalid' ? 404 : 503);
    const page = `${config.publicUrl}/services/${service.id}`;
    const wanted = new URLSearchParams({ lang: language, ...(district && { district }), ...(station && { station }) });
    const { mediaType, write } = kinds[kind as keyof typeof kinds];
    const body = write({
      ...feed.data,
      language,
      self: `${page}/feed.${kind}?${wanted}`,
      page: `${page}?${wanted}`,
      pageOf: (entry) => `${page}/${entry}?lang=${language}`,
    });
    const etag = `"${(await sha256(body)).slice(0, 27)}"`;
    // The feed is another one when its list is.
    const modified = feed.meta.headers.get('last-modified');
    const headers = new Headers({
      ...pageHeaders(mediaType),
      ...{ etag, vary: 'accept-language', 'cache-control': PUBLIC_CACHE, 'access-control-allow-origin': '*' },
      ...(modified && { 'last-modified': modified }),
    });
    const known = isNotModified(request.headers, headers);
    return new Response(known ? null : body, { status: known ? 304 : 200, headers });
  };
}

const refusal = (status: 404 | 503): Response =>
  new Response(null, { status, headers: status === 503 ? { 'retry-after': '5' } : {} });

/** By which a browser and a feed reader find the feeds of a list's page. */
export const feedLinks = (id: string, name: string, language: Language): ReturnType<typeof html> =>
  html`${Object.entries(kinds).map(
    ([kind, { mediaType }]) =>
      html`<link
        rel="alternate"
        type="${mediaType.split(';')[0]}"
        title="${name}"
        href="/services/${id}/feed.${kind}?lang=${language}"
      />`,
  )}`;
