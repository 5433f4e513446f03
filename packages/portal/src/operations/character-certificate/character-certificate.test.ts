import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { exampleOf } from '../contract-example.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Request = Schemas['CharacterCertificateRequest'];

const whole = exampleOf('fileCharacterCertificate', 'maximal').body as Request;
const stationCode = '5117044';

describe('a request for a character certificate', () => {
  let test: TestPortal;
  let token: string;
  let officer: string;
  before(async () => {
    test = new TestPortal();
    test.at('2026-11-22T06:30:00.000Z');
    token = (await test.signIn()).accessToken;
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(changes: object = {}) =>
    test.call<Body>('POST', '/character-certificate-requests', { token, body: { ...whole, ...changes } });
  const errors = async (changes: object) => {
    const { status, body } = await file<Schemas['Problem']>(changes);
    assert.equal(status, 422, JSON.stringify(body));
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const read = (reference: string) => test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });
  const post = (reference: string, body: object) =>
    test.call<Schemas['FilingEvent']>('POST', `/station/filings/${reference}/events`, { token: officer, body });
  const download = (reference: string, what: string) =>
    test.call<string>('GET', `/filings/${reference}/${what}?language=en`, { token });
  const check = (code: string) => test.call<Schemas['IssuedDocument']>('GET', `/documents/${code}`);
  /** Filed, and in the hands of an officer. */
  const looked = async (): Promise<string> => {
    const { reference } = (await file()).body;
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    for (const event of [{ kind: 'acknowledged' }, { kind: 'officer_assigned', officerName: 'नमूना दरोगा' }])
      assert.equal((await post(reference, event)).status, 201, event.kind);
    return reference;
  };
  const codesOf = async (reference: string): Promise<string[]> => {
    const last = await test.portal.store.documents.last(`result ${reference} en`);
    return last === undefined ? [] : [last];
  };

  it('goes to the station that is to look into it, and promises no day that no law sets', async () => {
    const { status, body } = await file();
    assert.deepEqual([status, body.service, body.state], [201, 'character-certificate', 'submitted']);
    assert.deepEqual([body.station?.code, body.clocks], [stationCode, []]);
    assert.deepEqual((await download(body.reference, 'receipt')).status, 200);
    assert.equal((await download(body.reference, 'result')).status, 404, 'nothing is certified yet');
  });

  it('takes of a document the last four characters, and nothing longer', async () => {
    for (const lastFour of ['234123412346', '751'])
      assert.deepEqual(await errors({ document: { kind: 'aadhaar', lastFour } }), ['/document/lastFour pattern']);
  });

  it('is refused where somebody left before they came, or lived somewhere next year', async () => {
    const lived = (...years: object[]) =>
      errors({ earlierAddresses: years.map((each) => ({ text: 'टोला', ...each })) });
    assert.deepEqual(await lived({}, { fromYear: 2020, toYear: 2019 }), ['/earlierAddresses/1/toYear before-start']);
    assert.deepEqual(await lived({ fromYear: 2027 }), ['/earlierAddresses/0/fromYear in-future']);
    assert.deepEqual(await lived({ toYear: 2027 }), ['/earlierAddresses/0/toYear in-future']);
    assert.equal((await file({ earlierAddresses: [{ text: 'टोला', fromYear: 2026, toYear: 2026 }] })).status, 201);
  });

  it('ends with a certificate that everybody can check, until it is looked into once more', async () => {
    const reference = await looked();
    assert.equal((await post(reference, { kind: 'issued' })).status, 201);
    const { citizenMay, state } = (await read(reference)).body;
    assert.equal(state, 'issued');
    assert.ok(citizenMay.includes('download_result'));
    assert.ok(!citizenMay.includes('download_appeal_letter'));
    const paper = await download(reference, 'result');
    assert.deepEqual([paper.status, paper.headers.get('content-type')], [200, 'application/pdf']);
    const [code = ''] = await codesOf(reference);
    const { body } = await check(code);
    assert.deepEqual([body.kind, body.standing, body.reference], ['result', 'current', reference]);
    assert.equal((await post(reference, { kind: 'reopened', text: 'नमूना' })).status, 201);
    assert.equal((await check(code)).body.standing, 'withdrawn');
    assert.equal((await download(reference, 'result')).status, 404);
  });

  it('is refused with words alone, which lead to the Superintendent and to no Magistrate', async () => {
    const reference = await looked();
    assert.equal((await post(reference, { kind: 'not_approved' })).status, 422);
    const refused = await post(reference, { kind: 'not_approved', text: 'नमूना - पता नहीं मिला।' });
    assert.deepEqual([refused.status, refused.body.appeal?.map(({ to }) => to)], [201, ['superintendent_of_police']]);
    assert.ok((await read(reference)).body.citizenMay.includes('download_appeal_letter'));
    assert.equal((await download(reference, 'appeal-letter')).status, 200);
    assert.equal((await download(reference, 'result')).status, 404);
  });
});
