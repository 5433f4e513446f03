import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { createMemoryPortal, type MemoryPortal } from '../../memory.ts';
import { createJourneyPages, type JourneyPages } from './journey-pages.ts';

const origin = 'https://portal.example';
const contract = JSON.parse(
  await readFile(new URL('../../../../../openapi/generated/openapi.json', import.meta.url), 'utf8'),
) as { components: { examples: Record<string, { value: Record<string, unknown> }> } };
const example = (name: string): Record<string, unknown> => {
  const found = contract.components.examples[name];
  assert.ok(found, name);
  return found.value;
};

let time = Date.parse('2026-11-21T12:00:00+05:30');
let portal: MemoryPortal;
let pages: JourneyPages;
/** Bodies of filings that reached the portal, with their keys. */
const filed: { readonly key: string | null; readonly body: unknown }[] = [];
before(() => {
  const now = (): Date => new Date(time);
  portal = createMemoryPortal({ services: describeServices(), validateResponses: true, ports: { now } });
  pages = createJourneyPages({
    ...{ store: portal.store, config: portal.config, services: describeServices(), now },
    handler: async (request, from) => {
      if (request.method === 'POST' && new URL(request.url).pathname === '/complaints') {
        filed.push({ key: request.headers.get('idempotency-key'), body: await request.clone().json() });
      }
      return portal.handler(request, from);
    },
  });
});
after(() => portal.close());

type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** As much of a browser as pages without script need: cookies, forms, redirects. */
class Browser {
  readonly headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' };
  cookie = '';
  path = '/';
  status = 0;
  html = '';
  setCookie = '';

  async open(path: string): Promise<this> {
    return this.#take(await this.#ask(new Request(`${origin}${path}`, { headers: this.#headers() })), path);
  }

  /** Fills in what the page asks of these fields and presses a button. */
  async send(fields: Fields, go = 'on', path = this.path): Promise<this> {
    const response = await this.post({ ...(this.token && { token: this.token }), ...fields, go }, path);
    return this.#take(response, path);
  }

  async post(fields: Fields, path = this.path): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const each of Array.isArray(value) ? (value as readonly string[]) : [value as string | File]) {
        body.append(name, each);
      }
    }
    const plain = new Request(origin, { method: 'POST', body });
    const bytes = await plain.arrayBuffer();
    const headers = {
      ...this.#headers(),
      'content-type': plain.headers.get('content-type') ?? '',
      'content-length': String(bytes.byteLength),
    };
    return this.#ask(new Request(`${origin}${path}`, { method: 'POST', headers, body: bytes }));
  }

  get step(): string {
    return new URL(this.path, origin).pathname.split('/').at(-1) ?? '';
  }

  get token(): string | undefined {
    return /name="token" value="([^"]+)"/.exec(this.html)?.[1];
  }

  get names(): readonly string[] {
    return [...this.html.matchAll(/\sname="(q-[^"]+)"/g)].map(([, name = '']) => name);
  }

  #headers(): Record<string, string> {
    return { ...this.headers, ...(this.cookie && { cookie: this.cookie }) };
  }

  async #ask(request: Request): Promise<Response> {
    const response = await pages(request, '192.0.2.7');
    assert.ok(response, request.url);
    return response;
  }

  async #take(response: Response, path: string): Promise<this> {
    const set = response.headers.getSetCookie().at(0);
    if (set !== undefined) {
      this.setCookie = set;
      this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    }
    this.path = path;
    this.status = response.status;
    if (response.status !== 303) {
      this.html = await response.text();
      return this;
    }
    const to = response.headers.get('location') ?? '';
    if (to.startsWith('/')) return this.open(to);
    this.path = to;
    return this;
  }
}

/** Fields of a form out of a body of the contract: their names are the paths. */
function fieldsOf(value: unknown, name = 'q'): Record<string, string> {
  if (value === true) return { [name]: 'on' };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) {
    const india = new Date(Date.parse(value) + 330 * 60_000).toISOString();
    return { [`${name}-date`]: india.slice(0, 10), [`${name}-time`]: india.slice(11, 16) };
  }
  if (typeof value === 'string' || typeof value === 'number') return { [name]: String(value) };
  if (typeof value !== 'object' || value === null) return {};
  const inside = Object.entries(value).map(([key, part]) => fieldsOf(part, `${name}-${key}`));
  const items = Array.isArray(value) ? { [`${name}-items`]: String(value.length) } : {};
  return Object.assign(items, ...inside) as Record<string, string>;
}

