import { type FrameEvent, frameEvents, type Greeting, type HostMessage, STEP, TALLEST } from '../protocol.ts';

/** How a service stands in a page. */
export type Surface = 'inline' | 'frame' | 'link';

/** What the portal's script for inline elements offers (`@nagrik/elements`, cdn/inline.ts). */
interface InlineScript {
  mountInline(host: HTMLElement, portal: string, attributes: Readonly<Record<string, string>>): Promise<HTMLElement>;
}

/** Where this script came from. */
const portal = new URL(import.meta.url).origin;

/** Beside this script. */
const inlineScript = './inline.js';
const diagnoseScript = './diagnose.js';

/** Says why a tag does not come (`diagnose/page.ts`): by itself, once it is there. A page on which all is well never loads it. */
const explain = (): unknown => import(/* @vite-ignore */ diagnoseScript).catch(() => 0);
if (/#nagrik-d/.test(location.href)) explain();
// Data and pictures (`connect-src`, `img-src`) that the page's policy keeps from a service which is there already.
addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  if (blockedURI.startsWith(portal) && /^[ci]/.test(effectiveDirective)) explain();
});

/** What is said in a frame that has not spoken yet, and of a tag with nothing inside. */
const words = {
  hi: ['बिहार पुलिस की सेवा', 'पुलिस के पोर्टल पर खोलें'],
  en: ['A service of Bihar Police', 'Open on the portal of the police'],
  ur: ['بہار پولیس کی خدمت', 'پولیس کے پورٹل پر کھولیں'],
} as const;

/** A service that is not there by then leaves its place to what follows. On 3G a first screen takes half of it. */
const PATIENCE_MS = 20_000;

/** Old libraries put a class of their own where the page's `Event` was (MooTools up to 1.4); a made event still knows the platform's. */
const platformEvent = (): typeof Event => document.createEvent('Event').constructor as typeof Event;

/** So much stays in sight above what has the focus, in CSS pixels: a label stands over its field. */
const ABOVE = 96;

/** Attributes of the page's that a service may know: public codes and settings. */
const passed = ['site', 'district', 'station', 'exit-url', 'theme', 'view'] as const;

/** Names with their values, where they have one. */
const present = (names: readonly string[], valueOf: (name: string) => string | null): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name) ?? '']).filter(([, value]) => value));

/**
 * Registers `<nagrik-{name}>`: a sealed frame, an element on the page or a link, as its `surface` says; by itself (`auto`) the frame
 * for what is somebody's own affair, and the element for public data. What stands inside the tag is shown until the service has
 * really rendered, and stays where it never does. A name that is taken is left alone.
 *
 * @param name - of the service's tag, without `nagrik-`
 * @param sealed - whether what is typed or shown is somebody's own affair
 */
