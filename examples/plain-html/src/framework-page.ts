import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ConsoleMessage, Locator, Page } from 'playwright';
import { build, defaultClientConditions, type Rollup } from 'vite';
import { framed, openScene, type Scene } from './scene.ts';

/** The scene, and the address at which the example's page stands in it. */
export interface FrameworkScene extends Scene {
  readonly address: string;
  /** The page's HTML as the example builds it. */
  readonly html: string;
}

/**
 * Builds an example as its developer would while working on it (with the warnings of the framework, and React's doubled effects)
 * and puts it on the registered site.
 *
 * @param folder - the example's
 */
export async function openFrameworkScene(folder: string): Promise<FrameworkScene> {
  const scene = await openScene();
  process.env['VITE_PORTAL'] = scene.portal.url;
  process.env['NODE_ENV'] = 'development';
  const built = (await build({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    mode: 'development',
    logLevel: 'error',
    // The packages of this repository as they are, not as they were last built.
    resolve: { conditions: ['nagrik-source', ...defaultClientConditions] },
    build: { write: false, minify: false },
  })) as Rollup.RollupOutput;
  let html = '';
  for (const file of built.output) {
    const text = file.type === 'chunk' ? file.code : String(file.source);
    if (file.fileName === 'index.html') html = text;
    else {
      const type = file.fileName.endsWith('.css') ? 'text/css' : 'text/javascript';
      scene.host.put(`/${file.fileName}`, { html: text, headers: { 'content-type': `${type}; charset=utf-8` } });
    }
  }
  return { ...scene, html, address: scene.host.put('/', { html }) };
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
 * @param folder - the example's
 */
export function tryFrameworkPage(folder: string): void {
  let scene: FrameworkScene;
  before(async () => {
    scene = await openFrameworkScene(folder);
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
}
