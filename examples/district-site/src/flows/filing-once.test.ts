import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newCitizens } from './citizen.ts';
import { story } from './complaint-steps.ts';
import { hindi } from './hindi.ts';
import { setStage } from './stage.ts';

describe('Filing, whatever happens on the way,', () => {
  const stage = setStage();
  const at = newCitizens(stage);

  it(
    'takes a name of one letter, and files once when the button is pressed twice',
    at('you', async ({ page, walk }) => {
      await walk.keys.fill(hindi('questions.your-name'), 'अ');
      await walk.keys.follow(hindi('form.continue'));
      await walk.arrive('address');
      await walk.walk('address', 'check');
      await walk.answer('check');
      await page.getByRole('button', { name: hindi('complaint-later.submit') }).dblclick();
      await walk.seeTitle('complaint-later.filed');
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );

  it(
    'says that the portal is away, keeps everything, and files once when it is back',
    at('check', async ({ page, walk }) => {
      await walk.answer('check');
      await stage.nagrik.stop();
      await walk.keys.follow(hindi('complaint-later.submit'));
      await page
        .getByText(new RegExp(`${hindi('form-later.not-filed').source}|${hindi('form-later.unknown').source}`))
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
      await walk.keys.follow(hindi('complaint-later.submit'));
      await page
        .getByText(new RegExp(`${hindi('form-later.not-filed').source}|${hindi('form-later.did-not-arrive').source}`))
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
      await walk.keys.follow(hindi('complaint-later.submit'));
      await walk.seeTitle('complaint-later.filed');
    }),
  );

  it(
    'asks for a new sign-in where the session is over for good, and loses nothing by it',
    at('check', async ({ page, walk }) => {
      await walk.answer('check');
      await stage.nagrik.stop();
      await stage.nagrik.startLater(13 * 60);
      await walk.keys.follow(hindi('complaint-later.submit'));
      await walk.arrive('sign-in');
      await walk.signIn();
      await walk.arrive('check');
      await page.getByText(story).waitFor();
      await walk.keys.follow(hindi('complaint-later.submit'));
      await walk.seeTitle('complaint-later.filed');
      assert.equal(await walk.countFilings(stage.nagrik.portalUrl), 1);
    }),
  );
});
