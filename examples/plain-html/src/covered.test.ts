import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { framed, openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene({ windows: 'with' });
});
after(() => scene.close());

const hostPage = (): string =>
  scene.put(
    scene.host,
    `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
    <style id="disguise"></style><script type="module" src="${scene.portal.url}/embed/1/embed.js"></script>
    <body><nagrik-complaint-form site="namuna"></nagrik-complaint-form><div></div></body></html>`,
  );

/** What a hostile page does, or a careless one; each where Chromium can tell. */
const disguises = {
  'something over it': 'div { position: fixed; inset: 0; background: #fff; opacity: .99; pointer-events: none }',
  'almost transparent': 'nagrik-complaint-form { opacity: .01 }',
  'see-through in a box': 'body { opacity: .9 }',
  blurred: 'nagrik-complaint-form { filter: blur(3px) }',
  'blended away': 'nagrik-complaint-form { mix-blend-mode: difference }',
  shrunk: 'nagrik-complaint-form { display: block; scale: .5 }',
  tilted: 'nagrik-complaint-form { display: block; rotate: 20deg }',
} as const;

const button = (frame: Frame) => frame.getByRole('button', { name: 'शुरू करें' });
const notice = (frame: Frame) => frame.getByText('ढका हुआ');

async function disguise(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.querySelector('#disguise');
    if (style) style.textContent = text;
  }, css);
}

/** Waits until the frame has noticed how the button stands. */
const seen = (frame: Frame, wanted: 'covered' | 'clear'): Promise<void> =>
  frame
    .locator(`button${wanted === 'clear' ? ':not([data-covered])' : '[data-covered]'}`)
    .filter({ hasText: /शुरू करें|شروع کریں/ })
    .waitFor({ state: 'attached' });

/** Presses where the button stands in the window, whatever lies there. */
async function pressThere(page: Page, frame: Frame): Promise<void> {
  const box = await button(frame).boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a press on what the page covers, fades or bends does nothing, and the frame says why', async () => {
  const page = await scene.visit(hostPage());
  const frame = await framed(page);
  await button(frame).click({ trial: true });
  for (const [what, css] of Object.entries(disguises)) {
    await seen(frame, 'clear');
    await disguise(page, css);
    await seen(frame, 'covered');
    // A browser's driver does not find its way into a frame that is bent.
    await (/scale|rotate/.test(css) ? button(frame).press('Enter') : pressThere(page, frame));
    await notice(frame)
      .waitFor({ timeout: 5000 })
      .catch(() => assert.fail(what));
    assert.equal(await button(frame).isVisible(), true, `${what}: still on the first screen`);
    await disguise(page, '');
    await notice(frame).waitFor({ state: 'hidden' });
  }
  await seen(frame, 'clear');
  await pressThere(page, frame);
  await frame.getByRole('radio').first().waitFor();
  await page.close();
});

test('keys are no way around it, and work on what is only scrolled away', async () => {
  const page = await scene.visit(hostPage());
  const frame = await framed(page);
  await button(frame).click({ trial: true });
  await disguise(page, disguises['something over it']);
  await button(frame).focus();
  await seen(frame, 'covered');
  await page.keyboard.press('Enter');
  await notice(frame).waitFor();
  await disguise(page, 'body { padding-block: 300vh }');
  await page.evaluate(() => scrollTo(0, 0));
  await seen(frame, 'clear');
  await notice(frame).waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await frame.getByRole('radio').first().waitFor();
  await page.close();
});

test('where the browser cannot tell, the service works', async () => {
  const page = await scene.visit(hostPage(), (page) =>
    page.addInitScript(() => {
      const { prototype } = IntersectionObserver as unknown as { prototype: { trackVisibility?: boolean } };
      delete prototype.trackVisibility;
    }),
  );
  const frame = await framed(page);
  assert.equal(await frame.evaluate(() => 'trackVisibility' in IntersectionObserver.prototype), false);
  await button(frame).click({ trial: true });
  await disguise(page, disguises.blurred);
  await pressThere(page, frame);
  await frame.getByRole('radio').first().waitFor();
  await page.close();
});

test('the words stand in the language of the page', async () => {
  const page = await scene.visit(hostPage());
  const frame = await framed(page);
  await page.evaluate(() => document.querySelector('nagrik-complaint-form')?.setAttribute('lang', 'ur'));
  const urdu = frame.getByRole('button', { name: 'شروع کریں' });
  await urdu.click({ trial: true });
  await disguise(page, disguises.blurred);
  await seen(frame, 'covered');
  await urdu.click({ force: true });
  await frame.getByText('ڈھکا ہوا').waitFor();
  assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.close();
});
