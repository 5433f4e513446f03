import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '@nagrik/chromium';
import { describeServices } from '@nagrik/elements/catalogue';
import { readEnvironment, startPortal, type RunningPortal, type StartPortalOptions } from '@nagrik/portal/node';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright';
import { startHostSite, type HostSite } from './host-page.ts';

/**
 * A portal, a site that is registered with it as `namuna`, one that it trusts with tokens besides, one that it does not know, and a
 * browser on a phone in Hindi.
 */
export interface Scene {
  readonly portal: RunningPortal;
  readonly host: HostSite;
  readonly trusted: HostSite;
  readonly stranger: HostSite;
  readonly browser: Browser;
  /** A visitor of their own, who shares nothing with others. */
  arrive(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Puts a page on a site. @returns its address */
  put(site: HostSite, html: string, headers?: Record<string, string>): string;
  /** @param prepare - called before the page is opened */
  visit(address: string, prepare?: (page: Page) => unknown): Promise<Page>;
  close(): Promise<void>;
}

export interface SceneOptions extends Pick<StartPortalOptions, 'seed' | 'settings'> {
  /** `with` them the browser knows what lies over a frame. */
  readonly windows?: 'with' | 'without';
}

export const phone = { viewport: { width: 360, height: 740 }, locale: 'hi-IN', reducedMotion: 'reduce' } as const;

/**
 * @param seed - puts something into the portal's store before it starts; it is empty unless given
 * @param settings - of the portal's, where a test needs others
 */
export async function openScene({ seed, settings = {}, windows = 'without' }: SceneOptions = {}): Promise<Scene> {
  const data = await mkdtemp(join(tmpdir(), 'nagrik-frame-'));
  const [host, trusted, stranger] = await Promise.all([startHostSite(), startHostSite(), startHostSite()]);
  const portal = await startPortal({
    environment: readEnvironment({
      ...{ NAGRIK_DATA: data, PORTAL_PORT: '0', NAGRIK_HOST: '127.0.0.1' },
      NAGRIK_ALLOWED_ORIGINS: trusted.url,
    }),
    services: describeServices(),
    settings,
    sites: { namuna: [host.url, trusted.url] },
    log: () => undefined,
    ...(seed && { seed }),
  });
  const browser = await chromium.launch(chromiumLaunch(windows));
  let pages = 0;
  // Without windows Chromium takes everything for covered, always, and a frame would refuse every press.
  const uncover = async (visitor: BrowserContext | Page): Promise<void> => {
    if (windows === 'without')
      await visitor.addInitScript(() => Reflect.deleteProperty(IntersectionObserver.prototype, 'trackVisibility'));
  };
  return {
    ...{ portal, host, trusted, stranger, browser },
    async arrive(options) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      await uncover(context);
      return context;
    },
    put: (site, html, headers = {}) => site.put(`/${++pages}`, { html, headers }),
    async visit(address, prepare) {
      const page = await browser.newPage(phone);
      await uncover(page);
      await prepare?.(page);
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      await portal.close();
      for (const site of [host, trusted, stranger]) site.close();
      await rm(data, { recursive: true });
    },
  };
}

/** The frame's own page, once the service in it is shown. */
export async function framed(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="/embed/frame/"]', { state: 'visible' });
  const frame = await element.contentFrame();
  assert.ok(frame);
  return frame;
}
