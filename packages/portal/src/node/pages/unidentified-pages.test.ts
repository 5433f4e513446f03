import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { inventUnidentified } from '../../demo/invented-unidentified.ts';
import { keepUnidentified } from '../../operations/unidentified/unidentified-record.ts';
import { Browser, codeFor, JourneyScene, newMobile } from './test-journeys.ts';

describe('the lists of persons whom nobody knows, without script', () => {
  let scene: JourneyScene;
  /** Somebody of whom there is a photo, by the service. */
  const pictured: Record<string, string> = {};
  const signIn = async (id: string): Promise<Browser> => {
    const page = await new Browser(scene).open(`/services/${id}?lang=en`);
    const mobile = newMobile();
    await page.send({ 'sign-in-mobile': mobile });
    return page.send({ 'sign-in-code': await codeFor(scene, mobile) });
  };

  before(async () => {
    scene = new JourneyScene();
    const { records } = scene.portal.store;
    const places = await placesOf(records);
    const now = new Date(scene.time);
    for (const state of ['living', 'dead'] as const)
      for (const person of inventUnidentified(state, 60, places, now)) {
        await keepUnidentified(records, person, places, now.toISOString());
        if (await records.get('unidentified-photo', person.unidentifiedId))
          pictured[state === 'living' ? 'unidentified-person' : 'unidentified-body'] = person.unidentifiedId;
      }
  });
  after(() => scene.close());

  for (const [id, path] of [
    ['unidentified-person', '/unidentified-persons'],
    ['unidentified-body', '/unidentified-bodies'],
  ] as const)
    test(`${id}: nobody before the sign-in; then a search that stands in no address, and a page for each`, async () => {
      const calls = scene.calls.length;
      assert.doesNotMatch((await new Browser(scene).open(`/services/${id}?lang=en`)).html, /years/);
      assert.ok(!scene.calls.slice(calls).some((call) => call.includes(path)));
      const page = await signIn(id);
      assert.match(page.html, /found, \d+ shown/);
      await page.send({ q: 'sari', age: '30-45', gender: 'female', from: '2025-01-01', to: '' }, '');
      assert.match(page.html, /Woman, about/);
      assert.doesNotMatch(page.html, /Man, about/);
      assert.doesNotMatch(page.path, /sari|q=/);
      await page.send({ from: '2026-02-01', to: '2026-01-01' }, '');
      assert.match(page.html, /The last day is before the first/);
      await page.send({ from: '', to: '' }, '');
      const [, key] = new RegExp(`/services/${id}/(u[pb]_\\d{4})`).exec(page.html) ?? [];
      await page.open(`/services/${id}/${key}?lang=en`);
      assert.match(page.html, /Do you know this person\?/);
      assert.equal(page.html.match(/<h1/g)?.length, 1);
      assert.equal((await page.open(`/services/${id}/u_nobody?lang=en`)).status, 404);

      const shown = scene.calls.length;
      const photos = () => scene.calls.slice(shown).filter((call) => call.includes('/photo'));
      await page.open(`/services/${id}/${pictured[id]}?lang=en`);
      assert.match(page.html, /There is a photo/);
      assert.doesNotMatch(page.html, /<img|data:image/);
      assert.deepEqual(photos(), []);
      await page.send({}, 'photo');
      assert.match(page.html, /<img class="asked-photo" src="data:image\/svg\+xml;base64,/);
      assert.equal(photos().length, 1);
      await page.open(page.path);
      assert.doesNotMatch(page.html, /<img|data:image/, 'who opens it again is asked again');
    });
});
