import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { snippet } from '@nagrik/embed';
import type { Page } from 'playwright';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const services = describeServices();
const [sealed, open] = [services.find(({ sensitive }) => sensitive), services.find(({ sensitive }) => !sensitive)];
assert.ok(sealed && open);
const { tag } = sealed;

/** A page with what a webmaster pastes. */
const pageOf = ({ tag, name } = sealed, site = 'namuna', lang: 'hi' | 'en' | 'ur' = 'hi'): string => {
  const emergency = { text: 'In danger call 112.', number: '112' };
  const service = tag.replace('nagrik-', '');
  const code = snippet({ portal: scene.portal.url, site, lang, service, name: name[lang], emergency });
  return `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${code}</body></html>`;
};
const live = (page: Page) => page.locator(`${tag} iframe, ${open.tag} iframe, ${open.tag} > [slot=live]`).first();
/** What comes of a page that is done loading, its frames too, when it has been drawn. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const isKept = async (page: Page, what: string): Promise<void> => {
  await drawn(page);
  for (const link of ['a[href^="tel:112"]', 'a[href*="/embed/frame/"]'])
    assert.equal(await page.locator(link).isVisible(), true, what);
  assert.equal((await live(page).count()) > 0 && (await live(page).isVisible()), false, what);
};

test('link and emergency number stay where the frame is refused, or anything on the way to it', async () => {
  const page = await scene.visit(scene.put(scene.host, ''));
  for (const [what, address] of Object.entries({
    'another origin': scene.put(scene.stranger, pageOf()),
    'another site': scene.put(scene.host, pageOf(sealed, 'nobody')),
    'no site': scene.put(scene.host, pageOf(sealed, '')),
    'no frames by the page’s policy': scene.put(scene.host, pageOf(), {
      'content-security-policy': `frame-src 'none'`,
    }),
    'no scripts by the page’s policy': scene.put(scene.host, pageOf(), {
      'content-security-policy': `script-src 'none'`,
    }),
    'a service that nobody knows': scene.put(scene.host, pageOf({ ...sealed, tag: 'nagrik-nothing' })),
  })) {
    await page.goto(address);
    await isKept(page, what);
  }
  const address = scene.put(scene.host, pageOf());
  for (const missing of ['**/embed/1/*', '**/embed/frame/*', '**/embed/1/frame.js', '**/elements/nagrik.js']) {
    await page.route(missing, (route) => route.abort());
    await page.goto(address);
    await isKept(page, `without ${missing}`);
    await page.unrouteAll();
  }
  await page.route('**/embed/frame/*', (route) => route.fulfill({ status: 503, body: 'away' }));
  await page.goto(address);
  await isKept(page, 'a portal that is away');
  await page.close();
});

test('an empty tag whose frame does not come is a link, when nobody waits any more', async () => {
  const page = await scene.visit(scene.put(scene.host, ''), (page) => page.clock.install());
  const empty = `<script type="module" src="${scene.portal.url}/embed/1/embed.js"></script><${tag} lang="en"></${tag}>`;
  await page.goto(scene.put(scene.stranger, empty));
  const link = page.getByRole('link', { name: 'Open on the portal of the police' });
  assert.equal(await link.count(), 0);
  await page.clock.fastForward(20_000);
  await link.waitFor();
  await page.close();
});

test('public data whose script comes half-way is a frame where the site is registered; elsewhere the link stays', async () => {
  const page = await scene.visit(scene.put(scene.host, ''));
  // In the page alone: the frame has files of the same names.
  const without = (pattern: RegExp) =>
    page.route(pattern, (route) => (route.request().frame() === page.mainFrame() ? route.abort() : route.fallback()));
  for (const pattern of [
    /inline\.js$/,
    /\/nagrik\/core-[\w-]+\.js$/,
    /\/nagrik\/nagrik(-[a-z]+)+-[\w-]{8}\.js$/,
    /\/words-/,
  ]) {
    await without(pattern);
    await page.goto(scene.put(scene.host, pageOf(open)));
    await framed(page);
    await page.goto(scene.put(scene.stranger, pageOf(open)));
    const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
    await frame?.waitForLoadState();
    await isKept(page, String(pattern));
    await page.unrouteAll();
  }
  await page.close();
});

