import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '../../demo/index.ts';
import {
  Browser as AnyBrowser,
  codeFor,
  example,
  type Fields,
  JourneyScene,
  newMobile,
  ownCase,
  walk as walkIn,
} from './test-journeys.ts';

const origin = 'https://portal.example';
let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const walk = (body: object, local: Fields, until?: string) => walkIn(scene, body, local, until);
const newBrowser = () => new AnyBrowser(scene);

describe('the complaint without script', () => {
  test('files the minimal example of the contract', async () => {
    const body = example('minimalFiling');
    const browser = await walk(body, ownCase);
    assert.deepEqual(scene.filed.at(-1)?.body, body);
    assert.match(browser.html, /BR-\d{7}-26-\d{5}-[0-9A-Z]/);
    const receipt = await scene.pages(
      new Request(`${origin}/services/complaint/receipt`, { headers: { cookie: browser.cookie } }),
    );
    assert.match(receipt?.headers.get('content-disposition') ?? '', /attachment; filename="BR-.*\.pdf"/);
  });

  test('files the maximal example of the contract', async () => {
    const { uploadIds: _, ...body } = example('maximalFiling');
    const wishes = body.wishes as Record<string, unknown>;
    await walk(body, {
      'q-local-stationKnown': 'yes',
      'q-local-forWhom': 'other',
      'q-local-sorts': ['mobiles', 'cards', 'documents', 'vehicles', 'things'],
      'q-local-more': ['property', 'witnesses', 'victims', 'earlier'],
    });
    // Only script can ask a phone where it is; a wish that is not made is left out.
    const { incident, ...rest } = body as { incident: { place: Record<string, unknown> } };
    const { position: __, ...place } = incident.place;
    const made = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== false));
    assert.deepEqual(scene.filed.at(-1)?.body, { ...rest, incident: { ...incident, place }, wishes: made });
  });

  test('says what is wrong, in the language asked for, and keeps what was typed', async () => {
    const typed = '<b>"फिर" & \'भी\'</b>\nदूसरी पंक्ति';
    for (const [language, words] of Object.entries({ hi: 'गलती:', en: 'Error:', ur: 'غلطی:' })) {
      const browser = await walk(example('minimalFiling'), {}, 'place');
      await browser.open(`/services/complaint/place?lang=${language}`);
      await browser.send({ 'q-incident-place-pinCode': '12', 'q-incident-place-village': typed });
      assert.equal(browser.step, 'place');
      assert.match(browser.html, new RegExp(`<title>${words}`));
      assert.match(browser.html, /<a href="#q-incident-place-text">/);
      assert.match(browser.html, /<a href="#q-incident-place-pinCode">/);
      assert.match(browser.html, /value="12"/);
      assert.ok(
        browser.html.includes('&lt;b&gt;&quot;फिर&quot; &amp; &#39;भी&#39;&lt;/b&gt;'),
        'typed text stays text',
      );
      assert.ok(!browser.html.includes('<b>"'), 'and never becomes markup');
    }
  });

  test('leads to the page that is open where a later one is asked for, and back where nothing is lost', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'precision');
    await browser.open('/services/complaint/check?lang=hi');
    assert.equal(browser.step, 'precision');
    await browser.send({ 'q-incident-when-precision': 'unknown' }, 'back');
    assert.equal(browser.step, 'nature');
    await browser.send({ 'q-incident-nature': 'theft' });
    assert.match(browser.html, /value="unknown"\s+checked/, 'what was typed before Back is kept');
    assert.equal((await browser.open('/services/complaint/nonsense')).status, 404);
  });

  test('never files twice: pressed twice, pressed at once, sent again from the history', async () => {
    const browser = await walk(example('minimalFiling'), ownCase, 'check');
    const count = scene.filed.length;
    const fields = { token: browser.token ?? '', go: 'on', 'q-declaration': 'on' };
    const answers = await Promise.all([browser.post(fields), browser.post(fields), browser.post(fields)]);
    for (const answer of answers) assert.ok([303, 409].includes(answer.status), String(answer.status));
    const again = await browser.post(fields);
    assert.match(again.headers.get('location') ?? '', /\/done/);
    const keys = new Set(scene.filed.slice(count).map(({ key }) => key));
    assert.equal(keys.size, 1, 'every attempt is the same filing');
    await browser.open('/services/complaint/done?lang=hi');
    assert.match(browser.html, /BR-5000000-26-0000\d-/);
    await browser.open('/services/complaint/story?lang=hi');
    assert.equal(browser.step, 'done', 'the answers are gone');
  });

  test('forgets the receipt when the citizen has noted it', async () => {
    const browser = await walk(example('minimalFiling'), ownCase);
    const { cookie } = browser;
    await browser.send({}, 'finish');
    assert.equal(browser.cookie, '');
    browser.cookie = cookie;
    await browser.open('/services/complaint/done?lang=en');
    assert.match(browser.html, /everything was deleted/);
  });

  test('is deleted 15 minutes after the last page, and kept as long as pages follow', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'precision');
    scene.pass(14);
    assert.equal((await browser.open('/services/complaint/precision?lang=en')).step, 'precision');
    scene.pass(14);
    assert.equal((await browser.open('/services/complaint/precision?lang=en')).step, 'precision');
    scene.pass(15);
    await browser.open('/services/complaint/precision?lang=en');
    assert.match(browser.html, /everything was deleted/);
  });

  test('is wiped by the link that leaves quickly, and not by a link on another page', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'precision');
    const { cookie } = browser;
    browser.headers['sec-fetch-site'] = 'cross-site';
    await browser.open('/services/complaint/leave');
    browser.headers['sec-fetch-site'] = 'same-origin';
    browser.cookie = cookie;
    assert.equal((await browser.open('/services/complaint/precision?lang=en')).step, 'precision');
    await browser.open('/services/complaint/leave');
    assert.match(browser.path, /^https:\/\/mausam\.imd\.gov\.in/);
    browser.cookie = cookie;
    await browser.open('/services/complaint/precision?lang=en');
    assert.match(browser.html, /everything was deleted/);
  });
});

