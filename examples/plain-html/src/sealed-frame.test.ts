import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inTurn } from '@nagrik/chromium';
import { describeServices, services, viewsOf } from '@nagrik/elements/catalogue';
import { seedDemo } from '@nagrik/portal/demo';
import type { Locator, Page } from 'playwright';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene({ seed: (portal) => seedDemo({ ...portal, filings: false }) });
});
after(() => scene.close());

const complaint = '<nagrik-complaint-form site="namuna"><p id="fallback">112</p></nagrik-complaint-form>';
const tracker = '<nagrik-status-tracker site="namuna"></nagrik-status-tracker>';

const pageOf = (body: string, script = '/embed/1/embed.js', head = ''): string =>
  `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
  ${head}<script type="module" src="${scene.portal.url}${script}"></script><body>${body}</body></html>`;

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const service = document.querySelector('nagrik-complaint-form, nagrik-status-tracker');
    return service?.shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0;
  });

test('the tag becomes a frame on the portal’s origin, named in the page’s language, and no Lit reaches the page', async () => {
  const asked: string[] = [];
  const page = await scene.visit(scene.put(scene.host, pageOf(complaint)), (page) => {
    page.on('request', (request) => {
      if (request.frame() === page.mainFrame()) asked.push(new URL(request.url()).pathname);
    });
  });
  const frame = await framed(page);
  assert.equal(new URL(frame.url()).origin, scene.portal.url);
  assert.match((await page.locator('iframe').getAttribute('title')) ?? '', /बिहार पुलिस/);
  assert.equal(await page.locator('#fallback').isVisible(), false);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/e')),
    ['/embed/1/embed.js'],
  );
  await page.close();
});

test('the frame is as high as its content, in steps, both ways', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf(complaint)));
  const frame = await framed(page);
  const start = await heightOf(page);
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  assert.ok(start >= content && start < content + 24, `${start} for ${content}`);
  assert.equal(start % 24, 0);
  await frame.getByRole('button', { name: 'शुरू करें' }).click();
  await page.waitForFunction((before) => {
    const height = document.querySelector('nagrik-complaint-form')?.shadowRoot?.querySelector('iframe')?.offsetHeight;
    return height !== undefined && height < before;
  }, start);
  await page.close();
});

test('the page’s language is followed while the form stays as it is', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf(complaint)));
  const frame = await framed(page);
  await frame.getByRole('button', { name: 'शुरू करें' }).click();
  await frame.getByRole('radio').first().check();
  await page.evaluate(() => document.querySelector('nagrik-complaint-form')?.setAttribute('lang', 'ur'));
  await frame.waitForFunction(() => document.documentElement.dir === 'rtl');
  await frame.getByRole('button', { name: 'آگے بڑھیں' }).waitFor();
  assert.equal(await frame.getByRole('radio').first().isChecked(), true);
  await page.close();
});

test('also where it changes around the tag: on the page, on a part of it, on the host of a shadow root', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf(`<main>${complaint}</main>`)));
  const frame = await framed(page);
  const speaks = (lang: string) => frame.waitForFunction((lang) => document.documentElement.lang === lang, lang);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await speaks('en');
  assert.match((await page.locator('iframe').getAttribute('title')) ?? '', /Bihar Police/);
  assert.equal(await page.locator('iframe').getAttribute('lang'), 'en');
  await page.evaluate(() => document.querySelector('main')?.setAttribute('lang', 'ur'));
  await speaks('ur');
  await page.evaluate(() => {
    const host = document.createElement('section');
    host.lang = 'en';
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).append(document.querySelector('nagrik-complaint-form') as Element);
    Object.assign(window, { host });
  });
  const moved = page.frames().at(-1) ?? assert.fail();
  await moved.waitForFunction(() => document.documentElement.lang === 'en');
  await page.evaluate(() => ((window as unknown as { host: HTMLElement }).host.lang = 'hi'));
  await moved.waitForFunction(() => document.documentElement.lang === 'hi');
  await page.close();
});

test('the page hears what happened, and never what was typed', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf(complaint)), (page) =>
    page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['nagrik-ready', 'nagrik-step', 'nagrik-resized'])
        addEventListener(type, (event) =>
          heard.push(`${type} ${String((event as Event & { page?: string }).page ?? '')}`),
        );
    }),
  );
  const frame = await framed(page);
  await frame.getByRole('button', { name: 'शुरू करें' }).click();
  await frame.getByRole('radio').first().waitFor();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  assert.ok(heard.includes('nagrik-ready '));
  assert.ok(
    heard.some((line) => line === 'nagrik-step nature'),
    heard.join(),
  );
  await page.close();
});