export function defineService(name: string, sealed: boolean): void {
  const tag = `nagrik-${name}`;

  class EmbeddedService extends HTMLElement {
    static readonly observedAttributes = ['surface', ...passed];
    /** The page cannot style what it cannot reach: `iframe { display: none }` of a theme stays outside. */
    readonly #root = this.attachShadow({ mode: 'open' });
    /** Shows what stands inside the tag, or what is `live`: one gives way in the moment in which the other comes, without a jump. */
    readonly #slot = document.createElement('slot');
    #frame: HTMLIFrameElement | undefined;
    #port: MessagePort | undefined;
    /** The page's language may change around the tag, too. */
    readonly #around = new MutationObserver(() => this.#tell());
    /** Counts what was mounted, so that one that comes late is known as such. */
    #mounts = 0;

    connectedCallback(): void {
      // Also around the host of a shadow root, if it stands in one.
      for (const root of [document, this.getRootNode()])
        this.#around.observe(root, { attributeFilter: ['lang'], subtree: true });
      this.#root.append(this.#slot);
      this.#mount();
    }

    disconnectedCallback(): void {
      this.#around.disconnect();
      this.#unmount();
    }

    /** Moved by `moveBefore()`: what is typed in the frame stays. */
    connectedMoveCallback(): void {
      this.#tell();
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      if (before !== now && this.isConnected && this.#mounts) this.#mount();
    }

    #mount(): void {
      this.#unmount();
      const asked = this.getAttribute('surface') as Surface | null;
      if (asked === 'link') this.#link();
      else if (asked === 'frame' || (sealed && asked !== 'inline')) this.#open();
      else void this.#inline();
    }

    #unmount(): void {
      this.#port?.close();
      this.#frame?.remove();
      this.querySelector(':scope > [slot=live]')?.remove();
      this.#mounts++;
      this.#frame = this.#port = undefined;
      this.#slot.name = '';
    }

    /** As the browser sees it: through shadow roots, whatever region follows. */
    get #lang(): keyof typeof words {
      return (['en', 'ur'] as const).find((lang) => this.matches(`:lang(${lang})`)) ?? 'hi';
    }

    get #settings(): Readonly<Record<string, string>> {
      return present(passed, (attribute) => this.getAttribute(attribute));
    }

    async #inline(): Promise<void> {
      const mount = this.#mounts;
      let element: HTMLElement | undefined;
      try {
        // The elements stand on the platform's `Event`, and could not be taught otherwise. And a page can read every letter that is
        // typed into it: only a site that the portal trusts with that may.
        if (Event === platformEvent() && (!sealed || (await fetch(`${portal}/embed/inline`)).ok)) {
          const { mountInline } = (await import(/* @vite-ignore */ inlineScript)) as InlineScript;
          if (mount === this.#mounts) element = await mountInline(this, portal, this.#settings);
        }
      } catch {
        // Something on the way keeps it off.
      }
      if (mount !== this.#mounts) element?.remove();
      else if (element) this.#shown();
      else {
        // The frame needs less.
        this.#open();
        explain();
      }
    }

    #shown(): void {
      // With nothing that is live, a slot would show what it holds itself.
      this.#slot.replaceChildren();
      this.#slot.name = 'live';
      this.style.minBlockSize = '';
      this.#fire('nagrik-ready');
    }

    /** For a tag with nothing inside. */
    #link(): void {
      if (this.childElementCount > 0) return;
      const link = document.createElement('a');
      link.href = this.#address;
      link.textContent = words[this.#lang][1];
      this.#slot.replaceChildren(link);
    }

    get #address(): string {
      return `${portal}/embed/frame/${name}?${new URLSearchParams({ lang: this.#lang, ...this.#settings })}`;
    }

    #open(): void {
      // Not `randomUUID`: pages without https have none.
      const nonce = crypto.getRandomValues(new Uint32Array(4)).join('');
      const frame = (this.#frame = document.createElement('iframe'));
      this.#tell();
      frame.sandbox =
        'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox';
      frame.referrerPolicy = 'origin';
      frame.allow = `geolocation ${portal}`;
      // Out of the page's flow until it has something to show; then in its place, and as high as its content.
      frame.style.cssText = 'border:0;inline-size:100%;display:block;position:absolute;block-size:0;visibility:hidden';
      frame.onload = () => {
        const { port1, port2 } = new MessageChannel();
        this.#port?.close();
        this.#port = port1;
        port1.onmessage = ({ data }) => this.#hear(data);
        // To the portal's origin and to nobody else: where the frame was refused, an error page hears nothing.
        frame.contentWindow?.postMessage({ nagrik: 1, nonce } satisfies Greeting, portal, [port2]);
      };
      // A frame that was refused says nothing: then the page need not keep a place for it.
      setTimeout(() => {
        if (frame !== this.#frame || !frame.style.position) return;
        this.style.minBlockSize = '0';
        this.#link();
        explain();
      }, PATIENCE_MS);
      frame.src = `${this.#address}#${nonce}`;
      this.#root.append(frame);
    }

    #tell(): void {
      const lang = this.#lang;
      if (!this.#frame || this.#frame.lang === lang) return;
      this.#frame.lang = lang;
      this.#frame.title = words[lang][0];
      this.#port?.postMessage({ lang } satisfies HostMessage);
    }

    /** Whatever is none of the messages that a frame sends is dropped. */
    #hear(message: unknown): void {
      const frame = this.#frame;
      if (!frame) return;
      const { asks, ready, height, focused, event, detail } = Object(message) as Readonly<Record<string, unknown>>;
      if (Array.isArray(asks)) {
        const style = getComputedStyle(this);
        const theme = present(asks, (property: string) => style.getPropertyValue(`--nagrik-${property}`));
        // The language may have changed while nobody listened.
        this.#port?.postMessage({ theme, scheme: style.colorScheme, lang: this.#lang } satisfies HostMessage);
      } else if (typeof ready === 'string') {
        frame.title = ready.slice(0, 100);
        frame.style.position = frame.style.visibility = '';
        this.#shown();
      } else if (typeof height === 'number' && height > 0) {
        const size = `${Math.min(Math.ceil(height / STEP) * STEP, TALLEST)}px`;
        if (frame.style.blockSize === size) return;
        frame.style.blockSize = size;
        this.#fire('nagrik-resized');
      } else if (typeof focused === 'number') {
        // Nothing that the citizen does on the page itself scrolls it: only what has the focus in the frame.
        const y = Math.min(Math.max(focused, 0), frame.offsetHeight);
        const from = frame.getBoundingClientRect().top + y;
        if (this.#root.activeElement !== frame || !(from < 0 || from >= innerHeight)) return;
        frame.style.scrollMarginTop = `${ABOVE - y}px`;
        frame.scrollIntoView({ block: 'start', behavior: 'instant' });
      } else if (Object.hasOwn(frameEvents, event as FrameEvent)) {
        const told = Object(detail) as Readonly<Record<string, unknown>>;
        const fields = frameEvents[event as FrameEvent].map((field) => [field, told[field]]);
        this.#fire(event as FrameEvent, Object.fromEntries(fields) as object);
      }
    }

    #fire(event: string, detail: object = {}): void {
      this.dispatchEvent(Object.assign(new (platformEvent())(event, { bubbles: true, composed: true }), detail));
    }
  }

  if (!customElements.get(tag)) customElements.define(tag, EmbeddedService);
}
