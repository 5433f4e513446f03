import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { example, type Fields, JourneyScene, walk as walkIn } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const walk = (body: object, local: Fields, until?: string) => walkIn(scene, body, local, until, 'found-person');

describe('somebody found, without script', () => {
  test('is reported as the minimal example of the contract, and so is a body', async () => {
    for (const state of ['living', 'dead']) {
      const body = { ...example('minimalFoundPerson'), state };
      const browser = await walk(body, { 'q-local-stationKnown': 'no' });
      assert.deepEqual(scene.filed.at(-1)?.body, body);
      assert.match(browser.html, /आपकी सूचना पुलिस के पास है/);
    }
  });

  test('is reported as the maximal example of the contract, a child, with whom to call right after the age', async () => {
    const body = example('maximalFoundPerson');
    const known: Fields = { 'q-local-stationKnown': 'yes', 'q-person-needs': ['hurt', 'not_speaking'] };
    await walk(body, known);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
    const browser = await walk(body, known, 'gender');
    for (const language of ['hi', 'en', 'ur']) {
      await browser.open(`/services/found-person/gender?lang=${language}`);
      for (const number of ['112', '1098']) assert.match(browser.html, new RegExp(`href="tel:${number}"`));
    }
  });

  test('leads from the form to both lists, and from both lists to the form', async () => {
    const browser = await walk(example('minimalFoundPerson'), {}, 'state');
    await browser.open('/services/found-person?lang=ur');
    for (const list of ['unidentified-person', 'unidentified-body']) {
      assert.match(browser.html, new RegExp(`href="/services/${list}\\?lang=ur"`));
    }
    for (const list of ['unidentified-person', 'unidentified-body']) {
      await browser.open(`/services/${list}?lang=ur`);
      assert.match(browser.html, /href="\/services\/found-person\?lang=ur"/);
    }
  });
});