test('a language that nobody has is Hindi; one that is written otherwise is known', async () => {
  const page = await scene.visit(scene.put(scene.host, ''));
  for (const [asked, spoken] of Object.entries({ xx: 'hi', '"&gt;': 'hi', 'EN-gb': 'en', UR: 'ur' })) {
    await page.goto(
      scene.put(scene.host, pageOf().replace('lang="hi">\n', `lang="${asked.replaceAll('"', '&quot;')}">\n`)),
    );
    const frame = await framed(page);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), spoken, asked);
  }
  await page.close();
});

test('attributes that change after the start are followed, and what is wrong gives way to the link', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf()));
  const first = await framed(page);
  const set = (name: string, value: string) =>
    page.evaluate(([tag, name, value]) => document.querySelector(tag)?.setAttribute(name, value), [
      tag,
      name,
      value,
    ] as const);
  await set('lang', 'xx');
  await set('lang', 'en');
  await first.waitForFunction(() => document.documentElement.lang === 'en');
  await set('site', 'nobody');
  await isKept(page, 'another site');
  await set('site', 'namuna');
  await framed(page);
  await set('surface', 'link');
  await isKept(page, 'a link');
  await set('surface', 'anything');
  await framed(page);
  for (let times = 0; times < 20; times++) await set('district', String(1000 + times));
  const last = await framed(page);
  assert.match(last.url(), /district=1019/);
  assert.equal(await page.locator('iframe').count(), 1);
  await page.close();
});

test('no message from elsewhere moves the frame: forged origin, huge numbers, wrong shapes', async () => {
  const errors: string[] = [];
  const page = await scene.visit(scene.put(scene.host, pageOf()), async (page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    // The page's own end of the channel, which no page would give away.
    await page.addInitScript(() => {
      const ports: MessagePort[] = [];
      const heard: string[] = [];
      Object.assign(window, { ports, heard });
      addEventListener('nagrik-filed', (event) =>
        heard.push(JSON.stringify((event as Event & { reference?: unknown }).reference)),
      );
      window.MessageChannel = class extends MessageChannel {
        constructor() {
          super();
          ports.push(this.port1);
        }
      };
    });
  });
  const frame = await framed(page);
  const size = (): Promise<number> =>
    page.locator(`${tag} iframe`).evaluate((element) => (element as HTMLElement).offsetHeight);
  const before = await size();
  const forged = `<script>
    for (const data of [{ height: 9e9 }, { nagrik: 1, nonce: 'x' }, { event: 'nagrik-filed', detail: { reference: 'x' } }])
      for (const to of [parent, ...Array.from({ length: parent.length }, (_, at) => parent[at])]) to.postMessage(data, '*', [new MessageChannel().port1]);
    parent.postMessage('done', '*');
  </script>`;
  await page.evaluate(
    (address) =>
      new Promise((done) => {
        addEventListener('message', ({ data }) => data === 'done' && done(data));
        document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
      }),
    scene.put(scene.stranger, forged),
  );
  // The frame hears the page, but a greeting with a nonce that is not its own opens no channel.
  const answered = await page.evaluate(async (tag) => {
    const frame = document.querySelector(tag)?.shadowRoot?.querySelector('iframe');
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    frame?.contentWindow?.postMessage({ nagrik: 1, nonce: 'guessed' }, '*', [port2]);
    return heard;
  }, tag);
  await frame.evaluate(() => new Promise((done) => setTimeout(done)));
  await drawn(page);
  assert.deepEqual(answered, []);
  assert.equal(await size(), before);
  // Not even on the channel itself: what is no message is dropped, and no number makes the page endless.
  await page.evaluate(() => {
    const { ports } = window as unknown as { ports: MessagePort[] };
    const wrong: unknown[] = [
      null,
      undefined,
      7,
      'ready',
      [],
      { asks: 7 },
      { ready: {} },
      { height: '9' },
      { height: NaN },
      { focused: '9' },
      { focused: NaN },
      { height: -5 },
      { event: 'click' },
      { event: 'constructor', detail: {} },
    ];
    for (const data of wrong) ports[0]?.dispatchEvent(new MessageEvent('message', { data }));
    ports[0]?.dispatchEvent(new MessageEvent('message', { data: { event: 'nagrik-filed', detail: null } }));
  });
  assert.equal(await size(), before);
  assert.deepEqual(await page.evaluate('heard'), [undefined]);
  await page.evaluate(() => {
    const { ports } = window as unknown as { ports: MessagePort[] };
    ports[0]?.dispatchEvent(new MessageEvent('message', { data: { height: Infinity } }));
  });
  assert.equal(await size(), 20_000);
  assert.deepEqual(errors, []);
  await page.close();
});
