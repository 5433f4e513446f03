import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright';
import { newCitizens } from './citizen.ts';
import { hindi } from './hindi.ts';
import { largePaper } from './sample-files.ts';
import { setStage } from './stage.ts';

/** Bytes per second: three megabytes take ten seconds. */
const slow = 300_000;

describe('A large file on a bad line', () => {
  const stage = setStage();
  const at = newCitizens(stage);

  const lineOf = async (page: Page) => {
    const devtools: CDPSession = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    return (uploadThroughput: number, offline = false) =>
      devtools.send('Network.emulateNetworkConditions', {
        offline,
        latency: 20,
        downloadThroughput: -1,
        uploadThroughput,
      });
  };

  /** The requests that carry a file, as `PATCH 524288`. */
  const sentBy = (page: Page): string[] => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (!/\/uploads(\/|$)/.test(new URL(request.url()).pathname)) return;
      sent.push([request.method(), request.headers()['upload-offset']].join(' ').trim());
    });
    return sent;
  };

  const barAt = async (page: Page, least: number): Promise<number> => {
    const bar = page.locator('progress');
    for (;;) {
      const value = await bar.evaluate((element) => (element as HTMLProgressElement).value);
      if (value >= least) return value;
      await page.waitForTimeout(50);
    }
  };

  it(
    'shows how far it is, waits while the line is gone, and goes on by itself where it was',
    at('files', async ({ page, walk }) => {
      const setLine = await lineOf(page);
      const sent = sentBy(page);
      await setLine(slow);
      const file = largePaper();
      await walk.chooseFile(file);
      await page.getByText(hindi('form-later.file-progress')).waitFor();
      const seen = new Set<number>();
      while (seen.size < 6) seen.add(await barAt(page, Math.max(1, ...seen) + 1));
      assert.ok(
        [...seen].some((value) => value % 524_288 !== 0),
        'the bar moves within a chunk',
      );
      await barAt(page, 800_000);

      await setLine(slow, true);
      await page.getByText(hindi('form-later.file-offline')).waitFor({ timeout: 30_000 });
      const before = sent.length;
      await setLine(-1);
      await page.getByText(hindi('form-later.file-added')).waitFor();
      const after = sent.slice(before);
      assert.ok(!after.includes('POST'), `nothing begins anew: ${after.join()}`);
      const first = after.find((line) => line.startsWith('PATCH'));
      assert.ok(Number(first?.split(' ')[1]) >= 524_288, `it went on at ${first}`);
    }),
  );

  it(
    'goes on after a reload where it was, at whichever page the citizen is by then',
    at('files', async ({ page, walk }) => {
      const setLine = await lineOf(page);
      await setLine(slow);
      await walk.chooseFile(largePaper());
      await barAt(page, 800_000);
      await walk.keys.follow(hindi('form.continue'));
      await walk.arrive('sign-in');
      await page.reload();
      await setLine(-1);
      const sent = sentBy(page);
      const whole = page.waitForResponse((response) => response.headers()['upload-sha256'] !== undefined);
      await walk.keys.follow(hindi('form.draft.resume'));
      await walk.arrive('sign-in');
      await whole;
      assert.ok(!sent.includes('POST'), `nothing begins anew: ${sent.join()}`);
      assert.ok(!sent.includes('PATCH 0'), sent.join());
      await walk.keys.follow(hindi('form.back'));
      await page.getByText(hindi('form-later.file-added')).waitFor();
    }),
  );

  it(
    'is whole in the end when the portal stopped under it and the citizen presses Try again',
    at('files', async ({ page, walk }) => {
      const setLine = await lineOf(page);
      const sent = sentBy(page);
      await setLine(slow);
      await walk.chooseFile(largePaper());
      await barAt(page, 800_000);
      await stage.nagrik.stop();
      await page.getByText(hindi('form-later.file-offline')).waitFor({ timeout: 60_000 });
      await stage.nagrik.start();
      await setLine(-1);
      const before = sent.length;
      await walk.keys.follow(hindi('state.retry'));
      await page.getByText(hindi('form-later.file-added')).waitFor();
      assert.ok(!sent.slice(before).includes('PATCH 0'), sent.slice(before).join());
    }),
  );
});
