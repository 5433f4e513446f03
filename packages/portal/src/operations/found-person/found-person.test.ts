import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Report = Schemas['FoundPersonReport'];

const report = {
  state: 'living',
  attended: 'me',
  person: { looks: 'adult', gender: 'male', clothing: 'नमूनाकुर्ता' },
  found: { date: '2026-11-22', place: { text: 'नमूनाघाट' } },
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Report;

const child = { person: { looks: 'child', gender: 'unknown' } } as const;
const body = { state: 'dead', attended: 'nobody', person: { looks: 'adult', gender: 'unknown' } } as const;

describe('a report of somebody found', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    test.at('2026-11-22T06:30:00.000Z');
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(changes: object = {}) =>
    test.call<Body>('POST', '/found-person-reports', { token, body: { ...report, ...changes } });
  const errors = async (changes: object) => {
    const { status, body: problem } = await file<Schemas['Problem']>(changes);
    assert.equal(status, 422, JSON.stringify(problem));
    return problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const may = async (reference: string) =>
    (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token })).body.citizenMay;
  const alertOf = async (reference: string) => {
    for (;;) {
      const sent = await test.portal.store.outbox.sent(500);
      const alert = sent.find((one) => one.to === '5117044' && one.reference === reference);
      if (alert) return alert;
      await new Promise((later) => setImmediate(later));
    }
  };

  it('alerts the station as urgent, of the living and of the dead, and names nothing of it', async () => {
    for (const changes of [{}, child, body]) {
      const { status, body: receipt } = await file(changes);
      assert.deepEqual([status, receipt.service, receipt.clocks], [201, 'found-person', []]);
      const { template, text } = await alertOf(receipt.reference);
      assert.equal(template, 'station-alert-urgent');
      assert.doesNotMatch(text, /नमूना(कुर्ता|घाट)/);
    }
  });

  it('is taken back of an adult alone, whose family may have come: of a child and of a body by nobody', async () => {
    assert.ok((await may((await file()).body.reference)).includes('withdraw'));
    for (const changes of [child, { person: { ...child.person, looks: 'unsure' } }, body]) {
      const { reference } = (await file(changes)).body;
      assert.deepEqual(await may(reference), ['add_information', 'change_contact', 'read_filed', 'download_receipt']);
      const { status } = await test.call('POST', `/filings/${reference}/withdrawal`, {
        token,
        body: { reason: 'resolved' },
      });
      assert.equal(status, 409);
    }
  });

  it('ends once an officer was there, and whoever told of it reads that, among what they filed', async () => {
    const { reference } = (await file(child)).body;
    const officer = (await test.signInOfficer()).accessToken;
    const post = (kind: string, more: object = {}) =>
      test.call('POST', `/station/filings/${reference}/events`, { token: officer, body: { kind, ...more } });
    const seen = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer });
    assert.equal((seen.body.filing as Report).found.place.text, report.found.place.text);
    assert.ok(seen.body.mobile, 'the station can call');
    assert.equal((await post('closed', { text: 'नमूना' })).status, 409);
    assert.equal((await post('field_visit')).status, 201);
    assert.equal((await post('closed', { text: 'नमूना' })).status, 201);
    const { body: mine } = await test.call<Schemas['FilingPage']>('GET', '/filings?service=found-person', { token });
    assert.equal(mine.items.find((each) => each.reference === reference)?.state, 'closed');
  });

  it('takes no file, neither with it nor later: there is no picture that could be shown', async () => {
    const { reference } = (await file(child)).body;
    const { status, body: problem } = await test.call<Schemas['Problem']>('POST', `/filings/${reference}/information`, {
      token,
      body: { text: 'नमूना', uploadIds: ['upl_3vJx8TqLw2Zr9KcYb5Ns7M'] },
    });
    assert.deepEqual([status, problem.errors?.map(({ pointer }) => pointer)], [422, ['/uploadIds']]);
    assert.deepEqual(await errors({ uploadIds: ['upl_3vJx8TqLw2Zr9KcYb5Ns7M'] }), ['/uploadIds unknown-property']);
  });

  it('of tomorrow is refused, and so is what the dead need or said', async () => {
    assert.deepEqual(await errors({ found: { ...report.found, date: '2026-11-23' } }), ['/found/date in-future']);
    assert.deepEqual(await errors({ ...body, person: { ...body.person, needs: ['hurt'], said: 'नमूना' } }), [
      '/person/needs not-accepted',
      '/person/said not-accepted',
    ]);
  });

  it('stands on no list of unidentified persons: what is there the police decide', async () => {
    for (const path of ['/unidentified-persons', '/unidentified-bodies'])
      for (const q of ['नमूनाकुर्ता', 'नमूनाघाट']) {
        const { body: page } = await test.call<Schemas['UnidentifiedPage']>('GET', `${path}?q=${q}`, { token });
        assert.equal(page.total, 0);
      }
  });

  it('is for whoever has signed in, so that the station can call', async () => {
    assert.equal((await test.call('POST', '/found-person-reports', { body: report })).status, 401);
  });
});
