import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Browser,
  example,
  type Fields,
  goOn,
  JourneyScene,
  lastMobile,
  summary,
  walk as walkIn,
} from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const own: Fields = { 'q-local-stationKnown': 'no', 'q-local-forWhom': 'me' };
const walk = (body: object, local = own, until?: string) => walkIn(scene, body, local, until, 'senior-citizen');
const { registration: _, ...nothing } = example('minimalSeniorRequest');
const away = (from: string, to: string) => ({ ...nothing, need: 'absence', absence: { from, to } });

/** Each language, with what a page says in it once these fields were sent; the page stays the same. */
async function refused(
  browser: Browser,
  fields: Fields,
  words: Readonly<Record<'hi' | 'ur' | 'en', RegExp>>,
): Promise<void> {
  const { step } = browser;
  for (const [language, said] of Object.entries(words)) {
    await browser.open(`/services/senior-citizen/${step}?lang=${language}`);
    await browser.send(fields);
    assert.equal(browser.step, step);
    assert.match(summary(browser.html), said);
    for (const typed of Object.values(fields))
      assert.ok(browser.html.includes(`value="${String(typed)}"`), String(typed));
  }
}

describe('what a senior citizen asks for, without script', () => {
  test('is filed as the minimal example of the contract', async () => {
    const body = example('minimalSeniorRequest');
    await walk(body);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
  });

  test('is no registration at 59, which is said in three languages, and what was typed stays', async () => {
    const browser = await walk(example('minimalSeniorRequest'), own, 'age-about');
    await refused(
      browser,
      { 'q-person-age-years': 'about 57' },
      { hi: /60 साल की उम्र से/, ur: /60 سال کی عمر سے/, en: /from 60 years on/ },
    );
    await browser.send({ 'q-person-age-years': 'लगभग ५९' });
    assert.notEqual(browser.step, 'age-about', 'whoever may be 60 is not sent away by a guess');
    await browser.open('/services/senior-citizen/age-kind?lang=hi');
    await browser.send({ 'q-person-age-kind': 'years' });
    assert.equal(browser.step, 'age-years');
    await refused(
      browser,
      { 'q-person-age-years': '59' },
      { hi: /60 साल की उम्र से/, ur: /60 سال کی عمر سے/, en: /from 60 years on/ },
    );
  });

  test('is no absence that ends before it begins, or on days that were told already: both are said, and the days stay', async () => {
    const browser = await walk(away('2026-12-05', '2026-12-10'), own, 'absence-days');
    await refused(
      browser,
      { 'q-absence-from-date': '2026-12-05', 'q-absence-to-date': '2026-12-04' },
      { hi: /आख़िरी दिन पहले दिन से पहले/, ur: /آخری دن پہلے دن سے پہلے/, en: /last day is before the first/ },
    );
    await goOn(scene, browser, away('2026-12-05', '2026-12-10'), own);
    const [reference = 'none'] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(browser.html) ?? [];
    const mobile = lastMobile();
    // Codes for one number are sent only so often.
    scene.pass(2);
    await browser.open('/services/senior-citizen?lang=hi');
    await browser.send({}, 'start');
    await goOn(scene, browser, away('2026-12-10', '2026-12-20'), own, 'check', mobile);
    await browser.send({ 'q-declaration': 'on' });
    assert.equal(browser.step, 'absence-days');
    for (const language of ['hi', 'ur', 'en']) {
      await browser.open(`/services/senior-citizen/absence-days?lang=${language}`);
      assert.ok(summary(browser.html).includes(reference), 'the number of the earlier one');
      for (const day of ['2026-12-10', '2026-12-20']) assert.ok(browser.html.includes(`value="${day}"`), day);
    }
    assert.match(summary(browser.html), /take the earlier one back/);
    await goOn(scene, browser, away('2026-12-11', '2026-12-20'), own);
    assert.deepEqual((scene.filed.at(-1)?.body as { absence: unknown }).absence, {
      from: '2026-12-11',
      to: '2026-12-20',
    });
  });

  test('goes on as a complaint with what was typed', async () => {
    const help = { kind: 'fraud', text: 'नमूना - बैंक से बताकर रुपये ले लिए।', callAt: 'सुबह दस बजे से पहले' };
    const browser = await walk(
      { ...nothing, need: 'help', help },
      { ...own, 'q-local-wants': 'complaint' },
      'complaint',
    );
    await browser.send({});
    assert.equal(browser.step, 'nature');
    const complaint = {
      incident: { nature: 'fraud', when: { precision: 'unknown' }, place: { kind: 'home', text: 'टोला' } },
    };
    const local = { 'q-local-stationKnown': 'no', 'q-local-forWhom': 'self', 'q-against-known': 'unknown' };
    const person = { complainant: { name: 'न', address: { text: 'टोला' } } };
    await goOn(scene, browser, { ...complaint, ...person }, local, 'precision');
    assert.match(browser.html, /href="tel:1930"[^]*?ऑनलाइन ठगी/, 'and whom to call, in words');
    await goOn(scene, browser, { ...complaint, ...person }, local, 'story');
    assert.ok(browser.html.includes(help.text), 'the account');
    await goOn(scene, browser, { ...complaint, ...person, narrative: help.text }, local, 'contact-how');
    assert.ok(browser.html.includes(`value="${help.callAt}"`), 'when to call');
  });
});
