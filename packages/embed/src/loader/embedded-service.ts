import { type FrameMessage, frameEvents, type Greeting, type HostMessage, STEP, TALLEST } from '../protocol.ts';

/** How a service stands in a page. */
export type Surface = 'frame' | 'link';

/** What is said in a frame that has not spoken yet, and of a tag with nothing inside. */
const words = {
  hi: ['बिहार पुलिस की सेवा', 'पुलिस के पोर्टल पर खोलें'],
  en: ['A service of Bihar Police', 'Open on the portal of the police'],
  ur: ['بہار پولیس کی خدمت', 'پولیس کے پورٹل پر کھولیں'],
} as const;

/** A service that is not there by then leaves its place to what follows. On 3G a first screen takes half of it. */
const PATIENCE_MS = 20_000;

/** Attributes of the page's that a frame may know: public codes and settings. */
const passed = ['site', 'district', 'station', 'exit-url', 'theme'] as const;

/**
 * Registers `<nagrik-{name}>`: a sealed frame, or a link where its `surface` says so. What stands inside the tag is shown
 * until the service has really rendered, and stays where it never does. A name that is taken is left alone.
 *
 * @param name - of the service's tag, without `nagrik-`
 * @param script - address of this script; the portal's origin
 */
export function defineService(name: string, script: string): void {
  const tag = `nagrik-${name}`;
  const portal = new URL(script).origin;

  class EmbeddedService extends HTMLElement {
    static readonly observedAttributes = ['surface', 'lang', ...passed];
    /** The page cannot style what it cannot reach: `iframe { display: none }` of a theme stays outside. */
    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #fallback = document.createElement('slot');
    #frame: HTMLIFrameElement | undefined;
    #port: MessagePort | undefined;
    #surface: Surface | undefined;

    connectedCallback(): void {
      this.#root.append(this.#fallback);
      this.#mount();
    }

    disconnectedCallback(): void {
      this.#unmount();
    }

    /** Moved by `moveBefore()`: what is typed in the frame stays. */
    connectedMoveCallback(): void {
      return;
    }

    attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
      if (before === now || !this.isConnected || !this.#surface) return;
      if (attribute === 'lang') this.#tell();
      else {
        this.#unmount();
        this.#mount();
      }
    }

    #mount(): void {
      this.#surface = this.getAttribute('surface') === 'link' ? 'link' : 'frame';
      if (this.#surface === 'link') this.#link();
      else this.#open();
    }

    #unmount(): void {
      this.#port?.close();
      this.#frame?.remove();
      this.#frame = this.#port = undefined;
      this.#fallback.style.display = '';
    }

    get #lang(): keyof typeof words {
      const lang = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2);
      return lang === 'en' || lang === 'ur' ? lang : 'hi';
    }

    #link(): void {
      if (this.childElementCount > 0) return;
      const link = document.createElement('a');
      link.href = `${portal}/embed/frame/${name}?lang=${this.#lang}`;
      link.textContent = words[this.#lang][1];
      this.#fallback.append(link);
    }

    #open(): void {
      const nonce = crypto.randomUUID();
      const url = new URL(`/embed/frame/${name}`, portal);
      url.searchParams.set('lang', this.#lang);
      for (const attribute of passed) {
        const value = this.getAttribute(attribute);
        if (value) url.searchParams.set(attribute, value);
      }
      url.hash = nonce;
      const frame = (this.#frame = document.createElement('iframe'));
      frame.title = words[this.#lang][0];
      frame.lang = this.#lang;
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox',
      );
      frame.referrerPolicy = 'origin';
      frame.allow = `geolocation ${portal}`;
      // Out of the page's flow until it has something to show; then in its place, and as high as its content.
      const { style } = frame;
      style.cssText = 'border:0;inline-size:100%;display:block;position:absolute;block-size:0;visibility:hidden';
      frame.onload = () => {
        const { port1, port2 } = new MessageChannel();
        this.#port?.close();
        this.#port = port1;
        port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.#hear(data);
        // To the portal's origin and to nobody else: where the frame was refused, an error page hears nothing.
        frame.contentWindow?.postMessage({ nagrik: 1, nonce } satisfies Greeting, portal, [port2]);
      };
      // A frame that was refused says nothing: then the page need not keep a place for it.
      setTimeout(() => {
        if (frame === this.#frame && frame.style.position) this.style.minBlockSize = '0';
      }, PATIENCE_MS);
      frame.src = url.href;
      this.#root.append(frame);
    }

    #tell(): void {
      this.#port?.postMessage({ lang: this.#lang } satisfies HostMessage);
    }

    #hear(message: FrameMessage): void {
      const frame = this.#frame;
      if (!frame) return;
      if ('asks' in message) {
        const { colorScheme: scheme, ...style } = this.#style(message.asks);
        this.#port?.postMessage({ theme: style, scheme } satisfies HostMessage);
      } else if ('ready' in message) {
        frame.title = String(message.ready).slice(0, 100);
        frame.style.position = frame.style.visibility = '';
        this.#fallback.style.display = 'none';
        this.style.minBlockSize = '';
        this.#fire('nagrik-ready');
      } else if ('height' in message && message.height > 0) {
        const height = `${Math.min(Math.ceil(message.height / STEP) * STEP, TALLEST)}px`;
        if (frame.style.blockSize === height) return;
        frame.style.blockSize = height;
        this.#fire('nagrik-resized');
      } else if ('event' in message && Object.hasOwn(frameEvents, message.event)) {
        const fields = frameEvents[message.event].map((field) => [field, message.detail[field]]);
        this.#fire(message.event, Object.fromEntries(fields) as object);
      }
    }

    #style(names: readonly string[]): Readonly<Record<string, string>> & { readonly colorScheme: string } {
      const style = getComputedStyle(this);
      const set = names.map((name) => [name, style.getPropertyValue(`--nagrik-${name}`)] as const);
      return { ...Object.fromEntries(set.filter(([, value]) => value)), colorScheme: style.colorScheme };
    }

    #fire(event: string, detail: object = {}): void {
      this.dispatchEvent(Object.assign(new Event(event, { bubbles: true, composed: true }), detail));
    }
  }

  if (!customElements.get(tag)) customElements.define(tag, EmbeddedService);
}
