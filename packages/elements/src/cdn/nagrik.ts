/**
 * The one script that a site embeds: `<script type="module" src="https://portal.example/embed/nagrik.js"></script>`.
 *
 * It finds the tags of the catalogue on the page, now and later, and imports what an element needs when it first appears.
 * The portal is where the script came from, unless the page names another one in
 * `<meta name="nagrik-portal" content="https://portal.example">`.
 */
import { setDefaultPortal } from '../default-portal.ts';
import { loadWords } from '../locale/load-words.ts';
import { localeFor } from '../locale/locale.ts';
import { nearestLang } from '../locale/nearest-lang.ts';
import { services } from '../services/catalogue.ts';

type Loader = (element: Element) => Promise<unknown>;

const loaders = new Map<string, Loader>([
  ...services.map(({ tag, load, words }): [string, Loader] => [
    tag,
    // Words at the same time as code: on a slow network each round trip is most of a second.
    (element) => Promise.all([load(), loadWords(localeFor(nearestLang(element)), words)]),
  ]),
  ['nagrik-portal', () => import('../define/portal.ts')],
  ['nagrik-sign-in', () => import('../define/sign-in.ts')],
  ['nagrik-station-desk', () => import('../define/station-desk.ts')],
]);

const load = (element: Element): void => {
  const tag = element.localName;
  const loader = loaders.get(tag);
  if (!loader) return;
  loaders.delete(tag);
  // The network failed: the fallback inside the tag stays, and the next sight of the tag tries again.
  loader(element).catch(() => loaders.set(tag, loader));
};

const selector = [...loaders.keys()].join(',');
const scan = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(selector)) load(element);
};

const portal = document.querySelector<HTMLMetaElement>('meta[name="nagrik-portal"]')?.content;
setDefaultPortal(portal ?? new URL(import.meta.url).origin);
scan(document);
new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations)
    for (const node of addedNodes)
      if (node instanceof Element) {
        load(node);
        scan(node);
      }
}).observe(document.documentElement, { childList: true, subtree: true });
// Whoever was offline at the first sight of a tag gets it later without loading the page again.
addEventListener('online', () => scan(document));
