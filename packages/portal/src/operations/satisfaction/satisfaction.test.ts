import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

test('who filed says once whether they are satisfied, after the station has ended it, and no officer sees that they did', async (t) => {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  const token = (await test.signIn()).accessToken;
  const officer = (await test.signInOfficer()).accessToken;
  const { reference, accessCode } = (await test.file(token)).body;
  const say = (satisfied: unknown, as: object = { token }) =>
    test.call('POST', `/filings/${reference}/satisfaction`, { ...as, body: { satisfied } });
  const may = async (as: object = { token }) =>
    (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, as)).body.citizenMay.includes(
      'say_satisfaction',
    );
  const seen = async () => {
    const { body } = await test.call<unknown>('GET', `/station/filings/${reference}`, { token: officer });
    return JSON.stringify([
      body,
      (await test.call<unknown>('GET', `/filings/${reference}/events`, { token })).body,
      (await test.call<unknown>('GET', '/station/inbox', { token: officer })).body,
    ]);
  };
  assert.deepEqual([(await say(true)).body.code, await may()], ['illegal-event', false], 'not before the end');
  await seen();
  for (const event of [{ kind: 'acknowledged' }, { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' }]) {
    const posted = await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body: event });
    assert.equal(posted.status, 201);
  }
  assert.deepEqual([await may(), await may({ accessCode })], [true, false]);
  const before = await seen();
  assert.equal((await say(false, { accessCode })).status, 401, 'a receipt may be in other hands');
  assert.equal((await say('no')).status, 422);
  assert.equal((await say(false)).status, 201);
  assert.equal((await say(false)).status, 201, 'twice is once');
  assert.equal((await say(true)).body.code, 'illegal-event', 'nobody is pressed to change it');
  assert.equal(await may(), false);
  assert.equal(await seen(), before);
});

test('nobody is asked who has taken it back themselves', async (t) => {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  const token = (await test.signIn()).accessToken;
  const { reference } = (await test.file(token)).body;
  await test.call('POST', `/filings/${reference}/withdrawal`, { token, body: { reason: 'resolved' } });
  const body = { satisfied: true };
  assert.equal((await test.call('POST', `/filings/${reference}/satisfaction`, { token, body })).status, 409);
});
