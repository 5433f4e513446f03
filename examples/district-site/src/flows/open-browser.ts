import assert from 'node:assert/strict';
import { chromiumLaunch } from '@nagrik/chromium';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';

/** How wide the screen of a cheap phone is, in CSS pixels. */
export const phone = { width: 360, height: 740 };

/** Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(chromiumLaunch());
}

/** A person at a browser of their own: nothing is shared with other visitors. */
export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser refused because of the site's Content-Security-Policy or Trusted Types, on any page of this visitor. */
  readonly violations: string[] = [];
  /** Scripts that threw, on any page of this visitor. */
  readonly crashes: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  /** @param more - another screen, or what the browser kept from before */
  static async arrive(browser: Browser, more: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: phone,
      locale: 'hi-IN',
      timezoneId: 'Asia/Kolkata',
      acceptDownloads: true,
      // A button that changes its colour has too little contrast for a moment, and axe may come in that moment.
      reducedMotion: 'reduce',
      ...more,
    });
    context.setDefaultTimeout(30_000);
    const visitor = new Visitor(context, await context.newPage());
    await visitor.#watch();
    return visitor;
  }

  /** Another tab of the same browser. */
  async openTab(): Promise<Page> {
    return this.context.newPage();
  }

  async #watch(): Promise<void> {
    await this.context.exposeBinding('reportViolation', (_, text: string) => {
      this.violations.push(text);
    });
    await this.context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
        reportViolation(`${event.violatedDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    this.context.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text()))
        this.violations.push(message.text());
    });
    this.context.on('weberror', (error) => {
      this.crashes.push(String(error.error().stack ?? error.error()));
    });
  }

  /** Closes the browser; fails where the policy was broken or a script threw on the way. */
  async leave(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.violations, [], 'no page breaks its Content-Security-Policy');
    assert.deepEqual(this.crashes, [], 'no script throws');
  }
}

/** Fails where a page is wider than its window, or axe finds a fault in it (through open shadow roots). */
export async function assertAccessible(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  assert.ok(wide <= window, `${page.url()} is ${wide} px wide in a window of ${window} px`);
  // Not as a script element: the page's policy would rightly refuse it.
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  });
  assert.deepEqual(faults, [], page.url());
}
