import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../../generated/types.ts';
import { minimalFiling, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('whoever filed something reads again what they filed', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn('9000000093')).accessToken;
  });
  after(() => test.portal.close());

  const read = (reference: string, as: object = { token }) =>
    test.call<Schemas['Filed'] & Schemas['Problem']>('GET', `/filings/${reference}/filed`, as);

  it('of every kind, in the fields in which it was sent, with the names of its places', async () => {
    const { minimalLostProperty, minimalSeniorRequest } = contract.components.examples;
    for (const [path, value] of [
      ['/complaints', minimalFiling],
      ['/lost-property-reports', minimalLostProperty.value],
      ['/senior-citizen-requests', minimalSeniorRequest.value],
    ] as const) {
      const filing = { ...value, districtCode: '5117', stationCode: '5117044' };
      const { reference } = (await test.call<Schemas['Receipt']>('POST', path, { token, body: filing })).body;
      const { status, headers, body } = await read(reference);
      assert.equal(status, 200, path);
      assert.deepEqual(body.filing, filing);
      assert.deepEqual(Object.keys(body.placeNames).sort(), ['5117', '5117044']);
      assert.deepEqual(body.attachments, []);
      assert.match(headers.get('cache-control') ?? '', /no-store/, 'it lies on no device');
    }
  });

  it('with the wishes that they said last, in the place of the first', async () => {
    const wishes = { womanOfficer: true, contactBy: 'call', contactTime: 'नमूना: शाम' };
    const { reference } = (await test.file(token, { wishes })).body;
    const later = { token, body: { contactBy: 'none' } };
    assert.equal((await test.call('POST', `/filings/${reference}/contact`, later)).status, 201);
    const { filing } = (await read(reference)).body;
    assert.deepEqual(filing.wishes, { womanOfficer: true, contactBy: 'none' });
  });

  it('also after they have taken it back', async () => {
    const { reference } = (await test.file(token)).body;
    await test.call('POST', `/filings/${reference}/withdrawal`, { token, body: { reason: 'resolved' } });
    const { citizenMay } = (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token })).body;
    assert.ok(citizenMay.includes('read_filed'));
    assert.deepEqual((await read(reference)).body.filing, minimalFiling);
  });

  it('and nobody else: not with the code, not with another account, not at the station', async () => {
    const { reference, accessCode } = (await test.file(token)).body;
    assert.equal((await read(reference, { accessCode })).status, 401, 'the receipt may be in other hands');
    const byCode = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { accessCode });
    assert.ok(!byCode.body.citizenMay.includes('read_filed'));
    const other = (await test.signIn('9000000094')).accessToken;
    assert.equal((await read(reference, { token: other })).status, 404);
    const officer = (await test.signInOfficer()).accessToken;
    assert.equal((await read(reference, { token: officer })).status, 401);
    assert.equal((await read(reference, {})).status, 401);
  });

  it('and nobody a tip, which no account has filed', async () => {
    const body = { envelope: { sealing: 'none', content: { text: 'नमूना' } }, language: 'hi' };
    const { reference, accessCode } = (await test.call<Schemas['Receipt']>('POST', '/tips', { body })).body;
    assert.equal((await read(reference)).status, 404);
    assert.equal((await read(reference, { accessCode })).status, 401);
  });
});
