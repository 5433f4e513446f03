import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { describeServices } from '@nagrik/elements/catalogue';
import { contrast, csp, type Rgb } from '@nagrik/embed';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const tag = (attributes = ''): string =>
  `<nagrik-complaint-form site="namuna" ${attributes}><p class="fallback">112</p></nagrik-complaint-form>`;
const loader = (): string => `<script type="module" src="${scene.portal.url}/embed/1/embed.js"></script>`;
const html = (body: string, head = loader(), lang = 'hi'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}<body>${body}</body></html>`;
const open = (page: string, prepare?: (page: Page) => unknown): Promise<Page> =>
  scene.visit(scene.put(scene.host, page), prepare);

/** Errors that reach the page's console. */
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
};

test('several tags, and the script twice, are one frame each', async () => {
  let errors: string[] = [];
  const page = await open(html(tag() + tag(), loader() + loader()), (page) => (errors = errorsOf(page)));
  await framed(page);
  await page.waitForFunction(() => document.querySelectorAll('nagrik-complaint-form').length === 2);
  await page.locator('iframe').nth(1).waitFor();
  assert.equal(await page.locator('iframe').count(), 2);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a release and the evergreen loader on one page do not clash: the first that came defines the tags', async () => {
  const { releases } = (await (await fetch(`${scene.portal.url}/embed/manifest.json`)).json()) as {
    releases: { version: string }[];
  };
  let errors: string[] = [];
  const pinned = `<script type="module" src="${scene.portal.url}/embed/r/${releases[0]?.version}/embed.js"></script>`;
  const page = await open(html(tag(), pinned + loader()), (page) => (errors = errorsOf(page)));
  await framed(page);
  assert.equal(await page.locator('iframe').count(), 1);
  assert.deepEqual(errors, []);
  await page.close();
});

test('two minor versions share a page: what the older one does not know, the newer one brings, each with its own elements', async () => {
  const [known, unknown] = describeServices().filter(({ sensitive }) => !sensitive);
  assert.ok(known && unknown);
  const older = `<script type="module" src="${scene.portal.url}/embed/r/0.0.9/embed.js"></script>`;
  let errors: string[] = [];
  const body = `<${known.tag} site="namuna"></${known.tag}><${unknown.tag} site="namuna"></${unknown.tag}>`;
  const page = await open(html(body, older + loader()), async (page) => {
    errors = errorsOf(page);
    // As it was before the second service came into the catalogue.
    await page.route('**/embed/r/0.0.9/**', async (route) => {
      const response = await route.fetch({ url: route.request().url().replace('/r/0.0.9/', '/1/') });
      const text = await response.text();
      const tags = text.replace(` ${unknown.tag.replace('nagrik-', '')}`, '');
      if (route.request().url().endsWith('/embed.js')) assert.notEqual(tags, text);
      await route.fulfill({ response, body: tags });
    });
  });
  const names: string[] = [];
  for (const { tag } of [known, unknown]) {
    const live = page.locator(`${tag} > [slot=live]`);
    await live.locator('[part=heading]').first().waitFor();
    names.push(await live.evaluate(({ localName }, tag) => localName.replace(tag, ''), tag));
  }
  assert.notEqual(names[0], names[1], 'each has names of its own');
  assert.deepEqual(errors, []);
  // Files that nobody has waited for may still be on their way.
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
});

test('somebody else’s element of the same name keeps it, and nothing breaks', async () => {
  const other = `<script>customElements.define('nagrik-complaint-form', class extends HTMLElement {})</script>`;
  let errors: string[] = [];
  const page = await open(
    html(tag() + '<nagrik-fir-lookup site="namuna" surface="frame"></nagrik-fir-lookup>', other + loader()),
    (page) => {
      errors = errorsOf(page);
    },
  );
  const frame = await framed(page);
  assert.match(frame.url(), /fir-lookup/);
  assert.equal(await page.locator('.fallback').isVisible(), true);
  assert.deepEqual(errors, []);
  await page.close();
});

test('the elements of npm on the same page are left alone', async () => {
  let errors: string[] = [];
  const npm = `<script type="module" src="${scene.portal.url}/elements/nagrik.js"></script>`;
  const page = await open(html(tag() + '<nagrik-wanted-list></nagrik-wanted-list>', npm + loader()), (page) => {
    errors = errorsOf(page);
  });
  await page.locator('nagrik-wanted-list [part=heading]').first().waitFor();
  await framed(page);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a tag that a script puts in, takes out and puts elsewhere is a frame each time', async () => {
  const page = await open(html('<main></main><aside></aside>'));
  await page.evaluate((text) => {
    const main = document.querySelector('main');
    main?.append(document.createRange().createContextualFragment(text));
  }, tag());
  await framed(page);
  await page.evaluate(() => {
    const service = document.querySelector('nagrik-complaint-form');
    service?.remove();
    if (service) document.querySelector('aside')?.append(service);
  });
  await framed(page);
  assert.equal(await page.locator('aside iframe').count(), 1);
  await page.close();
});

test('moved by moveBefore, the frame keeps what is in it', async () => {
  const page = await open(html(`<main>${tag()}</main><aside></aside>`));
  const frame = await framed(page);
  await frame.getByRole('button', { name: 'शुरू करें' }).click();
  await frame.getByRole('radio').first().check();
  await page.evaluate(() => {
    const aside = document.querySelector('aside') as HTMLElement & { moveBefore(node: Node, before: null): void };
    aside.moveBefore(document.querySelector('nagrik-complaint-form') as Node, null);
  });
  assert.equal(await frame.getByRole('radio').first().isChecked(), true);
  await page.close();
});

test('a page that swaps its body, as Turbo does, has its frame again', async () => {
  const page = await open(html(`<main>${tag()}</main>`));
  await framed(page);
  await page.evaluate((text) => {
    const body = document.createElement('body');
    body.append(document.createRange().createContextualFragment(text));
    document.documentElement.replaceChild(body, document.body);
  }, `<main id="next">${tag()}</main>`);
  await framed(page);
  assert.equal(await page.locator('#next iframe').count(), 1);
  await page.close();
});

test('going away and back shows the service again', async () => {
  const page = await open(html(tag()));
  await framed(page);
  await page.goto(scene.put(scene.host, '<!doctype html><title>y</title>elsewhere'));
  await page.goBack();
  await framed(page);
  await page.close();
});

test('a tag in what is hidden at first has its height when it is shown', async () => {
  const page = await open(html(`<details><summary>x</summary>${tag()}</details>`));
  await page.waitForTimeout(800);
  await page.locator('summary').click();
  await framed(page);
  await page.waitForFunction(
    () =>
      (document.querySelector('nagrik-complaint-form')?.shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0) > 300,
  );
  await page.close();
});

test('a theme that resets everything, sets rem to 10 px and hides frames leaves the service as it is', async () => {
  const theme = `<style>html { font-size: 62.5% !important } * { box-sizing: content-box !important; margin: 0 !important; all: revert }
    iframe { display: none !important; width: 1px !important } p, button { font-size: 8px !important }</style>`;
  const plain = await open(html(tag()));
  const hostile = await open(html(tag(), theme + loader()));
  const sizes = [];
  for (const page of [plain, hostile]) {
    const frame = await framed(page);
    const button = frame.getByRole('button', { name: 'शुरू करें' });
    sizes.push(await button.evaluate((element) => getComputedStyle(element).fontSize));
    const box = await page.locator('nagrik-complaint-form iframe').boundingBox();
    assert.ok((box?.width ?? 0) > 300, String(box?.width));
  }
  assert.equal(sizes[0], sizes[1]);
  await plain.close();
  await hostile.close();
});

test('a page from right to left, on a screen as small as at 400 %, and one that zooms its own, do not scroll sideways', async () => {
  const rtl = loader();
  for (const zoom of [1, 2]) {
    const body = html(`<div style="zoom: ${zoom}">${tag()}</div>`, rtl, 'ur').replace(
      'lang="ur"',
      'lang="ur" dir="rtl"',
    );
    const page = await open(body);
    await page.setViewportSize({ width: 320 * zoom, height: 256 });
    const frame = await framed(page);
    assert.equal(await frame.evaluate(() => document.documentElement.dir), 'rtl');
    for (const where of [page.mainFrame(), frame])
      assert.ok(await where.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `zoom ${zoom}`);
    // As high as what is in it, also where a pixel of the page is two of the screen.
    await page.waitForFunction(
      (height) => {
        const shown =
          document.querySelector('nagrik-complaint-form')?.shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0;
        return shown >= height && shown < height + 48;
      },
      await frame.evaluate(() => document.body.getBoundingClientRect().height),
    );
    await page.close();
  }
});

test('printed, the page shows the service, and not what stood in its place', async () => {
  const page = await open(html(tag()));
  const frame = await framed(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nagrik-complaint-form iframe').isVisible(), true);
  assert.equal(await page.locator('.fallback').isVisible(), false);
  const [height, shown] = [
    await frame.evaluate(() => document.body.getBoundingClientRect().height),
    (await page.locator('nagrik-complaint-form iframe').boundingBox())?.height ?? 0,
  ];
  assert.ok(height > 200 && shown >= height - 24, `${shown} for ${height}`);
  await page.close();
});

test('a page that paints itself dark by tricks leaves words that can be read in the frame', async () => {
  for (const trick of [
    '@media (prefers-color-scheme: dark) { * { background: #000 !important; color: #fff !important } }',
    'iframe, :root { color-scheme: dark light !important } body { background: #111 }',
    ':root { color-scheme: only light } nagrik-complaint-form { color-scheme: dark; color: #000 }',
  ]) {
    const page = await open(html(tag(), `<style>${trick}</style>${loader()}`), (page) =>
      page.emulateMedia({ colorScheme: 'dark' }),
    );
    const frame = await framed(page);
    const [ink, paper] = await frame.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor].map((colour) => colour.match(/\d+/g)?.slice(0, 3).map(Number));
    });
    assert.ok(contrast(ink as unknown as Rgb, paper as unknown as Rgb) >= 4.5, `${trick}: ${ink} on ${paper}`);
    await page.close();
  }
});

test('another major version on the page that takes the tags, before ours or after, breaks nothing', async () => {
  // As one that knows nothing of ours: it defines its tags and does not ask.
  const next = `customElements.define('nagrik-complaint-form', class extends HTMLElement {
    connectedCallback() { this.dataset.major = '2' } })`;
  const body = tag() + '<nagrik-status-tracker site="namuna" surface="frame"></nagrik-status-tracker>';
  for (const [first, scripts] of Object.entries({
    theirs: [`<script type="module">${next}</script>`, loader()],
    ours: [loader(), `<script type="module">${next}</script>`],
  })) {
    const page = await open(html(body, scripts.join('')));
    await page.waitForSelector('nagrik-status-tracker iframe', { state: 'visible' });
    const theirs = await page.locator('nagrik-complaint-form').getAttribute('data-major');
    assert.equal(theirs, first === 'theirs' ? '2' : null);
    assert.equal(await page.locator('nagrik-complaint-form iframe').count(), first === 'theirs' ? 0 : 1);
    assert.equal(
      await page.locator('.fallback').isVisible(),
      first === 'theirs',
      'what stood inside stays, and is theirs',
    );
    await page.close();
  }
});

test('beside the page’s own Lit public data comes; where Trusted Types let one Lit alone be, as a frame', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, render } from 'lit'; render(html\`<p id="own">own</p>\`, document.querySelector('main'));`,
      resolveDir: fileURLToPath(new URL('../../../packages/elements', import.meta.url)),
    },
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022' },
  });
  scene.host.put('/own.js', {
    html: outputFiles[0]?.text ?? '',
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  const lines = csp({ portal: scene.portal.url });
  for (const [types, inline] of [
    ['', true],
    [`; require-trusted-types-for 'script'; ${lines.replace('lit-html', "lit-html 'allow-duplicates'")}`, true],
    [`; require-trusted-types-for 'script'; ${lines}`, false],
  ] as const) {
    const policy = types && `default-src 'none'${types.replace('script-src ', "script-src 'self' ")}`;
    const body = html(
      '<main></main><nagrik-fir-lookup site="namuna"></nagrik-fir-lookup>',
      `<script type="module" src="/own.js"></script>${loader()}`,
    );
    const page = await scene.visit(scene.put(scene.host, body, policy ? { 'content-security-policy': policy } : {}));
    await page.locator('nagrik-fir-lookup iframe, nagrik-fir-lookup > [slot=live]').first().waitFor();
    assert.equal(await page.locator('nagrik-fir-lookup > [slot=live]').count(), inline ? 1 : 0, types);
    assert.equal(await page.locator('#own').innerText(), 'own', types);
    await page.close();
  }
});

test('nothing that stands before the tag loses focus or place while the service loads', async () => {
  const page = await open(html(`<input id="own"><p style="height:2000px"></p>${tag()}`), (page) =>
    page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('#own')?.focus()),
    ),
  );
  await framed(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'own');
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.close();
});

test('the keyboard goes into the frame and out of it again', async () => {
  const page = await open(html(`<button id="first">x</button>${tag()}<button id="last">y</button>`));
  const frame = await framed(page);
  await page.locator('#first').focus();
  const inside = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === 'last') break;
    inside.add(await frame.evaluate(() => document.activeElement?.localName ?? ''));
  }
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'last');
  assert.ok(inside.has('nagrik-complaint-form'));
  await page.close();
});
