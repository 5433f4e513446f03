import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext, Frame, Page } from 'playwright';
import { assertAccessible, phone, Visitor } from './open-browser.ts';
import { setStage } from './stage.ts';

/** The page of an address that does not exist, in each language of the site, and how it begins. */
const pages = [
  { at: '', heading: 'यह पन्ना नहीं मिला' },
  { at: '/en', heading: 'This page was not found' },
  { at: '/ur', heading: 'یہ صفحہ نہیں ملا' },
] as const;

describe('The page of an address that does not exist', () => {
  const stage = setStage();

  /** Opens it in each language. @param prepare - called before the first page is opened */
  async function inEach(look: (page: Page) => Promise<void>, prepare?: (context: BrowserContext) => Promise<unknown>) {
    const visitor = await Visitor.arrive(stage.browser);
    await prepare?.(visitor.context);
    for (const { at, heading } of pages) {
      const answer = await visitor.page.goto(`${stage.nagrik.siteUrl}${at}/no-such-page`);
      assert.equal(answer?.status(), 404);
      assert.equal((await visitor.page.locator('h1').innerText()).trim(), heading);
      await look(visitor.page);
    }
    await visitor.leave();
  }

  /** Somebody is shown: a name, a picture that has come, a number to call and the way to the portal. */
  async function assertShown(entry: Frame | Page, card: string): Promise<void> {
    await entry.locator(`${card} h3`).waitFor();
    assert.ok((await entry.locator(`${card} h3`).innerText()).length > 3);
    assert.ok((await entry.locator(`${card} a[href="tel:112"]`).count()) > 0);
    assert.equal(await entry.locator(`${card} a[href*="/services/missing/m_"]`).count(), 1);
    await entry.locator(`${card} img`).evaluate(async (image) => {
      image.scrollIntoView();
      await (image as HTMLImageElement).decode();
    });
  }

  it('shows somebody who is missing, with picture and number, in Hindi, English and Urdu', () =>
    inEach(async (page) => {
      await assertShown(page, 'nagrik-missing-list [part=entry]');
      await assertAccessible(page);
    }));

  it('gives numbers to call where nobody is missing', () =>
    inEach(
      async (page) => {
        const empty = page.locator('nagrik-missing-list [part=empty]');
        for (const number of ['112', '1098']) await empty.locator(`a[href="tel:${number}"]`).waitFor();
      },
      (context) =>
        context.route(`${stage.nagrik.portalUrl}/missing?*`, (route) =>
          route.fulfill({ json: { items: [], total: 0 }, headers: { 'access-control-allow-origin': '*' } }),
        ),
    ));

  it('gives the same numbers, and a link, where the portal does not answer', () =>
    inEach(
      async (page) => {
        await page.locator('nagrik-missing-list > p > a[href*="/services/missing"]').waitFor({ state: 'visible' });
        for (const number of ['112', '1098'])
          assert.ok(await page.locator(`nagrik-missing-list > p > a[href="tel:${number}"]`).isVisible());
        assert.equal(await page.locator('iframe').count(), 0, 'and no broken frame');
      },
      (context) => context.route(`${stage.nagrik.portalUrl}/**`, (route) => route.abort()),
    ));

  it('shows somebody without script, too, drawn by the portal', async () => {
    const context = await stage.browser.newContext({ viewport: phone, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const { at } of pages) {
      await page.goto(`${stage.nagrik.siteUrl}${at}/no-such-page`);
      await page.locator('iframe').scrollIntoViewIfNeeded();
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      assert.ok(frame);
      await assertShown(frame, '.scriptless .one');
      assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off');
      assert.equal(await page.locator('nagrik-missing-list > p > a[href="tel:112"]').isVisible(), true);
    }
    await context.close();
  });
});
