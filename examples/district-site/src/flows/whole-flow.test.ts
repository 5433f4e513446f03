import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { ComplaintWalk } from './complaint-walk.ts';
import { hindi } from './hindi.ts';
import { Keyboard } from './keyboard.ts';
import { assertAccessible, Visitor } from './open-browser.ts';
import { setStage } from './stage.ts';
import { readCode } from './outbox.ts';
import { textsDrawn } from './sample-files.ts';
import { signInAtDesk } from './station.ts';

const mobile = '9000000001';

describe('A complaint in Hindi, at 360 px, by keyboard alone', () => {
  const stage = setStage();
  let citizen: Visitor;
  let reference = '';
  let accessCode = '';

  before(async () => {
    citizen = await Visitor.arrive(stage.browser);
  });

  it('is filed with a photo and a one-time password, and has a reference', async () => {
    const { page } = citizen;
    await page.goto(stage.nagrik.siteUrl);
    await new Keyboard(page).follow(/^शिकायत दर्ज करें$/);
    await page.waitForURL('**/complaint.html');

    const walk = new ComplaintWalk(page, mobile, () => readCode(citizen, stage.nagrik.portalUrl, mobile));
    await walk.start();
    await walk.walk('nature', 'check');
    await assertAccessible(page);
    await walk.answer('check');
    await walk.keys.follow(hindi('complaint-later.submit'));
    await walk.seeTitle('complaint-later.filed');
    await assertAccessible(page);

    [reference = '', accessCode = ''] = await page.locator('.receipt .number').allInnerTexts();
    assert.match(reference, /^BR-5\d{6}-\d\d-\d{5}-[0-9A-Z]$/);
    assert.match(accessCode, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('has a receipt in PDF, with text in it', async () => {
    const download = citizen.page.waitForEvent('download');
    await new Keyboard(citizen.page).follow(hindi('form-later.receipt'));
    const saved = await download;
    assert.equal(saved.suggestedFilename(), `${reference}.pdf`);
    const pdf = await readFile(await saved.path());
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok(textsDrawn(pdf) > 20, `${textsDrawn(pdf)} texts are drawn in it`);
  });

  it('is followed live while the station acts in another window', async () => {
    const { page } = citizen;
    const keys = new Keyboard(page);
    await keys.goTo(/^स्थिति$/, { back: true });
    await keys.press('Enter');
    await page.waitForURL('**/status.html');
    await keys.fill(hindi('tracker.reference'), reference);
    await keys.fill(hindi('tracker.code'), accessCode);
    await keys.press('Enter');
    await page.getByText(hindi('filing-view.log')).waitFor();
    await assertAccessible(page);
    await page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));

    const officer = await Visitor.arrive(stage.browser, { viewport: { width: 1280, height: 800 } });
    const desk = await signInAtDesk(officer, stage.nagrik.portalUrl);
    await desk.keys.follow(new RegExp(reference));
    await desk.page.getByText(hindi('desk.verbs')).waitFor();
    for (const [verb, event] of [
      ['desk.acknowledged', 'filing.event.acknowledged'],
      ['desk.signed', 'filing.event.signed'],
    ] as const) {
      await desk.record(verb);
      await page.locator('.timeline').getByText(hindi(event)).waitFor();
    }
    await officer.leave();

    await assertAccessible(page);
  });

  it('is followed on after the portal was away, and takes what the citizen adds', async () => {
    const { page } = citizen;
    await stage.nagrik.stop();
    await stage.nagrik.start();

    const officer = await Visitor.arrive(stage.browser, { viewport: { width: 1280, height: 800 } });
    const desk = await signInAtDesk(officer, stage.nagrik.portalUrl);
    // The case is no longer new: without a filter everything is shown.
    await desk.keys.follow(hindi('desk.filter-new'));
    await desk.keys.follow(new RegExp(reference));
    await desk.record('desk.officer-assigned', {
      'desk.field.officer-name': 'नमूना दरोगा',
      'desk.field.officer-rank': 'SI',
    });
    await page.locator('.timeline').getByText(hindi('filing.event.assigned')).waitFor({ timeout: 40_000 });
    await officer.leave();

    const keys = new Keyboard(page);
    await keys.follow(hindi('filing-view.add'));
    await keys.fill(hindi('filing-view.add-label'), 'साइकिल पर लाल घंटी थी।');
    await keys.follow(hindi('filing-view.send'));
    await page.locator('.timeline').getByText('साइकिल पर लाल घंटी थी।').waitFor();
    assert.ok(await page.evaluate(() => 'neverReloaded' in globalThis), 'it is still the page that was opened');
    await citizen.leave();
  });
});
