import { timingSafeEqual } from 'node:crypto';
import { type Asked, fields, plainStyles, type PlainService, type Reply } from '@nagrik/elements/scriptless';
import { enclosed } from '@nagrik/journey';
import type { Portal } from '@nagrik/sdk';
import { html, raw } from 'hono/html';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import type { Images } from '../../ports/images.ts';
import { type Store, StoreUnavailable } from '../../store/store.ts';
import { pageWords } from '../../words/page-words.ts';
import { feedLinks } from './feed-pages.ts';
import { inProcess } from './in-process-portal.ts';
import { loadPlainServices } from './load-plain-services.ts';
import { type Page, renderPage } from './page-frame.ts';
import { pageHeaders } from './page-headers.ts';
import { frameStyles } from './page-styles.ts';
import { sessionMeta } from './kept-session.ts';
import { cookieOf } from './read-cookie.ts';
import { cameFrom } from './same-origin.ts';
import { formToken, keepMilliseconds, type OpenVisit, SealedVisits } from './sealed-visits.ts';

export interface JourneyPagesOptions {
  readonly store: Store;
  readonly config: PortalConfig;
  readonly services: readonly Service[];
  /** The portal's own handler: what is filed here goes the way of everything that is filed. */
  readonly handler: PortalHandler;
  readonly images: Images;
  readonly now?: () => Date;
}

/** Answers a request for a page of a service; `address` is the client's, for budgets. */
export type JourneyPages = (request: Request, address?: string) => Promise<Response | undefined>;

/** Forms in words are small; files are limited by the portal's settings. */
const roomForWords = 256 * 1024;

/** So often a page is worked out again when another request of the same visit came between. */
const attempts = 3;

/**
 * `/services/{id}` and the pages under it: every service of the catalogue without script, one page a step. A form is sent to
 * its own page and answered with 303, so that a reload sends nothing again. Between two pages everything typed lies in the
 * store, sealed; nothing of it stands in an address.
 *
 * On the first page of a service the element takes over where script runs; a visit that has begun without it goes on
 * without it, whatever loads later.
 */
export function createJourneyPages(options: JourneyPagesOptions): JourneyPages {
  const { store, config, services, handler, images, now = () => new Date() } = options;
  const visits = new SealedVisits(store, now, 'journey');
  return async (request, address) => {
    const url = new URL(request.url);
    if (url.pathname === '/plain.css') return styleSheet();
    const [, id, step = ''] = /^\/services\/([a-z-]+)(?:\/([\w-]{1,64}))?$/.exec(url.pathname) ?? [];
    const service = services.find((candidate) => candidate.id === id);
    if (!service || !['GET', 'HEAD', 'POST'].includes(request.method)) return undefined;
    const pages = (await loadPlainServices()).get(service.id);
    if (!pages) return undefined;
    const language = preferredLanguage(url.searchParams.get('lang') ?? request.headers.get('accept-language'));
    const visitor = new Visitor({ request, url, service, step, language, config, visits, pages, images, now: now() });
    try {
      return await visitor.answer(inProcess(handler, config, language, address));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const response = await visitor.notice('later', 503);
      response.headers.set('retry-after', '5');
      return response;
    }
  };
}

const styleSheet = (): Response =>
  new Response(`${frameStyles}\n${plainStyles}`, {
    headers: { ...pageHeaders('text/css; charset=utf-8'), 'cache-control': 'no-cache' },
  });

interface VisitorOptions {
  readonly request: Request;
  readonly url: URL;
  readonly service: Service;
  readonly step: string;
  readonly language: Language;
  readonly config: PortalConfig;
  readonly visits: SealedVisits;
  readonly pages: PlainService;
  readonly images: Images;
  readonly now: Date;
}

/** One request of one citizen. */
class Visitor {
  readonly #asked: VisitorOptions;

  constructor(asked: VisitorOptions) {
    this.#asked = asked;
  }

