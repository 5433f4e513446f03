import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newCitizens } from './citizen.ts';
import { dayInIndia, story } from './complaint-steps.ts';
import { ComplaintWalk } from './complaint-walk.ts';
import { hindi } from './hindi.ts';
import { brokenFile, hugeFile, lyingFile, photo, songFile } from './sample-files.ts';
import { setStage } from './stage.ts';

describe('The complaint form on the district site', () => {
  const stage = setStage();
  const at = newCitizens(stage);

  it(
    'says that an incident lies in the future, and keeps what was typed',
    at('when-exact', async ({ walk }) => {
      const tomorrow = dayInIndia(1);
      await walk.fillMoment(tomorrow, '10:00');
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('complaint-later.when-future');
      const { value } = await walk.keys.goTo(hindi('form-later.date'));
      assert.equal(value, tomorrow);
    }),
  );

  it(
    'says that the end lies before the beginning',
    at('precision', async ({ walk }) => {
      await walk.keys.choose(hindi('complaint-later.precision.range'));
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeTitle('complaint-later.when-range');
      await walk.keys.fillDate(hindi('form-later.date'), dayInIndia(-2));
      await walk.keys.goTo(hindi('form-later.time'));
      await walk.keys.press('Tab');
      await walk.keys.press('Tab');
      await walk.keys.press('Tab');
      await walk.keys.fillDate(hindi('form-later.date'), dayInIndia(-3));
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('form-later.error.before-start');
    }),
  );

  it(
    'counts the letters of a long story before it is sent, and takes 4,000',
    at('story', async ({ page, walk }) => {
      const field = page.getByRole('textbox', { name: hindi('complaint-later.story') });
      await field.fill('क'.repeat(4001));
      await page.getByText(hindi('form-later.letters-over')).first().waitFor();
      await walk.keys.follow(hindi('form.continue'));
      await walk.seeSummary('complaint-later.story-long');
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
        [hugeFile(), 'form-later.file-too-large'],
        [songFile(), 'form-later.file-type'],
        [lyingFile(), 'form-later.file-mismatch'],
        [brokenFile(), 'form-later.file-corrupt'],
      ] as const) {
        await walk.addFile(file, said);
        await walk.keys.follow(hindi('form.continue'));
        await walk.seeSummary('form-later.error.files');
        await walk.keys.follow(hindi('form-later.file-remove'));
        await page.getByText(hindi(said)).waitFor({ state: 'detached' });
      }
      await walk.addFile(photo(), 'form-later.file-added');
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
      assert.match(name, hindi('complaint-later.place.market'));
      assert.ok(checked);
      await walk.keys.follow(hindi('form.back'));
      await walk.arrive('when-exact');
      assert.notEqual((await walk.keys.goTo(hindi('form-later.date'))).value, '');
      await page.goForward();
      await walk.arrive('place-kind');
    }),
  );

  it(
    'goes on after a reload in the middle with nothing lost, the photo too',
    at('sign-in', async ({ page, walk }) => {
      await page.reload();
      await walk.keys.follow(hindi('form.draft.resume'));
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
      await other.keys.follow(hindi('form.draft.resume'));
      await other.arrive('place');
      await other.keys.fill(hindi('complaint-later.place-text'), 'दूसरे टैब से');
      await other.keys.follow(hindi('form.continue'));
      await other.arrive('station-known');

      await page.bringToFront();
      await walk.keys.fill(hindi('complaint-later.place-text'), 'पहले टैब से');
      await page.getByText(hindi('form.conflict')).waitFor();
      await walk.keys.follow(hindi('form.conflict-theirs'));
      await walk.arrive('station-known');
      await walk.keys.follow(hindi('form.back'));
      await walk.arrive('place');
      assert.equal((await walk.keys.goTo(hindi('complaint-later.place-text'))).value, 'दूसरे टैब से');
    }),
  );
});
