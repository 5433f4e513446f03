import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import type { ConsoleMessage, Locator, Page } from 'playwright';
import type { HostSite } from './host-page.ts';
import { framed, openScene, type Scene } from './scene.ts';

/** The scene, and the address at which the example's page stands in it. */
export interface FrameworkScene extends Scene {
  readonly address: string;
}

/** Builds an example for the portal of a scene, and puts its page on the registered site. Resolves to the page's address. */
export type PutPage = (scene: Scene) => Promise<string>;

/**
 * Puts the files of a built page on a site.
 *
 * @param files - text by name, `index.html` among them
 * @returns the page's address
 */
export function putFiles(host: HostSite, files: Iterable<readonly [name: string, text: string]>): string {
  const types: Readonly<Record<string, string>> = {
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
  };
  for (const [name, html] of files) {
    const type = types[extname(name)];
    const path = name === 'index.html' ? '/' : `/${name}`;
    if (type) host.put(path, { html, headers: { 'content-type': `${type}; charset=utf-8` } });
  }
  return `${host.url}/`;
}

/** What the browser complained of on a page, as it comes. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/**
 * Presses a button of the page around the frame. Scrolls first and lets it be drawn: Chromium still finds the frame where it was
 * before, and a press in the same instant would land in it.
 */
async function press(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  await button.click();
}

/**
 * What a page of any framework owes the tag in it. The page has buttons for the languages, one with `aria-expanded` that takes
 * the service away and brings it back, and an `<output>` for the reference.
 *
 * @param put - the example's
 * @returns the scene of these tests, for more of them in the same file: to ask for inside of a test
 */
export function tryFrameworkPage(put: PutPage): () => FrameworkScene {
  let scene: FrameworkScene;
  before(async () => {
    const opened = await openScene();
    scene = Object.assign(opened, { address: await put(opened) });
  });
  after(() => scene.close());

  test('the service appears, speaks the language that is chosen, keeps the answers and tells the reference', async () => {
    let complaints: string[] = [];
    const page = await scene.visit(scene.address, (page) => (complaints = complaintsOf(page)));
    const frame = await framed(page);
    assert.equal(await page.locator('nagrik-complaint-form a').isVisible(), false, 'the link has made way');
    await frame.getByRole('button', { name: 'शुरू करें' }).click();
    await frame.getByRole('radio').first().check();
    for (const [name, proceed] of [
      ['اردو', 'آگے بڑھیں'],
      ['English', 'Continue'],
    ] as const) {
      await press(page, page.getByRole('button', { name }));
      await frame.getByRole('button', { name: proceed }).waitFor();
      assert.equal(await frame.getByRole('radio').first().isChecked(), true, name);
    }
    // As the form does when the portal has confirmed a filing; what follows is the real way of the event.
    await frame.evaluate(() => {
      const filed = new Event('nagrik-filed', { bubbles: true, composed: true });
      document.querySelector('nagrik-complaint-form')?.dispatchEvent(Object.assign(filed, { reference: 'NAMUNA-7' }));
    });
    await page.locator('output').getByText('NAMUNA-7').waitFor();
    assert.equal(await frame.getByRole('radio').first().isChecked(), true, 'and the frame is the same');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('taken away and brought back, the service is there again, on one script', async () => {
    let complaints: string[] = [];
    const page = await scene.visit(scene.address, (page) => (complaints = complaintsOf(page)));
    await framed(page);
    await press(page, page.getByRole('button', { expanded: true }));
    await page.locator('nagrik-complaint-form').waitFor({ state: 'detached' });
    await press(page, page.getByRole('button', { expanded: false }));
    const frame = await framed(page);
    await frame.getByRole('button', { name: 'शुरू करें' }).waitFor();
    assert.equal(await page.locator('script[src$="/embed/1/embed.js"]').count(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('without the portal’s script the link stays, and leads to the service', async () => {
    const page = await scene.visit(scene.address, (page) =>
      page.route('**/embed/1/embed.js', (route) => route.abort()),
    );
    await page.locator('nagrik-complaint-form a').click();
    await page.waitForURL(/\/services\/complaint/);
    assert.equal(new URL(page.url()).origin, scene.portal.url);
    await page.close();
  });

  return () => scene;
}
