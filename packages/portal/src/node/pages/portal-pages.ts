import { html, raw } from 'hono/html';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { Service } from '../../handler/portal.ts';
import { pageWords } from '../../words/page-words.ts';
import { loadPlainServices } from './load-plain-services.ts';
import { type Page, renderPage } from './page-frame.ts';
import { pageHeaders } from './page-headers.ts';
import { pageStyles } from './page-styles.ts';

interface PortalPagesOptions {
  readonly services: readonly Service[];
  readonly demo: boolean;
}

type Answer = (request: Request) => Promise<Response | undefined>;

/**
 * The pages on which people use the portal itself: `/` with every service of the catalogue, and `/desk` for the station. `?lang=` chooses the language, else `accept-language`.
 */
export function createPortalPages({ services, demo }: PortalPagesOptions): Answer {
  return async (request) => {
    const { pathname: path, searchParams } = new URL(request.url);
    if (path === '/portal.css') {
      const headers = { ...pageHeaders('text/css; charset=utf-8'), 'cache-control': 'no-cache' };
      return new Response(pageStyles, { headers });
    }
    const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
    const words = pageWords[language];
    const page = (parts: Pick<Page, 'title' | 'body'> & Partial<Page>): Promise<Response> =>
      renderPage({ language, path, demo, ...parts });
    if (path === '/') return page({ title: words.home, styles: '/plain.css', body: await startOf(services, language) });
    if (path === '/desk') return page(deskPage(language));
    // The services themselves are pages that need no script (`createJourneyPages`); what comes here is none of them.
    if (!/^\/services\/[a-z-]+$/.test(path)) return undefined;
    const body = html`<h1>${words.notFound}</h1>
      <p>${words.notFoundText} <a href="/?lang=${language}">${words.home}</a></p>`;
    return page({ title: words.notFound, body, status: 404 });
  };
}

/** The start is the directory, without its element: everything is there already, also while the database is away. */
async function startOf(services: readonly Service[], language: Language): Promise<Page['body']> {
  const plain = await loadPlainServices();
  const draw = [...plain.values()].find(({ directory }) => directory)?.directory;
  return html`<h1 class="heard">${pageWords[language].home}</h1>
    <div class="scriptless">${raw(draw?.(services, language) ?? '')}</div>
    <p><a href="/scorecards?lang=${language}">${pageWords[language].scorecard}</a></p>`;
}

/** The desk, with what is shown until it can render, and for ever where it cannot. */
function deskPage(language: Language): Pick<Page, 'title' | 'elements' | 'body'> {
  const { desk, deskNeedsScript } = pageWords[language];
  const body = html`<h1 class="heard">${desk}</h1>
    <nagrik-station-desk><p>${deskNeedsScript}</p></nagrik-station-desk>`;
  return { title: desk, elements: true, body };
}
