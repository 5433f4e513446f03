import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestPortal } from '../operations/test-portal.ts';
import { remind } from './remind.ts';

const mobile = '9000000071';

/** A portal with one complaint of 20 November, and what its filer is reminded of up to an hour. */
async function filed(over: object = {}) {
  const test = new TestPortal();
  test.at('2026-11-20T06:30:00.000Z');
  const { accessToken: token } = await test.signIn(mobile);
  const { reference } = (await test.file(token, over)).body;
  const reminded = async (at: string): Promise<string[]> => {
    test.at(at);
    await remind(test.portal);
    while ((await test.portal.store.outbox.relay(50, { keepText: true, now: at }, () => Promise.resolve())) > 0);
    const sent = await test.portal.store.outbox.sent(100);
    return sent
      .filter(({ to, template }) => to === mobile && template.startsWith('sign-'))
      .map(({ text }) => text ?? '');
  };
  return { test, token, reference, reminded };
}

test('whoever has not signed is reminded once before the last day and once after it, in their language', async (t) => {
  for (const [language, tomorrow, passed] of [
    ['en', /by tomorrow/, /still/],
    ['hi', /कल तक/, /अब भी/],
    ['ur', /کل تک/, /اب بھی/],
  ] as const) {
    const { test, reference, reminded } = await filed({ language });
    t.after(() => test.portal.close());
    assert.deepEqual(await reminded('2026-11-21T06:30:00.000Z'), []);
    const [before = '', ...more] = await reminded('2026-11-22T06:30:00.000Z');
    assert.deepEqual(more, []);
    assert.match(before, tomorrow);
    assert.ok(before.includes(reference));
    assert.equal((await reminded('2026-11-22T07:30:00.000Z')).length, 1, 'not again');
    const both = await reminded('2026-11-24T06:30:00.000Z');
    assert.equal(both.length, 2);
    assert.ok(both.some((text) => passed.test(text)));
  }
});

test('whoever has signed at the station is not reminded', async (t) => {
  const { test, reference, reminded } = await filed();
  t.after(() => test.portal.close());
  const officer = await test.signInOfficer();
  const events = `/station/filings/${reference}/events`;
  const signed = await test.call('POST', events, { token: officer.accessToken, body: { kind: 'signed' } });
  assert.equal(signed.status, 201);
  assert.deepEqual(await reminded('2026-11-22T06:30:00.000Z'), []);
});
