import type { Visitor } from './open-browser.ts';

/** Reads the newest one-time password for a number where a demonstration shows what it has sent: on the portal's outbox page. */
export async function readCode(visitor: Visitor, portalUrl: string, mobile: string): Promise<string> {
  const page = await visitor.openTab();
  try {
    for (let tries = 0; tries < 50; tries++) {
      await page.goto(`${portalUrl}/demo/outbox`);
      const text = await page.locator('body').innerText();
      const code = new RegExp(`${mobile}[^]*?\\b(\\d{6})\\b`).exec(text)?.[1];
      if (code) return code;
      await page.waitForTimeout(100);
    }
  } finally {
    await page.close();
  }
  throw new Error(`No code for ${mobile} appeared in the outbox.`);
}
