import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  csp,
  type Diagnosis,
  explainFinding,
  type Finding,
  importMap,
  type Release,
  snippet,
  type tags,
} from '@nagrik/embed';
import { describeServices } from '@nagrik/elements/catalogue';
import { createPortal, issueDiagnosisPass, sessionAuth, signInOfficer, type OfficerSession } from '@nagrik/sdk';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { openScene, type Scene } from './scene.ts';

const services = describeServices();
const sealed = services.find(({ sensitive }) => sensitive);
const open = services.find(({ sensitive, kind }) => !sensitive && kind === 'list');
assert.ok(sealed && open);

let scene: Scene;
let page: Page;
/** What `diagnose()` is as a site with a bundler has it: a file of its own. */
let bundle: string;
const javascript = { 'content-type': 'text/javascript' };
before(async () => {
  scene = await openScene();
  page = await scene.visit(scene.put(scene.host, ''));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { diagnose } from '@nagrik/embed';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    ...{ bundle: true, format: 'esm', write: false, conditions: ['nagrik-source'] },
  });
  bundle = outputFiles[0]?.text ?? '';
  for (const site of [scene.host, scene.trusted, scene.stranger])
    site.put('/diagnose.js', { html: bundle, headers: javascript });
});
after(() => scene.close());

type ServiceOf = NonNullable<typeof sealed>;

const codeOf = ({ tag, name }: ServiceOf = sealed, site = 'namuna'): string =>
  snippet({ portal: scene.portal.url, site, lang: 'hi', service: tag.replace('nagrik-', ''), name: name.hi });
const htmlOf = (body: string): string =>
  `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${body}</body></html>`;

/** The lines that a service needs, with leave for the page's own scripts. */
const linesFor = ({ tag }: ServiceOf): readonly string[] =>
  csp({ portal: scene.portal.url, services: [tag.replace('nagrik-', '') as keyof typeof tags] })
    .replace('script-src', "script-src 'self'")
    .split('; ');

/** As whoever reads the finding changes the policy: the directive that is there gets more, one that is not there is put in. */
function withLine(lines: readonly string[], line: string): readonly string[] {
  const [directive = '', ...sources] = line.split(' ');
  const has = lines.some((each) => each.split(' ')[0] === directive);
  if (!has) return [...lines, line];
  return lines.map((each) => (each.split(' ')[0] === directive ? [each, ...sources].join(' ') : each));
}

/** Opens an address and has it examined as the page's own script would. */
async function examined(
  address: string,
  patienceMs = 20_000,
): Promise<{ readonly findings: readonly Pick<Finding, 'code' | 'add'>[]; readonly states: readonly string[] }> {
  await page.goto(address);
  return page.evaluate(
    async ({ portal, patienceMs }) => {
      const { diagnose } = (await import('/diagnose.js' as string)) as {
        diagnose(options: object): Promise<Diagnosis>;
      };
      const { findings, tags } = await diagnose({ portal, patienceMs });
      return {
        findings: findings.map(({ code, add }) => ({ code, ...(add && { add }) })),
        states: tags.map(({ state }) => state),
      };
    },
    { portal: scene.portal.url, patienceMs },
  );
}

const put = (body: string, lines?: readonly string[], site = scene.host): string =>
  scene.put(site, htmlOf(body), lines ? { 'content-security-policy': lines.join('; ') } : {});

test('a page that allows what csp() says has no finding', async () => {
  for (const service of [sealed, open]) {
    const lines = ["default-src 'none'", ...linesFor(service)];
    const { findings, states } = await examined(put(codeOf(service), lines));
    assert.deepEqual({ findings, states }, { findings: [], states: [service.sensitive ? 'frame' : 'inline'] });
  }
});

const without = (service: ServiceOf, directive: string, more: readonly string[] = []): readonly string[] => [
  "default-src 'none'",
  ...linesFor(service).filter((line) => line.split(' ')[0] !== directive),
  ...more,
];

