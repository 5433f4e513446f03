import { createHash } from 'node:crypto';
import { plainWords, services as catalogue, type View, viewsOf } from '@nagrik/elements/catalogue';
import { csp, importMap, type InlineScript, policyGaps, snippet, type tags } from '@nagrik/embed';
import { html, raw } from 'hono/html';
import type { components } from '../../generated/types.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import { pageWords } from '../../words/page-words.ts';
import { webmasterWords } from '../../words/webmaster-words.ts';
import type { EmbedRelease } from '../embed-releases.ts';
import type { Sites } from '../site-registry.ts';
import { type Markup, renderPage } from './page-frame.ts';
import { type Opening, openPublicPage } from './open-public-page.ts';
import { elementsPolicy, pageHeaders } from './page-headers.ts';

type District = components['schemas']['District'];

interface WebmasterPageOptions {
  readonly services: readonly Service[];
  readonly config: PortalConfig;
  sites(): Promise<Sites>;
  /** The revenue districts. */
  districts(): Promise<readonly District[]>;
  readonly releases: readonly EmbedRelease[];
  /** Opens a page of a registered site; where the public internet has it, unless given. */
  readonly open?: (address: string, mayFollow: (url: URL) => boolean) => Promise<Response>;
}

const forms = ['tag', 'pinned', 'iframe', 'link'] as const;
const languages = { hi: 'हिन्दी', en: 'English', ur: 'اردو' } as const satisfies Record<Language, string>;
/** A phone, a tablet and a column of a desktop page, in CSS pixels. */
const widths = [320, 600, 960] as const;
/** The registered name of the portal's own pages, for the preview. */
export const PORTAL_SITE = 'portal';

const viewsByTag: ReadonlyMap<string, readonly View[]> = new Map(catalogue.map((each) => [each.tag, viewsOf(each)]));

/**
 * `/embed/`: where a webmaster chooses a service, sees it, copies what to paste, and learns what keeps it off a page. Works without
 * script: every choice is part of the address, and none of it is personal.
 */
