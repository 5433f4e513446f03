/**
 * The portal's side of a sealed frame: takes the host's greeting, tells how high the content is and what happened. Runs on
 * `/embed/frame/{service}`, which says in `<meta name="nagrik-hosts">` which origins may frame it.
 */
import { type FrameEvent, type FrameMessage, frameEvents, type Greeting, type HostMessage } from '../protocol.ts';
import { themeTokens } from '../generated/theme-tokens.ts';
import { applyTheme } from './apply-theme.ts';
import { guardWhileCovered } from './guard-while-covered.ts';

const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
const hosts = meta('nagrik-hosts').split(' ');
const service = document.querySelector<HTMLElement>(meta('nagrik-service'));

function isGreeting(data: unknown): data is Greeting {
  const { nagrik, nonce } = (data ?? {}) as Partial<Greeting>;
  return nagrik === 1 && typeof nonce === 'string' && nonce.length > 0 && `#${nonce}` === location.hash;
}

function greeted({ source, origin, data, ports: [port] }: MessageEvent): void {
  if (source !== parent || !hosts.includes(origin) || !isGreeting(data) || !port) return;
  removeEventListener('message', greeted);
  void talk(port);
}

async function talk(port: MessagePort): Promise<void> {
  const tell = (message: FrameMessage): void => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<HostMessage>) => {
    if ('lang' in data) speak(data.lang);
    if ('theme' in data)
      applyTheme(data.theme, data.scheme, (property, reason) =>
        tell({ event: 'nagrik-theme-refused', detail: { property: `--nagrik-${property}`, reason } }),
      );
  };
  tell({ asks: Object.keys(themeTokens) });
  for (const [event, fields] of Object.entries(frameEvents))
    addEventListener(event, (fired) => {
      const detail = Object.fromEntries(
        fields.map((field) => [field, (fired as unknown as Record<string, string | number>)[field] ?? '']),
      );
      tell({ event: event as FrameEvent, detail });
    });
  await rendered();
  new ResizeObserver(() => tell({ height: document.body.getBoundingClientRect().height })).observe(document.body);
  tell({ height: document.body.getBoundingClientRect().height });
  tell({ ready: document.title });
  for (const { content, dataset } of document.querySelectorAll<HTMLMetaElement>('meta[name=nagrik-deprecated]'))
    tell({ event: 'nagrik-deprecated', detail: { operation: content, sunset: dataset['sunset'] ?? '' } });
  followFocus((target) => tellWhereOutOfSight(target, tell));
  if (service?.shadowRoot) guardWhileCovered(service.shadowRoot, document.getElementById('covered'));
}

/** Tells of each element that takes the focus, also where it goes from one to another within one shadow root: outside nobody hears that. */
function followFocus(took: (element: Element) => void): void {
  let last: Event | undefined;
  const focused = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) node.addEventListener('focusin', focused);
    if (event !== last && path[0] instanceof Element) took(path[0]);
    last = event;
  };
  addEventListener('focusin', focused);
}

/**
 * WebKit scrolls nothing of a page for what takes the focus in a frame of another origin: after "Continue" the citizen would
 * look at the empty end of a shorter page. Only the page itself can do it, so it is told.
 */
function tellWhereOutOfSight(target: Element, tell: (message: FrameMessage) => void): void {
  new IntersectionObserver(([entry], observer) => {
    observer.disconnect();
    // A button that was pressed may have lost the focus again by now, to what the press has brought.
    const { activeElement } = target.getRootNode() as ShadowRoot;
    if (activeElement === target && entry?.isIntersecting === false) tell({ focused: entry.boundingClientRect.top });
  }).observe(target);
}

/** Only languages that the page has; anything else is left as it is. */
function speak(lang: unknown): void {
  const bar = document.querySelector<HTMLElement>(`header [lang="${String(lang).replace(/[^a-z]/g, '')}"]`);
  if (!bar) return;
  document.documentElement.lang = bar.lang;
  document.documentElement.dir = bar.dir;
  if (service) service.lang = bar.lang;
}

/** Resolves once the element shows more than what stands inside it. */
async function rendered(): Promise<void> {
  if (!service) return;
  await customElements.whenDefined(service.localName);
  while (!service.shadowRoot?.firstElementChild || service.shadowRoot.firstElementChild.localName === 'slot')
    await new Promise((done) => setTimeout(done, 16));
}

addEventListener('message', greeted);
