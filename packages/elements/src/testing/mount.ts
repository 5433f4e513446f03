import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal, type Portal } from '@nagrik/sdk';
import type { LitElement } from 'lit';

/** Goes on also where a test has put a clock of its own in the place of the page's (`TestClock`). */
const wait = setTimeout;

/** Waits until something is there: on a busy machine that takes its time. @throws Error after eight seconds, with what was waited for */
export const eventually = async <T>(
  what: string | (() => string),
  look: () => T | null | undefined | false,
  ms = 8000,
): Promise<T> => {
  const end = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`There is no ${typeof what === 'string' ? what : what()}.`);
    await new Promise((resolve) => wait(resolve, 20));
  }
};

export interface Stage {
  readonly mock: MockPortal;
  readonly portal: Portal;
}

/** A portal of its own, in this page, with the demonstration's invented data. */
export const openStage = async (options: Parameters<typeof createMockPortal>[0] = {}): Promise<Stage> => {
  const baseUrl = `https://portal-${crypto.randomUUID().slice(0, 8)}.example`;
  const mock = await createMockPortal({ baseUrl, ...options });
  // Faults must show at once, and not after the SDK's patience.
  const portal = createPortal({ baseUrl, fetch: (request) => mock.fetch(request), retry: { attempts: 1 } });
  return { mock, portal };
};

/** An element on the page, and ways to look into it. */
export class Mounted<Element extends LitElement> {
  readonly element: Element;

  constructor(element: Element, lang = 'en') {
    this.element = element;
    const main = document.createElement('main');
    main.lang = lang;
    main.append(element);
    document.body.append(main);
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.element.renderRoot.querySelector<T>(selector);
  }

  /** The element that matches, once it is there. */
  one<T extends HTMLElement = HTMLElement>(selector: string, ms?: number): Promise<T> {
    return eventually(selector, () => this.find<T>(selector), ms);
  }

  /** The first element that matches and has this text in it, once it is there. */
  text<T extends HTMLElement = HTMLElement>(selector: string, text: string, ms?: number): Promise<T> {
    return eventually(
      () => `${selector} with “${text}” in: ${this.all}`,
      () => [...this.element.renderRoot.querySelectorAll<T>(selector)].find((each) => each.textContent?.includes(text)),
      ms,
    );
  }

  /** Everything that it says. */
  get all(): string {
    return this.element.renderRoot.textContent?.replace(/\s+/gu, ' ') ?? '';
  }

  async write(selector: string, value: string): Promise<void> {
    const input = await this.one<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async press(text: string): Promise<void> {
    (await this.text<HTMLButtonElement>('button, summary', text)).click();
    await this.element.updateComplete;
  }

  remove(): void {
    this.element.parentElement?.remove();
  }
}
