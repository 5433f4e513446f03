import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestPortal } from '../operations/test-portal.ts';
import { escalate } from './escalate.ts';

test('what nobody acknowledges is told upwards, each step once', async (t) => {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  const told = async (time: string): Promise<string[]> => {
    test.at(time);
    await escalate(test.portal);
    const found: string[] = [];
    // The portal's own relay carries messages too.
    while (
      (await test.portal.store.outbox.relay(50, { keepText: true, now: '2026-11-21T04:00:00.000Z' }, () =>
        Promise.resolve(),
      )) > 0
    );
    for (const { template, to } of await test.portal.store.outbox.sent(100))
      if (template === 'escalation') found.push(to);
    return found.reverse();
  };
  test.at('2026-11-20T04:00:00.000Z');
  const { accessToken: token } = await test.signIn();
  await test.file(token);
  assert.deepEqual(await told('2026-11-20T05:59:00.000Z'), []);
  assert.deepEqual(await told('2026-11-20T06:00:00.000Z'), ['5117044']);
  assert.deepEqual(await told('2026-11-20T07:00:00.000Z'), ['5117044'], 'not again');
  assert.deepEqual(await told('2026-11-21T04:00:00.000Z'), ['5117044', 'sdpo-5117']);
  assert.deepEqual(await told('2026-11-23T04:00:00.000Z'), ['5117044', 'sdpo-5117', 'sp-5117']);
});

test('what was acknowledged is left alone', async (t) => {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  const { accessToken: token } = await test.signIn();
  const { reference } = (await test.file(token)).body;
  const officer = await test.signInOfficer();
  await test.call('GET', `/station/filings/${reference}`, { token: officer.accessToken });
  await test.call('POST', `/station/filings/${reference}/events`, {
    token: officer.accessToken,
    body: { kind: 'acknowledged' },
  });
  test.at(new Date(Date.now() + 100 * 3_600_000).toISOString());
  assert.equal(await escalate(test.portal), 0);
});
