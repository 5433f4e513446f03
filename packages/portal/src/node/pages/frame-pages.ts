import { services as catalogue, viewsOf } from '@nagrik/elements/catalogue';
import { cardStyles } from '@nagrik/elements/scriptless';
import { presetNames, presets } from '@nagrik/elements/theme/presets';
import type { Portal } from '@nagrik/sdk';
import { html, raw } from 'hono/html';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import { pageWords } from '../../words/page-words.ts';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import type { Sites } from '../site-registry.ts';
import { inProcess } from './in-process-portal.ts';
import { loadPlainServices } from './load-plain-services.ts';
import { sessionMeta } from './kept-session.ts';
import { elementsPolicy, pageHeaders } from './page-headers.ts';
import { pageTokens } from './page-tokens.ts';

interface FramePagesOptions {
  readonly services: readonly Service[];
  readonly config: PortalConfig;
  /** The portal's own: an entry that is drawn without script is asked for as by everybody. */
  readonly handler: PortalHandler;
  sites(): Promise<Sites>;
}

const path = '/embed/frame/';
const languages = ['hi', 'en', 'ur'] as const satisfies readonly Language[];
const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ur' ? 'rtl' : 'ltr');

/** Attributes that the page around the frame may set on the element: public codes and addresses, nothing of a person. */
const passed = {
  district: /^\d{4}$/,
  station: /^\d{7}$/,
  'exit-url': /^https:\/\/[^\s"&<>]{1,200}$/,
  view: /^[a-z-]{1,20}$/,
} as const;

/**
 * The sealed frame: `/embed/frame/{tag without nagrik-}?site=`, one service of the catalogue on the portal's own origin, which the
 * page around it cannot read. Only the origins that are registered for that site can frame it (`frame-ancestors`); whoever opens
 * it as a page of its own is led to the service's page.
 */
export function createFramePages({
  services,
  config,
  handler,
  sites,
}: FramePagesOptions): (request: Request, address?: string) => Promise<Response | undefined> {
  return async (request, address) => {
    const { pathname, searchParams } = new URL(request.url);
    const sheet = styleSheets[pathname];
    if (sheet !== undefined)
      return new Response(sheet, {
        headers: { ...pageHeaders('text/css; charset=utf-8'), 'cache-control': 'no-cache' },
      });
    if (!pathname.startsWith(path)) return undefined;
    const service = services.find(({ tag }) => tag === `nagrik-${pathname.slice(path.length)}`);
    if (!service) return undefined;
    const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
    if (request.headers.get('sec-fetch-dest') === 'document') {
      return new Response(null, { status: 303, headers: { location: `/services/${service.id}?lang=${language}` } });
    }
    const hosts = (await sites()).get(searchParams.get('site') ?? '') ?? [];
    const portal = inProcess(handler, config, language, address);
    const card = await cardOf(service, { portal, locale: language, query: searchParams });
    return new Response(String(framePage({ request, service, language, hosts, config, card })), {
      headers: frameHeaders(hosts),
    });
  };
}

function frameHeaders(hosts: readonly string[]): Record<string, string> {
  return {
    ...pageHeaders('text/html; charset=utf-8', {
      ...elementsPolicy,
      'frame-ancestors': hosts.length > 0 ? hosts.join(' ') : "'none'",
    }),
    // A frame is part of somebody else's window: what separates windows would only cut its own popups off.
    'cross-origin-opener-policy': 'unsafe-none',
    vary: 'accept-language, sec-fetch-dest',
  };
}

interface GoesAway {
  readonly operation: string;
  readonly sunset: string;
}

/** Operations behind a service that are to be left: the page around the frame is told (`nagrik-deprecated`). */
function deprecationsOf({ operations }: Service, { settings }: PortalConfig): readonly GoesAway[] {
  const deprecations: Readonly<Record<string, { readonly sunset?: string } | undefined>> = settings.deprecations;
  return operations.flatMap((operation) => {
    const found = deprecations[operation];
    return found ? [{ operation, sunset: found.sunset ?? '' }] : [];
  });
}

const deprecationMeta = ({ operation, sunset }: GoesAway): unknown =>
  html`<meta name="nagrik-deprecated" content="${operation}" data-sunset="${sunset}" />`;

/** One entry, for whoever has no script; `undefined` where the whole service is asked for, or it has no such view. */
async function cardOf(
  service: Service,
  { portal, locale, query }: { readonly portal: Portal; readonly locale: Language; readonly query: URLSearchParams },
): Promise<string | undefined> {
  const known = catalogue.find(({ tag }) => tag === service.tag);
  const view = known && viewsOf(known).find((each) => each === query.get('view'));
  if (!view) return undefined;
  const code = (name: 'district' | 'station'): string => passed[name].exec(query.get(name) ?? '')?.[0] ?? '';
  const pages = (await loadPlainServices()).get(service.id);
  return pages?.card?.({ portal, locale, view, district: code('district'), station: code('station') });
}

interface FramePage {
  readonly request: Request;
  readonly service: Service;
  readonly language: Language;
  readonly hosts: readonly string[];
  readonly config: PortalConfig;
  readonly card: string | undefined;
}

function framePage({ request, service, language, hosts, config, card }: FramePage): unknown {
  const demo = config.mode === 'demo';
  const { searchParams } = new URL(request.url);
  // The patterns leave no character that could end an attribute.
  const attributes = Object.entries(passed)
    .filter(([name, pattern]) => pattern.test(searchParams.get(name) ?? ''))
    .map(([name]) => ` ${name}="${searchParams.get(name) ?? ''}"`)
    .join('');
  const theme = presetNames.find((name) => name === searchParams.get('theme')) ?? 'portal';
  const open = (each: Language): unknown =>
    html`<a href="/services/${service.id}?lang=${each}" target="_blank" rel="noopener"
      >${pageWords[each].openOnPortal}</a
    >`;
  const bar = (each: Language): unknown =>
    html`<p lang="${each}" dir="${directionOf(each)}">
      <strong>${pageWords[each].police}</strong> ${pageWords[each].portal} ${open(each)}
    </p>`;
  const covered = (each: Language): unknown =>
    html`<p lang="${each}" dir="${directionOf(each)}">${pageWords[each].covered} ${open(each)}</p>`;
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="nagrik-hosts" content="${hosts.join(' ')}" />
        <meta name="nagrik-service" content="${service.tag}" />
        ${sessionMeta(request.headers)} ${deprecationsOf(service, config).map(deprecationMeta)}
        <title>${service.name[language]} – ${pageWords[language].police}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/embed/frame.css" />
        <script type="module" src="/elements/nagrik.js"></script>
        <script type="module" src="/embed/1/frame.js"></script>
      </head>
      <body>
        <header>
          ${languages.map(bar)}
          ${demo ? html`<p class="demo" role="note">${pageWords[language].demonstration}</p>` : ''}
        </header>
        ${raw(`<${service.tag} lang="${language}"${attributes}>`)}
        ${
          card === undefined
            ? ''
            : // Only where no script runs: elsewhere the element shows an entry of its own, and two pictures would be loaded.
              html`<noscript>
                <link rel="stylesheet" href="/embed/card.css" />
                <div class="scriptless">${raw(card)}</div>
              </noscript>`
        }
        <div class="without">
          ${card === undefined ? html`<p>${pageWords[language].withoutScript}</p>` : ''}
          <p>
            <a href="/services/${service.id}?lang=${language}" target="_blank" rel="noopener">
              ${service.name[language]}: ${pageWords[language].openOnPortal}
            </a>
          </p>
          ${card === undefined ? html`<p>${pageWords[language].emergency}</p>` : ''}
        </div>
        ${raw(`</${service.tag}>`)}
        <div id="covered" role="alert" hidden>${languages.map(covered)}</div>
      </body>
    </html>`;
}

/** The bar that says whose frame this is stands in every one, in the portal's colours, whatever the page around it looks like. */
const styles = `${pageTokens}
${presets}
:root { color-scheme: light dark; }
body { margin: 0; background: var(--n-surface); color: var(--n-text); font: var(--n-size)/var(--n-leading) var(--n-font); }
header { border-block-end: 3px solid var(--n-marigold); background: var(--n-brand-wash); }
header p { display: flex; flex-wrap: wrap; gap: 0 var(--n-3); align-items: center; margin: 0; padding-inline: var(--n-3); }
/* The ring of the focus stands around things: at the very edge of the frame it would be cut off. */
header + * { display: block; padding: var(--n-2); }
body > header > [lang], body > div > [lang] { display: none; }
:root:lang(hi) > body > * > [lang=hi], :root:lang(en) > body > * > [lang=en], :root:lang(ur) > body > * > [lang=ur] { display: flex; }
#covered { position: absolute; inset-inline: var(--n-3); border: 2px solid; border-radius: var(--n-radius); background: var(--n-warn-wash); color: var(--n-warn); }
#covered[hidden] { display: none; }
#covered p { flex-direction: column; margin: var(--n-3); }
#covered a { display: inline-flex; align-items: center; min-block-size: var(--n-target); color: inherit; }
strong { color: var(--n-brand-deep); }
header a { display: inline-flex; align-items: center; min-block-size: var(--n-target); margin-inline-start: auto; color: var(--n-brand); }
.demo { padding-block: var(--n-1); background: var(--n-warn-wash); color: var(--n-warn); }
.without { padding: var(--n-1); }
.without p { margin: 0 0 var(--n-2); }
.without a { display: inline-flex; align-items: center; min-block-size: var(--n-target); color: var(--n-brand); font-weight: var(--n-weight); }
:focus-visible { outline: 3px solid var(--n-focus); outline-offset: -3px; }
`;

const styleSheets: Readonly<Record<string, string>> = { '/embed/frame.css': styles, '/embed/card.css': cardStyles };
