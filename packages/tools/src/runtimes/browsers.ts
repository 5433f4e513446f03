import { chromiumLaunch } from '@nagrik/chromium';
import { chromium } from 'playwright';
import type { DrivenBrowser } from '../web-driver/open-session.ts';
import type { Check, scenario, Surroundings } from './scenario.ts';

/** Opens a page that has put `scenario` on `globalThis`, and runs it there. */
export interface Browser {
  readonly version: string;
  visit(url: string, surroundings: Surroundings): Promise<Check[]>;
  close(): Promise<void>;
}

const expression = (surroundings: Surroundings): string => `globalThis.scenario(${JSON.stringify(surroundings)})`;

export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch(chromiumLaunch());
  return {
    version: browser.version(),
    async visit(url, surroundings) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.exposeFunction('setOffline', (offline: boolean) => context.setOffline(offline));
      await page.goto(url);
      const checks = (await page.evaluate(expression(surroundings))) as Check[];
      await context.close();
      return checks;
    },
    close: () => browser.close(),
  };
}

/** A browser that does not come by npm, as Debian ships it. */
export async function openDriven(browser: DrivenBrowser): Promise<Browser> {
  const session = await browser.open();
  return {
    version: session.version,
    async visit(url, surroundings) {
      await session.open(url);
      return session.run(
        (surroundings) => (globalThis as unknown as { scenario: typeof scenario }).scenario(surroundings),
        surroundings,
      );
    },
    close: () => session.close(),
  };
}
