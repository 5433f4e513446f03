import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { importStations } from '../../data/station-master.ts';
import type { StationRow } from '../../data/place.ts';
import { issueReference } from '../../domain/reference.ts';
import {
  Browser,
  codeFor,
  example,
  goOn,
  JourneyScene,
  lastMobile,
  newMobile,
  ownCase,
  summary,
  walk,
} from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());
beforeEach(() => {
  scene.between = undefined;
});

const minimal = example('minimalFiling');
const declared = { 'q-declaration': 'on' };
const toCheck = (): Promise<Browser> => walk(scene, minimal, ownCase, 'check');
const is = (request: Request, method: string, path: RegExp): boolean =>
  request.method === method && path.test(new URL(request.url).pathname);

/** What a gateway says when the answer does not come: nobody knows whether it was done. */
const lost = (): Response => new Response('upstream timed out', { status: 504 });

/** Asks the portal with an access token, as somebody would who had found it. */
const mayRead = async (accessToken: string): Promise<boolean> => {
  const headers = { authorization: `Bearer ${accessToken}` };
  return (await scene.portal.handler(new Request('https://portal.example/session', { headers }))).ok;
};

/** Looks on while somebody signs in. @returns the access tokens that were given */
const watchTokens = (): string[] => {
  const tokens: string[] = [];
  scene.between = ({ request, pass }) =>
    is(request, 'POST', /^\/session(\/refresh)?$/)
      ? pass().then(async (response) => {
          if (response.ok) tokens.push(((await response.clone().json()) as { accessToken: string }).accessToken);
          return response;
        })
      : undefined;
  return tokens;
};

describe('a sign-in without script', () => {
  test('ends at the portal when the complaint is filed, and the receipt opens all the same', async () => {
    const tokens = watchTokens();
    const browser = await toCheck();
    assert.equal(await mayRead(tokens[0] ?? ''), true);
    await browser.send(declared);
    assert.equal(browser.step, 'done');
    assert.equal(await mayRead(tokens[0] ?? ''), false);
    await browser.open('/services/complaint/receipt?lang=hi');
    assert.equal(browser.status, 200);
  });

  test('ends when the citizen leaves quickly, begins afresh or signs out, and not by a link on another page', async () => {
    const tokens = watchTokens();
    const leaving = await toCheck();
    leaving.headers['sec-fetch-site'] = 'cross-site';
    const { cookie } = leaving;
    await leaving.open('/services/complaint/leave');
    assert.equal(await mayRead(tokens.at(-1) ?? ''), true);
    leaving.headers['sec-fetch-site'] = 'same-origin';
    leaving.cookie = cookie;
    await leaving.open('/services/complaint/leave');
    assert.equal(await mayRead(tokens.at(-1) ?? ''), false);

    const afresh = await toCheck();
    await afresh.open('/services/complaint?lang=en');
    await afresh.send({}, 'start');
    assert.equal(await mayRead(tokens.at(-1) ?? ''), false);

    const tracker = await new Browser(scene).open('/services/status/sign-in?lang=en');
    const mobile = newMobile();
    await tracker.send({ 'sign-in-mobile': mobile });
    await tracker.send({ 'sign-in-code': await codeFor(scene, mobile) });
    assert.equal(tracker.step, 'mine');
    assert.equal(await mayRead(tokens.at(-1) ?? ''), true);
    await tracker.send({}, 'sign-out');
    assert.equal(await mayRead(tokens.at(-1) ?? ''), false);

    await tracker.open('/services/status/sign-in?lang=en');
    const again = newMobile();
    await tracker.send({ 'sign-in-mobile': again });
    await tracker.send({ 'sign-in-code': await codeFor(scene, again) });
    assert.match(tracker.html, /Leave this page quickly/);
    await tracker.open('/services/status/leave');
    assert.match(tracker.path, /^https:\/\/mausam\.imd\.gov\.in/);
    assert.equal(await mayRead(tokens.at(-1) ?? ''), false);
  });

  test('outlives its access token, as long as pages follow, and is renewed once', async () => {
    const tokens = watchTokens();
    const browser = await toCheck();
    for (let quarters = 0; quarters < 4; quarters += 1) {
      scene.pass(14);
      await browser.open('/services/complaint/check?lang=hi');
      assert.equal(browser.step, 'check');
    }
    await browser.send(declared);
    assert.equal(browser.step, 'done');
    assert.equal(tokens.length, 2, 'the one of the sign-in, and its successor');
  });

  test('stays in the tracker for as long as somebody looks', async () => {
    const tracker = await new Browser(scene).open('/services/status/sign-in?lang=en');
    const mobile = newMobile();
    await tracker.send({ 'sign-in-mobile': mobile });
    await tracker.send({ 'sign-in-code': await codeFor(scene, mobile) });
    for (let quarters = 0; quarters < 8; quarters += 1) {
      scene.pass(14);
      await tracker.open('/services/status/mine?lang=en');
      assert.equal(tracker.step, 'mine', `after ${(quarters + 1) * 14} minutes`);
    }
  });

  test('that the portal has ended is asked for again, and nothing that was typed is lost', async () => {
    const tokens = watchTokens();
    const browser = await toCheck();
    const headers = { authorization: `Bearer ${tokens[0] ?? ''}` };
    await scene.portal.handler(new Request('https://portal.example/session', { method: 'DELETE', headers }));
    const filedBefore = scene.filed.length;
    await browser.send(declared);
    assert.equal(browser.step, 'sign-in');
    assert.match(browser.html, /class="note warn"/, 'and it says why');
    const mobile = newMobile();
    await browser.send({ 'sign-in-mobile': mobile });
    await browser.send({ 'sign-in-code': await codeFor(scene, mobile) });
    assert.equal(browser.step, 'check');
    await browser.send(declared);
    assert.equal(browser.step, 'done');
    assert.deepEqual(scene.filed.at(-1)?.body, minimal);
    assert.equal(new Set(scene.filed.slice(filedBefore).map(({ key }) => key)).size, 1);
  });
});

