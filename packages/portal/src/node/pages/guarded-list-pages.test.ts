import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { arrestRecord } from '../../operations/arrests/arrest-record.ts';
import { Browser, codeFor, JourneyScene, newMobile } from './test-journeys.ts';

describe('the pages of a list that is only for whoever is signed in, without script', () => {
  let scene: JourneyScene;
  const browser = (): Browser => new Browser(scene);
  const signIn = async (page: Browser): Promise<Browser> => {
    const mobile = newMobile();
    await page.send({ 'sign-in-mobile': mobile });
    return page.send({ 'sign-in-code': await codeFor(scene, mobile) });
  };

  before(async () => {
    scene = new JourneyScene();
    const { records } = scene.portal.store;
    const places = await placesOf(records);
    for (let at = 1; at <= 30; at++) {
      const record = arrestRecord(
        {
          arrestId: `a_${at}`,
          name: { en: `Namuna ${at % 2 ? 'Bholu' : 'Golu'}`, hi: at % 2 ? 'नमूना भोलू' : 'नमूना गोलू' },
          age: 30,
          sections: ['BNS 303(2)'],
          arrestedOn: '2026-11-02',
          stationCode: '5117044',
        },
        places,
      );
      if (record) await records.put([record]);
    }
  });
  after(() => scene.close());

  test('nothing is shown and nothing is asked for before the sign-in, and every page of it has one first heading', async () => {
    const calls = scene.calls.length;
    const page = await browser().open('/services/arrests?lang=en');
    assert.match(page.html, /Arrest is not conviction/);
    assert.match(page.html, /whoever has signed in/);
    assert.doesNotMatch(page.html, /Namuna/);
    assert.ok(!scene.calls.slice(calls).some((call) => call.includes('/arrests')));
    assert.equal((await browser().open('/services/arrests/a_1?lang=en')).step, 'arrests');
    await page.send({ 'sign-in-mobile': '12' });
    assert.match(page.html, /<title>Error:/);
    await signIn(page);
    assert.match(page.html, /30 found, 24 shown/);
    assert.equal(page.html.match(/<h1/g)?.length, 1);
  });

  test('a name that is looked for stands in no address, and the next page goes on with it', async () => {
    const page = await signIn(await browser().open('/services/arrests?lang=en'));
    await page.send({ from: '2026-11-01', to: '2026-11-21', q: 'भोलू' }, '');
    assert.match(page.html, /15 found/);
    assert.doesNotMatch(decodeURIComponent(page.path), /भोलू|q=/);
    await page.send({ from: '2026-11-01', to: '2026-11-21', q: '' }, '');
    const more = /value="(more:[^"]+)"/.exec(page.html)?.[1] ?? assert.fail('there is a next page');
    await page.send({}, more);
    assert.match(page.html, /30 found, 6 shown/);
  });

  test('more than ninety days are refused with what to do, and everything that was typed stays', async () => {
    const page = await signIn(await browser().open('/services/arrests?lang=hi'));
    await page.send({ from: '2026-01-01', to: '2026-11-21', q: 'भोलू' }, '');
    assert.match(page.html, /एक बार में ज़्यादा से ज़्यादा 90 दिन चुनें/);
    assert.match(page.html, /<title>गलती:/);
    assert.match(page.html, /value="2026-01-01"/);
    assert.match(page.html, /value="भोलू"/);
  });

  test('one arrest has a page of its own, and signing out leaves nothing', async () => {
    const page = await signIn(await browser().open('/services/arrests?lang=en'));
    await page.open('/services/arrests/a_1?lang=en');
    assert.match(page.html, /Namuna Bholu/);
    assert.match(page.html, /24 hours/);
    assert.equal(page.html.match(/<h1/g)?.length, 1);
    await page.send({}, 'sign-out', '/services/arrests?lang=en');
    assert.equal(page.cookie, '');
    assert.doesNotMatch((await page.open('/services/arrests?lang=en')).html, /Namuna/);
  });

  test('each of its pages can be left quickly, which leaves nothing', async () => {
    const way =
      /<a[^>]+class="button plain exit"[^>]+href="\/services\/arrests\/leave\?lang=en"[^>]*>\s*Leave this page quickly/;
    const page = await browser().open('/services/arrests?lang=en');
    assert.match(page.html, way);
    await signIn(page);
    assert.match(page.html, /Namuna/);
    assert.match(page.html, way);
    await page.open('/services/arrests/a_1?lang=en');
    assert.match(page.html, /Namuna Bholu/);
    assert.match(page.html, way);
    assert.equal(page.html.match(/<h1/g)?.length, 1);
    const { cookie } = page;
    await page.open('/services/arrests/leave?lang=en');
    assert.match(page.path, /^https:\/\/mausam\.imd\.gov\.in/);
    assert.equal(page.cookie, '');
    page.cookie = cookie;
    assert.doesNotMatch((await page.open('/services/arrests?lang=en')).html, /Namuna/);
  });

  test('a public list has no such way, and no such entry', async () => {
    assert.doesNotMatch((await browser().open('/services/wanted?lang=en')).html, /Leave this page quickly/);
    assert.equal((await browser().open('/services/wanted/leave?lang=en')).status, 404);
  });
});