let citizens = 0;
/** A number that nobody had before: codes for one number are sent only so often. */
const newMobile = (): string => `90000${String((citizens += 1)).padStart(5, '0')}`;

const codeFor = async (mobile: string): Promise<string> => {
  await portal.store.outbox.relay(50, { keepText: true, now: new Date(time).toISOString() }, () => Promise.resolve());
  const message = (await portal.store.outbox.sent(50)).find(({ template, to }) => template === 'otp' && to === mobile);
  return /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
};

const devanagari = (digits: string): string => digits.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '');

/** From the first page to the one named, with what a body and the local answers say. */
async function walk(browser: Browser, body: object, local: Fields, until = 'done'): Promise<Browser> {
  await browser.open('/services/complaint?lang=hi');
  await browser.send({}, 'start');
  const mobile = newMobile();
  const all: Fields = { ...fieldsOf(body), ...local };
  for (let pagesSeen = 0; browser.step !== until; pagesSeen += 1) {
    assert.ok(pagesSeen < 60, `stuck at ${browser.path}`);
    assert.equal(browser.status, 200, browser.path);
    const before = browser.step;
    if (before === 'sign-in') {
      const code = browser.html.includes('sign-in-code');
      await browser.send(
        code ? { 'sign-in-code': await codeFor(mobile) } : { 'sign-in-mobile': `+91 ${devanagari(mobile)}` },
      );
      continue;
    }
    for (const name of browser.names.filter((each) => each.endsWith('-items'))) {
      for (let more = Number(all[name] ?? 1); more > 1; more -= 1) await browser.send({}, `add:${name.slice(2, -6)}`);
    }
    const asked = new Set(browser.names);
    await browser.send(
      Object.fromEntries(Object.entries(all).filter(([name]) => asked.has(name) || name === 'q-stationCode')),
    );
    assert.ok(browser.step !== before || browser.html.includes('q-uploadIds'), `${before}: ${summary(browser.html)}`);
  }
  return browser;
}

const summary = (html: string): string => /class="note bad summary"[^]*?<\/div>/.exec(html)?.[0] ?? 'no error';

