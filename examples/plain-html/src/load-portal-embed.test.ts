import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromiumLaunch } from '@nagrik/chromium';
import { loadPortalEmbed, type LoadOptions } from '@nagrik/embed';
import { transform } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { startHostSite, type HostSite } from './host-page.ts';

const source = new URL('../../../packages/embed/src/load-portal-embed.ts', import.meta.url);
/** Stands for the portal's script: defines the tag as it does. */
const script = `class Service extends HTMLElement { static observedAttributes = ['surface'] }
if (!customElements.get('nagrik-complaint-form')) customElements.define('nagrik-complaint-form', Service);
globalThis.runs = (globalThis.runs ?? 0) + 1;`;
const types = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

let browser: Browser;
let host: HostSite;
let portal: HostSite;

before(async () => {
  host = await startHostSite();
  portal = await startHostSite();
  portal.put('/embed/1/embed.js', { html: script, headers: types });
  const { code } = await transform(await readFile(source, 'utf8'), { loader: 'ts' });
  host.put('/load.js', { html: code, headers: types });
  browser = await chromium.launch(chromiumLaunch());
});
after(async () => {
  await browser.close();
  host.close();
  portal.close();
});

/** What the calls of one page come to: `true`, or the reason of the failure. */
async function outcomes(
  calls: readonly Partial<LoadOptions>[],
  page: { readonly policy?: string; readonly before?: string } = {},
): Promise<{
  readonly outcomes: unknown[];
  readonly runs: number | undefined;
  readonly sheets: readonly string[];
}> {
  const tab = await browser.newPage();
  await tab.goto(
    host.put('/', {
      html: `<!doctype html><title>x</title><script type="module">${page.before ?? ''}
        import { loadPortalEmbed } from '/load.js'; globalThis.load = loadPortalEmbed;</script>`,
      ...(page.policy && { headers: { 'content-security-policy': page.policy } }),
    }),
  );
  await tab.waitForFunction(() => 'load' in globalThis);
  const told = await tab.evaluate(
    async (options) => {
      const { load } = globalThis as unknown as { load: typeof loadPortalEmbed };
      const ended = await Promise.all(
        options.map((each) => load(each).catch((error: { reason: string }) => error.reason)),
      );
      const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
      return { outcomes: ended, runs: (globalThis as { runs?: number }).runs, sheets };
    },
    calls.map((call) => ({ portal: portal.url, ...call })),
  );
  await tab.close();
  return told;
}

test('many calls put the script on the page once', async () => {
  const { outcomes: ended, runs } = await outcomes([{}, {}, {}]);
  assert.deepEqual({ ended, runs }, { ended: [true, true, true], runs: 1 });
});

test('brings the style sheet that keeps places free, once, where the page has not brought it', async () => {
  portal.put('/embed/1/embed.css', {
    html: 'body { color: rgb(1, 2, 3) }',
    headers: { ...types, 'content-type': 'text/css' },
  });
  for (const before of [
    '',
    `document.head.innerHTML += '<link rel="stylesheet" href="${portal.url}/embed/1/embed.css">';`,
  ]) {
    const { sheets } = await outcomes([{}, {}], { before });
    assert.deepEqual(sheets, [`${portal.url}/embed/1/embed.css`]);
  }
});

test('says that the page’s own policy keeps it away', async () => {
  const policy = "script-src 'self' 'unsafe-inline'";
  assert.deepEqual((await outcomes([{}], { policy })).outcomes, ['csp']);
});

test('says that something keeps it away, and the next call tries again', async () => {
  const gone = await startHostSite();
  gone.close();
  assert.deepEqual((await outcomes([{ portal: gone.url }])).outcomes, ['blocked']);
});

test('refuses a changed byte of a fixed release, and says so', async () => {
  const release = (text: string) => ({
    version: '1.0.0-aaaa',
    files: { 'embed.js': `sha384-${createHash('sha384').update(text).digest('base64')}` },
    inline: {},
  });
  portal.put('/embed/r/1.0.0-aaaa/embed.js', { html: script, headers: types });
  const { outcomes: ended, runs } = await outcomes([{ release: release(`${script} `) }]);
  assert.deepEqual({ ended, runs }, { ended: ['integrity'], runs: undefined });
  assert.deepEqual((await outcomes([{ release: release(script) }])).outcomes, [true]);
});

test('says that the tag belongs to somebody else', async () => {
  const before = "customElements.define('nagrik-complaint-form', class extends HTMLElement {});";
  assert.deepEqual((await outcomes([{}], { before })).outcomes, ['clash']);
});

test('gives up after its time', async () => {
  const slow = await startHostSite();
  slow.hold('/embed/1/embed.js');
  assert.deepEqual((await outcomes([{ portal: slow.url, timeoutMs: 300 }])).outcomes, ['timeout']);
  slow.close();
});

test('a failure is not kept', async () => {
  const late = await startHostSite();
  const tab = await browser.newPage();
  await tab.goto(
    host.put('/', {
      html: `<!doctype html><script type="module">import { loadPortalEmbed } from '/load.js'; globalThis.load = loadPortalEmbed;</script>`,
    }),
  );
  await tab.waitForFunction(() => 'load' in globalThis);
  const call = () =>
    tab.evaluate(
      (portal) =>
        (globalThis as unknown as { load: typeof loadPortalEmbed })
          .load({ portal })
          .catch((error: { reason: string }) => error.reason),
      late.url,
    );
  assert.equal(await call(), 'blocked');
  late.put('/embed/1/embed.js', { html: script, headers: types });
  assert.equal(await call(), true);
  await tab.close();
  late.close();
});

test('does nothing on a server', async () => {
  assert.equal(await loadPortalEmbed({ portal: 'https://portal.example' }), false);
});
