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

/** The same without a page: out of what the outbox gives to tests. */
export const readSentCode = (portalUrl: string, mobile: string): Promise<string> =>
  readSent(portalUrl, mobile, /\b\d{6}\b/);

/** What was sent to a number, as soon as it is such a text: the part that matches. */
export async function readSent(portalUrl: string, mobile: string, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const { messages } = (await (await fetch(`${portalUrl}/demo/outbox.json`)).json()) as {
      messages: readonly { readonly to: string; readonly text: string }[];
    };
    const sent = messages.filter(({ to }) => to === mobile).map(({ text }) => pattern.exec(text)?.[0]);
    const newest = sent.find((part) => part !== undefined);
    if (newest) return newest;
    // The outbox is carried out some times a second, and tells nobody.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing like ${String(pattern)} for ${mobile} appeared in the outbox.`);
}
