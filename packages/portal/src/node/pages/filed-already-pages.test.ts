import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser, example, goOn, JourneyScene, lastMobile, ownCase, summary, walk } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  // As it is for people: mocks and tests file the same all the time.
  scene = new JourneyScene({ takesSameAgain: false });
});
after(() => scene.close());

const minimal = example('minimalFiling');

/** Goes the whole way with the number of somebody who has filed before, up to the button that files. */
async function again(mobile: string, body: object = minimal): Promise<Browser> {
  // Codes for one number are sent only so often.
  scene.pass(2);
  const browser = await new Browser(scene).open('/services/complaint?lang=hi');
  await browser.send({}, 'start');
  await goOn(scene, browser, body, ownCase, 'check', mobile);
  return browser.send({ 'q-declaration': 'on' });
}

test('the same report twice is one report: its number is said, nothing is lost, and what is different is filed', async () => {
  const first = await walk(scene, minimal, ownCase);
  const mobile = lastMobile();
  const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(first.html) ?? [];
  const second = await again(mobile);
  assert.equal(second.step, 'check');
  assert.ok(summary(second.html).includes(reference), 'the number of the first');
  for (const [language, words] of [
    ['en', /Nothing was filed twice/],
    ['ur', /دوبارہ کچھ درج نہیں ہوا/],
    ['hi', /दोबारा कुछ दर्ज नहीं हुआ/],
  ] as const) {
    await second.open(`/services/complaint/check?lang=${language}`);
    assert.match(summary(second.html), words);
  }
  assert.ok(
    second.html.includes(String((minimal as { narrative?: string }).narrative)),
    'what was typed is still there',
  );
  assert.equal((await scene.portal.store.filings.list({ limit: 10 })).items.length, 1);

  const other = await again(mobile, { ...minimal, narrative: 'नमूना - आज दूसरी साइकिल चोरी हुई।' });
  assert.equal(other.step, 'done');
  scene.pass(25 * 60);
  assert.equal((await again(mobile)).step, 'done', 'a day later it is no accident any more');
});
