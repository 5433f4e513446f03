import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene({
    settings: { deprecations: { listDistricts: { since: '2026-11-01', sunset: '2027-05-01' } } },
  });
});
after(() => scene.close());

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
  ${head}<script type="module" src="${scene.portal.url}/embed/1/embed.js"></script><body>${body}</body></html>`;
const lookup = '<nagrik-fir-lookup site="namuna"><p id="fallback">112</p></nagrik-fir-lookup>';
const live = (page: Page) => page.locator('nagrik-fir-lookup > [slot=live]');

test('public data comes as an element on the page, in its language, and what stood inside gives way', async () => {
  const page = await scene.visit(scene.put(scene.host, html(lookup)));
  await live(page).getByRole('heading').first().waitFor();
  assert.equal(await page.locator('iframe').count(), 0);
  assert.equal(await page.locator('#fallback').isVisible(), false);
  await live(page).locator('select, input').first().waitFor();
  await page.close();
});

test('also on a site that nobody has registered', async () => {
  const page = await scene.visit(scene.put(scene.stranger, html(lookup)));
  await live(page).getByRole('heading').first().waitFor();
  await page.close();
});

test('beside the elements of npm, and another version of the script, each keeps its own', async () => {
  const errors: string[] = [];
  const npm = `<script type="module" src="${scene.portal.url}/elements/nagrik.js"></script>`;
  const page = await scene.visit(
    scene.put(scene.host, html(lookup + '<nagrik-wanted-list></nagrik-wanted-list>', npm)),
    (page) => page.on('pageerror', (error) => errors.push(String(error))),
  );
  await page.locator('nagrik-wanted-list [part=heading]').first().waitFor();
  await page.waitForTimeout(1000);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a sensitive service is inline only on a site that is trusted with it; elsewhere it is a frame all the same', async () => {
  const page = await scene.visit(
    scene.put(scene.host, html('<nagrik-complaint-form site="namuna" surface="inline"></nagrik-complaint-form>')),
  );
  await framed(page);
  assert.equal(await page.locator('nagrik-complaint-form > [slot=live]').count(), 0);
  await page.close();
});

test('its parts can be styled by the page, its inside cannot', async () => {
  const css = `<style>nagrik-fir-lookup > [slot=live]::part(heading) { color: rgb(1, 2, 3) } h2 { color: red !important }</style>`;
  const page = await scene.visit(scene.put(scene.host, html(lookup, css)));
  const heading = live(page).getByRole('heading').first();
  await heading.waitFor();
  assert.equal(await heading.evaluate((element) => getComputedStyle(element).color), 'rgb(1, 2, 3)');
  await page.close();
});

test('taken out while it loads, and put in again, it is there once', async () => {
  const page = await scene.visit(scene.put(scene.host, html(`<main>${lookup}</main>`)));
  await page.evaluate(async () => {
    const service = document.querySelector('nagrik-fir-lookup') as HTMLElement;
    for (let times = 0; times < 5; times++) {
      service.remove();
      await new Promise((done) => setTimeout(done, times * 20));
      document.querySelector('main')?.append(service);
    }
  });
  await live(page).getByRole('heading').first().waitFor();
  await page.waitForTimeout(500);
  assert.equal(await live(page).count(), 1);
  await page.close();
});

test('a tag of the portal’s own script that no service has is asked for a few times, however often it stands on the page', async () => {
  const asked: string[] = [];
  const page = await scene.visit(
    scene.put(
      scene.host,
      `<!doctype html><html lang="hi"><script type="module" src="${scene.portal.url}/elements/nagrik.js"></script><body>
      <nagrik-nothing>112</nagrik-nothing><nagrik-a\\..\\..\\b></nagrik-a\\..\\..\\b><main></main>`,
    ),
    (page) => page.on('request', (request) => asked.push(request.url().replace(scene.portal.url, ''))),
  );
  for (let times = 0; times < 8; times++) {
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('nagrik-nothing')));
    await page.waitForLoadState('networkidle');
  }
  // Its tag comes last, so what was asked for before it was asked for in vain.
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('nagrik-wanted-list')));
  await page.locator('nagrik-wanted-list [part=heading]').waitFor();
  const vain = asked.filter((path) => path.includes('nagrik-nothing'));
  assert.ok(vain.length >= 1 && vain.length <= 6, vain.join(' '));
  assert.ok(vain.every((path) => path.startsWith('/elements/nagrik/')));
  // A name that would lead elsewhere is none.
  assert.ok(!asked.some((path) => /\/b-\w+\.js$/.test(path)));
  assert.equal(await page.locator('nagrik-nothing').first().innerText(), '112');
  await page.close();
});

test('the page is told that an operation behind an element goes away, once, and by the element that calls it', async () => {
  const page = await scene.visit(scene.put(scene.host, ''));
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    addEventListener('nagrik-deprecated', (event) => {
      const { operation, sunset } = event as Event & { operation: string; sunset: string };
      told.push([(event.target as Element).localName, operation, sunset].join(' '));
    });
  });
  const told = (): Promise<unknown> => page.evaluate('told');
  await page.goto(scene.put(scene.host, html(lookup)));
  await page.waitForFunction('told.length > 0');
  await live(page).locator('select, input').first().waitFor();
  const [said = ''] = (await told()) as string[];
  assert.match(said, /^nagrik-fir-lookup\S* listDistricts 2027-05-01$/);
  assert.equal(((await told()) as string[]).length, 1);
  await page.close();
});
