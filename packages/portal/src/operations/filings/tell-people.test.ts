import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { minimalFiling, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('a filing for somebody else', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn('9000000061')).accessToken;
  });
  after(() => test.portal.close());

  const person = { name: 'नमूना देवी', relation: 'neighbour', consent: 'agreed' } as const;
  const sentTo = async (mobile: string) => {
    // What stands in the outbox goes out within a moment.
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 5));
    return (await test.portal.store.outbox.sent(100)).filter(({ to }) => to === mobile);
  };

  it('tells them the number and whom to tell if it is wrong, in the language of the filing, and not what it is about', async () => {
    for (const [language, mobile, station] of [
      ['en', '6000000011', /tell a police station/],
      ['hi', '6000000012', /थाने में बताएँ/],
      ['ur', '6000000013', /تھانے میں بتائیں/],
    ] as const) {
      const filed = await test.file(token, { onBehalfOf: { ...person, mobile }, language });
      assert.equal(filed.status, 201);
      const text = await test.lastMessage(mobile);
      assert.ok(text.includes(filed.body.reference));
      assert.ok(text.includes('/services/status'));
      assert.match(text, station);
      assert.doesNotMatch(text, /नमूना|theft|चोरी|چوری/u, 'neither a name nor what happened');
      assert.ok(!text.includes(filed.body.accessCode), 'the code is whose who filed');
    }
  });

  it('still tells whoever files', async () => {
    const { body } = await test.file(token, { onBehalfOf: { ...person, mobile: '6000000014' } });
    assert.ok((await test.lastMessage('9000000061')).includes(body.reference));
  });

  it('sends nothing to somebody whom a question would put in danger', async () => {
    const onBehalfOf = { ...person, consent: 'unsafe', mobile: '6000000015' };
    assert.equal((await test.file(token, { onBehalfOf })).status, 201);
    assert.deepEqual(await sentTo('6000000015'), []);
  });

  it('sends nobody more than three such messages in a day, and files all the same', async () => {
    for (let count = 0; count < 5; count++) {
      const { status } = await test.file(token, { onBehalfOf: { ...person, mobile: '6000000016' } });
      assert.equal(status, 201);
    }
    assert.equal((await sentTo('6000000016')).length, 3);
  });

  const faults = async (onBehalfOf: object) => {
    const { status, body } = await test.call('POST', '/complaints', { token, body: { ...minimalFiling, onBehalfOf } });
    assert.equal(status, 422);
    return body.errors?.map(({ pointer, code }) => [pointer, code]);
  };

  it('is refused with the number of whoever files: then nobody else would be told', async () => {
    assert.deepEqual(await faults({ ...person, mobile: '9000000061' }), [['/onBehalfOf/mobile', 'not-accepted']]);
  });

  it('is refused without a word of what they say to it', async () => {
    const { consent: _, ...silent } = person;
    assert.deepEqual(await faults(silent), [['/onBehalfOf/consent', 'required']]);
  });

  it('shows the station for whom it was filed, and what they say to it', async () => {
    const onBehalfOf = { ...person, mobile: '6000000017' };
    const { reference } = (await test.file(token, { onBehalfOf })).body;
    const officer = (await test.signInOfficer()).accessToken;
    const { body } = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, {
      token: officer,
    });
    assert.deepEqual(body.onBehalfOf, onBehalfOf);
  });

  it('is read by whoever filed it alone: their own account opens nothing to the other person', async () => {
    const { reference } = (await test.file(token, { onBehalfOf: { ...person, mobile: '6000000018' } })).body;
    const other = (await test.signIn('6000000018')).accessToken;
    assert.equal((await test.call('GET', `/filings/${reference}`, { token: other })).status, 404);
    assert.equal((await test.call('GET', `/filings/${reference}`, { token })).status, 200);
  });
});