describe('what guards a visit', () => {
  test('a form from another origin is refused, whatever it knows', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const browser = await walk(example('minimalFiling'), {}, 'nature');
      delete browser.headers['sec-fetch-site'];
      Object.assign(browser.headers, headers);
      const response = await browser.post({ token: browser.token ?? '', go: 'on', 'q-incident-nature': 'theft' });
      assert.equal(response.status, 403, JSON.stringify(headers));
    }
  });

  test('an old browser that says neither is let in with the secret of the visit, and only with it', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'nature');
    delete browser.headers['sec-fetch-site'];
    const fields = { go: 'on', 'q-incident-nature': 'theft' };
    assert.equal((await browser.post(fields)).status, 403);
    assert.equal((await browser.post({ ...fields, token: 'x'.repeat(24) })).status, 403);
    assert.equal((await browser.post({ ...fields, token: browser.token ?? '' })).status, 303);
  });

  test('the secret of one visit opens no other', async () => {
    const one = await walk(example('minimalFiling'), {}, 'nature');
    const other = await walk(example('minimalFiling'), {}, 'nature');
    assert.notEqual(one.cookie, other.cookie);
    const response = await one.post({ token: other.token ?? '', go: 'on', 'q-incident-nature': 'theft' });
    assert.equal(response.status, 403);
  });

  test('the cookie is out of reach of scripts, of other sites and of plain HTTP', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'nature');
    assert.match(
      browser.setCookie,
      /^__Host-nagrik-complaint=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=900$/,
    );
  });

  test('nothing typed stands in the store in the clear, in an address or in a header', async () => {
    const put = scene.portal.store.visits.put.bind(scene.portal.store.visits);
    const seen: Uint8Array[] = [];
    scene.portal.store.visits.put = (visit, ...rest) => {
      seen.push(visit.sealed);
      return put(visit, ...rest);
    };
    const browser = await walk(example('minimalFiling'), {}, 'place');
    await browser.send({ 'q-incident-place-text': 'Secret-Chowk' });
    scene.portal.store.visits.put = put;
    assert.ok(seen.length > 0);
    for (const sealed of seen) assert.ok(!Buffer.from(sealed).includes('Secret-Chowk'));
    assert.doesNotMatch(browser.path + browser.setCookie, /Secret/);
  });

  test('a page sends forms only here, and says where it came from only here', async () => {
    const response = await scene.pages(new Request(`${origin}/services/complaint`));
    assert.match(response?.headers.get('content-security-policy') ?? '', /form-action 'self'/);
    // With no-referrer a browser sends `origin: null` with a form, which is refused.
    assert.equal(response?.headers.get('referrer-policy'), 'same-origin');
  });

  test('more than a form can hold is refused before it is read', async () => {
    const browser = await walk(example('minimalFiling'), {}, 'nature');
    const request = new Request(`${origin}/services/complaint/nature`, {
      method: 'POST',
      headers: {
        ...browser.headers,
        cookie: browser.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '9999999',
      },
      body: 'a=b',
    });
    assert.equal((await scene.pages(request))?.status, 413);
  });
});

