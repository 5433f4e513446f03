import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { complaintsOf, tryFrameworkPage } from '@nagrik/example-plain-html/framework-page';
import { framed } from '@nagrik/example-plain-html/scene';
import type next from 'next';

// For an `import` its types and its code disagree on what is the default.
const createNext = createRequire(import.meta.url)('next') as typeof next.default;

const folder = fileURLToPath(new URL('../', import.meta.url));

// As it goes into production, where React tells of a text or an element that differs; of an attribute it tells while one develops
// (examples/react). With the packages as `pnpm build` has left them.
const sceneOf = tryFrameworkPage(async ({ host, portal }) => {
  Object.assign(process.env, { PORTAL: portal.url, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  await promisify(execFile)('node_modules/.bin/next', ['build'], { cwd: folder });
  const server = createNext({ dir: folder });
  await server.prepare();
  after(() => server.close());
  host.serve(server.getRequestHandler());
  return `${host.url}/`;
});

test('the server’s HTML has the tag and the link in it, in the language of the address', async () => {
  const { address, portal } = sceneOf();
  for (const [lang, says] of [
    ['hi', 'पुलिस के पोर्टल पर'],
    ['ur', 'پولیس کے پورٹل پر'],
  ] as const) {
    const html = await (await fetch(`${address}?lang=${lang}`)).text();
    const link = `<a href="${portal.url}/embed/frame/complaint-form?lang=${lang}&amp;site=namuna">${says}`;
    const [, inside = ''] =
      html.match(new RegExp(`<nagrik-complaint-form site="namuna" lang="${lang}"[^>]*>(.+?)</`)) ?? [];
    assert.ok(inside.startsWith(link), html);
  }
});

test('what the server has written becomes the page without a warning, and is enough without any script', async () => {
  const { address, visit } = sceneOf();
  let complaints: string[] = [];
  const page = await visit(`${address}?lang=ur`, (page) => (complaints = complaintsOf(page)));
  const frame = await framed(page);
  await frame.getByRole('button', { name: 'شروع کریں' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();

  const later = await visit(address, (page) => page.route('**/*.js', (route) => route.abort()));
  assert.equal(await later.locator('nagrik-complaint-form a').isVisible(), true);
  await later.close();
});
