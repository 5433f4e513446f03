import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { consentWords } from '../../words/consent-words.ts';
import { consentPage } from './consent-page.ts';
import { Browser, example, type Fields, JourneyScene, lastMobile, walk as walkIn } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const least: Fields = { 'q-local-stationKnown': 'no' };
const everything: Fields = {
  'q-local-stationKnown': 'yes',
  'q-local-more': ['present', 'previous', 'occupation', 'family', 'references'],
};
const walk = (body: object, local: Fields, until?: string) => walkIn(scene, body, local, until, 'verification');

/** What the newest message to the person says. */
const sentTo = async (mobile: string): Promise<string> => {
  for (;;) {
    const message = (await scene.portal.store.outbox.sent(100)).find(
      ({ to, template }) => to === mobile && template === 'consent-asked',
    );
    if (message) return message.text;
    await new Promise((next) => setImmediate(next));
  }
};

const answer = async (path: string, fields?: Readonly<Record<string, string>>, from = '203.0.113.7') => {
  const body = fields && new URLSearchParams(fields);
  const request = new Request(`https://portal.example${path}`, {
    method: fields ? 'POST' : 'GET',
    ...(body && { body, headers: { 'content-length': String(body.toString().length) } }),
  });
  const { config, handler } = scene.portal;
  const response = await consentPage(request, from, { config, handler });
  assert.ok(response);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

describe('a verification without script', () => {
  test('is filed as the minimal and as the maximal example of the contract', async () => {
    for (const [name, local] of [
      ['minimalVerification', least],
      ['maximalVerification', everything],
    ] as const) {
      const body = example(name);
      const browser = await walk(body, local);
      assert.deepEqual(scene.filed.at(-1)?.body, body);
      assert.match(browser.html, /आपका आवेदन दर्ज हो गया/);
      scene.pass(1);
    }
  });

  test('of oneself is refused in three languages, at the field, and nothing typed is lost', async () => {
    const body = example('minimalVerification');
    // The number with which the next citizen signs in.
    const own = String(Number(lastMobile()) + 1);
    const browser = await walk({ ...body, subject: { ...(body.subject as object), mobile: own } }, least, 'check');
    await browser.send({ 'q-declaration': 'on' });
    assert.match(browser.html, /यह आपका अपना नंबर है/);
    for (const [language, words] of Object.entries({ en: /This is your own number/, ur: /یہ آپ کا اپنا نمبر ہے/ })) {
      await browser.open(`/services/verification/phone?lang=${language}`);
      assert.match(browser.html, words);
      assert.match(browser.html, new RegExp(`value="${own}"`));
    }
  });
});

describe('the page behind the link of a consent', () => {
  const ask = async (): Promise<string> => {
    scene.pass(1);
    await walk(example('maximalVerification'), everything);
    return /#(\S+)/.exec(await sentTo('9000099991'))?.[1] ?? '';
  };

  test('asks for the code where no script puts it there, in each language, and can be framed by nobody', async () => {
    for (const language of ['hi', 'en', 'ur'] as const) {
      const { html, headers } = await answer(`/consent?lang=${language}`);
      assert.ok(html.includes(consentWords[language].haveCode));
      assert.match(html, /<form method="post"/);
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
    const { html, headers } = await answer('/consent.js');
    assert.match(headers.get('content-type') ?? '', /javascript/);
    assert.match(html, /location\.hash/);
  });

  test('shows who asks, what for and what is shared, and three buttons; no number and no address of anybody', async () => {
    const code = await ask();
    for (const language of ['hi', 'en', 'ur'] as const) {
      const words = consentWords[language];
      const { status, html } = await answer(`/consent?lang=${language}`, { code });
      assert.equal(status, 200);
      for (const shown of [
        words.agree,
        words.refuse,
        words.unknown,
        words.data.licence,
        words.learnsText,
        'नमूना कुमारी',
      ])
        assert.ok(html.includes(shown), shown);
      for (const away of ['9000000001', '9000099991', 'A123', 'BR0120110012345', 'काल्पनिक टोला', 'काल्पनिक गली'])
        assert.ok(!html.includes(away), away);
      // Another language is a form, too: the code stands in no address.
      assert.match(html, /formaction="\/consent\?lang=en"/);
      assert.ok(!/(?:href|action)="[^"]*[0-9A-Z]{4}-[0-9A-Z]{4}/.test(html));
    }
  });

  test('can be left quickly from each of its screens, in the words of the services, with script and without', async () => {
    const code = await ask();
    const { html: question } = await answer('/consent?lang=hi', { code });
    const done = { ...hidden(question), answer: 'refuse' };
    for (const language of ['hi', 'en', 'ur'] as const) {
      const words = consentWords[language].leave;
      const { html: form } = await new Browser(scene).open(`/services/verification?lang=${language}`);
      assert.ok(form.includes(words), 'as on a form');
      const here = `/consent?lang=${language}`;
      const screens = [await answer(here), await answer(here, { code: '0' }), await answer(here, { code })];
      for (const { html } of [...screens, await answer(here, done)]) {
        assert.match(html, new RegExp(`<a id="leave" href="https://mausam.imd.gov.in/" rel="noreferrer">${words}</a>`));
        assert.match(html, /<script type="module" src="\/consent-leave\.js">/);
      }
    }
    const { html, headers } = await answer('/consent-leave.js');
    assert.match(headers.get('content-type') ?? '', /javascript/);
    assert.match(html, /location\.replace/);
  });

  test('takes the answer once, also where its button is pressed twice, and says so to whoever comes later', async () => {
    const code = await ask();
    const asked = await answer('/consent?lang=en', { code });
    const fields = { ...hidden(asked.html), answer: 'agree' };
    for (let press = 0; press < 2; press++) {
      const { status, html } = await answer('/consent?lang=en', fields);
      assert.deepEqual([status, html.includes(consentWords.en.agreed)], [200, true]);
      assert.ok(!html.includes(code), 'nothing of it stays on a shared phone');
    }
    for (const language of ['hi', 'en', 'ur'] as const) {
      const { status, html } = await answer(`/consent?lang=${language}`, { code });
      assert.deepEqual([status, html.includes(consentWords[language].used)], [409, true]);
    }
  });

  for (const said of ['refuse', 'unknown_person'])
    test(`takes “${said}” for a no`, async () => {
      const code = await ask();
      const { html } = await answer('/consent?lang=hi', { code });
      const done = await answer('/consent?lang=hi', { ...hidden(html), answer: said });
      assert.ok(done.html.includes(consentWords.hi.refused));
    });

  test('says that a link has expired, in three languages', async () => {
    const code = await ask();
    scene.pass(8 * 24 * 60);
    for (const language of ['hi', 'en', 'ur'] as const) {
      const { status, html } = await answer(`/consent?lang=${language}`, { code });
      assert.deepEqual([status, html.includes(consentWords[language].expired)], [409, true]);
    }
  });

  test('tells a slip of the pen from a wrong code, keeps what was typed, and stops guessing', async () => {
    const slip = await answer('/consent?lang=en', { code: '7KQM-2XVT-9HDD' });
    assert.deepEqual([slip.status, slip.html.includes(consentWords.en.mistyped)], [422, true]);
    assert.match(slip.html, /value="7KQM-2XVT-9HDD"/);
    assert.doesNotMatch(slip.html, /consent\.js/, 'a script would send it again');
    const code = '7KQM-2XVT-9HDC';
    const wrong = await answer('/consent?lang=ur', { code }, '198.51.100.8');
    assert.deepEqual([wrong.status, wrong.html.includes(consentWords.ur.wrong)], [404, true]);
    for (let tries = 0; tries < 20; tries++) await answer('/consent?lang=ur', { code }, '198.51.100.8');
    const stopped = await answer('/consent?lang=ur', { code }, '198.51.100.8');
    assert.deepEqual([stopped.status, stopped.html.includes(consentWords.ur.tooMany)], [429, true]);
  });
});