const blocked: readonly {
  readonly what: string;
  readonly service: ServiceOf;
  lines(): readonly string[];
  readonly code: string;
  add(): string;
}[] = [
  {
    ...{ what: 'the portal’s script', service: sealed, code: 'csp-script' },
    lines: () => without(sealed, 'script-src', ["script-src 'self'"]),
    add: () => `script-src ${scene.portal.url}`,
  },
  {
    ...{ what: 'the frame', service: sealed, code: 'csp-frame' },
    lines: () => without(sealed, 'frame-src'),
    add: () => `frame-src ${scene.portal.url}`,
  },
  {
    ...{ what: 'the frame, by the older directive', service: sealed, code: 'csp-frame' },
    lines: () => without(sealed, 'frame-src', ["child-src 'self'"]),
    add: () => `child-src ${scene.portal.url}`,
  },
  {
    ...{ what: 'the style sheet', service: sealed, code: 'csp-style' },
    lines: () => without(sealed, 'style-src'),
    add: () => `style-src ${scene.portal.url}`,
  },
  {
    ...{ what: 'answers', service: open, code: 'csp-connect' },
    lines: () => without(open, 'connect-src', ["connect-src 'self'"]),
    add: () => `connect-src ${scene.portal.url}`,
  },
  {
    ...{ what: 'pictures', service: open, code: 'csp-image' },
    lines: () => without(open, 'img-src'),
    add: () => `img-src ${scene.portal.url} data: blob:`,
  },
  {
    ...{ what: 'templates', service: open, code: 'csp-trusted-types' },
    lines: () => [
      ...without(open, 'trusted-types', ['trusted-types angular', "require-trusted-types-for 'script'"]),
      `frame-src ${scene.portal.url}`,
    ],
    add: () => 'trusted-types lit-html',
  },
];

for (const { what, service, lines, code, add } of blocked)
  test(`a policy that blocks ${what} is told as that, and the line that is printed lets it through`, async () => {
    const before = await examined(put(codeOf(service), lines()));
    assert.deepEqual(before.findings, [{ code, add: add() }]);
    const { findings, states } = await examined(put(codeOf(service), withLine(lines(), add())));
    assert.deepEqual({ findings, states }, { findings: [], states: [service.sensitive ? 'frame' : 'inline'] });
  });

test('what default-src allowed is a part of the line that takes its place', async () => {
  const { findings } = await examined(put(codeOf(), ["default-src 'self'"]));
  assert.deepEqual(findings, [{ code: 'csp-script', add: `script-src 'self' ${scene.portal.url}` }]);
  let lines: readonly string[] = ["default-src 'self'"];
  // What comes behind the script is seen once the script may come.
  for (let round = 0; round < 3; round++) {
    const told = (await examined(put(codeOf(), lines))).findings;
    lines = told.reduce((so, { add = '' }) => withLine(so, add), lines);
  }
  assert.deepEqual((await examined(put(codeOf(), lines))).states, ['frame']);
  assert.deepEqual((await examined(put(codeOf(), lines))).findings, []);
});

test('a page that has made the name of our templates itself is told to allow it twice', async () => {
  const own = `<script src="/own.js"></script>`;
  scene.host.put('/own.js', { html: `trustedTypes.createPolicy('lit-html', {})`, headers: javascript });
  const lines = [...without(open, ''), `frame-src ${scene.portal.url}`];
  const { findings } = await examined(put(own + codeOf(open), lines));
  assert.deepEqual(findings, [{ code: 'csp-trusted-types', add: "trusted-types 'allow-duplicates'" }]);
  const better = await examined(put(own + codeOf(open), withLine(lines, "trusted-types 'allow-duplicates'")));
  assert.deepEqual(better, { findings: [], states: ['inline'] });
});

test('an origin that is not registered, a wrong site and none are told apart', async () => {
  for (const [address, finding] of [
    [put(codeOf(), undefined, scene.stranger), { code: 'origin-unregistered', add: scene.stranger.url }],
    [put(codeOf(sealed, 'nobody')), { code: 'site-unknown', add: 'nobody' }],
    [put(codeOf(sealed, '')), { code: 'site-missing', add: 'site="…"' }],
  ] as const) {
    const { findings, states } = await examined(address, 0);
    assert.deepEqual(findings, [finding]);
    assert.notDeepEqual(states, ['frame']);
  }
});

test('a name that somebody else has, one that nobody has, and a script that is none', async () => {
  const other = `<script>customElements.define('${sealed.tag}', class extends HTMLElement {})</script>`;
  const script = /<script type="module"[^]*<\/script>/;
  for (const [body, code] of [
    [other + codeOf(), 'clash'],
    [codeOf({ ...sealed, tag: 'nagrik-complain-form' }), 'unknown-service'],
    [codeOf().replace(script, ''), 'no-script'],
    [codeOf().replace('type="module" ', ''), 'no-script'],
  ] as const)
    assert.deepEqual(
      (await examined(put(body))).findings.map((finding) => finding.code),
      [code],
    );
  const npm = `<script type="module" src="${scene.portal.url}/elements/nagrik.js"></script>`;
  await page.goto(put(npm + codeOf(open)));
  await page.locator(`${open.tag} [part=heading]`).first().waitFor();
  assert.deepEqual((await examined(put(npm + codeOf(open)))).findings, [], 'elements of npm have ways of their own');
});

