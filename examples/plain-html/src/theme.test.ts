import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presetNames } from '@nagrik/elements/theme/presets';
import type { Frame, Page } from 'playwright';
import { contrast, contrastPairs, type Rgb } from '@nagrik/embed';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** A page with the tag, its own style sheet, and an ear for refusals. */
async function themed(
  css: string,
  attributes = '',
): Promise<{ page: Page; frame: Frame; refused: () => Promise<string[]> }> {
  const html = `<!doctype html><html lang="hi"><title>x</title><style>${css}</style>
    <script>const refused = []; addEventListener('nagrik-theme-refused', (e) => refused.push(e.property + ' ' + e.reason))</script>
    <script type="module" src="${scene.portal.url}/embed/1/embed.js"></script>
    <body><nagrik-complaint-form site="namuna" ${attributes}></nagrik-complaint-form></body></html>`;
  const page = await scene.visit(scene.put(scene.host, html));
  const frame = await framed(page);
  return { page, frame, refused: () => page.evaluate('refused') };
}

const backgroundOf = (frame: Frame): Promise<string> =>
  frame.getByRole('button', { name: 'शुरू करें' }).evaluate((button) => getComputedStyle(button).backgroundColor);

test('custom properties of the page’s style sheet reach the frame', async () => {
  const { page, frame, refused } = await themed(
    'nagrik-complaint-form { --nagrik-color-brand: rgb(94, 30, 99); --nagrik-radius: 0px }',
  );
  assert.equal(await backgroundOf(frame), 'rgb(94, 30, 99)');
  assert.deepEqual(await refused(), []);
  await page.close();
});

test('a value that would load something, or is none, is refused with its reason', async () => {
  const asked: string[] = [];
  const { page, frame, refused } = await themed(`nagrik-complaint-form {
    --nagrik-color-surface: url(${scene.stranger.url}/spy.png);
    --nagrik-font-family: x; --nagrik-font-size: 400px; --nagrik-color-brand: red; color: red; }`);
  page.on('request', (request) => asked.push(request.url()));
  assert.deepEqual((await refused()).sort(), [
    '--nagrik-color-brand too-little-contrast',
    '--nagrik-color-surface not-a-value',
    '--nagrik-font-size not-a-value',
  ]);
  assert.notEqual(await backgroundOf(frame), 'rgb(255, 0, 0)');
  assert.deepEqual(
    asked.filter((url) => url.includes('spy')),
    [],
  );
  await page.close();
});

test('colours that nobody can read are refused together: the portal’s stay', async () => {
  const { page, frame, refused } = await themed(
    ':root { --nagrik-color-text: #999; --nagrik-color-surface: #aaa; --nagrik-color-brand: #173a7a }',
  );
  const heard = await refused();
  assert.ok(heard.includes('--nagrik-color-text too-little-contrast'), heard.join());
  assert.ok(heard.includes('--nagrik-color-surface too-little-contrast'), heard.join());
  assert.equal(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  await page.close();
});

test('a dark page has a dark frame, and a light one a light frame on a dark device', async () => {
  const dark = await themed(':root { color-scheme: dark }');
  assert.equal(await dark.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  await dark.page.close();
  const light = await themed(':root { color-scheme: light }');
  await light.page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await light.frame.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  await light.page.close();
});

for (const preset of ['portal', ...presetNames])
  test(`everything can be read in the look "${preset}", light and dark`, async () => {
    for (const scheme of ['light', 'dark']) {
      const { page, frame } = await themed(`:root { color-scheme: ${scheme} }`, `theme="${preset}"`);
      const names = [...new Set(contrastPairs.flatMap(([ink, paper]) => [ink, paper]))];
      const colours = await frame.evaluate((tokens) => {
        const roles: Record<string, string> = { 'surface-raised': 'raised', 'surface-sunken': 'sunken' };
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        return tokens.map((token) => {
          const name = token.replace('color-', '');
          const probe = document.documentElement.appendChild(document.createElement('i'));
          probe.style.color = `var(--n-${roles[name] ?? name})`;
          if (context) context.fillStyle = getComputedStyle(probe).color;
          context?.fillRect(0, 0, 1, 1);
          probe.remove();
          return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
        });
      }, names);
      const colourOf = (name: string): Rgb => colours[names.indexOf(name as never)] as unknown as Rgb;
      for (const [ink, paper, least] of contrastPairs) {
        const ratio = contrast(colourOf(ink), colourOf(paper));
        assert.ok(ratio >= least, `${ink} on ${paper}, ${scheme}: ${ratio.toFixed(2)}`);
      }
      await page.close();
    }
  });
