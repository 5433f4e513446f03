import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { example, type Fields, goOn, JourneyScene, ownCase, walk as walkIn } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const lost: Fields = { 'q-local-how': 'lost', 'q-local-sorts': ['things'], ...ownCase };
const everything: Fields = {
  ...lost,
  'q-local-sorts': ['mobiles', 'cards', 'documents', 'vehicles', 'things'],
  'q-local-stationKnown': 'yes',
  'q-local-forWhom': 'other',
};
const walk = (body: object, local: Fields, until?: string) => walkIn(scene, body, local, until, 'lost-property');

describe('lost property without script', () => {
  test('files the minimal example of the contract, and has the report at once', async () => {
    const body = example('minimalLostProperty');
    const browser = await walk(body, lost);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
    assert.match(browser.html, /रिपोर्ट सहेजें \(PDF\)/);
    assert.doesNotMatch(browser.html, /lost-property\/calendar/, 'no clock runs, so there are no dates');
    const pdf = await scene.pages(
      new Request('https://portal.example/services/lost-property/receipt', { headers: { cookie: browser.cookie } }),
    );
    assert.match(pdf?.headers.get('content-disposition') ?? '', /attachment; filename="BR-.*\.pdf"/);
  });

  test('files the maximal example of the contract', async () => {
    const body = example('maximalLostProperty');
    await walk(body, everything);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
  });

  test('says what is wrong with an IMEI and a vehicle number, in three languages, and keeps what was typed', async () => {
    const body = example('maximalLostProperty');
    const phone = await walk(body, everything, 'mobiles');
    for (const [language, words] of Object.entries({
      hi: /आख़िरी अंक मेल नहीं/,
      en: /last digit does not fit/,
      ur: /آخری ہندسہ میل نہیں/,
    })) {
      await phone.open(`/services/lost-property/mobiles?lang=${language}`);
      await phone.send({
        'q-items-mobiles-items': '1',
        'q-items-mobiles-0-description': 'नीला',
        'q-items-mobiles-0-imei': '490154203237519',
      });
      assert.equal(phone.step, 'mobiles');
      assert.match(phone.html, words);
      assert.match(phone.html, /value="490154203237519"/);
    }
    await phone.send({ 'q-items-mobiles-items': '1' });
    assert.match(phone.html, /href="#q-items-mobiles-0-description"/, 'nothing at all leads into the first field');
    const vehicle = await walk(body, everything, 'vehicles');
    const fields = { 'q-items-vehicles-items': '1', 'q-items-vehicles-0-description': 'स्कूटी' };
    for (const [language, words] of Object.entries({
      hi: /यह गाड़ी का नंबर नहीं है/,
      en: /This is no vehicle number/,
      ur: /یہ گاڑی کا نمبر نہیں ہے/,
    })) {
      await vehicle.open(`/services/lost-property/vehicles?lang=${language}`);
      await vehicle.send({ ...fields, 'q-items-vehicles-0-registration': 'BR 01 AB 12345' });
      assert.equal(vehicle.step, 'vehicles');
      assert.match(vehicle.html, words);
      for (const typed of ['BR 01 AB 12345', 'स्कूटी']) assert.ok(vehicle.html.includes(`value="${typed}"`), typed);
    }
    await vehicle.send({ ...fields, 'q-items-vehicles-0-registration': 'brn १२३४' });
    assert.notEqual(vehicle.step, 'vehicles', 'an old one, as people write it');
  });

  test('keeps no more than four digits of a card', async () => {
    const browser = await walk(example('maximalLostProperty'), everything, 'cards');
    await browser.send({
      'q-items-cards-items': '1',
      'q-items-cards-0-kind': 'aadhaar',
      'q-items-cards-0-holderName': '',
      'q-items-cards-0-lastFour': '2345 6789 0123',
    });
    assert.equal(browser.step, 'cards', 'the name is missing');
    assert.match(browser.html, /value="0123"/);
    assert.doesNotMatch(browser.html, /2345/);
  });

  test('goes on as a complaint for what was stolen, with what was typed, and files that', async () => {
    const before = scene.filed.length;
    const { items: _, ...body } = example('maximalLostProperty') as { items: unknown };
    const things = { things: [{ kind: 'bag', description: 'भूरा थैला' }] };
    const browser = await walk({ ...body, items: things }, { ...lost, 'q-local-stationKnown': 'yes' }, 'sign-in');
    await browser.open('/services/lost-property/how?lang=hi');
    await browser.send({ 'q-local-how': 'stolen' });
    assert.equal(browser.step, 'stolen');
    assert.match(browser.html, /तो यह शिकायत का मामला है/);
    await browser.send({});
    assert.equal(browser.step, 'nature');
    await browser.send({}, 'back');
    assert.equal(browser.step, 'stolen', 'and back, if it was lost after all');
    await browser.send({});
    const own: Fields = { 'q-local-forWhom': 'self', 'q-local-stationKnown': 'yes', 'q-local-sorts': ['things'] };
    const when = { precision: 'range', from: '2026-11-20T18:00:00+05:30', to: '2026-11-20T20:30:00+05:30' };
    const complaint = {
      incident: { nature: 'theft', when, place: { kind: 'market', text: 'काल्पनिक चौक' } },
      against: { known: 'unknown' },
      narrative: 'नमूना - थैला छीन लिया।',
      items: things,
      complainant: { name: 'न', address: { text: 'टोला' } },
      stationCode: '5117044',
      declaration: true,
    };
    await goOn(scene, browser, complaint, own, 'place');
    assert.match(browser.html, /काल्पनिक चौक से बस अड्डे के रास्ते में/, 'what was typed before is filled in');
    await goOn(scene, browser, complaint, own);
    const filed = scene.filed.slice(before).map((one) => one.body as Record<string, unknown>);
    assert.equal(filed.length, 1, 'one complaint, and no report');
    assert.deepEqual(filed[0]?.incident, complaint.incident);
    assert.deepEqual(filed[0].items, things);
  });
});