describe('the complaint without script', () => {
  test('files the minimal example of the contract', async () => {
    const body = example('minimalFiling');
    const browser = await walk(new Browser(), body, { 'q-local-stationKnown': 'no', 'q-local-forWhom': 'self' });
    assert.deepEqual(filed.at(-1)?.body, body);
    assert.match(browser.html, /BR-\d{7}-26-\d{5}-[0-9A-Z]/);
    const receipt = await pages(
      new Request(`${origin}/services/complaint/receipt`, { headers: { cookie: browser.cookie } }),
    );
    assert.match(receipt?.headers.get('content-disposition') ?? '', /attachment; filename="BR-.*\.pdf"/);
  });

  test('files the maximal example of the contract', async () => {
    const { uploadIds: _, ...body } = example('maximalFiling');
    const wishes = body.wishes as Record<string, unknown>;
    await walk(new Browser(), body, {
      'q-local-stationKnown': 'yes',
      'q-local-forWhom': 'other',
      'q-local-more': ['property', 'witnesses', 'victims', 'earlier'],
    });
    // Only script can ask a phone where it is; a wish that is not made is left out.
    const { incident, ...rest } = body as { incident: { place: Record<string, unknown> } };
    const { position: __, ...place } = incident.place;
    const made = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== false));
    assert.deepEqual(filed.at(-1)?.body, { ...rest, incident: { ...incident, place }, wishes: made });
  });

  test('says what is wrong, in the language asked for, and keeps what was typed', async () => {
    const typed = '<b>"फिर" & \'भी\'</b>\nदूसरी पंक्ति';
    for (const [language, words] of Object.entries({ hi: 'गलती:', en: 'Error:', ur: 'غلطی:' })) {
      const browser = await walk(new Browser(), example('minimalFiling'), {}, 'place');
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
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'precision');
    await browser.open('/services/complaint/check?lang=hi');
    assert.equal(browser.step, 'precision');
    await browser.send({ 'q-incident-when-precision': 'unknown' }, 'back');
    assert.equal(browser.step, 'nature');
    await browser.send({ 'q-incident-nature': 'theft' });
    assert.match(browser.html, /value="unknown"\s+checked/, 'what was typed before Back is kept');
    assert.equal((await browser.open('/services/complaint/nonsense')).status, 404);
  });

  test('never files twice: pressed twice, pressed at once, sent again from the history', async () => {
    const browser = await walk(
      new Browser(),
      example('minimalFiling'),
      { 'q-local-stationKnown': 'no', 'q-local-forWhom': 'self' },
      'check',
    );
    const count = filed.length;
    const fields = { token: browser.token ?? '', go: 'on', 'q-declaration': 'on' };
    const answers = await Promise.all([browser.post(fields), browser.post(fields), browser.post(fields)]);
    for (const answer of answers) assert.ok([303, 409].includes(answer.status), String(answer.status));
    const again = await browser.post(fields);
    assert.match(again.headers.get('location') ?? '', /\/done/);
    const keys = new Set(filed.slice(count).map(({ key }) => key));
    assert.equal(keys.size, 1, 'every attempt is the same filing');
    await browser.open('/services/complaint/done?lang=hi');
    assert.match(browser.html, /BR-5000000-26-0000\d-/);
    await browser.open('/services/complaint/story?lang=hi');
    assert.equal(browser.step, 'done', 'the answers are gone');
  });

  test('forgets the receipt when the citizen has noted it', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {
      'q-local-stationKnown': 'no',
      'q-local-forWhom': 'self',
    });
    const { cookie } = browser;
    await browser.send({}, 'finish');
    assert.equal(browser.cookie, '');
    browser.cookie = cookie;
    await browser.open('/services/complaint/done?lang=en');
    assert.match(browser.html, /everything was deleted/);
  });

  test('is deleted 15 minutes after the last page, and kept as long as pages follow', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'precision');
    time += 14 * 60_000;
    assert.equal((await browser.open('/services/complaint/precision?lang=en')).step, 'precision');
    time += 14 * 60_000;
    assert.equal((await browser.open('/services/complaint/precision?lang=en')).step, 'precision');
    time += 15 * 60_000;
    await browser.open('/services/complaint/precision?lang=en');
    assert.match(browser.html, /everything was deleted/);
  });

  test('is wiped by the link that leaves quickly, and not by a link on another page', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'precision');
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
      const browser = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
      delete browser.headers['sec-fetch-site'];
      Object.assign(browser.headers, headers);
      const response = await browser.post({ token: browser.token ?? '', go: 'on', 'q-incident-nature': 'theft' });
      assert.equal(response.status, 403, JSON.stringify(headers));
    }
  });

  test('an old browser that says neither is let in with the secret of the visit, and only with it', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
    delete browser.headers['sec-fetch-site'];
    const fields = { go: 'on', 'q-incident-nature': 'theft' };
    assert.equal((await browser.post(fields)).status, 403);
    assert.equal((await browser.post({ ...fields, token: 'x'.repeat(24) })).status, 403);
    assert.equal((await browser.post({ ...fields, token: browser.token ?? '' })).status, 303);
  });

  test('the secret of one visit opens no other', async () => {
    const one = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
    const other = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
    assert.notEqual(one.cookie, other.cookie);
    const response = await one.post({ token: other.token ?? '', go: 'on', 'q-incident-nature': 'theft' });
    assert.equal(response.status, 403);
  });

  test('the cookie is out of reach of scripts, of other sites and of plain HTTP', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
    assert.match(
      browser.setCookie,
      /^__Host-nagrik-complaint=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=900$/,
    );
  });

  test('nothing typed stands in the store in the clear, in an address or in a header', async () => {
    const put = portal.store.visits.put.bind(portal.store.visits);
    const seen: Uint8Array[] = [];
    portal.store.visits.put = (visit, ...rest) => {
      seen.push(visit.sealed);
      return put(visit, ...rest);
    };
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'place');
    await browser.send({ 'q-incident-place-text': 'Secret-Chowk' });
    portal.store.visits.put = put;
    assert.ok(seen.length > 0);
    for (const sealed of seen) assert.ok(!Buffer.from(sealed).includes('Secret-Chowk'));
    assert.doesNotMatch(browser.path + browser.setCookie, /Secret/);
  });

  test('a page sends forms only here, and says where it came from only here', async () => {
    const response = await pages(new Request(`${origin}/services/complaint`));
    assert.match(response?.headers.get('content-security-policy') ?? '', /form-action 'self'/);
    // With no-referrer a browser sends `origin: null` with a form, which is refused.
    assert.equal(response?.headers.get('referrer-policy'), 'same-origin');
  });

  test('more than a form can hold is refused before it is read', async () => {
    const browser = await walk(new Browser(), example('minimalFiling'), {}, 'nature');
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
    assert.equal((await pages(request))?.status, 413);
  });
});

