import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { keepRecovered } from '../../operations/recovered/recovered-record.ts';
import { Browser, JourneyScene } from './test-journeys.ts';

const imei = '490154203237518';

describe('the pages of a list whose search may hold somebody’s own number, without script', () => {
  let scene: JourneyScene;
  let page: Browser;

  before(async () => {
    scene = new JourneyScene();
    const { store, config } = scene.portal;
    const places = await placesOf(store.records);
    for (let at = 1; at <= 30; at++) {
      await keepRecovered(
        store.records,
        {
          recoveredId: `rv_${at}`,
          kind: at % 2 ? 'mobile' : 'cash',
          description: { en: `Namuna thing ${at}` },
          ...(at === 1 && { number: { kind: 'imei', value: imei } }),
          recoveredOn: '2026-11-18',
          stationCode: '5117044',
          sections: [],
          state: 'kept',
        },
        places,
        config.secret,
      );
    }
    page = await new Browser(scene).open('/services/recovered-property?lang=en');
  });
  after(() => scene.close());

  test('a whole number that is typed finds the thing and stands in no address', async () => {
    assert.doesNotMatch(page.html, /<form[^>]*method="get"/, 'no browser puts what is typed into an address');
    await page.send({ q: imei }, 'on');
    assert.match(page.html, /1 found/);
    assert.ok(!page.path.includes('7518'), page.path);
    assert.doesNotMatch(page.html, new RegExp(`href="[^"]*${imei}`));
    assert.match(page.html, new RegExp(`value="${imei}"`), 'and it stays where it was typed');
  });

  test('the next page goes on with what is looked for, and a thing that was opened leads back to it', async () => {
    await page.send({ q: '', kind: 'cash' }, 'on');
    assert.match(page.html, /15 found/);
    await page.send({ q: 'namuna' }, 'on');
    const more = /value="(more:[^"]+)"/.exec(page.html)?.[1] ?? assert.fail('there is a next page');
    await page.send({}, more);
    assert.match(page.html, /30 found, 6 shown/);
    await page.open('/services/recovered-property/rv_2?lang=en');
    assert.match(page.html, /Namuna thing 2/);
    await page.open('/services/recovered-property?lang=en');
    assert.match(page.html, /30 found, 6 shown/);
  });

  test('an address that says what to look for is not heard, and an empty search leaves nothing kept', async () => {
    await page.send({ q: '' }, 'on');
    assert.equal(page.cookie, '');
    await page.open(`/services/recovered-property?lang=en&q=${imei}`);
    assert.match(page.html, /30 found/);
    assert.ok(!page.html.includes(imei));
  });
});
