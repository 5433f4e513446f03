import { importMap, type Release } from './import-map.ts';

/** What a webmaster pastes. */
export interface SnippetOptions {
  /** The portal, such as `https://portal.example`. */
  readonly portal: string;
  /** The site's name in the portal's registry. */
  readonly site: string;
  /** Tag of the service, without `nagrik-`. */
  readonly service: string;
  readonly lang: 'hi' | 'en' | 'ur';
  /** As the tag's; `auto` unless said. */
  readonly surface?: 'auto' | 'inline' | 'frame' | 'link';
  /** What the link inside says, for whoever has no script: the service's name. */
  readonly name: string;
  /** Of a list: one entry as a card, or that on the page of an address that does not exist. The whole list unless said. */
  readonly view?: 'card' | 'not-found';
  /** CCTNS code of the district that comes first. */
  readonly district?: string;
  /** What is said above the link: on a page that was not found, that it was not. */
  readonly above?: string;
  /** What is said beside the link, for whoever the portal does not reach: a sentence with numbers to call in it. */
  readonly emergency?: { readonly text: string; readonly number: string | readonly string[] };
  /** A fixed release, each file with its `integrity`; the evergreen loader unless given. */
  readonly release?: Release;
  /** `tag`: script and tag; `iframe`: a frame without script; `link`: a link alone. `tag` unless said. */
  readonly form?: 'tag' | 'iframe' | 'link';
}

/**
 * HTML for a page, in the form that its editor takes. Everything in it is escaped.
 *
 * @example
 * snippet({ portal: 'https://portal.example', site: 'patna', service: 'complaint-form', lang: 'hi', name: 'शिकायत' });
 *
 * @throws {TypeError} where `portal` is no address
 */
export function snippet(options: SnippetOptions): string {
  const {
    portal,
    site,
    service,
    lang,
    surface,
    name,
    view,
    district,
    above,
    emergency,
    release,
    form = 'tag',
  } = options;
  const { origin } = new URL(portal);
  const set = { ...(view && { view }), ...(district && { district }) };
  const address = `${origin}/embed/frame/${encodeURIComponent(service)}?${String(new URLSearchParams({ lang, site, ...set }))}`;
  const link = `<a href="${escape(address)}">${escape(name)}</a>`;
  if (form === 'link') return link;
  if (form === 'iframe') {
    // Without script the frame cannot say how high it is: it scrolls in itself.
    return `<iframe src="${escape(address)}" title="${escape(name)}" lang="${lang}" width="100%" height="700" loading="lazy"
  sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox"
  referrerpolicy="origin" allow="geolocation ${origin}"></iframe>`;
  }
  const folder = `${origin}/embed/${release ? `r/${escape(release.version)}` : '1'}`;
  const checked = (integrity?: string): string =>
    integrity ? `\n  integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
  const tag = `nagrik-${escape(service)}`;
  // A link keeps no place free.
  const sheet = `<link rel="stylesheet" href="${folder}/embed.css"${checked(release?.files['embed.css'])}>\n`;
  const map = release && importMap({ portal, release, services: [service], ...(surface && { surface }) });
  // Before the first module, or browsers that take one map only do not take it.
  const imports = map ? `<script type="importmap">${map}</script>\n` : '';
  const numbers = emergency ? [emergency.number].flat() : [];
  const call =
    emergency &&
    `<p>${numbers.reduce((text, number) => text.replace(number, `<a href="tel:$&">$&</a>`), escape(emergency.text))}</p>`;
  const attributes = Object.entries({ site, lang, ...(surface && { surface }), ...set });
  // One entry: without script the portal draws it, in a frame that runs none. Elsewhere nothing of this is loaded. That the page was
  // not found, it says itself.
  const drawn =
    view && surface !== 'link' ? [drawnCard(address.replace(/(?<=[?&]view=)[a-z-]+/, 'card'), options)] : [];
  const said = [...(above ? [`<p>${escape(above)}</p>`] : []), ...(call ? [`<p>${link}</p>`, call] : [link]), ...drawn];
  return `${surface === 'link' ? '' : sheet}${imports}<script type="module" src="${folder}/embed.js"${checked(release?.files['embed.js'])}></script>
<${tag} ${attributes.map(([attribute, value]) => `${attribute}="${escape(value)}"`).join(' ')}>
  ${said.join('\n  ')}
</${tag}>`;
}

/** CSS pixels: most cards in most columns, with the bar above. What is higher scrolls. */
const drawnHeight = (lang: SnippetOptions['lang']): number => (lang === 'ur' ? 800 : 640);

const drawnCard = (address: string, { name, lang }: SnippetOptions): string =>
  `<noscript><iframe src="${escape(address)}" title="${escape(name)}" lang="${lang}" width="100%" height="${drawnHeight(lang)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="origin"></iframe></noscript>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
