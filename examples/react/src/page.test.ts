import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { complaintsOf, tryFrameworkPage } from '@nagrik/example-plain-html/framework-page';
import { framed } from '@nagrik/example-plain-html/scene';
import { vitePage } from '@nagrik/example-plain-html/vite-page';
import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createServer } from 'vite';
import type { DistrictPage } from './district-page.tsx';

const folder = fileURLToPath(new URL('../', import.meta.url));
const sceneOf = tryFrameworkPage(vitePage(folder));

/** The page as a server writes it: the example's own component, compiled by Vite. */
async function render(portal: string): Promise<string> {
  const vite = await createServer({
    root: folder,
    configFile: `${folder}vite.config.ts`,
    server: { middlewareMode: true, ws: false },
    ssr: { resolve: { conditions: ['nagrik-source'] }, noExternal: [/^@nagrik\//] },
    logLevel: 'error',
  });
  try {
    const loaded = (await vite.ssrLoadModule('/src/district-page.tsx')) as {
      readonly DistrictPage: typeof DistrictPage;
    };
    return renderToString(createElement(StrictMode, null, createElement(loaded.DistrictPage, { portal })));
  } finally {
    await vite.close();
  }
}

test('a server’s HTML has the tag and the link in it, and hydrates without a warning', async () => {
  const scene = sceneOf();
  const rendered = await render(scene.portal.url);
  assert.match(rendered, /<nagrik-complaint-form site="namuna" lang="hi"[^>]*><a href="http[^"]+">पुलिस के पोर्टल पर/);
  const html = await (await fetch(scene.address)).text();
  const address = scene.put(scene.host, html.replace('<div id="app">', `<div id="app">${rendered}`));

  let complaints: string[] = [];
  const page = await scene.visit(address, (page) => (complaints = complaintsOf(page)));
  const frame = await framed(page);
  await frame.getByRole('button', { name: 'शुरू करें' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();

  const later = await scene.visit(address, (page) => page.route('**/*.js', (route) => route.abort()));
  assert.equal(await later.locator('nagrik-complaint-form a').isVisible(), true, 'without any script');
  await later.close();
});
