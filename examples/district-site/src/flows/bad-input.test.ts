import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ComplaintWalk, dayInIndia, type PageName, story } from './complaint-walk.ts';
import { hindi } from './hindi.ts';
import { Visitor } from './open-browser.ts';
import { setStage } from './stage.ts';
import { readCode } from './outbox.ts';
import { brokenFile, hugeFile, lyingFile, photo, songFile } from './sample-files.ts';

/** A citizen with the complaint form open. */
interface Citizen {
  readonly visitor: Visitor;
  readonly page: Page;
  readonly walk: ComplaintWalk;
}

describe('The complaint form on the district site', () => {
  const stage = setStage();
  let citizens = 0;

  /** Runs a test as a new citizen who stands at the given page of the form. */
  const at =
    (last: PageName, test: (citizen: Citizen) => Promise<void>, begin: PageName = 'nature') =>
    async () => {
      const visitor = await Visitor.arrive(stage.browser);
      const mobile = String(9_000_000_100 + citizens++);
      const { page } = visitor;
      const walk = new ComplaintWalk(page, mobile, () => readCode(visitor, stage.nagrik.portalUrl, mobile));
      await page.goto(`${stage.nagrik.siteUrl}/complaint.html`);
      await walk.start();
      await walk.walk(begin, last);
      await test({ visitor, page, walk });
      await visitor.leave();
    };

  it(
    'says that an incident lies in the future, and keeps what was typed',
    at('when-exact', async ({ walk }) => {
      const tomorrow = dayInIndia(1);
      await walk.fillMoment(tomorrow, '10:00');
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('complaint.when-future');
      const { value } = await walk.keys.goTo(hindi('form.date'));
      assert.equal(value, tomorrow);
    }),
  );

  it(
    'says that the end lies before the beginning',
    at('precision', async ({ walk }) => {
      await walk.keys.choose(hindi('complaint.precision.range'));
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeTitle('complaint.when-range');
      await walk.keys.fillDate(hindi('form.date'), dayInIndia(-2));
      await walk.keys.goTo(hindi('form.time'));
      await walk.keys.press('Tab');
      await walk.keys.press('Tab');
      await walk.keys.press('Tab');
      await walk.keys.fillDate(hindi('form.date'), dayInIndia(-3));
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('form.error.before-start');
    }),
  );

  it(
    'counts the letters of a long story before it is sent, and takes 4,000',
    at('story', async ({ page, walk }) => {
      const field = page.getByRole('textbox', { name: hindi('complaint.story') });
      await field.fill('क'.repeat(4001));
      await page.getByText(hindi('form.letters-over')).first().waitFor();
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('complaint.story-long');
      assert.equal((await field.inputValue()).length, 4001, 'nothing typed is cut off');
      await field.fill('क'.repeat(4000));
      await walk.keys.follow(hindi('form.continue'));
      await walk.arrive('against-known');
    }),
  );

  it(
    'says of each bad file what is wrong with it, and takes the good one',
    at('files', async ({ page, walk }) => {
      for (const [file, said] of [
        [hugeFile(), 'form.file-too-large'],
        [songFile(), 'form.file-type'],
        [lyingFile(), 'form.file-mismatch'],
        [brokenFile(), 'form.file-corrupt'],
      ] as const) {
        await walk.addFile(file, said);
        await walk.keys.follow(hindi('form.continue'));
        await walk.seeSummary('form.error.files');
        await walk.keys.follow(hindi('form.file-remove'));
        await page.getByText(hindi(said)).waitFor({ state: 'detached' });
      }
      await walk.addFile(photo(), 'form.file-added');
      await walk.keys.follow(hindi('form.continue'));
      await walk.arrive('sign-in');
    }),
  );

  it(
    'keeps every answer on the way back, by its own button and by the browser’s',
    at('place', async ({ page, walk }) => {
      await page.goBack();
      await walk.arrive('place-kind');
      const { name, checked } = await walk.keys.goTo(/./, { role: 'radio' });
      assert.match(name, hindi('complaint.place.market'));
      assert.ok(checked);
      await walk.keys.follow(hindi('form.back'));
      await walk.arrive('when-exact');
      assert.notEqual((await walk.keys.goTo(hindi('form.date'))).value, '');
      await page.goForward();
      await walk.arrive('place-kind');
    }),
  );

  it(
    'goes on after a reload in the middle with nothing lost, the photo too',
    at('sign-in', async ({ page, walk }) => {
      await page.reload();
      await walk.keys.follow(hindi('form-start.draft.resume'));
      await walk.arrive('sign-in');
      await walk.walk('sign-in', 'check');
      await page.getByText(story).waitFor();
      await page.getByText(photo().name.replace(/\.\w+$/, '')).waitFor();
    }),
  );

  it(
    'tells a second tab that the form was changed in the first, and overwrites neither unasked',
    at('place', async ({ visitor, page, walk }) => {
      const second = await visitor.openTab();
      await second.goto(`${stage.nagrik.siteUrl}/complaint.html`);
      const other = new ComplaintWalk(second, '', () => Promise.resolve(''));
      await other.keys.follow(hindi('form-start.draft.resume'));
      await other.arrive('place');
      await other.keys.fill(hindi('complaint.place-text'), 'दूसरे टैब से');
      await other.keys.follow(hindi('form.continue'));
      await other.arrive('station-known');

      await page.bringToFront();
      await walk.keys.fill(hindi('complaint.place-text'), 'पहले टैब से');
      await page.getByText(hindi('form.conflict')).waitFor();
      await walk.keys.follow(hindi('form.conflict-theirs'));
      await walk.arrive('station-known');
      await walk.keys.follow(hindi('form.back'));
      await walk.arrive('place');
      assert.equal((await walk.keys.goTo(hindi('complaint.place-text'))).value, 'दूसरे टैब से');
    }),
  );

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

  it(
    'takes a name of one letter, and files once when the button is pressed twice',
    at('you', async ({ page, walk }) => {
      await walk.keys.fill(hindi('complaint.your-name'), 'अ');
      await walk.keys.follow(hindi('form.continue'));
      await walk.arrive('address');
      await walk.walk('address', 'check');
      await walk.answer('check');
      await page.getByRole('button', { name: hindi('complaint.submit') }).dblclick();
      await walk.seeTitle('complaint.filed');
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );

  it(
    'says that the portal is away, keeps everything, and files once when it is back',
    at('check', async ({ page, walk }) => {
      await walk.answer('check');
      await stage.nagrik.stop();
      await walk.keys.follow(hindi('complaint.submit'));
      await page
        .getByText(new RegExp(`${hindi('form.not-filed').source}|${hindi('form.unknown').source}`))
        .first()
        .waitFor();
      await stage.nagrik.start();
      await walk.fileAgain();
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );

  it(
    'is not misled by a web page where the portal’s answer should be',
    at('check', async ({ page, walk }) => {
      await walk.answer('check');
      const filing = `${stage.nagrik.portalUrl}/complaints`;
      await page.route(filing, (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: 200,
              headers: { 'access-control-allow-origin': stage.nagrik.siteUrl },
              contentType: 'text/html',
              body: '<h1>Please sign in to this hotel’s network</h1>',
            })
          : route.continue(),
      );
      await walk.keys.follow(hindi('complaint.submit'));
      await page
        .getByText(new RegExp(`${hindi('form.not-filed').source}|${hindi('form.did-not-arrive').source}`))
        .first()
        .waitFor();
      await page.unroute(filing);
      await walk.fileAgain();
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );

  it(
    'renews a session that ran out while somebody was writing, without a word',
    at('check', async ({ walk }) => {
      await walk.answer('check');
      await stage.nagrik.stop();
      await stage.nagrik.startLater(20);
      await walk.keys.follow(hindi('complaint.submit'));
      await walk.seeTitle('complaint.filed');
    }),
  );

  it(
    'asks for a new sign-in where the session is over for good, and loses nothing by it',
    at('check', async ({ page, walk }) => {
      await walk.answer('check');
      await stage.nagrik.stop();
      await stage.nagrik.startLater(13 * 60);
      await walk.keys.follow(hindi('complaint.submit'));
      await walk.arrive('sign-in');
      await walk.signIn();
      await walk.arrive('check');
      await page.getByText(story).waitFor();
      await walk.keys.follow(hindi('complaint.submit'));
      await walk.seeTitle('complaint.filed');
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );
});

/** Six digits that are not the right ones. */
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
