import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('signing in by a one-time password', () => {
  let test: TestPortal;
  before(() => {
    test = new TestPortal();
    test.at('2026-11-21T04:00:00.000Z');
  });
  after(() => test.portal.close());

  const challenge = async (mobile: string, address = '198.51.100.1') => {
    const { status, body } = await test.call<Schemas['OtpChallenge']>('POST', '/session/otp', {
      body: { mobile },
      address,
    });
    assert.equal(status, 202);
    const code = /\d{6}/.exec(await test.lastMessage(mobile))?.[0] ?? '';
    return { challengeId: body.challengeId, code };
  };
  const wrongCode = (code: string) => (code === '000000' ? '111111' : '000000');
  const answer = (challengeId: string, code: string) =>
    test.call<Schemas['Problem']>('POST', '/session', { body: { challengeId, code } });

  it('gives two tokens, and says who one is', async () => {
    const session = await test.signIn('9000000021');
    const me = await test.call<Schemas['Citizen']>('GET', '/session', { token: session.accessToken });
    assert.deepEqual(me.body, session.citizen);
    assert.equal(me.body.mobileMasked, '••••••0021');
  });

  it('refuses a wrong code and says how many tries are left, then closes the challenge', async () => {
    const { challengeId, code } = await challenge('9000000022');
    for (const left of [4, 3, 2, 1]) {
      const { status, body } = await answer(challengeId, wrongCode(code));
      assert.deepEqual([status, body.code, body.triesLeft], [422, 'otp-wrong', left]);
    }
    assert.equal((await answer(challengeId, wrongCode(code))).body.code, 'otp-too-many-tries');
    assert.equal((await answer(challengeId, code)).body.code, 'otp-too-many-tries', 'also the right one, now');
  });

  it('refuses a code that was used, has expired, or never was', async () => {
    const used = await challenge('9000000023');
    assert.equal((await answer(used.challengeId, used.code)).status, 201);
    assert.equal((await answer(used.challengeId, used.code)).body.code, 'otp-used');
    test.at('2026-11-21T04:01:00.000Z');
    const old = await challenge('9000000024');
    test.at('2026-11-21T04:06:00.000Z');
    assert.equal((await answer(old.challengeId, old.code)).body.code, 'otp-expired');
    assert.equal((await answer('otp_never', '123456')).body.code, 'otp-expired');
  });

  it('sends one message for a repeated request, and refuses its key for another number', async () => {
    const key = newKey();
    const ask = (mobile: string) =>
      test.call<Schemas['OtpChallenge']>('POST', '/session/otp', { key, body: { mobile } });
    const [first, second] = [await ask('9000000025'), await ask('9000000025')];
    assert.deepEqual(first.body, second.body);
    await test.lastMessage('9000000025');
    const sent = (await test.portal.store.outbox.sent(100)).filter(({ to }) => to === '9000000025');
    assert.equal(sent.length, 1);
    const other = await test.call('POST', '/session/otp', { key, body: { mobile: '9000000026' } });
    assert.equal(other.body.code, 'key-reused');
    const inUrdu = await test.call('POST', '/session/otp', { key, body: { mobile: '9000000025', language: 'ur' } });
    assert.deepEqual([inUrdu.status, inUrdu.body.code], [422, 'key-reused'], 'another body is another request');
  });

  it('gives the same challenge to requests that come at once, and does not hold them against the budget', async () => {
    const key = newKey();
    const body = { mobile: '9000000031' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => test.call<Schemas['OtpChallenge']>('POST', '/session/otp', { key, body })),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.equal(new Set(answers.map(({ body: { challengeId } }) => challengeId)).size, 1);
  });

  it('holds budgets for each number and each network', async () => {
    await challenge('9000000027');
    const soon = await test.call('POST', '/session/otp', { body: { mobile: '9000000027' } });
    assert.deepEqual([soon.status, soon.body.code, soon.headers.get('retry-after')], [429, 'too-many-requests', '30']);
    const start = Date.parse('2026-11-21T05:00:00.000Z');
    let refused = 0;
    for (let round = 0; round < 12; round++) {
      test.at(new Date(start + round * 60_000).toISOString());
      const { status } = await test.call('POST', '/session/otp', { body: { mobile: '9000000027' } });
      if (status === 429) refused += 1;
    }
    assert.equal(refused, 3, 'nine more of the ten of a day');
    test.at('2026-11-21T06:30:00.000Z');
    let sent = 0;
    for (let number = 0; number < 70; number++) {
      const mobile = `91000000${String(number).padStart(2, '0')}`;
      // One network: its addresses share a budget.
      const address = `192.0.2.${number}`;
      const { status } = await test.call('POST', '/session/otp', { body: { mobile }, address });
      if (status === 202) sent += 1;
    }
    assert.equal(sent, 60);
  });

  it('refuses numbers that are none', async () => {
    for (const mobile of ['12345', '5000000001', '+919000000001']) {
      const { status, body } = await test.call('POST', '/session/otp', { body: { mobile } });
      assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/mobile']);
    }
  });

  it('lets an access token expire, and exchanges a refresh token once', async () => {
    test.at('2026-11-21T08:00:00.000Z');
    const session = await test.signIn('9000000028');
    assert.equal(session.accessExpiresInSeconds, 900);
    test.at('2026-11-21T08:15:00.000Z');
    const expired = await test.call('GET', '/session', { token: session.accessToken });
    assert.deepEqual([expired.status, expired.body.code], [401, 'session-expired']);
    const refresh = (refreshToken: string) =>
      test.call<Schemas['Session']>('POST', '/session/refresh', { body: { refreshToken } });
    const next = await refresh(session.refreshToken);
    assert.equal(next.status, 200);
    assert.notEqual(next.body.refreshToken, session.refreshToken);
    assert.equal((await test.call('GET', '/session', { token: next.body.accessToken })).status, 200);
    const lost = await refresh(session.refreshToken);
    assert.deepEqual(
      [lost.body.accessToken, lost.body.refreshToken],
      [next.body.accessToken, next.body.refreshToken],
      'a lost answer comes again',
    );
    test.at('2026-11-21T08:15:30.000Z');
    assert.equal((await refresh(session.refreshToken)).status, 401, 'somebody has a copy');
    const stolen = await test.call('GET', '/session', { token: next.body.accessToken });
    assert.deepEqual([stolen.status, stolen.body.code], [401, 'unauthenticated']);
  });

  it('kills both tokens on signing out', async () => {
    const session = await test.signIn('9000000029');
    assert.equal((await test.call('DELETE', '/session', { token: session.accessToken })).status, 204);
    assert.equal((await test.call('GET', '/session', { token: session.accessToken })).status, 401);
    const { refreshToken } = session;
    assert.equal((await test.call('POST', '/session/refresh', { body: { refreshToken } })).status, 401);
  });

  it('keeps neither codes nor tokens readable', async () => {
    const session = await test.signIn('9000000030');
    const kept = await test.portal.store.identity.sessionByAccess(session.accessToken);
    assert.equal(kept, undefined, 'the store knows digests only');
  });
});
