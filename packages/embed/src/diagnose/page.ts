/**
 * `diagnose.js`, which the loader imports where a tag has failed or has become less than it was to be, and on a page that was opened
 * with a pass (`#nagrik-diagnose=…`); on no other. The portal is where it came from.
 *
 * Whoever comes from the desk with a pass sees on the page what is wrong; everybody else finds it on the console.
 */
import { askPortal } from './ask-portal.ts';
import { diagnose } from './diagnose.ts';
import { showPanel } from './panel.ts';
import { tagsOnPage } from './tag-state.ts';
import { tellConsole, tellPage } from './tell-console.ts';

const portal = new URL(import.meta.url).origin;
const told = new WeakSet<HTMLElement>();

/** Says of each tag once what is wrong with it, also of those that come later. */
async function tell(): Promise<void> {
  const tags = tagsOnPage().filter((tag) => !told.has(tag));
  for (const tag of tags) told.add(tag);
  if (tags.length > 0) (await diagnose({ portal, tags })).tags.forEach(tellConsole);
}

async function run(): Promise<void> {
  const pass = /^#nagrik-diagnose=([\w.-]{1,120})$/.exec(location.hash)?.[1];
  const [site = ''] = pass?.split('.') ?? [];
  const hosting = pass && (await askPortal(portal, { site, origin: self.origin, pass }));
  if (hosting && hosting.pass === 'valid') return showPanel(portal);
  if (hosting) tellPage('passEnded');
  new MutationObserver(() => void tell().catch(nothing)).observe(document, { childList: true, subtree: true });
  await tell();
}

/** The page around the service must not hear of what goes wrong here. */
const nothing = (): void => undefined;

run().catch(nothing);
