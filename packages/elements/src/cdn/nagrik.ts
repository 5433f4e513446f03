/**
 * The one script that a site embeds: `<script type="module" src="https://portal.example/embed/nagrik.js"></script>`.
 *
 * It finds our tags on the page, now and later, and imports what an element needs when it first appears.
 * The portal is where the script came from, unless the page names another one in
 * `<meta name="nagrik-portal" content="https://portal.example">`.
 */
import { setDefaultPortal } from '../default-portal.ts';
import { localeFor } from '../locale/locale.ts';
import { nearestLang } from '../locale/nearest-lang.ts';
import { loadTag } from './load-tag.ts';

/** Elements that are no service of the catalogue. */
const others: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
  'nagrik-portal': () => import('../define/portal.ts'),
  'nagrik-sign-in': () => import('../define/sign-in.ts'),
  'nagrik-station-desk': () => import('../define/station-desk.ts'),
};

/** So often a tag is asked for; one that nobody knows shall not be asked for at each sight of it. */
const TRIES = 3;
const tries = new Map<string, number>();

const load = (element: Element): void => {
  const tag = element.localName;
  const tried = tries.get(tag) ?? 0;
  // The name becomes a part of an address.
  if (tried === TRIES || !/^nagrik-[a-z-]+$/.test(tag) || customElements.get(tag)) return;
  tries.set(tag, TRIES);
  // The network failed: the fallback inside the tag stays, and the next sight of the tag tries again.
  (others[tag]?.() ?? loadTag(tag, localeFor(nearestLang(element)))).catch(() => tries.set(tag, tried + 1));
};

const scan = (root: ParentNode): void => root.querySelectorAll(':not(:defined)').forEach(load);

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
addEventListener('online', () => {
  tries.clear();
  scan(document);
});