export function createWebmasterPage(
  options: WebmasterPageOptions,
): (request: Request) => Promise<Response | undefined> {
  const { services, config, releases } = options;
  const open =
    options.open ??
    // The sites of a demonstration are on this machine.
    ((address, mayFollow) => openSite(address, { mayFollow, ...(config.mode === 'demo' && { isPublic: () => true }) }));

  return async (request) => {
    const { pathname: path, searchParams } = new URL(request.url);
    if (path === '/embed/preview') return preview(services, searchParams, request);
    if (path !== '/embed/') return undefined;
    const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
    const words = webmasterWords[language];
    const service = services.find(({ id }) => id === searchParams.get('service')) ?? services[0];
    if (!service) return undefined;
    const sites = [...(await options.sites()).keys()].filter((name) => name !== PORTAL_SITE).sort();
    const site = sites.find((name) => name === searchParams.get('site')) ?? sites[0] ?? '';
    const lang = (['hi', 'en', 'ur'] as const).find((each) => each === searchParams.get('in')) ?? 'hi';
    // A newer portal's catalogue may have services that this page does not know.
    const shapes = viewsByTag.get(service.tag) ?? [];
    const view = shapes.find((each) => each === searchParams.get('view'));
    const districts = await options.districts();
    const district = districts.find(({ code }) => code === searchParams.get('district'))?.code ?? '';
    const numbers = view && plainWords(view, lang);
    const form = forms.find((each) => each === searchParams.get('form')) ?? 'tag';
    const release = form === 'pinned' ? releases[0] : undefined;
    const map =
      release && importMap({ portal: config.publicUrl, release, services: [service.tag.replace('nagrik-', '')] });
    const code = snippet({
      ...{ portal: config.publicUrl, site, lang },
      service: service.tag.replace('nagrik-', ''),
      name: service.name[lang],
      ...(view && { view }),
      ...(district && { district }),
      ...(numbers && numbers.length > 1 && { above: numbers[0] ?? '' }),
      emergency: numbers
        ? { text: numbers.at(-1) ?? '', number: ['112', '1098'] }
        : { text: pageWords[lang].emergency, number: '112' },
      form: form === 'pinned' ? 'tag' : form,
      ...(release && { release }),
    });
    const lines = csp({
      portal: config.publicUrl,
      services: [service.tag.replace('nagrik-', '') as keyof typeof tags],
      ...(view && { view }),
      form: form === 'pinned' ? 'tag' : form,
      ...(map && { importMap: `sha256-${createHash('sha256').update(map).digest('base64')}` }),
    });
    const choice = (name: string, label: string, values: readonly (readonly [string, string])[], now: string): Markup =>
      html`<p class="field">
        <label for="${name}">${label}</label>
        <select id="${name}" name="${name}">
          ${values.map(([value, text]) => html`<option value="${value}" ${value === now ? html`selected` : ''}>${text}</option>`)}
        </select>
      </p>`;
    const page = searchParams.get('page');
    const body = html`<h1>${words.title}</h1>
      <p>${words.intro}</p>
      <form class="choices" action="/embed/">
        <input type="hidden" name="lang" value="${language}" />
        ${choice(
          'service',
          words.service,
          services.map(({ id, name }) => [id, name[language]]),
          service.id,
        )}
        ${
          shapes.length > 0
            ? choice(
                'view',
                words.view,
                [['', words.views.whole], ...shapes.map((each) => [each, words.views[each]] as const)],
                view ?? '',
              )
            : ''
        }
        ${choice('in', words.language, Object.entries(languages), lang)}
        ${choice(
          'district',
          words.district,
          [['', words.allDistricts], ...districts.map(({ code, name }) => [code, name[language] ?? name.en] as const)],
          district,
        )}
        ${
          sites.length > 0
            ? choice(
                'site',
                words.site,
                sites.map((name) => [name, name]),
                site,
              )
            : ''
        }
        ${choice(
          'form',
          words.form,
          forms.map((each) => [each, words.forms[each]]),
          form,
        )}
        <button>${words.show}</button>
      </form>
      <p>${sites.length > 0 ? words.siteHint : words.noSites}</p>
      <h2 id="code">${words.paste}</h2>
      <textarea readonly rows="8" dir="ltr" translate="no" spellcheck="false" aria-labelledby="code">${code}</textarea>
      ${
        lines &&
        html`<h2>${words.policy}</h2>
          <p>${words.policyHint}</p>
          <p>
            <code dir="ltr" translate="no">${lines}</code>
          </p>`
      }
      <h2 id="preview">${words.preview}</h2>
      <div class="previews" role="region" aria-labelledby="preview" tabindex="0">
        ${widths.map(
          (width) =>
            html`<figure>
              <figcaption>${words.width} <bdi translate="no">${width} px</bdi></figcaption>
              <iframe
                src="/embed/preview?service=${service.id}&amp;lang=${lang}&amp;view=${view ?? ''}&amp;district=${district}"
                title="${service.name[lang]}, ${width} px"
                width="${width}"
                height="560"
                loading="lazy"
              ></iframe>
            </figure>`,
        )}
      </div>
      <h2 id="check">${words.check}</h2>
      <form class="choices" action="/embed/#check">
        <input type="hidden" name="lang" value="${language}" />
        <p class="field">
          <label for="page">${words.checkHint}</label>
          <input id="page" name="page" type="url" dir="ltr" value="${page ?? ''}" placeholder="https://" required />
        </p>
        <button>${words.checkNow}</button>
      </form>
      ${page === null ? '' : await checked(page, language)}
      <p>${words.onPage} <a href="/desk?lang=${language}">${pageWords[language].desk}</a></p>`;
    return renderPage({
      ...{ language, path, title: words.title, body },
      demo: config.mode === 'demo',
      policy: { 'frame-src': "'self'", 'form-action': "'self'" },
    });
  };

  /** Only registered sites: the portal opens no address of a stranger's choosing. */
  async function checked(page: string, language: Language): Promise<Markup> {
    const words = webmasterWords[language];
    const say = (text: string, more?: Markup): Markup =>
      html`<div role="status">
        <p>${text}</p>
        ${more ?? ''}
      </div>`;
    const origin = URL.canParse(page) ? new URL(page).origin : '';
    const registered = new Set([...(await options.sites()).values()].flat());
    if (!registered.has(origin)) return say(words.notRegistered);
    const answer = await open(page, (url) => registered.has(url.origin)).catch(() => undefined);
    if (answer?.status === NOT_HTML) return say(words.notHtml);
    if (!answer?.ok) return say(words.notReached);
    const text = await answer.text();
    const policy = answer.headers.get('content-security-policy');
    const onPage = services.filter(({ tag }) => text.includes(`<${tag}`));
    const inline = onPage.some(({ sensitive }) => !sensitive);
    const framed = !inline || onPage.some(({ sensitive }) => sensitive) || text.includes('/embed/frame/');
    const surfaces = [...(framed ? (['frame'] as const) : []), ...(inline ? (['inline'] as const) : [])];
    const gaps = policyGaps(policy === null ? [] : [policy], config.publicUrl, surfaces, importMapsIn(text, config));
    const tagged = onPage.length > 0 || text.includes('/embed/frame/');
    const tag = tagged ? html`` : html`<p>${words.noTag}</p>`;
    if (gaps.length === 0) return say(words.nothingBlocks, tag);
    return say(
      words.addLines,
      html`<ul dir="ltr" translate="no">
          ${gaps.map(({ directive, add }) => html`<li><code>${directive} ${add}</code></li>`)}
        </ul>
        ${tag}`,
    );
  }
}

