/**
 * Puts a service of the catalogue into a tag of the loader (`@nagrik/embed`): the element itself, on the page, for public data. It is
 * registered under a name of this script's own, so that neither the tag, nor another version, nor the package from npm is in its way.
 */
import { setTagSuffix } from '../define/register.ts';
import { localeFor } from '../locale/locale.ts';
import { nearestLang } from '../locale/nearest-lang.ts';
import { loadTag } from './load-tag.ts';

/** The script's own name: where it came from tells it from every other copy. */
const suffix = `--${[...import.meta.url].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`;
setTagSuffix(suffix);

/**
 * @param host - the tag; the element becomes a child of it, in the slot `live`
 * @param attributes - of the tag's that the element shall have
 * @returns the element, once it shows more than nothing
 * @throws what an import threw: the network failed, or there is no such service
 */
export async function mountInline(
  host: HTMLElement,
  portal: string,
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLElement> {
  const tag = host.localName;
  await loadTag(tag, localeFor(nearestLang(host)));
  const element = document.createElement(tag + suffix);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('portal-url', portal);
  element.slot = 'live';
  host.append(element);
  while (element.isConnected && ![...(element.shadowRoot?.children ?? [])].some(isContent))
    await new Promise((done) => setTimeout(done, 16));
  // Nobody waits for it, and the network may have failed.
  import('./tell-deprecated.ts')
    .then(({ tellDeprecated }) => tellDeprecated(element, portal, tag))
    .catch(() => undefined);
  return element;
}

/** Where sheets cannot be adopted, styles stand in the root; and a slot shows what stood inside the tag. */
const isContent = ({ localName }: Element): boolean => localName !== 'style' && localName !== 'slot';
