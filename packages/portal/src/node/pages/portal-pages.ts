import { html, raw } from 'hono/html';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { Service } from '../../handler/portal.ts';
import { pageWords } from '../../words/page-words.ts';
import { type Markup, type Page, renderPage } from './page-frame.ts';
import { pageHeaders } from './page-headers.ts';
import { pageStyles } from './page-styles.ts';

interface PortalPagesOptions {
  readonly services: readonly Service[];
  readonly demo: boolean;
}

type Answer = (request: Request) => Promise<Response | undefined>;

/**
 * The pages on which people use the portal itself: `/` with every service of the catalogue, `/services/{id}` for each, and
 * `/desk` for the station. `?lang=` chooses the language, else `accept-language`.
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
    if (path === '/') return page({ title: words.home, body: listOf(services, language) });
    if (path === '/desk') return page(pageOf('nagrik-station-desk', words.desk, language));
    const id = /^\/services\/([a-z-]+)$/.exec(path)?.[1];
    if (id === undefined) return undefined;
    const service = services.find((candidate) => candidate.id === id);
    if (service) return page(pageOf(service.tag, service.name[language], language));
    const body = html`<h1>${words.notFound}</h1>
      <p>${words.notFoundText} <a href="/?lang=${language}">${words.home}</a></p>`;
    return page({ title: words.notFound, body, status: 404 });
  };
}

function listOf(services: readonly Service[], language: Language): Markup {
  const card = ({ id, name, summary }: Service): Markup =>
    html`<li>
      <a href="/services/${id}?lang=${language}">${name[language]}</a>
      <p>${summary[language]}</p>
    </li>`;
  return html`<h1>${pageWords[language].services}</h1>
    <ul class="services">
      ${services.map(card)}
    </ul>`;
}

/** A page for one element, with what is shown until it can render, and for ever where it cannot. */
function pageOf(tag: string, title: string, language: Language): Pick<Page, 'title' | 'elements' | 'body'> {
  const [open, close] = [raw(`<${tag}>`), raw(`</${tag}>`)];
  const body = html`<h1 class="heard">${title}</h1>
    ${open}
    <p>${pageWords[language].needsScript}</p>
    ${close}`;
  return { title, elements: true, body };
}