test('a confidential service on a page that the portal does not trust with it is a frame, and is told', async () => {
  const body = codeOf().replace('lang="hi"', 'lang="hi" surface="inline"');
  const { findings, states } = await examined(put(body));
  assert.deepEqual({ findings, states }, { findings: [{ code: 'inline-untrusted' }], states: ['frame'] });
  assert.deepEqual((await examined(put(body, undefined, scene.trusted))).findings, []);
});

test('what is stopped on the way is told from a portal that is away', async () => {
  await page.route('**/embed/frame/*', (route) => route.abort());
  assert.deepEqual((await examined(put(codeOf()), 0)).findings, [{ code: 'blocked' }]);
  await page.unrouteAll();
  await page.route('**/embed/1/inline.js', (route) => route.abort());
  assert.deepEqual(await examined(put(codeOf(open))), { findings: [{ code: 'blocked' }], states: ['frame'] });
  await page.unrouteAll();
  await page.route(`${scene.portal.url}/**`, (route) => route.abort());
  assert.deepEqual((await examined(put(codeOf()), 0)).findings, [{ code: 'unreachable' }]);
  await page.unrouteAll();
});

test('an import map that comes too late is told, and one that the policy blocks', async () => {
  const { releases } = (await (await fetch(`${scene.portal.url}/embed/manifest.json`)).json()) as {
    readonly releases: readonly [Release];
  };
  const options = { portal: scene.portal.url, release: releases[0] };
  const service = open.tag.replace('nagrik-', '') as keyof typeof tags;
  const code = snippet({ ...options, site: 'namuna', lang: 'hi', service, name: 'x' });
  const [map = ''] = /<script type="importmap">[^]*?<\/script>\n/.exec(code) ?? [];
  assert.ok(map);
  const late = await examined(put(code.replace(map, '') + map));
  assert.deepEqual(late.findings, [{ code: 'import-map-late' }]);
  const hash = createHash('sha256')
    .update(importMap({ ...options, services: [service] }))
    .digest('base64');
  const lines = ["default-src 'none'", ...linesFor(open)];
  const add = `script-src 'sha256-${hash}'`;
  assert.deepEqual((await examined(put(code, lines))).findings, [{ code: 'csp-import-map', add }]);
  assert.deepEqual((await examined(put(code, withLine(lines, add)))).findings, []);
});

/** What a page has said on its console, and whether it has asked for the diagnosis. */
function listen(page: Page): { readonly said: string[]; readonly loaded: string[] } {
  const heard = { said: [] as string[], loaded: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'warning' && message.text().startsWith('Nagrik')) heard.said.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().endsWith('/diagnose.js')) heard.loaded.push(request.url());
  });
  return heard;
}

test('a page without faults loads no diagnosis and says nothing', async () => {
  const tab = await scene.browser.newPage();
  await tab.clock.install();
  const { said, loaded } = listen(tab);
  await tab.goto(put(codeOf() + codeOf(open)));
  await tab.locator(`${open.tag} > [slot=live]`).waitFor();
  await tab.locator(`${sealed.tag} iframe`).waitFor();
  // Longer than the loader waits for anything.
  await tab.clock.fastForward(60_000);
  await tab.waitForLoadState('networkidle');
  assert.deepEqual({ said, loaded }, { said: [], loaded: [] });
  await tab.close();
});

test('a tag that does not come is told on the console, once, in its language, with the line to add', async () => {
  const tab = await scene.browser.newPage();
  await tab.clock.install();
  const { said, loaded } = listen(tab);
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  const english = codeOf().replace('lang="hi"', 'lang="en"');
  await tab.goto(put(english, without(sealed, 'frame-src')));
  await tab.locator(`${sealed.tag}:defined`).waitFor();
  const message = tab.waitForEvent('console', (message) => message.text().startsWith('Nagrik'));
  await tab.clock.fastForward(20_000);
  await message;
  assert.equal(said.length, 1);
  const [text = ''] = said;
  assert.match(text, new RegExp(`^Nagrik <${sealed.tag}>: not shown`));
  assert.ok(text.includes(explainFinding({ code: 'csp-frame', severity: 'error' }, 'en')), text);
  assert.match(text, new RegExp(`\n {3}frame-src ${scene.portal.url}( |$)`));
  assert.deepEqual({ loaded: loaded.length, errors }, { loaded: 1, errors: [] });
  await tab.close();
});