describe('the other services without script', () => {
  test('every service of the catalogue has a first page in every language, with its element around it and nothing dead', async () => {
    for (const { id, tag, name } of describeServices()) {
      for (const language of ['hi', 'en', 'ur'] as const) {
        const { html, status } = await new Browser().open(`/services/${id}?lang=${language}`);
        assert.equal(status, 200);
        assert.match(html, new RegExp(`<${tag}>[^]*<form[^]*</${tag}>`), `${id}: a form inside the tag`);
        assert.ok(html.includes(name[language]), `${id} by its name`);
        assert.doesNotMatch(html, /style="|\son\w+=|\[object|undefined/, id);
        for (const [, type] of html.matchAll(/<button([^>]*)>/g)) assert.match(type ?? '', /name="go"|class=/, id);
      }
    }
  });

  test('a filing opens with reference and code, which stand in no address', async () => {
    const done = await walk(new Browser(), example('minimalFiling'), {
      'q-local-stationKnown': 'no',
      'q-local-forWhom': 'self',
    });
    const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(done.html) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(done.html) ?? [];
    const browser = await new Browser().open('/services/status?lang=en');
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
    const wrong = await new Browser().open('/services/status?lang=en');
    await wrong.send({ reference, code: 'AAAA-AAAA-AAAA' });
    assert.match(wrong.html, /could not be opened/);
    assert.doesNotMatch(wrong.html, /class="timeline"/);
  });

  test('whoever signs in sees what they filed, and signing out forgets it', async () => {
    const browser = await new Browser().open('/services/status/sign-in?lang=en');
    const mobile = newMobile();
    await browser.send({ 'sign-in-mobile': mobile });
    await browser.send({ 'sign-in-code': '12' });
    assert.match(browser.html, /The code has 6 digits/);
    await browser.send({ 'sign-in-code': await codeFor(mobile) });
    assert.equal(browser.step, 'mine');
    assert.match(browser.html, /You have not filed anything yet/);
    await browser.send({}, 'sign-out');
    assert.equal(browser.cookie, '');
    assert.equal((await browser.open('/services/status/mine')).step, 'sign-in');
  });

  test('a lookup asks for the district first, keeps what was typed, and does not tell withheld from absent', async () => {
    const browser = await new Browser().open('/services/fir?lang=en');
    await browser.send({});
    assert.match(browser.html, /<a href="#district">/);
    await browser.send({ district: '5117' });
    assert.match(browser.html, /<option value="5117044"/);
    await browser.send({ district: '5117', station: '5117044', by: 'number', number: '३३९' });
    assert.match(browser.html, /<a href="#year">Write the year<\/a>/);
    assert.match(browser.html, /value="339"/);
    await browser.send({ district: '5117', station: '5117044', by: 'number', number: '9999/2025' });
    assert.equal(browser.step, 'answer');
    assert.match(browser.html, /Nothing can be shown here/);
    assert.doesNotMatch(browser.path, /9999/);
  });

  test('an address that names nothing is an honest 404', async () => {
    for (const path of ['/services/wanted/w_nobody', '/services/status/nothing', '/services/fir/nothing']) {
      assert.equal((await new Browser().open(path)).status, 404, path);
    }
  });
});
