import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { csp, importMap, type Release, snippet, type tags } from '@nagrik/embed';
import type { Page } from 'playwright';
import { sendFirstField } from './go-on.ts';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
let release: Release;
before(async () => {
  scene = await openScene();
  const manifest = await fetch(`${scene.portal.url}/embed/manifest.json`);
  const { releases } = (await manifest.json()) as { readonly releases: readonly [Release] };
  [release] = releases;
});
after(() => scene.close());

const services = describeServices().map(({ tag, name, sensitive }) => {
  return { tag, name, sensitive, service: tag.replace('nagrik-', '') as keyof typeof tags };
});
const open = services.find(({ sensitive }) => !sensitive);
const sealed = services.find(({ sensitive }) => sensitive);
assert.ok(open && sealed);

/** A page that has pinned the release, under a policy that allows what csp() says. */
function pinned({ service, name, sensitive } = open as (typeof services)[number]): string {
  const surface = sensitive ? 'inline' : 'auto';
  const options = { portal: scene.portal.url, release, surface } as const;
  const map = importMap({ ...options, services: [service] });
  const hash = `sha256-${createHash('sha256').update(map).digest('base64')}`;
  const lines = csp({ portal: scene.portal.url, services: [service], surface, importMap: hash });
  const code = snippet({ ...options, service, site: 'namuna', lang: 'hi', name: name.hi });
  const html = `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${code}</body></html>`;
  return scene.put(scene.trusted, html, { 'content-security-policy': `default-src 'none'; ${lines}` });
}

/** The names of the files of the release that the page itself asked for. */
const filesAsked = (page: Page): string[] => {
  const asked: string[] = [];
  const folder = `${scene.portal.url}/embed/`;
  page.on('request', (request) => {
    if (request.frame() === page.mainFrame() && /^(script|stylesheet)$/.test(request.resourceType()))
      asked.push(request.url().replace(`${folder}r/${release.version}/`, ''));
  });
  return asked;
};

for (const each of services)
  test(`every file that a pinned ${each.service} loads is covered, in every language`, async () => {
    let asked: string[] = [];
    const page = await scene.visit(pinned(each), (page) => (asked = filesAsked(page)));
    const live = page.locator(`${each.tag} > [slot=live]`);
    await live.waitFor();
    for (const lang of ['en', 'ur']) {
      const words = page.waitForRequest((request) => request.url().includes(`/${lang}/`));
      await page.evaluate((lang) => document.querySelector('[lang][site]')?.setAttribute('lang', lang), lang);
      await words;
    }
    await sendFirstField(page, await live.evaluate(({ localName }) => localName));
    await page.waitForLoadState('networkidle');
    const covered = ['embed.js', 'embed.css', ...(release.inline[each.service] ?? [])];
    assert.ok(asked.length > 8, asked.join(' '));
    assert.deepEqual(
      asked.filter((name) => !covered.includes(name)),
      [],
    );
    for (const name of covered) assert.match(release.files[name] ?? '', /^sha384-/, name);
    await page.close();
  });

test('a frame is the portal’s own: its page pins the loader, its style sheet and what says why a frame does not come', async () => {
  const code = snippet({
    portal: scene.portal.url,
    release,
    service: sealed.service,
    site: 'namuna',
    lang: 'hi',
    name: 'x',
  });
  const map = JSON.parse(/importmap">([^<]+)</.exec(code)?.[1] ?? '') as { readonly integrity: object };
  assert.deepEqual(Object.keys(map.integrity), [`${scene.portal.url}/embed/r/${release.version}/diagnose.js`]);
  const page = await scene.visit(scene.put(scene.host, `<!doctype html><title>x</title>${code}`));
  await framed(page);
  await page.close();
});

test('a browser refuses a diagnosis in which a byte was changed, and the page stays as it is', async () => {
  const code = snippet({
    ...{ portal: scene.portal.url, release, service: sealed.service, lang: 'hi', name: 'x' },
    site: 'nobody',
  });
  const page = await scene.visit(scene.put(scene.host, ''), (page) => page.clock.install());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/diagnose.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()};globalThis.changed = true` });
  });
  await page.goto(scene.put(scene.host, `<!doctype html><title>x</title>${code}`));
  await page.locator(`${sealed.tag}:defined`).waitFor();
  const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
  await page.clock.fastForward(20_000);
  assert.match((await refused).text(), /diagnose\.js/);
  assert.equal(await page.evaluate('globalThis.changed'), undefined);
  assert.equal(await page.getByRole('link').isVisible(), true);
  assert.deepEqual(errors, []);
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
});

test('a browser refuses any file of a release in which a byte was changed', async () => {
  let asked: string[] = [];
  const page = await scene.visit(pinned(), (page) => (asked = filesAsked(page)));
  await page.locator(`${open.tag} > [slot=live]`).waitFor();
  // One of each kind: what the page names itself, what the script imports, what that imports at once and later.
  const ofAKind = [/^embed\.js/, /^inline\.js/, /\/core-/, new RegExp(`/${open.tag}-`), /\/words-/].map(
    (kind) => asked.find((name) => kind.test(name)) ?? String(kind),
  );
  for (const name of ofAKind) {
    await page.route(
      ({ pathname }) => pathname.endsWith(`/${name}`),
      async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()};globalThis.changed = true` });
      },
    );
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await page.goto(pinned());
    assert.ok((await refused).text().includes(name), name);
    assert.equal(await page.evaluate('globalThis.changed'), undefined, name);
    // A frame may have come instead.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
  await page.close();
});