test('public data that had to fall back to a frame is told', async () => {
  const tab = await scene.browser.newPage();
  const { said } = listen(tab);
  const message = tab.waitForEvent('console', (message) => message.text().startsWith('Nagrik'));
  const lines = [...without(open, 'trusted-types', ["trusted-types 'none'"]), `frame-src ${scene.portal.url}`];
  await tab.goto(put(codeOf(open), lines));
  await message;
  assert.match(said.join('\n'), /^Nagrik <[\w-]+>: फ़्रेम में[^]*\n {3}trusted-types lit-html/);
  await tab.close();
});

test('data that a policy keeps from a service which is there is told', async () => {
  const tab = await scene.browser.newPage();
  const { said } = listen(tab);
  const message = tab.waitForEvent('console', (message) => message.text().startsWith('Nagrik'));
  await tab.goto(put(codeOf(open), without(open, 'connect-src', ["connect-src 'self'"])));
  await message;
  assert.match(said.join('\n'), new RegExp(`\n {3}connect-src ${scene.portal.url}`));
  await tab.close();
});

/** A pass of the desk's for the site of the scene. */
async function passOf(): Promise<string> {
  const { ports, store, url } = scene.portal;
  const [id, password] = ['patna-desk-1', 'namuna-1234'];
  const passwordHash = await ports.passwords.hash(password);
  await store.identity.putOfficer({
    id,
    name: 'नमूना लिपिक',
    rank: 'ASI',
    station: '5117000',
    passwordHash,
    demo: true,
  });
  const portal = createPortal({ baseUrl: url });
  const signedIn = await signInOfficer(portal, { officerId: id, password });
  assert.ok(signedIn.ok);
  const auth = sessionAuth<OfficerSession>({ scheme: 'officer' });
  auth.start(signedIn.data);
  const issued = await issueDiagnosisPass(portal.with({ auth }), 'namuna');
  assert.ok(issued.ok);
  return issued.data.pass;
}

test('with a pass the page itself says what is wrong; by keyboard, at 320 px, and it can be closed', async () => {
  const lines = without(sealed, 'frame-src');
  const address = put(`<p><button>x</button></p>${codeOf()}`, lines);
  const tab = await scene.browser.newPage({ viewport: { width: 320, height: 640 } });
  const { said } = listen(tab);
  await tab.goto(`${address}#nagrik-diagnose=${await passOf()}`);
  const panel = tab.getByRole('dialog');
  await panel.getByText(`frame-src ${scene.portal.url}`, { exact: true }).waitFor();
  assert.equal(await panel.getByRole('heading', { level: 2 }).evaluate((title) => title.matches(':focus')), true);
  assert.equal(await panel.getByRole('heading', { level: 3 }).count(), 1);
  assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  const box = await panel.boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
  await tab.keyboard.press('Tab');
  assert.equal(await panel.getByRole('button', { name: 'बंद करें' }).evaluate((button) => button.matches(':focus')), true);
  assert.deepEqual(said, [], 'the panel says it');
  await tab.keyboard.press('Escape');
  assert.equal(await panel.count(), 0);
  await tab.close();
});

test('without a pass that counts there it is said on the console alone', async () => {
  const pass = await passOf();
  for (const [what, address] of Object.entries({
    'a forged one': `${put(codeOf(sealed, 'nobody'))}#nagrik-diagnose=namuna.99999999999.x`,
    'on an origin of nobody’s': `${put(codeOf(), undefined, scene.stranger)}#nagrik-diagnose=${pass}`,
  })) {
    const tab = await scene.browser.newPage();
    const { said } = listen(tab);
    await tab.goto(address);
    while (said.length < 2) await tab.waitForEvent('console');
    assert.match(said[0] ?? '', /मान्य नहीं/, what);
    assert.match(said[1] ?? '', new RegExp(`^Nagrik <${sealed.tag}>: नहीं दिख रही`), what);
    assert.equal(await tab.getByRole('dialog').count(), 0, what);
    await tab.close();
  }
});
