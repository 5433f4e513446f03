import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { example, JourneyScene, ownCase, type Fields, walk as walkIn } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const least: Fields = ownCase;
const everything: Fields = {
  'q-local-stationKnown': 'yes',
  'q-local-forWhom': 'other',
  'q-local-more': ['looks', 'clothing', 'health', 'company', 'account'],
};
const walk = (body: object, local: Fields, until?: string) => walkIn(scene, body, local, until, 'missing-person');

describe('a missing person without script', () => {
  test('is reported as the minimal example of the contract; no date runs for an adult', async () => {
    const body = example('minimalMissingPerson');
    const browser = await walk(body, least);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
    assert.match(browser.html, /आपकी रिपोर्ट दर्ज हो गई/);
    assert.doesNotMatch(browser.html, /missing-person\/calendar|FIR/);
  });

  test('is reported as the maximal example of the contract: for a child with the FIR and the day to sign', async () => {
    const body = example('maximalMissingPerson');
    const browser = await walk(body, everything);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
    assert.match(browser.html, /पुलिस को FIR दर्ज करके तुरंत खोजना ही है/);
    assert.match(browser.html, /missing-person\/calendar/);
  });

  test('shows 112 and 1098 as links right after an age that may be a child’s, in three languages', async () => {
    const browser = await walk(example('maximalMissingPerson'), everything, 'age-range');
    await browser.send({ 'q-person-age-atLeast': '१५', 'q-person-age-atMost': '20' });
    assert.equal(browser.step, 'last-seen');
    for (const language of ['hi', 'en', 'ur']) {
      await browser.open(`/services/missing-person/last-seen?lang=${language}`);
      for (const number of ['112', '1098']) assert.match(browser.html, new RegExp(`href="tel:${number}"`));
    }
    await browser.open('/services/missing-person/age-range?lang=hi');
    await browser.send({ 'q-person-age-atLeast': '30', 'q-person-age-atMost': '40' });
    assert.equal(browser.step, 'last-seen');
    assert.doesNotMatch(browser.html, /href="tel:1098"/);
  });

  test('says of an impossible age what is wrong, in three languages, and keeps what was typed', async () => {
    const body = example('minimalMissingPerson');
    const browser = await walk(body, least, 'age-about');
    for (const [language, words] of Object.entries({
      hi: /120 साल से बड़ा कोई नहीं/,
      en: /Nobody is older than 120/,
      ur: /120 سال سے زیادہ/,
    })) {
      await browser.open(`/services/missing-person/age-about?lang=${language}`);
      await browser.send({ 'q-person-age-years': 'about 130' });
      assert.equal(browser.step, 'age-about');
      assert.match(browser.html, words);
      assert.match(browser.html, /value="about 130"/);
    }
    await browser.send({ 'q-person-age-years': 'لگ بھگ 60' });
    assert.equal(browser.step, 'last-seen');
    await browser.open('/services/missing-person/age-kind?lang=hi');
    await browser.send({ 'q-person-age-kind': 'date_of_birth' });
    for (const [language, words] of Object.entries({
      hi: /यह तारीख़ आगे की है/,
      en: /This lies in the future/,
      ur: /یہ تاریخ آگے کی ہے/,
    })) {
      await browser.open(`/services/missing-person/age-date?lang=${language}`);
      await browser.send({ 'q-person-age-dateOfBirth-date': '2026-11-22' });
      assert.equal(browser.step, 'age-date');
      assert.match(browser.html, words);
      assert.match(browser.html, /value="2026-11-22"/);
    }
  });
});
