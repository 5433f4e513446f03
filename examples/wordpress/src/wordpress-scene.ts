import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '@nagrik/chromium';
import { describeServices } from '@nagrik/elements/catalogue';
import { snippet } from '@nagrik/embed';
import { readEnvironment, startPortal } from '@nagrik/portal/node';
import { chromium, type Page } from 'playwright';
import type { Checks } from './checks.ts';
import { startWordPress } from './throw-away-wordpress.ts';

export const PLUGIN = 'nagrik-services/nagrik-services.php';
export const FRAME = 'iframe[src*="/embed/frame/"]';
/** A public list, once it stands on the page itself. */
export const LIVE = 'nagrik-wanted-list > [slot=live]';

/** A text as PHP writes it. */
export function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

/**
 * A WordPress, a portal that knows it as `namuna`, and a browser in which somebody works in the admin.
 *
 * @param undo - gets what ends them
 */
export async function openScene(undo: (() => unknown)[], check: Checks['check']) {
  const wp = await startWordPress(undo);
  const data = await mkdtemp(join(tmpdir(), 'nagrik-wp-portal-'));
  undo.push(() => rm(data, { recursive: true }));
  const catalogue = describeServices();
  const portal = await startPortal({
    environment: readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0', NAGRIK_HOST: '127.0.0.1' }),
    services: catalogue,
    sites: { namuna: [wp.url], elsewhere: ['https://elsewhere.example'] },
    log: () => undefined,
  });
  undo.push(() => portal.close());
  const browser = await chromium.launch({ handleSIGINT: false, handleSIGTERM: false, ...chromiumLaunch() });
  undo.push(() => browser.close());
  const admin = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  admin.setDefaultTimeout(20_000);
  const settingsPage = `${wp.url}/wp-admin/options-general.php?page=nagrik-services`;
  const complaint = catalogue.find(({ tag }) => tag === 'nagrik-complaint-form');
  assert.ok(complaint);

  return {
    ...{ wp, portal, browser, admin, settingsPage, catalogue, complaint, check },

    /** A visitor's page, opened anew. */
    async visit(address: string, look: (page: Page) => Promise<unknown>, javaScriptEnabled = true) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
      const page = await context.newPage();
      try {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await look(page);
      } finally {
        await context.close();
      }
    },

    /** @returns the address of a new page with this content */
    publish: (content: string): Promise<string> =>
      wp.php(`kses_remove_filters(); echo get_permalink(wp_insert_post(wp_slash(array('post_type' => 'page',
        'post_status' => 'publish', 'post_title' => 'Seva', 'post_content' => ${phpString(content)}))));`),

    /** Waits for a service in the sealed frame. */
    framed: async (page: Page): Promise<void> => {
      const element = await page.waitForSelector(FRAME, { state: 'visible', timeout: 20_000 });
      const frame = await element.contentFrame();
      assert.ok(frame);
      assert.equal(new URL(frame.url()).origin, portal.url);
      await frame.getByRole('heading').first().waitFor();
    },

    /** Saves the settings in the admin. @returns what the page then says */
    async save(fields: { portal?: string; site?: string; release?: string }): Promise<string> {
      await admin.goto(settingsPage);
      if (fields.portal !== undefined) {
        // As a request that no form has made: the browser's own check is not what protects the setting.
        await admin
          .locator('#nagrik-portal')
          .evaluate((input) => (((input as HTMLInputElement).form as HTMLFormElement).noValidate = true));
        await admin.fill('#nagrik-portal', fields.portal);
      }
      if (fields.site !== undefined) await admin.fill('#nagrik-site', fields.site);
      if (fields.release !== undefined) await admin.selectOption('#nagrik-release', fields.release);
      await Promise.all([admin.waitForURL(/settings-updated/), admin.click('#submit')]);
      return admin.locator('#wpbody-content').innerText();
    },

    /** A tag, its attributes and its link, whatever the white space between. */
    shape: (page: Page, html?: string, named = 'nagrik-complaint-form'): Promise<unknown> =>
      page.evaluate(
        ([source, named]) => {
          const root = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');
          const tag = root.querySelector(named);
          return (
            tag && {
              ...Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value])),
              inside: [...tag.children].map((child) => child.outerHTML),
            }
          );
        },
        [html, named] as const,
      ),

    /** What the portal's own generator writes for the complaint. */
    expected: (lang: 'hi' | 'en' | 'ur'): string =>
      snippet({ portal: portal.url, site: 'namuna', service: 'complaint-form', lang, name: complaint.name[lang] }),
  };
}