describe('a filing whose answer was lost', () => {
  const losing = (arrives: boolean): void => {
    scene.between = ({ request, pass }) =>
      is(request, 'POST', /^\/complaints$/) ? (arrives ? pass().then(lost) : Promise.resolve(lost())) : undefined;
  };

  test('is said to be unknown, asked for by its key, and found', async () => {
    const browser = await toCheck();
    const filedBefore = scene.filed.length;
    losing(true);
    await browser.send(declared);
    assert.equal(browser.step, 'outcome');
    assert.match(browser.html, /name="go" value="ask"/);

    scene.between = ({ request }) => (is(request, 'GET', /^\/outcomes\//) ? Promise.resolve(lost()) : undefined);
    await browser.send({}, 'ask');
    assert.equal(browser.step, 'outcome');
    assert.match(browser.html, /class="note bad" role="alert"/, 'the portal was asked, and did not answer');

    scene.between = undefined;
    await browser.send({}, 'ask');
    assert.equal(browser.step, 'done');
    assert.match(browser.html, /BR-5000000-26-\d{5}-/);
    const keys = scene.filed.slice(filedBefore).map(({ key }) => key);
    assert.equal(new Set(keys).size, 1, 'whatever was sent on the way was the same filing');
  });

  test('cannot be sent again or begun afresh before the portal was asked, whatever page is opened', async () => {
    const browser = await toCheck();
    losing(true);
    await browser.send(declared);
    const filedBefore = scene.filed.length;
    await browser.open('/services/complaint/check?lang=en');
    assert.equal(browser.step, 'outcome');
    await browser.send(declared, 'on', '/services/complaint/check?lang=en');
    assert.equal(browser.step, 'outcome');
    await browser.open('/services/complaint?lang=en');
    assert.doesNotMatch(browser.html, /value="start"/);
    assert.match(browser.html, /value="resume"/);
    await browser.send({}, 'start');
    assert.equal(browser.step, 'outcome', 'not even by a form of an older page');
    assert.equal(scene.filed.length, filedBefore);
  });

  test('that did not arrive is sent again as the same filing', async () => {
    const browser = await toCheck();
    losing(false);
    await browser.send(declared);
    scene.between = undefined;
    await browser.send({}, 'ask');
    assert.equal(browser.step, 'check');
    assert.match(browser.html, /class="note warn summary"/, 'it says that it did not arrive');
    const filedBefore = scene.filed.length;
    await browser.send(declared);
    assert.equal(browser.step, 'done');
    assert.equal(scene.filed.length, filedBefore + 1);
    assert.deepEqual(scene.filed.at(-1)?.body, minimal);
  });
});

describe('what the portal finds wrong', () => {
  /** The body as the portal gets it is not what the pages have sent: the portal itself then finds it wrong. */
  const changing = (change: (body: Record<string, unknown>) => void): void => {
    scene.between = ({ request, pass }) => {
      if (!is(request, 'POST', /^\/complaints$/)) return undefined;
      return request
        .clone()
        .json()
        .then((body: Record<string, unknown>) => {
          change(body);
          return pass(
            new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) }),
          );
        });
    };
  };

  test('is said at the question that it is about, with everything else kept, and can be made right', async () => {
    const known = { ...ownCase, 'q-local-stationKnown': 'yes', 'q-stationCode': '5117044' };
    const browser = await walk(scene, { ...minimal, stationCode: '5117044' }, known, 'check');
    changing((body) => (body['stationCode'] = '5117999'));
    await browser.send(declared);
    assert.equal(browser.step, 'station');
    assert.match(browser.html, /<a href="#q-stationCode-district">/);
    assert.match(browser.html, /id="q-stationCode-error"/);
    assert.match(browser.html, /<title>गलती:/);
    scene.between = undefined;
    await browser.send({ 'q-stationCode': '5117044' });
    assert.equal(browser.step, 'check', summary(browser.html));
    assert.ok(browser.html.includes(String(minimal['narrative'])));
    await browser.send(declared);
    assert.equal(browser.step, 'done');
    assert.equal((scene.filed.at(-1)?.body as { stationCode?: string }).stationCode, '5117044');
  });

  test('and belongs to no question, is said above the answers', async () => {
    const browser = await toCheck();
    changing((body) => (body['privacyNoticeVersion'] = ''));
    await browser.send(declared);
    assert.equal(browser.step, 'check');
    assert.match(summary(browser.html), /<li>/);
    scene.between = undefined;
    await browser.send(declared);
    assert.equal(browser.step, 'done');
  });
});