describe('the other services without script', () => {
  test('every service of the catalogue has a first page in every language, with its element around it and nothing dead', async () => {
    for (const { id, tag, name } of describeServices()) {
      for (const language of ['hi', 'en', 'ur'] as const) {
        const { html, status } = await newBrowser().open(`/services/${id}?lang=${language}`);
        assert.equal(status, 200);
        assert.match(
          html,
          new RegExp(`<${tag}>[^]*<(?:form|a class="button)[^]*</${tag}>`),
          `${id}: a way on inside the tag`,
        );
        assert.ok(html.includes(name[language]), `${id} by its name`);
        assert.doesNotMatch(html, /style="|\son\w+=|\[object|undefined/, id);
        for (const [, type] of html.matchAll(/<button([^>]*)>/g)) assert.match(type ?? '', /name="go"|class=/, id);
      }
    }
  });

  test('a tip is told from the card of a wanted person without an account, and followed by its code alone', async () => {
    const browser = await newBrowser().open('/services/tip?lang=en&about=w_0002');
    assert.match(browser.html, /<nagrik-tip about="w_0002">/, 'the element is told, too');
    await browser.send({ about: 'w_0002' }, 'start');
    const told = 'नमूना - वह पुरानी मिल में सोता है।';
    const steps: string[] = [];
    const sent: readonly (Fields | undefined)[] = [
      { 'q-envelope-content-text': told },
      undefined,
      undefined,
      {},
      {},
      {},
    ];
    for (const fields of sent) {
      steps.push(browser.step);
      const checked = /name="q-envelope-content-about"[^>]*value="(\w+)"[^>]*checked/.exec(browser.html)?.[1];
      const wanted = /name="q-envelope-content-wantedId"[^>]*value="([^"]*)"/.exec(browser.html)?.[1];
      await browser.send(
        fields ?? {
          ...(checked && { 'q-envelope-content-about': checked }),
          ...(wanted && { 'q-envelope-content-wantedId': wanted }),
        },
      );
    }
    assert.deepEqual(steps, ['text', 'about', 'wanted', 'more', 'district', 'check']);
    assert.equal(browser.step, 'done');
    const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(browser.html) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(browser.html) ?? [];
    assert.doesNotMatch(browser.html, /\/receipt\?|\/calendar\?|sign out/);
    assert.doesNotMatch(browser.html, /12:00/, 'the day, and no time of it');
    const filed = await scene.portal.store.filings.get(reference);
    assert.deepEqual(filed?.filed, {
      envelope: { sealing: 'none', content: { text: told, about: 'wanted_person', wantedId: 'w_0002' } },
      language: 'en',
    });
    const status = await newBrowser().open('/services/status?lang=en');
    await status.send({ reference, code: `${code.startsWith('2') ? '3' : '2'}${code.slice(1)}` });
    assert.match(status.html, /typing mistake/);
    await status.open('/services/status?lang=en');
    await status.send({ reference, code });
    assert.match(status.html, /class="timeline"/);
    assert.doesNotMatch(status.html, /value="(receipt|calendar|withdrawal?)"|12:00/);
  });

  test('a filing opens with reference and code, which stand in no address', async () => {
    const done = await walk(example('minimalFiling'), ownCase);
    const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(done.html) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(done.html) ?? [];
    const browser = await newBrowser().open('/services/status?lang=en');
    await browser.send({ reference });
    assert.match(browser.html, /<a href="#code">Write the access code<\/a>/);
    assert.ok(browser.html.includes(`value="${reference}"`), 'what was typed is kept');
    await browser.send({ reference: ` ${reference.toLowerCase()} `, code: code.replaceAll('-', ' ').toLowerCase() });
    assert.equal(browser.step, 'filing');
    assert.match(browser.html, /class="timeline"/);
    assert.doesNotMatch(browser.path, /BR-/);
    const information = { information: 'एक बात और' };
    await browser.send(information, 'information');
    assert.match(browser.html, /Sent to the station/);
    const wrong = await newBrowser().open('/services/status?lang=en');
    await wrong.send({ reference, code: 'AAAA-AAAA-AAAA' });
    assert.match(wrong.html, /could not be opened/);
    assert.doesNotMatch(wrong.html, /class="timeline"/);
  });

  test('a slip of the pen in a code is told in three languages, and both stand there again to be compared', async () => {
    const done = await walk(example('minimalFiling'), ownCase);
    const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(done.html) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(done.html) ?? [];
    const slip = `${code.startsWith('2') ? '3' : '2'}${code.slice(1)}`;
    const browser = await newBrowser().open('/services/status?lang=en');
    await browser.send({ code: slip });
    assert.match(browser.html, /<a href="#reference">Write the reference<\/a>/);
    assert.ok(browser.html.includes(`value="${slip}"`), 'the code that was typed beside nothing');
    await browser.send({ reference, code: slip });
    for (const [language, words] of [
      ['en', /There is a typing mistake/],
      ['hi', /लिखने में गलती/],
      ['ur', /لکھنے میں غلطی/],
    ] as const) {
      await browser.open(`/services/status/filing?lang=${language}`);
      assert.match(browser.html, words);
    }
    await browser.open('/services/status?lang=en');
    for (const typed of [reference, slip]) assert.ok(browser.html.includes(`value="${typed}"`), typed);
    await browser.send({ reference, code });
    assert.match(browser.html, /class="timeline"/);
    await browser.open('/services/status?lang=en');
    assert.ok(!browser.html.includes(code), 'a code that opens something stands on no page');
  });

  test('whoever signs in sees what they filed, and signing out forgets it', async () => {
    const browser = await newBrowser().open('/services/status/sign-in?lang=en');
    const mobile = newMobile();
    await browser.send({ 'sign-in-mobile': mobile });
    await browser.send({ 'sign-in-code': '12' });
    assert.match(browser.html, /The code has 6 digits/);
    await browser.send({ 'sign-in-code': await codeFor(scene, mobile) });
    assert.equal(browser.step, 'mine');
    assert.match(browser.html, /You have not filed anything yet/);
    await browser.send({}, 'sign-out');
    assert.equal(browser.cookie, '');
    assert.equal((await browser.open('/services/status/mine')).step, 'sign-in');
  });

  test('a lookup asks for the district first, keeps what was typed, and does not tell withheld from absent', async () => {
    const browser = await newBrowser().open('/services/fir?lang=en');
    await browser.send({});
    assert.match(browser.html, /<a href="#district">/);
    await browser.send({ district: '5117' });
    assert.match(browser.html, /<option value="5117044"/);
    await browser.send({ district: '5117', station: '5117044', by: 'number', number: '३३९' });
    assert.match(browser.html, /<a href="#year">Write the year<\/a>/);
    assert.match(browser.html, /value="339"/);
    for (const [language, words] of [
      ['hi', /90 दिन/],
      ['ur', /90 دن/],
      ['en', /at most 90 days/],
    ] as const) {
      const path = `/services/fir?lang=${language}`;
      await browser.send(
        { district: '5117', station: '5117044', by: 'dates', from: '2026-01-01', to: '2026-11-20' },
        'on',
        path,
      );
      assert.match(browser.html, words);
      for (const day of ['2026-01-01', '2026-11-20']) assert.ok(browser.html.includes(`value="${day}"`), day);
    }
    await browser.send({ district: '5117', station: '5117044', by: 'number', number: '9999/2025' });
    assert.equal(browser.step, 'answer');
    assert.match(browser.html, /Nothing can be shown here/);
    assert.doesNotMatch(browser.path, /9999/);
  });

  test('a lookup gives the copy of what it has found', async () => {
    const { store, ports, config } = scene.portal;
    await seedDemo({ store, ports, config, wantedCount: 1, filings: false });
    const browser = await newBrowser().open('/services/fir?lang=en');
    await browser.send({ district: '5117' });
    const days = { by: 'dates', from: '2026-09-01', to: '2026-11-20' };
    await browser.send({ district: '5117', station: '5117044', ...days });
    assert.equal(browser.step, 'answer', browser.html);
    const response = await browser.post({ token: browser.token ?? '', go: 'copy:0' });
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="[^"]+\.pdf"$/);
    assert.match(await response.text(), /^%PDF-/);
  });

  test('an address that names nothing is an honest 404', async () => {
    for (const path of ['/services/wanted/w_nobody', '/services/status/nothing', '/services/fir/nothing']) {
      assert.equal((await newBrowser().open(path)).status, 404, path);
    }
  });
});
