import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { assertAccessible, openBrowser, phone, Visitor } from './open-browser.ts';
import { RunningNagrik } from './running-nagrik.ts';

const languages = ['', 'en/', 'ur/'];
const services = {
  complaint: 'nagrik-complaint-form',
  status: 'nagrik-status-tracker',
  wanted: 'nagrik-wanted-list',
  fir: 'nagrik-fir-lookup',
};
const smallest = { ...phone, width: 320 };
const desktop = { width: 1280, height: 800 };

describe('Every page of the district site', () => {
  let browser: Browser;
  let nagrik: RunningNagrik;

  before(async () => {
    nagrik = await RunningNagrik.start();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await nagrik.end();
  });

  for (const viewport of [smallest, desktop]) {
    for (const folder of languages) {
      it(`keeps its policy, satisfies axe and fits at ${viewport.width} px: /${folder}`, async () => {
        const visitor = await Visitor.arrive(browser, viewport);
        const { page } = visitor;
        for (const name of ['index', ...Object.keys(services)] as const) {
          await page.goto(`${nagrik.siteUrl}/${folder}${name}.html`);
          if (name in services) {
            // Inside the element, so not what stands there without it.
            await page
              .locator(`${services[name as keyof typeof services]} h2`)
              .first()
              .waitFor({ state: 'attached' });
          }
          await assertAccessible(page);
        }
        await visitor.leave();
      });
    }
  }

  it('works without a script: the way to the portal and 112 are there', async () => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [name, tag] of Object.entries(services)) {
      await page.goto(`${nagrik.siteUrl}/${name}.html`);
      const way = page.locator(`${tag} a[href^="${nagrik.portalUrl}"]`);
      await way.waitFor();
      await page.locator(`${tag} a[href="tel:112"]`).waitFor();
    }
    await context.close();
  });

  it('remembers on every page how large somebody wants the letters', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page } = visitor;
    await page.goto(`${nagrik.siteUrl}/`);
    await page.getByRole('button', { name: 'बहुत बड़े' }).click();
    await page.goto(`${nagrik.siteUrl}/en/fir.html`);
    await page.getByRole('button', { name: 'Very large', pressed: true }).waitFor();
    await page.locator('nagrik-fir-lookup h2').first().waitFor({ state: 'attached' });
    await assertAccessible(page);
    await visitor.leave();
  });
});