describe('an open filing without script', () => {
  /** Files as a new citizen, and opens it by its code. */
  const opened = async (body = minimal, answers = ownCase): Promise<{ browser: Browser; reference: string }> => {
    const done = await walk(scene, body, answers);
    const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(done.html) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(done.html) ?? [];
    const browser = await new Browser(scene).open('/services/status?lang=en');
    await browser.send({ reference, code });
    assert.equal(browser.step, 'filing');
    return { browser, reference };
  };
  /** Files as a new citizen, and opens it as that citizen. */
  const openedAsMine = async (): Promise<{ browser: Browser; reference: string }> => {
    const { reference } = await opened();
    const browser = await new Browser(scene).open('/services/status/sign-in?lang=en');
    await signIn(browser);
    assert.equal(browser.step, 'mine');
    await browser.send({}, `open:${reference}`);
    assert.equal(browser.step, 'filing');
    return { browser, reference };
  };
  /** Signs the last citizen in, on the page that asks for it. */
  const signIn = async (browser: Browser, mobile = lastMobile()): Promise<void> => {
    // Codes for one number are sent only so often.
    scene.pass(2);
    await browser.send({ 'sign-in-mobile': mobile });
    await browser.send({ 'sign-in-code': await codeFor(scene, mobile) });
  };

  test('is taken back with a reason, by whoever has filed it, and what was typed beside it stays', async () => {
    const { browser } = await openedAsMine();
    assert.match(browser.html, /desk is finding the right station/);
    await browser.send({ information: 'Half a sentence' }, 'withdraw');
    assert.match(browser.html, /<a href="#resolved">Choose a reason<\/a>/);
    assert.match(browser.html, /<title>Error:/);
    assert.match(browser.html, /<details open>/);
    assert.ok(browser.html.includes('Half a sentence'));
    await browser.send({ reason: 'resolved' }, 'withdraw');
    assert.match(browser.html, /<h3 id="filing"[^>]*>Withdrawn</);
    assert.doesNotMatch(browser.html, /value="withdraw"/);
    assert.doesNotMatch(browser.html, /class="note bad summary"/);
    assert.doesNotMatch(browser.html, /finding the right station/, 'nobody looks for a station any more');
  });

  test('asks whoever filed it once whether they are satisfied, when the station has ended it', async () => {
    const { browser, reference } = await openedAsMine();
    assert.doesNotMatch(browser.html, /value="not-satisfied"/);
    const rejected = {
      ...{ kind: 'rejected', at: new Date(scene.time).toISOString(), automatic: false },
      ...{ actor: { role: 'officer' }, text: 'नमूना', reasonCode: 'other_authority' },
    };
    await scene.portal.store.filings.append(reference, {
      decide: ({ projection }) => ({ events: [rejected], projection: { ...projection, closed: true } }),
    });
    await browser.send({}, 'refresh');
    assert.match(browser.html, /The station does not see your answer/);
    await browser.send({}, 'not-satisfied');
    assert.match(browser.html, /role="status"[^>]*>\s*Thank you\. .*the letter to the SP is ready below/);
    assert.doesNotMatch(browser.html, /value="not-satisfied"/);
    assert.match(browser.html, /value="appeal"/);
  });

  test('asks whoever filed it whether a visit took place, and takes the answer once, though it was lost on the way', async () => {
    const { browser, reference: mine } = await openedAsMine();
    const { filings } = scene.portal.store;
    const owner = (await filings.get(mine))?.ownerId ?? '';
    const reference = issueReference({ stationCode: '5117044', year: 2026, serial: 99 });
    const at = new Date(scene.time).toISOString();
    const events = (['submitted', 'acknowledged', 'field_visit'] as const).map((kind) => ({
      ...{ kind, at, actor: { role: 'officer' }, automatic: false },
    }));
    const [first, ...others] = events;
    assert.ok(first);
    await filings.file({
      ...{ idempotencyKey: reference, ownerId: owner, bodyDigest: '', uploadIds: [] },
      serial: { unit: '5117044', year: 2026 },
      compose: () => ({
        ...{ reference, service: 'senior-citizen', filedAt: at, response: {}, accessCodeDigest: '', messages: [] },
        filed: { need: 'help', language: 'en', person: { name: 'नमूना' }, help: { kind: 'company' } },
        events: [first, ...others],
        projection: {
          state: 'field_visit',
          station: '5117044',
          closed: false,
          waiting: false,
          lastEventAt: at,
          silentSince: at,
        },
      }),
    });
    await browser.send({}, 'other');
    await browser.send({}, `open:${reference}`);
    assert.match(browser.html, /Was an officer with you\?/);
    const seq = /name="question" value="?(\d+)/.exec(browser.html)?.[1] ?? '';
    const keys: (string | null)[] = [];
    scene.between = ({ request, pass }) => {
      if (!is(request, 'POST', /\/answers$/)) return undefined;
      keys.push(request.headers.get('idempotency-key'));
      return pass().then(lost);
    };
    await browser.send({ question: seq }, 'denied');
    scene.between = undefined;
    assert.equal(new Set(keys).size, 1);
    await browser.send({}, 'refresh');
    assert.doesNotMatch(browser.html, /Was an officer with you\?/);
    assert.match(browser.html, /Answered with no/);
    const log = await filings.log(reference);
    assert.equal(log.filter(({ event }) => event.kind === 'denied').length, 1);
  });

  test('says anew how one can be reached: asks again where nothing is chosen, and keeps no hours of nobody', async () => {
    const { browser, reference } = await openedAsMine();
    await browser.open('/services/status/filing?lang=en');
    await browser.send({ 'contact-time': 'after five' }, 'contact');
    assert.match(browser.html, /Choose whether the police may call you/);
    assert.match(browser.html, /value="after five"/);
    await browser.send({ 'contact-by': 'none', 'contact-time': 'after five' }, 'contact');
    assert.match(browser.html, /The station sees it from now on/);
    assert.doesNotMatch(browser.html, /after five/);
    assert.deepEqual((await scene.portal.store.filings.get(reference))?.wishes, { contactBy: 'none' });
  });

  test('shows whoever filed it again what they filed, and takes them back with what they had typed', async () => {
    const { browser } = await openedAsMine();
    assert.ok(!browser.html.includes(String(minimal['narrative'])), 'on a page of its own');
    await browser.send({ information: 'Half a sentence' }, 'filed');
    assert.equal(browser.step, 'filed');
    assert.ok(browser.html.includes(String(minimal['narrative'])));
    assert.match(browser.html, /<dt>Your name<\/dt>/);
    assert.match(browser.html, /Write it under “What else should the station know\?”/);
    await browser.open('/services/status/filed?lang=ur');
    assert.match(browser.html, /کچھ غلط ہے؟/);
    await browser.open('/services/status/filing?lang=en');
    assert.ok(browser.html.includes('Half a sentence'));
    await browser.send({ reason: 'resolved' }, 'withdraw');
    await browser.send({}, 'filed');
    assert.ok(browser.html.includes(String(minimal['narrative'])), 'also what they have taken back');
    assert.doesNotMatch(browser.html, /Something is wrong\?/, 'where nothing can be added');
  });

  test('shows nobody with the code alone what was filed', async () => {
    const { browser } = await opened();
    assert.doesNotMatch(browser.html, /value="filed"/);
    await browser.open('/services/status/filed?lang=en');
    assert.equal(browser.step, 'filing');
    assert.ok(!browser.html.includes(String(minimal['narrative'])));
  });

  test('offers nobody with the code alone to take it back', async () => {
    // The code on a receipt may be in other hands.
    const { browser } = await opened();
    assert.match(browser.html, /value="information"/);
    assert.doesNotMatch(browser.html, /value="withdraw"|value="contact"/);
  });

  test('is taken back once, though the answer was lost', async () => {
    const { browser, reference } = await openedAsMine();
    const keys: (string | null)[] = [];
    scene.between = ({ request, pass }) => {
      if (!is(request, 'POST', /\/withdrawal$/)) return undefined;
      keys.push(request.headers.get('idempotency-key'));
      return pass().then(lost);
    };
    await browser.send({ reason: 'other' }, 'withdraw');
    assert.equal(new Set(keys).size, 1, 'tried again, it is the same writing');
    const log = await scene.portal.store.filings.log(reference);
    assert.equal(log.filter(({ event }) => event.kind === 'withdrawn').length, 1);
  });

  test('is asked to be opened again once it has ended, with a reason', async () => {
    const { browser, reference } = await openedAsMine();
    assert.doesNotMatch(browser.html, /value="reopening"/);
    await browser.send({ reason: 'other' }, 'withdraw');
    await browser.send({}, 'reopening');
    assert.match(summary(browser.html), /href="#information">Write what the station should know/);
    await browser.send({ information: 'They made me take it back' }, 'reopening');
    assert.match(browser.html, /Sent to the station/);
    assert.match(browser.html, /Asked to open it again/);
    assert.doesNotMatch(browser.html, /value="reopening"/);
    const log = await scene.portal.store.filings.log(reference);
    assert.equal(log.at(-1)?.event.text, 'They made me take it back');
  });

  test('takes information with one key until the portal has answered', async () => {
    const { browser, reference } = await opened();
    const keys: (string | null)[] = [];
    scene.between = ({ request, pass }) => {
      if (!is(request, 'POST', /\/information$/)) return undefined;
      keys.push(request.headers.get('idempotency-key'));
      return keys.length > 2 ? pass() : pass().then(lost);
    };
    await browser.send({ information: 'It was blue' }, 'information');
    assert.match(browser.html, /It may have arrived all the same/);
    assert.ok(browser.html.includes('It was blue'), 'and what was typed is still there');
    await browser.send({ information: 'It was blue' }, 'information');
    assert.match(browser.html, /Sent to the station/);
    assert.equal(new Set(keys).size, 1);
    const log = await scene.portal.store.filings.log(reference);
    assert.equal(log.filter(({ event }) => event.kind === 'information_added').length, 1);
  });

  test('gives the copy of its FIR', async () => {
    const known = { ...ownCase, 'q-local-stationKnown': 'yes', 'q-stationCode': '5117044' };
    const { browser, reference } = await opened({ ...minimal, stationCode: '5117044' }, known);
    assert.doesNotMatch(browser.html, /value="fir"/);
    await registerFir(reference);
    await browser.open('/services/status/filing?lang=en');
    const response = await browser.post({ token: browser.token ?? '', go: 'fir' });
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="BR-.*-fir\.pdf"$/);
    assert.match(await response.text(), /^%PDF-/);
  });
});

