import type { Transport } from './transport.ts';

/** How WebDriver names an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of the page, as WebDriver refers to it. */
export interface ElementRef {
  readonly [ELEMENT]: string;
}

/** WebDriver's letters for keys that have none. */
export const keys = { tab: '\uE004', enter: '\uE007', backspace: '\uE003', space: ' ' } as const;

/** How long a script of a page may take, in milliseconds. */
const scriptPatience = 60_000;

/** Brings what stands so far down in a frame to a third of the window. */
function scrollTo(frame: ElementRef, top: number): void {
  const from = (frame as unknown as Element).getBoundingClientRect().top + top;
  if (from < 0 || from > innerHeight - 80) scrollBy({ top: from - innerHeight / 3, behavior: 'instant' });
}

/** One browser with one window, driven by W3C WebDriver. All but `enter` and `leave` happens in the frame that was entered last. */
export class Session {
  readonly version: string;
  readonly #transport: Transport;
  readonly #scrolls: boolean;
  #frame: ElementRef | undefined;

  private constructor(transport: Transport, version: string, scrolls: boolean) {
    this.#transport = transport;
    this.version = version;
    this.#scrolls = scrolls;
  }

  /**
   * @param capabilities - what this browser has of its own
   * @param scrolls - whether its driver scrolls the page around a frame to what is clicked in it; WebKit's clicks beside it
   */
  static async begin(transport: Transport, capabilities: object = {}, scrolls = true): Promise<Session> {
    const alwaysMatch = { acceptInsecureCerts: true, ...capabilities };
    const { capabilities: found } = await transport.send<{ capabilities: { browserVersion: string } }>('POST', '', {
      capabilities: { alwaysMatch },
    });
    await transport.send('POST', '/timeouts', { script: scriptPatience });
    return new Session(transport, found.browserVersion, scrolls);
  }

  async open(url: string): Promise<void> {
    await this.leave();
    await this.#transport.send('POST', '/url', { url });
  }

  async reload(): Promise<void> {
    await this.leave();
    await this.#transport.send('POST', '/refresh', {});
  }

  /** Into a frame, of whatever origin. */
  async enter(frame: ElementRef): Promise<void> {
    await this.#transport.send('POST', '/frame', { id: frame, element: frame[ELEMENT] });
    this.#frame = frame;
  }

  /** Out of all frames. */
  async leave(): Promise<void> {
    await this.#transport.send('POST', '/frame', { id: null });
    this.#frame = undefined;
  }

  /** Runs a function that needs nothing but its arguments in the page. Elements go in and come out as references. */
  run<Args extends readonly unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${String(work)})(...Array.prototype.slice.call(arguments, 0, -1))).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ fault: String(error) }),
      );`;
    return this.#transport
      .send<{ value: T; fault?: string }>('POST', '/execute/async', { script, args })
      .then(({ value, fault }) => {
        if (fault !== undefined) throw new Error(`In the page: ${fault}`);
        return value;
      });
  }

  async click(element: ElementRef): Promise<void> {
    const frame = this.#frame;
    if (frame && !this.#scrolls) {
      const top = await this.run((element) => (element as unknown as Element).getBoundingClientRect().top, element);
      await this.leave();
      await this.run(scrollTo, frame, top);
      await this.enter(frame);
    }
    await this.#transport.send('POST', `/element/${element[ELEMENT]}/click`, {});
  }

  /** Types into an element; into a file input, the path of a file. */
  async type(element: ElementRef, text: string): Promise<void> {
    await this.#transport.send('POST', `/element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses keys on whatever has the focus. */
  async press(...pressed: readonly string[]): Promise<void> {
    const actions = pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#transport.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @returns the window as PNG */
  async screenshot(): Promise<Buffer> {
    await this.leave();
    return Buffer.from(await this.#transport.send<string>('GET', '/screenshot'), 'base64');
  }

  /** Makes the inside of the window so large, in CSS pixels, where the browser lets itself be made so small. */
  async resize(width: number, height: number): Promise<void> {
    await this.leave();
    await this.#transport.send('POST', '/window/rect', { width, height });
    const [innerWidth, innerHeight] = await this.run(() => [globalThis.innerWidth, globalThis.innerHeight] as const);
    const missing = [width - innerWidth, height - innerHeight] as const;
    if (missing.some((pixels) => pixels !== 0))
      await this.#transport.send('POST', '/window/rect', { width: width + missing[0], height: height + missing[1] });
  }

  async close(): Promise<void> {
    await this.#transport.send('DELETE', '').catch(() => undefined);
    await this.#transport.close();
  }
}
