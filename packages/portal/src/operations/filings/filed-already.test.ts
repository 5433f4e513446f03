import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { defaultSettings } from '../../handler/portal.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('the same report twice', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    const settings = { ...defaultSettings, filingsPerDay: 4 };
    test = new TestPortal({ config: { takesSameAgain: false, settings } });
    test.at('2026-11-21T04:30:00.000Z');
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const problemsOf = ({ body }: { readonly body: unknown }) => (body as Schemas['Problem']).errors;
  const refusal = (reference: string) => [
    { pointer: '/declaration', in: 'body', code: 'filed-already', params: { reference } },
  ];

  it('is refused with the number of the first, and is no filing of the day', async () => {
    const first = await test.file(token);
    for (let times = 0; times < 5; times += 1) {
      const again = await test.file(token);
      assert.equal(again.status, 422);
      assert.deepEqual(problemsOf(again), refusal(first.body.reference));
    }
    assert.equal((await test.file(token, { narrative: 'नमूना - यह दूसरी बात है।' })).status, 201);
  });

  it('is filed by somebody else, and again by the same once the first is closed', async () => {
    const other = (await test.signIn('9000000002')).accessToken;
    const theirs = await test.file(other);
    assert.equal(theirs.status, 201);
    const path = `/filings/${theirs.body.reference}/withdrawal`;
    await test.call('POST', path, { token: other, key: newKey(), body: { reason: 'resolved' } });
    assert.equal((await test.file(other)).status, 201);
  });

  it('is one of two that come at once', async () => {
    const third = (await test.signIn('9000000003')).accessToken;
    const answers = await Promise.all([test.file(third), test.file(third), test.file(third)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422, 422]);
  });

  it('is no other report where it is the same request, which came while the first was being written', async () => {
    const fourth = (await test.signIn('9000000004')).accessToken;
    const key = newKey();
    const first = await test.file(fourth, {}, key);
    const { filings } = test.portal.store;
    const { getByKey } = filings;
    // As the second of the two sees it: the key was free when it looked.
    Object.assign(filings, { getByKey: () => Promise.resolve(undefined) });
    const again = await test.file(fourth, {}, key);
    Object.assign(filings, { getByKey });
    assert.deepEqual([again.status, again.body.reference], [201, first.body.reference]);
  });
});
