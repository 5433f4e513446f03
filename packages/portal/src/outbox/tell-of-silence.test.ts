import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { TestPortal } from '../operations/test-portal.ts';
import { tellOfSilence } from './tell-of-silence.ts';

const mobile = '9000000072';

/** A portal with one complaint of 20 November at noon, and whom the portal has told of silence up to an hour. */
async function filed(t: TestContext, over: object = {}) {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  test.at('2026-11-20T06:30:00.000Z');
  const { accessToken: token } = await test.signIn(mobile);
  const { reference } = (await test.file(token, over)).body;
  // As if the station had been alerted on that day.
  test.at('2026-11-20T06:31:00.000Z');
  const record = async (kind: string): Promise<void> => {
    const { accessToken } = await test.signInOfficer();
    const path = `/station/filings/${reference}/events`;
    assert.equal((await test.call('POST', path, { token: accessToken, body: { kind } })).status, 201);
  };
  await record('acknowledged');
  const told = async (at: string) => {
    test.at(at);
    await tellOfSilence(test.portal);
    while ((await test.portal.store.outbox.relay(50, { keepText: true, now: at }, () => Promise.resolve())) > 0);
    const sent = await test.portal.store.outbox.sent(100);
    return sent.filter(({ template }) => template.startsWith('silence')).reverse();
  };
  const receivers = async (at: string): Promise<string[]> => (await told(at)).map(({ to }) => to).sort();
  return { test, reference, record, told, receivers };
}

test('the station and the filer are told once after a week, those above the station later', async (t) => {
  const { receivers } = await filed(t);
  assert.deepEqual(await receivers('2026-11-27T06:30:00.000Z'), []);
  const first = ['5117044', mobile];
  assert.deepEqual(await receivers('2026-11-27T06:32:00.000Z'), first);
  assert.deepEqual(await receivers('2026-11-28T06:32:00.000Z'), first, 'not again');
  assert.deepEqual(await receivers('2026-12-04T06:32:00.000Z'), [...first, 'sdpo-5117'].sort());
  assert.deepEqual(await receivers('2026-12-20T06:32:00.000Z'), [...first, 'sdpo-5117', 'sp-5117'].sort());
});

test('a word of the station ends a silence, and the next one is told anew', async (t) => {
  const { test, record, receivers } = await filed(t);
  assert.equal((await receivers('2026-11-27T06:32:00.000Z')).length, 2);
  test.at('2026-11-28T06:31:00.000Z');
  await record('signed');
  assert.equal((await receivers('2026-12-04T06:32:00.000Z')).length, 2);
  assert.equal((await receivers('2026-12-05T06:32:00.000Z')).length, 4);
});

test('whoever writes to a silent station does not end its silence', async (t) => {
  const { test, reference, receivers } = await filed(t);
  test.at('2026-11-25T06:31:00.000Z');
  const add = async () => {
    const token = (await test.signIn(mobile)).accessToken;
    return test.call('POST', `/filings/${reference}/information`, { token, body: { text: 'नमूना - क्या हुआ?' } });
  };
  assert.equal((await add()).status, 201);
  const first = ['5117044', mobile];
  assert.deepEqual(await receivers('2026-11-27T06:32:00.000Z'), first);
  test.at('2026-11-28T06:31:00.000Z');
  assert.equal((await add()).status, 201);
  assert.deepEqual(await receivers('2026-11-28T06:32:00.000Z'), first, 'nobody is told twice for it');
  assert.deepEqual(await receivers('2026-12-04T06:32:00.000Z'), [...first, 'sdpo-5117'].sort());
});

test('the filer is told in their language and, where they wished so, without a word of the police', async (t) => {
  for (const [language, words] of [
    ['en', /The police station has recorded nothing about .+ for a week/],
    ['hi', /एक हफ़्ते से/],
    ['ur', /ایک ہفتے سے/],
  ] as const) {
    const { told, reference } = await filed(t, { language });
    const sms = (await told('2026-11-27T06:32:00.000Z')).find(({ to }) => to === mobile);
    assert.match(sms?.text ?? '', words);
    assert.ok(sms?.text?.includes(reference));
  }
  const { told, reference } = await filed(t, { language: 'en', wishes: { messages: 'discreet' } });
  const sms = (await told('2026-11-27T06:32:00.000Z')).find(({ to }) => to === mobile);
  assert.equal(sms?.template, 'silence-discreet');
  assert.ok(!sms?.text?.includes(reference) && !/police|complaint/i.test(sms?.text ?? ''), sms?.text);
});