/** What the station does with a complaint. */
async function registerFir(reference: string): Promise<void> {
  const { handler, store, ports } = scene.portal;
  const passwordHash = await ports.passwords.hash('namuna-password');
  const officer = { id: 'kotwali-1', name: 'नमूना दरोगा', rank: 'SI', station: '5117044', passwordHash, demo: true };
  await store.identity.putOfficer(officer);
  const post = async (path: string, body: object, token = ''): Promise<Record<string, unknown>> => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await handler(new Request(`https://portal.example${path}`, request));
    assert.ok(response.ok, `${path}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const session = await post('/station/session', { officerId: officer.id, password: 'namuna-password' });
  const token = String(session['accessToken']);
  const events = `/station/filings/${reference}/events`;
  await post(events, { kind: 'acknowledged' }, token);
  await post(events, { kind: 'fir_registered', firNumber: '9001', sections: ['BNS 303(2)'] }, token);
}

describe('a station that is removed while a form is open', () => {
  /** Before: all that come with the portal; afterwards one that none of them is. */
  const others: readonly StationRow[] = [
    { code: '5117900', name: { en: 'Namuna', hi: 'नमूना' }, kind: 'territorial', districtCode: '5117', onCctns: true },
  ];

  for (const [language, words] of [
    ['en', /no longer in the list. Please choose another/],
    ['hi', /यह थाना अब सूची में नहीं है/],
    ['ur', /یہ تھانہ اب فہرست میں نہیں ہے/],
  ] as const)
    test(`is told at its question in ${language}, and nothing else that was typed is lost`, async (t) => {
      const own = new JourneyScene();
      t.after(() => own.close());
      const there = { ...minimal, districtCode: '5117', stationCode: '5117044' };
      const browser = await walk(own, there, { ...ownCase, 'q-local-stationKnown': 'yes' }, 'check');
      await importStations(own.portal.store.records, others);
      await browser.open(`/services/complaint/check?lang=${language}`);
      await browser.send(declared);
      assert.equal(browser.step, 'station');
      assert.match(summary(browser.html), words);
      await browser.send({ 'q-stationCode': '5117900' });
      await goOn(own, browser, there, ownCase, 'check');
      await browser.send(declared);
      assert.equal(browser.step, 'done', summary(browser.html));
      assert.deepEqual(own.filed.at(-1)?.body, { ...there, stationCode: '5117900' });
    });
});
