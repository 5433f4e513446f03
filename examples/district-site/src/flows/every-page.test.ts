import { describe, it } from 'node:test';
import { everyCombination } from '@nagrik/chromium';
import type { BrowserContext, Page } from 'playwright';
import { assertAccessible, phone, Visitor } from './open-browser.ts';
import { setStage } from './stage.ts';

const languages = ['', 'en/', 'ur/'];
const services = {
  complaint: 'nagrik-complaint-form',
  status: 'nagrik-status-tracker',
  wanted: 'nagrik-wanted-list',
  fir: 'nagrik-fir-lookup',
};
/** The element is there, and what it asked for: axe would judge colours while entries still push each other down. */
async function arrived(page: Page, tag: string): Promise<void> {
  // Inside the element, so not what stands there without it.
  await page.locator(`${tag} h2`).first().waitFor({ state: 'attached' });
  await page.locator(`${tag} [part=loading]`).waitFor({ state: 'detached' });
}

const smallest = { ...phone, width: 320 };
const desktop = { width: 1280, height: 800 };

describe('Every page of the district site', () => {
  const stage = setStage();

  for (const [row, viewport] of [smallest, desktop].entries()) {
    for (const [turn, folder] of languages.entries()) {
      it(`keeps its policy, satisfies axe and fits at ${viewport.width} px: /${folder}`, async () => {
        const visitor = await Visitor.arrive(stage.browser, { viewport });
        const { page } = visitor;
        // Each page in each language, and on each screen.
        for (const [at, name] of ['index', ...Object.keys(services)].entries()) {
          if (!everyCombination && (at + row + turn) % 2 > 0) continue;
          await page.goto(`${stage.nagrik.siteUrl}/${folder}${name}.html`);
          if (name in services) {
            await arrived(page, services[name as keyof typeof services]);
          }
          await assertAccessible(page);
        }
        await visitor.leave();
      });
    }
  }

  it('leads to pages of the portal that keep theirs too', async () => {
    const visitor = await Visitor.arrive(stage.browser, { viewport: smallest });
    const { page } = visitor;
    const { portalUrl } = stage.nagrik;
    for (const [name, tag] of Object.entries(services)) {
      await page.goto(`${portalUrl}/services/${name}?lang=ur`);
      await arrived(page, tag);
      await assertAccessible(page);
    }
    for (const path of ['/', '/demo/outbox']) {
      await page.goto(portalUrl + path);
      await assertAccessible(page);
    }
    await page.goto(`${portalUrl}/desk`);
    await page.locator('nagrik-station-desk h2').waitFor();
    await assertAccessible(page);
    await visitor.leave();
  });

  const assertWayOut = async (context: BrowserContext): Promise<void> => {
    const page = await context.newPage();
    for (const [name, tag] of Object.entries(services)) {
      await page.goto(`${stage.nagrik.siteUrl}/${name}.html`);
      const way = page.locator(`${tag} a[href^="${stage.nagrik.portalUrl}"]`);
      await way.waitFor();
      await page.locator(`${tag} a[href="tel:112"]`).waitFor();
    }
    await context.close();
  };

  it('works without a script: the way to the portal and 112 are there', async () => {
    await assertWayOut(await stage.browser.newContext({ viewport: phone, javaScriptEnabled: false }));
  });

  it('says the same where the portal does not answer', async () => {
    const context = await stage.browser.newContext({ viewport: phone });
    await context.route(`${stage.nagrik.portalUrl}/**`, (route) => route.abort());
    await assertWayOut(context);
  });

  it('remembers on every page how large somebody wants the letters', async () => {
    const visitor = await Visitor.arrive(stage.browser);
    const { page } = visitor;
    await page.goto(`${stage.nagrik.siteUrl}/`);
    await page.getByRole('button', { name: 'बहुत बड़े' }).click();
    await page.goto(`${stage.nagrik.siteUrl}/en/fir.html`);
    await page.getByRole('button', { name: 'Very large', pressed: true }).waitFor();
    await page.locator('nagrik-fir-lookup h2').first().waitFor({ state: 'attached' });
    await assertAccessible(page);
    await visitor.leave();
  });
});
