import { after, before } from 'node:test';
import type { Browser } from 'playwright';
import { openBrowser } from './open-browser.ts';
import { RunningNagrik } from './running-nagrik.ts';

/** What the tests of a suite happen on. */
export interface Stage {
  readonly nagrik: RunningNagrik;
  readonly browser: Browser;
}

/** Starts Nagrik afresh and a browser before the tests of the suite that calls it, and ends both after them. */
export function setStage(): Stage {
  let nagrik: RunningNagrik | undefined;
  let browser: Browser | undefined;
  before(async () => {
    nagrik = await RunningNagrik.start();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await nagrik?.end();
  });
  return {
    get nagrik() {
      return there(nagrik);
    },
    get browser() {
      return there(browser);
    },
  };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The stage stands only while the tests of its suite run.');
  return value;
}
