import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leanLit } from './lean-lit.ts';

interface Css {
  css(text: TemplateStringsArray, ...inside: unknown[]): { readonly cssText: string };
}

/** The module of styles as it goes into the bundle. */
async function leanStyles(): Promise<Css> {
  const elements = createRequire(new URL('../../../elements/package.json', import.meta.url));
  const lit = createRequire(elements.resolve('lit'));
  const id = fileURLToPath(new URL('css-tag.js', `file://${lit.resolve('@lit/reactive-element')}`)).replace(
    '/node/',
    '/',
  );
  const { transform } = leanLit() as { transform: { handler(code: string, id: string): string | { code: string } } };
  const lean = transform.handler(await readFile(id, 'utf8'), id);
  const code = typeof lean === 'string' ? lean : lean.code;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Css;
}

test('styles inside of styles stay whole in the bundle, and so does what stands behind them', async () => {
  const { css } = await leanStyles();
  const inner = css`
    .file {
      color: red;
    }
  `;
  const { cssText } = css`
    .a {
      color: blue;
    }
    ${inner}.b {
      content: '\2713';
    }
  `;
  assert.equal(cssText.replaceAll(/[\s;]/g, ''), String.raw`.a{color:blue}.file{color:red}.b{content:'\2713'}`);
});