/** Waits until something can be seen in the window, though its frame reaches out of it. */
const inSight = (element: Locator): Promise<void> =>
  element.evaluate(
    (element) =>
      new Promise<void>((seen) => {
        new IntersectionObserver(([entry], observer) => {
          if (!entry?.isIntersecting) return;
          observer.disconnect();
          seen();
        }).observe(element);
      }),
  );

test('what takes the focus in the frame comes into sight also where the browser scrolls nothing around a frame, as WebKit', async () => {
  const page = await scene.visit(
    scene.put(scene.host, pageOf(`<button>x</button>${complaint}<p style="height: 3000px">y</p>`)),
    (page) =>
      page.addInitScript(() => {
        if (self === top) return;
        Element.prototype.scrollIntoView = () => undefined;
        const focus = HTMLElement.prototype.focus;
        HTMLElement.prototype.focus = function () {
          focus.call(this, { preventScroll: true });
        };
      }),
  );
  const frame = await framed(page);
  const start = frame.getByRole('button', { name: 'शुरू करें' });
  await start.scrollIntoViewIfNeeded();
  assert.ok((await page.evaluate(() => scrollY)) > 400, 'the button stands far down');
  await start.click();
  const title = frame.locator('.page-title:focus');
  await title.waitFor();
  await inSight(title);
  // Also from one element to another of the same shadow root, which nobody hears outside of it.
  const proceed = frame.getByRole('button', { name: 'आगे बढ़ें' });
  await proceed.scrollIntoViewIfNeeded();
  await proceed.click();
  const summary = frame.locator('.summary:focus');
  await summary.waitFor();
  await inSight(summary);
  // And nothing of the page moves while its reader is elsewhere in it.
  await page.locator('button').focus();
  const before = await page.evaluate(() => scrollY);
  await frame.locator('nagrik-complaint-form button').last().dispatchEvent('focusin');
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.close();
});

test('opened as a page of its own, the address of a frame leads to the service on the portal', async () => {
  const page = await scene.visit(`${scene.portal.url}/embed/frame/complaint-form?lang=en`);
  assert.equal(new URL(page.url()).pathname, '/services/complaint');
  await page.close();
});

test('surface="link" leaves a link, with words of its own where nothing stands inside', async () => {
  const page = await scene.visit(scene.put(scene.host, pageOf(tracker.replace('site=', 'surface="link" site='))));
  await page.getByRole('link', { name: 'पुलिस के पोर्टल पर खोलें' }).click();
  await page.waitForURL(/\/services\/status/);
  await page.close();
});

test('the webmaster’s page shows the service as it will be, in every language, without sideways scroll or refused files', async () => {
  for (const lang of ['hi', 'en', 'ur']) {
    const refused: string[] = [];
    const page = await scene.visit(`${scene.portal.url}/embed/?lang=${lang}`, (page) =>
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      }),
    );
    const preview = page.frameLocator('iframe').first().frameLocator('iframe');
    await preview
      .getByRole('heading', { level: 1 })
      .or(preview.getByRole('heading', { level: 2 }))
      .first()
      .waitFor();
    assert.deepEqual(refused, [], lang);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), lang);
    await page.close();
  }
});

test('what follows the tag is not seen to move while the service comes, on a phone and on a desk', async () => {
  const head = `<link rel="stylesheet" href="${scene.portal.url}/embed/1/embed.css">`;
  const screens = [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ];
  const shiftOf = async (tag: string, screen: { width: number; height: number }, set = ''): Promise<number> => {
    const body = `<h1>x</h1><${tag} site="namuna"${set}>112</${tag}>${'<p>y</p>'.repeat(40)}`;
    const page = await scene.visit(scene.put(scene.host, pageOf(body, undefined, head)), async (page) => {
      await page.setViewportSize(screen);
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0, ready: false });
        addEventListener('nagrik-ready', () => Object.assign(window, { ready: true }));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    await page.waitForFunction('ready');
    // What a service asks of the portal makes it higher, too.
    await page.waitForLoadState('networkidle');
    if (set) await page.locator(`${tag} [part=entry] h3`).waitFor();
    const shift = await page.evaluate<number>('shift');
    await page.close();
    return shift;
  };
  for (const { id, tag } of describeServices()) {
    const shifts = await Promise.all(screens.map((screen) => shiftOf(tag, screen)));
    for (const [at, shift] of shifts.entries()) assert.ok(shift <= 0.02, `${id} at ${screens[at]?.width}: ${shift}`);
  }
  const list = services.findLast((each) => viewsOf(each).length > 0);
  assert.ok(list);
  for (const [turn, view] of viewsOf(list).entries())
    for (const lang of inTurn(['hi', 'en', 'ur'], turn))
      for (const [at, shift] of (
        await Promise.all(screens.map((screen) => shiftOf(list.tag, screen, ` lang="${lang}" view="${view}"`)))
      ).entries())
        assert.ok(shift <= 0.02, `${view} in ${lang} at ${screens[at]?.width}: ${shift}`);
});
