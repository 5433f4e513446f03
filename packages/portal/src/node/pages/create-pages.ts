import { fileURLToPath } from 'node:url';
import { placesOf } from '../../data/station-master.ts';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import type { Images } from '../../ports/images.ts';
import type { Store } from '../../store/store.ts';
import type { EmbedRelease, ManifestSigner } from '../embed-releases.ts';
import { createSiteRegistry } from '../site-registry.ts';
import { consentPage } from './consent-page.ts';
import { createDocsPages } from './docs-pages.ts';
import { demoOutboxPage } from './demo-outbox-page.ts';
import { createElementFiles } from './element-files.ts';
import { createFeedPages } from './feed-pages.ts';
import { createFramePages } from './frame-pages.ts';
import { hostingScript } from './hosting-script.ts';
import { createJourneyPages } from './journey-pages.ts';
import { createKeptSession } from './kept-session.ts';
import { createPortalPages } from './portal-pages.ts';
import { createReleaseFiles } from './release-files.ts';
import { createScorecardPage } from './scorecard-page.ts';
import { verifyAddress } from './verify-address.ts';
import { createWebmasterPage } from './webmaster-page.ts';

export interface PagesOptions {
  readonly store: Store;
  readonly config: PortalConfig;
  readonly services: readonly Service[];
  /** Fixed releases of the loader, and who signs for them. */
  readonly releases: readonly EmbedRelease[];
  readonly signer: ManifestSigner;
  /** Answers what the pages without script ask of the portal. */
  readonly handler: PortalHandler;
  readonly images: Images;
  available(): boolean;
}

/** Where `pnpm build` puts what sites embed: the elements, and the loader with the frame's script. */
export const elementsBundle = fileURLToPath(new URL('.', import.meta.resolve('@nagrik/elements/bundle/nagrik.js')));
export const embedBundle = fileURLToPath(new URL('.', import.meta.resolve('@nagrik/embed/bundle/embed.js')));

/**
 * What the portal serves beside the contract: a page for each service, a feed of each public list, how the stations have worked, the station's desk, the page
 * to which the QR of a document leads, the page on which somebody agrees to what was filed about them, the script that sites embed, the sealed frame, the
 * rendered contract and, in a demonstration, what it has "sent".
 */
export function createPages(
  options: PagesOptions,
): (request: Request, address?: string) => Promise<Response | undefined> {
  const docs = createDocsPages(options.config.mode === 'demo');
  const elements = createElementFiles(elementsBundle);
  const embed = createElementFiles(embedBundle, '/embed/1/');
  // What the loader puts on a page itself lies beside it, as in a fixed release.
  const inline = createElementFiles(elementsBundle, '/embed/1/');
  const releases = createReleaseFiles(options.releases, options.signer);
  const sites = createSiteRegistry(options);
  const frames = createFramePages({ ...options, sites });
  const webmaster = createWebmasterPage({
    ...options,
    sites,
    districts: async () => (await placesOf(options.store.records)).districts(),
  });
  const pages = createPortalPages({ services: options.services, demo: options.config.mode === 'demo' });
  const journeys = createJourneyPages(options);
  const feeds = createFeedPages(options);
  const scorecard = createScorecardPage(options);
  const keptSession = createKeptSession(options);
  return async (request, address) => {
    const { pathname } = new URL(request.url);
    const scanned = verifyAddress(request, options.services);
    if (scanned || pathname === '/plain.css' || pathname.startsWith('/services/')) {
      const page = await journeys(scanned ?? request, address);
      if (page) return page;
    }
    const session = await keptSession(request);
    if (session) return session;
    const consent = await consentPage(request, address, options);
    if (consent) return consent;
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const feed = await feeds(request, address);
    if (feed) return feed;
    const worked = await scorecard(request, address);
    if (worked) return worked;
    if (pathname === '/docs' || pathname.startsWith('/docs/')) return docs(pathname);
    if (pathname.startsWith('/demo/outbox') && options.config.mode === 'demo' && options.available()) {
      return demoOutboxPage(request, options.store);
    }
    if (pathname === '/embed/hosting.js') return hostingScript(request, address, options.handler);
    if (pathname === '/embed/inline') return mayInline(request, options.config);
    return (
      (await elements(request)) ??
      (await embed(request)) ??
      (await inline(request)) ??
      (await releases(request)) ??
      (await frames(request, address)) ??
      (await webmaster(request)) ??
      pages(request)
    );
  };
}

/** Whether a page may have sensitive services as elements of its own: only where it is trusted with what people type and with tokens. */
function mayInline(request: Request, { allowedOrigins, publicUrl }: PortalConfig): Response {
  const origin = request.headers.get('origin') ?? '';
  const trusted = allowedOrigins.includes(origin) || origin === new URL(publicUrl).origin;
  const headers = { vary: 'origin', 'cache-control': 'no-cache' };
  return new Response(null, {
    status: trusted ? 204 : 403,
    headers: trusted ? { ...headers, 'access-control-allow-origin': origin } : headers,
  });
}
