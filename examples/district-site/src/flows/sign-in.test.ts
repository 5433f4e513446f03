import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newCitizens } from './citizen.ts';
import { hindi } from './hindi.ts';
import { setStage } from './stage.ts';

describe('Signing in on the way through the complaint', () => {
  const stage = setStage();
  const at = newCitizens(stage);

  it(
    'says that a number is none, and takes one with +91, spaces and Devanagari digits',
    at('sign-in', async ({ page, walk }) => {
      await walk.keys.fill(hindi('sign-in.mobile'), '12345');
      await walk.keys.press('Enter');
      await page.getByText(hindi('sign-in.error.mobile')).waitFor();
      await walk.askForCode('+91 ९०००० ००००९');
      await page
        .getByText(/\d\d09\b|09$/)
        .first()
        .waitFor();
    }),
  );

  it(
    'says how many tries are left after a wrong code, and lets the right one in',
    at('sign-in', async ({ page, walk }) => {
      await walk.askForCode();
      const right = await walk.readCode();
      await walk.enterCode(wrong(right));
      await page.getByText(hindi('sign-in.error.wrong-left')).waitFor();
      await walk.enterCode(right);
      await walk.arrive('for-whom');
    }),
  );

  it(
    'says after five wrong codes that only a new one helps',
    at('sign-in', async ({ page, walk }) => {
      await walk.askForCode();
      const right = await walk.readCode();
      for (let tries = 4; tries > 0; tries--) {
        await walk.enterCode(wrong(right));
        await page
          .getByText(new RegExp(`${hindi('sign-in.error.wrong-left').source.replace('.+', String(tries))}`))
          .waitFor();
      }
      await walk.enterCode(wrong(right));
      await page.getByText(hindi('sign-in.error.too-many')).waitFor();
    }),
  );

  it(
    'says that a code was used already',
    at('sign-in', async ({ page, walk }) => {
      const asked = page.waitForResponse((response) => response.url().endsWith('/session/otp'));
      await walk.askForCode();
      const { challengeId } = (await (await asked).json()) as { challengeId: string };
      const code = await walk.readCode();
      const elsewhere = await fetch(`${stage.nagrik.portalUrl}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ challengeId, code }),
      });
      assert.equal(elsewhere.status, 201);
      await walk.enterCode(code);
      await page.getByText(hindi('sign-in.error.used')).waitFor();
    }),
  );

  it(
    'says that a code is too old, and goes on with a new one',
    at('sign-in', async ({ page, walk }) => {
      await walk.askForCode();
      const code = await walk.readCode();
      await stage.nagrik.stop();
      await stage.nagrik.startLater(6);
      await walk.enterCode(code);
      await page.getByText(hindi('sign-in.error.expired')).waitFor();
      await walk.keys.follow(hindi('sign-in.other-number'));
      await walk.seeTitle('sign-in.mobile');
      await walk.keys.press('Enter');
      await walk.keys.fill(hindi('sign-in.mobile'), walk.mobile);
      await walk.signIn();
      await walk.arrive('for-whom');
    }),
  );
});

/** Six digits that are not the right ones. */
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
