import assert from 'node:assert/strict';
import { test as it, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { keepExampleThings } from '../recovered/example-things.ts';
import { RECOVERED_KIND, keepRecovered } from '../recovered/recovered-record.ts';
import type { RecoveredSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import type { RequestLine } from '../../handler/create-portal-handler.ts';
import { exampleOf } from '../contract-example.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Claim = Schemas['RecoveredClaim'];

const RIGHT = '490154203237518';
/** Ends as the entry shows and has a check digit that fits: only its owner knows that it is wrong. */
const WRONG = ['110154203237518', '060154203237518', '250154203237518', '012345600097518'];
const marked = exampleOf('fileRecoveredClaim', 'minimal').body as Claim;
const { mark: _, ...phone } = exampleOf('fileRecoveredClaim', 'maximal').body as Claim;
const { path } = exampleOf('fileRecoveredClaim', 'minimal');

interface Scene {
  readonly test: TestPortal;
  readonly logged: object[];
  claim(changes?: object, options?: { readonly token?: string; readonly key?: string }): ReturnType<typeof ask>;
}

const ask = (test: TestPortal, body: object, options: object) =>
  test.call<Schemas['Receipt'] & Schemas['Problem']>('POST', path, { body, ...options });

async function setScene(t: TestContext): Promise<Scene> {
  const logged: object[] = [];
  const test = new TestPortal({ log: (line: RequestLine) => logged.push(line) });
  t.after(() => test.portal.close());
  test.at('2026-11-21T06:00:00.000Z');
  await keepExampleThings(test.portal);
  const token = (await test.signIn()).accessToken;
  return {
    test,
    logged,
    claim: (changes = {}, options = {}) => ask(test, { ...phone, ...changes }, { token, ...options }),
  };
}

const told = ({ status, body }: Awaited<ReturnType<typeof ask>>): string =>
  `${status} ${(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join()}`;

it('a claim with the right number is filed at the station that keeps the thing, however the number is written', async (t) => {
  for (const number of [RIGHT, '49 015420 323751 8', '४९०१५४२०३२३७५१८', '۴۹۰۱۵۴۲۰۳۲۳۷۵۱۸']) {
    const { claim } = await setScene(t);
    const { status, body } = await claim({ number });
    assert.equal(status, 201, number);
    assert.deepEqual([body.service, body.state, body.station?.code], ['property-claim', 'submitted', '5117044']);
  }
  const { claim } = await setScene(t);
  assert.equal((await claim({ recoveredId: 'rv_0003', number: 'br o1 ab-१२३४' })).status, 201, 'O for zero');
});

it('a wrong number is told to be wrong, and nothing else, however near it was', async (t) => {
  const answers = new Set<string>();
  for (const number of WRONG) {
    const { claim } = await setScene(t);
    const { status, headers, body } = await claim({ number });
    const { requestId, ...rest } = body;
    void requestId;
    answers.add(JSON.stringify([status, headers.get('content-type'), headers.get('retry-after'), rest]));
  }
  assert.equal(answers.size, 1);
  assert.match([...answers].join(), /"pointer":"\/number","in":"body","code":"not-accepted"/);
});

it('what everybody can see to be mistyped is told, and costs no try', async (t) => {
  const { claim } = await setScene(t);
  for (let at = 0; at < 10; at++) {
    assert.equal(told(await claim({ number: '490154203237519' })), '422 /number pattern', 'another end');
    assert.equal(told(await claim({ number: '490153203237518' })), '422 /number check-character');
    assert.equal(told(await claim({ number: '7518' })), '422 /number check-character', 'the end that is shown');
  }
  assert.equal((await claim()).status, 201);
});

it('where the station’s own number has no check digit that fits, its owner’s need not have one', async (t) => {
  const { test, claim } = await setScene(t);
  const odd: RecoveredSource = {
    recoveredId: 'rv_odd',
    kind: 'mobile',
    description: { en: 'Namuna' },
    number: { kind: 'imei', value: '490154203237511' },
    recoveredOn: '2026-11-01',
    stationCode: '5117044',
    sections: [],
    state: 'kept',
  };
  const { store, config } = test.portal;
  await keepRecovered(store.records, odd, await placesOf(store.records), config.secret);
  assert.equal(told(await claim({ recoveredId: 'rv_odd', number: '490154203227511' })), '422 /number not-accepted');
  assert.equal((await claim({ recoveredId: 'rv_odd', number: '490154203237511' })).status, 201);
});

it('after three tries in a week a citizen has none for this thing, even with the right number, and all the others have', async (t) => {
  const { test, claim } = await setScene(t);
  for (const number of WRONG.slice(0, 3)) assert.equal(told(await claim({ number })), '422 /number not-accepted');
  const spent = await claim({ number: WRONG[3] });
  assert.deepEqual([told(spent), spent.body.errors?.[0]?.params], ['422 /number too-many', { limit: 3 }]);
  assert.equal(told(await claim({ number: RIGHT })), '422 /number too-many', 'a right one is told no differently');
  assert.equal((await claim({ recoveredId: 'rv_0003', number: 'BR01AB1234' })).status, 201, 'another thing');
  const other = (await test.signIn('9000000002')).accessToken;
  assert.equal((await claim({}, { token: other })).status, 201, 'another citizen');
  test.at('2026-11-28T06:00:01.000Z');
  const later = (await test.signIn()).accessToken;
  assert.equal((await claim({}, { token: later })).status, 201, 'a week later');
});

it('of many tries at once no more are compared than of one after the other', async (t) => {
  const { claim } = await setScene(t);
  const answers = await Promise.all(Array.from({ length: 12 }, () => claim({ number: WRONG[0] })));
  const all = answers.map(told);
  assert.equal(all.filter((one) => one === '422 /number not-accepted').length, 3);
  assert.equal(all.filter((one) => one === '422 /number too-many').length, 9);
});

it('a citizen has five tries a day for all things, and a thing twenty a week for all citizens', async (t) => {
  const { test, claim } = await setScene(t);
  const { claims } = test.portal.config.settings;
  assert.deepEqual(claims, { perThingAndCitizen: 3, perCitizen: 5, perThing: 20 });
  const guesses = [
    ...WRONG.slice(0, 3).map((number) => ({ number })),
    ...['BR01AC1234', 'BR01AD1234'].map((number) => ({ recoveredId: 'rv_0003', number })),
  ];
  for (const guess of guesses) assert.equal(told(await claim(guess)), '422 /number not-accepted');
  assert.equal(told(await claim({ ...marked, number: undefined })), '422 /mark too-many');
  for (let mobile = 9000000100; mobile < 9000000117; mobile++) {
    const token = (await test.signIn(String(mobile))).accessToken;
    assert.equal(told(await claim({ number: WRONG[0] }, { token })), '422 /number not-accepted');
  }
  const token = (await test.signIn('9000000200')).accessToken;
  assert.equal(told(await claim({}, { token })), '422 /number too-many', 'then only at the station');
});

it('a thing without a number is claimed by its mark, which an officer judges: nobody is told whether it is right', async (t) => {
  const { claim } = await setScene(t);
  const { number: none, ...body } = phone;
  void none;
  assert.equal(told(await claim({ ...body, recoveredId: 'rv_0001', number: undefined })), '422 /mark required');
  assert.equal((await claim({ ...marked, number: undefined })).status, 201);
  assert.equal((await claim({ ...marked, mark: 'कुछ और', number: undefined })).status, 201);
});

it('says what is missing, and of a thing that is not there no more than that', async (t) => {
  const { test, claim } = await setScene(t);
  assert.equal(told(await claim({ number: undefined, mark: 'निशान' })), '422 /number required');
  assert.equal(told(await claim({ recoveredId: 'rv_none' })), '422 /recoveredId not-found');
  await test.portal.store.records.remove(RECOVERED_KIND, ['rv_0002']);
  assert.equal(told(await claim()), '422 /recoveredId not-found', 'given back meanwhile');
  assert.equal(told(await claim({ ...marked, number: '2345 6789 0123' })), '422 /number not-accepted', 'Aadhaar');
  assert.equal((await ask(test, phone, {})).status, 401);
});

it('the same key gets the same receipt and costs one try, also when the thing is gone by then', async (t) => {
  const { test, claim } = await setScene(t);
  const key = newKey();
  const first = await claim({}, { key });
  for (let at = 0; at < 5; at++) assert.deepEqual((await claim({}, { key })).body, first.body);
  await test.portal.store.records.remove(RECOVERED_KIND, ['rv_0002']);
  assert.deepEqual((await claim({}, { key })).body, first.body);
  assert.equal((await claim({ number: WRONG[0] }, { key })).body.code, 'key-reused');
});

it('the number stands in no log, no message, no event, no paper and no error; the station reads it in the claim', async (t) => {
  const { test, claim, logged } = await setScene(t);
  const answers = [await claim({ number: WRONG[0] }), await claim({ number: '490153203237518' }), await claim()];
  const { reference, accessCode } = answers[2]?.body ?? assert.fail();
  const paper = await test.raw('GET', `/filings/${reference}/receipt?language=en`, { accessCode });
  const read = async (of: string) => (await test.call<unknown>('GET', of, { accessCode })).body;
  const officer = (await test.signInOfficer()).accessToken;
  const inbox = (await test.call<Schemas['InboxPage']>('GET', '/station/inbox?limit=50', { token: officer })).body;
  assert.match(JSON.stringify(inbox), /Claim of entry rv_0002/);
  const everything = JSON.stringify([
    answers.map(({ body, headers }) => [body, [...headers]]),
    [...(await paper.text())].join(''),
    [await read(`/filings/${reference}`), await read(`/filings/${reference}/events`), inbox],
    [logged, await test.portal.store.outbox.sent(100), await test.portal.store.records.get(RECOVERED_KIND, 'rv_0002')],
  ]);
  for (const number of [RIGHT, WRONG[0], '490153203237518', '3203237', '0154203'])
    assert.ok(!everything.includes(String(number)), number);
  const filed = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer });
  assert.ok(JSON.stringify(filed.body).includes(RIGHT));
});

it('is accepted with words, then the thing is given back, the claimant sees it, and it is on no list any more', async (t) => {
  const { test, claim } = await setScene(t);
  const { reference, accessCode } = (await claim()).body;
  const officer = (await test.signInOfficer()).accessToken;
  const post = (body: object) =>
    test.call<Schemas['Problem']>('POST', `/station/filings/${reference}/events`, { token: officer, body });
  assert.equal((await post({ kind: 'returned' })).status, 409, 'not before it is accepted');
  assert.equal((await post({ kind: 'accepted' })).body.errors?.[0]?.pointer, '/text');
  assert.equal((await post({ kind: 'accepted', text: 'नमूना - कल दस बजे बिल लेकर आएँ।' })).status, 201);
  assert.equal((await test.raw('GET', '/recovered-property/rv_0002')).status, 200);
  assert.equal((await post({ kind: 'returned' })).status, 201);
  assert.equal((await test.raw('GET', '/recovered-property/rv_0002')).status, 404, 'on no list any more');
  assert.equal((await test.raw('GET', '/recovered-property/rv_0003')).status, 200);
  const { body } = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { accessCode });
  assert.equal(body.state, 'returned');
});
