import { tags } from '../generated/tags.ts';
import type { TagState } from './finding.ts';

/** Whether a service of this tag is sealed off from the page; undefined where there is no such service. */
export function isSealed({ localName }: Element): boolean | undefined {
  const service = localName.replace('nagrik-', '');
  return Object.hasOwn(tags, service) ? tags[service as keyof typeof tags] === 1 : undefined;
}

/** How the loader takes a tag, as its `surface` says. @see EmbeddedService */
export function wantedSurface(element: Element): 'inline' | 'frame' | 'link' {
  const asked = element.getAttribute('surface');
  if (asked === 'link') return 'link';
  return asked === 'frame' || (isSealed(element) === true && asked !== 'inline') ? 'frame' : 'inline';
}

/** Whose element the tag is: the loader's, one of `@nagrik/elements`, nobody's yet, or somebody else's. */
export function definedBy({ localName }: Element): 'loader' | 'elements' | 'nobody' | 'other' {
  const defined = customElements.get(localName) as { readonly observedAttributes?: readonly string[] } | undefined;
  if (!defined) return 'nobody';
  const attributes = defined.observedAttributes ?? [];
  if (attributes.includes('surface')) return 'loader';
  return attributes.includes('portal-url') ? 'elements' : 'other';
}

/** How it stands there now. @see EmbeddedService, whose root is open so that this can be seen */
export function stateOf(element: HTMLElement): TagState {
  const root = element.shadowRoot;
  if (definedBy(element) !== 'loader' || !root) return 'missing';
  if (element.getAttribute('surface') === 'link') return 'link';
  if (root.querySelector('slot')?.name === 'live') return root.querySelector('iframe') ? 'frame' : 'inline';
  // The loader leaves the place to what follows when it waits no longer.
  return element.style.minBlockSize ? 'missing' : 'waiting';
}

/** Whether a service that was to stand on the page itself has given way to a frame, there or on its way. */
export function hasFallenBack(element: Element): boolean {
  return wantedSurface(element) === 'inline' && Boolean(element.shadowRoot?.querySelector('iframe'));
}

/** Done when it is known whether a service can stand on the page itself, or nobody waits for it any more. */
export async function inlineOrNot(element: HTMLElement, longest: number): Promise<void> {
  const root = element.shadowRoot;
  if (wantedSurface(element) !== 'inline' || !root || hasFallenBack(element)) return;
  let observer: MutationObserver | undefined;
  const framed = new Promise<void>((done) => {
    observer = new MutationObserver(() => hasFallenBack(element) && done());
    observer.observe(root, { childList: true });
  });
  await Promise.race([framed, settled(element, longest)]);
  observer?.disconnect();
}

/** Done when the service is there, or nobody waits for it any more. */
export function settled(element: HTMLElement, longest: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      element.removeEventListener('nagrik-ready', end);
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(end, longest);
    element.addEventListener('nagrik-ready', end);
    if (stateOf(element) !== 'waiting') end();
  });
}

/** The tags of services on the page, also of services that there are not. */
export function tagsOnPage(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      /^nagrik(-[a-z]+)+$/.test(element.localName) &&
      (isSealed(element) !== undefined || definedBy(element) === 'nobody'),
  );
}