  async answer(portal: Portal): Promise<Response> {
    const { request, visits } = this.#asked;
    const sent = request.method === 'POST' ? await this.#sent() : undefined;
    if (sent instanceof Response) return sent;
    for (let attempt = 1; ; attempt += 1) {
      const visit = await visits.open(cookieOf(request.headers, this.#cookieName()));
      const token = visit ? await formToken(visit) : '';
      if (sent && !this.#mayBeTaken(sent, token)) return this.notice('stale', 403);
      const { response, again } = await this.#once(portal, sent, visit, token);
      if (response) return response;
      if (!again || attempt === attempts) return this.notice('stale', 409);
    }
  }

  /** @returns nothing where another request of the same visit came between */
  async #once(
    portal: Portal,
    sent: FormData | undefined,
    opened: OpenVisit | undefined,
    token: string,
  ): Promise<{ readonly response?: Response; readonly again?: boolean }> {
    const { url, language, step, visits, pages, images, now } = this.#asked;
    let visit = opened;
    // What was kept on the way must not be done a second time.
    let again = true;
    const reply = await pages.answer({
      step,
      sent,
      locale: language,
      now,
      portal,
      visit: visit?.content,
      token,
      query: url.searchParams,
      href: (other) => this.#href(other),
      drawPicture: async (photo) => images.shrink(new Uint8Array(await photo.arrayBuffer()), enclosed.bytes),
      keep: async (content) => {
        again = false;
        visit = (await visits.keep(content, visit)) ?? visit;
      },
    } satisfies Asked);
    if (reply.kind !== 'go') return { response: await this.#show(reply, visit) };
    const next = reply.visit && (await visits.keep(reply.visit, visit));
    if (reply.visit && !next) return { again };
    if (!reply.visit && visit) await visits.remove(visit);
    return { response: this.#redirect(this.#href(reply.step), next) };
  }

  /** A page that says that this cannot be done now. */
  notice(what: 'stale' | 'later' | 'tooLarge', status: number): Promise<Response> {
    const { service, language } = this.#asked;
    const words = pageWords[language];
    const body = html`<h1>${service.name[language]}</h1>
      <p role="alert">${words[what]}</p>
      <p><a href="${this.#href('')}">${words.startOver}</a></p>`;
    return this.#page({ title: service.name[language], body, status });
  }

  async #sent(): Promise<FormData | Response> {
    const { request, config } = this.#asked;
    const { maxBytes, maxFiles } = config.settings.uploads;
    const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
    const most = roomForWords + (multipart ? maxBytes * maxFiles : 0);
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    // Also a length that is not said: browsers say it of every form.
    if (!(length <= most)) return this.notice('tooLarge', 413);
    return request.formData().catch(() => this.notice('stale', 400));
  }

  #mayBeTaken(sent: FormData, token: string): boolean {
    const { request, url, config } = this.#asked;
    const from = cameFrom(request.headers, [new URL(config.publicUrl).origin, url.origin]);
    if (from === 'elsewhere') return false;
    const given = sent.get(fields.token);
    // Before there is a visit there is nothing that somebody else's page could change.
    return token === '' || (typeof given === 'string' && equal(given, token));
  }

  #href(step: string): string {
    const { service, language } = this.#asked;
    const base = `/services/${service.id}`;
    if (step.startsWith('?')) return `${base}${step}&lang=${language}`;
    return `${base}${step && '/'}${step}?lang=${language}`;
  }

  async #show(reply: Exclude<Reply, { kind: 'go' }>, visit: OpenVisit | undefined): Promise<Response> {
    const { request, service, language, visits, step, pages } = this.#asked;
    switch (reply.kind) {
      case 'none':
        return this.#page({
          title: pageWords[language].notFound,
          body: html`<h1>${pageWords[language].notFound}</h1>
            <p>${pageWords[language].notFoundText}</p>`,
          status: 404,
        });
      case 'leave':
        // A link on somebody else's page must not delete what is being written here.
        if (visit && cameFrom(request.headers, []) !== 'elsewhere') {
          await visits.remove(visit);
          await reply.deleted?.();
        }
        return this.#redirect(reply.to, undefined);
      case 'file':
        return new Response(reply.file, {
          headers: {
            ...pageHeaders(reply.file.type || 'application/octet-stream'),
            'content-disposition': `attachment; filename="${reply.name}"`,
          },
        });
      case 'page': {
        const markup = html`<div class="scriptless">${raw(reply.markup)}</div>`;
        // Where script runs the element takes the place of what stands inside it; before a visit has begun, and only then.
        const inside = visit
          ? markup
          : html`${raw(`<${service.tag}${this.#about()}${attributesOf(reply.attributes)}>`)}${markup}${raw(`</${service.tag}>`)}`;
        const body = reply.upgrade
          ? html`<h1 class="heard">${service.name[language]}</h1>
              ${inside}`
          : markup;
        const elements = reply.upgrade === true && !visit;
        const feeds = step === '' && pages.feed ? feedLinks(service.id, service.name[language], language) : '';
        const head = { head: html`${elements ? sessionMeta(request.headers) : ''}${feeds}` };
        const response = await this.#page({
          ...{ title: reply.title, body, elements, ...head },
          ...(reply.status !== undefined && { status: reply.status }),
        });
        if (visit) response.headers.append('set-cookie', this.#cookie(visit.secret));
        return response;
      }
    }
  }

  /** The public entry that a form is about, for its element; without script the page says it itself. */
  #about(): string {
    const about = /^[\w-]{1,64}$/.exec(this.#asked.url.searchParams.get(fields.about) ?? '')?.[0];
    return about ? ` ${fields.about}="${about}"` : '';
  }

  async #page(parts: Pick<Page, 'title' | 'body'> & Partial<Page>): Promise<Response> {
    const { url, language, config } = this.#asked;
    const response = await renderPage({
      language,
      path: url.pathname,
      demo: config.mode === 'demo',
      styles: '/plain.css',
      policy: { 'form-action': "'self'" },
      ...parts,
    });
    // With no-referrer browsers send `origin: null` with a form, and nobody could tell where it comes from.
    response.headers.set('referrer-policy', 'same-origin');
    return response;
  }

  #redirect(to: string, visit: OpenVisit | undefined): Response {
    const headers = new Headers({ ...pageHeaders('text/plain; charset=utf-8'), location: to });
    headers.append('set-cookie', this.#cookie(visit?.secret));
    return new Response(null, { status: 303, headers });
  }

  #cookieName(): string {
    const { service, config } = this.#asked;
    // Without https no browser takes the prefix: then the path is the limit.
    return `${config.publicUrl.startsWith('https:') ? '__Host-' : ''}nagrik-${service.id}`;
  }

  #cookie(secret: string | undefined): string {
    const { service, config } = this.#asked;
    const https = config.publicUrl.startsWith('https:');
    // The prefix wants the whole site as its path (RFC 6265bis, section 4.1.3.2).
    const where = https ? 'Path=/; Secure' : `Path=/services/${service.id}`;
    const age = secret ? keepMilliseconds / 1000 : 0;
    return `${this.#cookieName()}=${secret ?? ''}; ${where}; HttpOnly; SameSite=Lax; Max-Age=${age}`;
  }
}

/** What the pages of a service say of its element: names and codes, nothing that somebody typed. */
const attributesOf = (attributes: Readonly<Record<string, string>> = {}): string =>
  Object.entries(attributes)
    .filter(([, value]) => /^[\w-]*$/.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const equal = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};