/** Import maps that cover files of the portal's. What a browser hashes is the text between the tags, as it stands there. */
function importMapsIn(text: string, { publicUrl }: PortalConfig): readonly InlineScript[] {
  return [...text.matchAll(/<script\b([^>]*\btype\s*=\s*["']?importmap\b[^>]*)>([^]*?)<\/script\s*>/gi)].flatMap(
    ([, attributes = '', map = '']) => {
      if (!map.includes(publicUrl)) return [];
      const nonce = /\bnonce\s*=\s*["']?([\w+/=-]+)/i.exec(attributes)?.[1];
      const hash = `sha256-${createHash('sha256').update(map.replace(/\r\n?/g, '\n')).digest('base64')}`;
      return { hash, ...(nonce && { nonce }) };
    },
  );
}

/** Unsupported Media Type (RFC 9110 §15.5.16). */
const NOT_HTML = 415;

async function openSite(address: string, opening: Opening): Promise<Response> {
  const { status, policies, html, text } = await openPublicPage(address, opening);
  if (status === 200 && !html) return new Response(null, { status: NOT_HTML });
  const headers = new Headers();
  for (const policy of policies) headers.append('content-security-policy', policy);
  // Anything but a page is told as one that could not be opened.
  return new Response(status === 200 ? text : null, { status: status === 200 ? 200 : 502, headers });
}

/** The tag on an empty page, as on a webmaster's. */
async function preview(
  services: readonly Service[],
  searchParams: URLSearchParams,
  request: Request,
): Promise<Response | undefined> {
  const service = services.find(({ id }) => id === searchParams.get('service'));
  if (!service) return undefined;
  const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
  const set = Object.entries({ view: /^[a-z-]{1,20}$/, district: /^\d{4}$/ })
    .filter(([name, pattern]) => pattern.test(searchParams.get(name) ?? ''))
    .map(([name]) => ` ${name}="${searchParams.get(name) ?? ''}"`)
    .join('');
  const tag = raw(`<${service.tag} site="${PORTAL_SITE}"${set}></${service.tag}>`);
  const markup = await html`<!doctype html>
    <html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${service.name[language]}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/embed/1/embed.css" />
        <script type="module" src="/embed/1/embed.js"></script>
      </head>
      <body>
        ${tag}
      </body>
    </html>`;
  const policy = { ...elementsPolicy, 'frame-src': "'self'", 'frame-ancestors': "'self'" };
  return new Response(String(markup), { headers: pageHeaders('text/html; charset=utf-8', policy) });
}
