import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { escalate } from '../../outbox/escalate.ts';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Report = Schemas['MissingPersonReport'];

const now = '2026-11-22T06:30:00.000Z';

const report = {
  reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
  relation: 'parent',
  person: { name: 'न', age: { kind: 'about', years: 60 }, gender: 'male' },
  lastSeen: { date: '2026-11-21', place: { text: 'काल्पनिक चौक' } },
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Report;

const aged = (age: Report['person']['age']) => ({ person: { ...report.person, age } });
const child = aged({ kind: 'years', years: 12 });

describe('a report of a missing person', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    test.at(now);
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(changes: object = {}) =>
    test.call<Body>('POST', '/missing-person-reports', { token, body: { ...report, ...changes } });
  const errors = async (changes: object) => {
    const { status, body } = await file<Schemas['Problem']>(changes);
    assert.equal(status, 422, JSON.stringify(body));
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const alertOf = async (reference: string) => {
    for (;;) {
      const sent = (await test.portal.store.outbox.sent(500)).find(
        (one) => one.to === '5117044' && one.reference === reference,
      );
      if (sent) return sent;
      await new Promise((later) => setImmediate(later));
    }
  };
  const officer = async () => (await test.signInOfficer()).accessToken;
  const status = (reference: string) => test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });

  it('of an adult is filed, and alerts the station as any filing does', async () => {
    const { status: code, body } = await file();
    assert.deepEqual([code, body.service, body.state, body.clocks], [201, 'missing-person', 'submitted', []]);
    assert.equal((await alertOf(body.reference)).template, 'station-alert');
    assert.ok((await status(body.reference)).body.citizenMay.includes('withdraw'));
  });

  for (const age of [
    { kind: 'years', years: 17 },
    { kind: 'about', years: 15 },
    { kind: 'year_of_birth', yearOfBirth: 2008 },
    { kind: 'range', atLeast: 16, atMost: 20 },
    { kind: 'date_of_birth', dateOfBirth: '2008-11-22' },
  ] as const satisfies readonly Report['person']['age'][]) {
    it(`of a child (${age.kind}) is urgent: a FIR is mandatory, and nobody can take it back (Bachpan Bachao Andolan, 2013)`, async () => {
      const { body } = await file(aged(age));
      assert.deepEqual(
        body.clocks.map(({ kind }) => kind),
        ['signature'],
      );
      const alert = await alertOf(body.reference);
      assert.equal(alert.template, 'station-alert-urgent');
      assert.ok(!alert.text.includes(report.person.name + ' '), 'it names nobody');
      const read = await status(body.reference);
      assert.deepEqual(read.body.citizenMay, [
        'add_information',
        'add_files',
        'change_contact',
        'read_filed',
        'download_receipt',
      ]);
      const withdrawn = await test.call('POST', `/filings/${body.reference}/withdrawal`, {
        token,
        body: { reason: 'resolved' },
      });
      assert.equal(withdrawn.status, 409);
    });
  }

  it('of a child goes up within hours, of an adult within days', async () => {
    const later = new TestPortal();
    later.at(now);
    const own = (await later.signIn()).accessToken;
    const filed = async (changes: object) =>
      (
        await later.call<Schemas['Receipt']>('POST', '/missing-person-reports', {
          token: own,
          body: { ...report, ...changes },
        })
      ).body.reference;
    const [adult, young] = [await filed({}), await filed(child)];
    later.at('2026-11-22T12:31:00.000Z');
    await escalate(later.portal);
    const told = async (reference: string) => {
      for (;;) {
        const all = await later.portal.store.outbox.sent(500);
        const own = all
          .filter((one) => one.template === 'escalation' && one.reference === reference)
          .map(({ to }) => to);
        if (all.filter(({ template }) => template === 'escalation').length >= 4) return own.sort();
        await new Promise((next) => setImmediate(next));
      }
    };
    assert.deepEqual(await told(young), ['5117044', 'sdpo-5117', 'sp-5117']);
    assert.deepEqual(await told(adult), ['5117044']);
    await later.portal.close();
  });

  it('of a child ends only behind a FIR, which nobody else can find', async () => {
    const { reference } = (await file(child)).body;
    const own = await officer();
    await test.call('GET', `/station/filings/${reference}`, { token: own });
    const post = (body: object) => test.call('POST', `/station/filings/${reference}/events`, { token: own, body });
    assert.equal((await post({ kind: 'traced', text: 'नमूना - घर आ गई' })).status, 409);
    assert.equal((await post({ kind: 'fir_registered', firNumber: '0777', sections: ['BNS 137(2)'] })).status, 201);
    const asked = '/firs?station=5117044&year=2026&number=';
    const [found, none] = [await test.call('GET', `${asked}777`), await test.call('GET', `${asked}778`)];
    assert.deepEqual(found.body, none.body, 'it looks like no FIR at all');
    const { body } = await status(reference);
    assert.equal(body.fir?.number, '0777');
    assert.ok(body.fir.copyHandle, 'the filer has the copy');
    assert.equal((await post({ kind: 'traced', text: 'नमूना - घर आ गई' })).status, 201);
    assert.equal((await status(reference)).body.state, 'traced');
  });

  it('is never on the list of missing persons: that is a decision of its own', async () => {
    await file();
    const { body } = await test.call<Schemas['MissingPage']>('GET', '/missing');
    assert.equal(body.total, 0);
  });

  it('refuses whoever is born in the future or aged 130, and takes "about 60"', async () => {
    assert.deepEqual(await errors(aged({ kind: 'date_of_birth', dateOfBirth: '2026-11-23' })), [
      '/person/age/dateOfBirth in-future',
    ]);
    assert.deepEqual(await errors(aged({ kind: 'year_of_birth', yearOfBirth: 2027 })), [
      '/person/age/yearOfBirth in-future',
    ]);
    assert.deepEqual(await errors(aged({ kind: 'years', years: 130 })), ['/person/age/years maximum']);
    assert.deepEqual(await errors(aged({ kind: 'date_of_birth', dateOfBirth: '1896-11-22' })), [
      '/person/age/dateOfBirth not-accepted',
    ]);
    assert.deepEqual(await errors(aged({ kind: 'range', atLeast: 30, atMost: 20 })), [
      '/person/age/atMost before-start',
    ]);
    assert.deepEqual(await errors(aged({ kind: 'range' })), [
      '/person/age/atLeast required',
      '/person/age/atMost required',
    ]);
    assert.equal((await file(aged({ kind: 'about', years: 60 }))).status, 201);
  });

  it('is of nobody who was last seen tomorrow', async () => {
    const lastSeen = { ...report.lastSeen, date: '2026-11-23' };
    assert.deepEqual(await errors({ lastSeen }), ['/lastSeen/date in-future']);
    // It is the 23rd in India already.
    const night = new TestPortal();
    night.at('2026-11-22T18:31:00.000Z');
    const body = { ...report, lastSeen };
    const { accessToken } = await night.signIn();
    assert.equal((await night.call('POST', '/missing-person-reports', { token: accessToken, body })).status, 201);
    await night.portal.close();
  });

  it('takes what the family learns later, until the person is found', async () => {
    const { reference, accessCode } = (await file(child)).body;
    const told = { accessCode, body: { text: 'नमूना - दोस्त के घर भी नहीं है' } };
    assert.equal((await test.call('POST', `/filings/${reference}/information`, told)).status, 201);
  });

  it('says in the inbox that a child is missing, and names nobody', async () => {
    const { reference } = (await file(child)).body;
    const { body } = await test.call<Schemas['InboxPage']>('GET', '/station/inbox?limit=50', {
      token: await officer(),
    });
    assert.equal(body.items.find((item) => item.reference === reference)?.subject?.en, 'Missing child: urgent');
  });

  it('gives its PDF at once', async () => {
    const { reference } = (await file(child)).body;
    const pdf = await test.raw('GET', `/filings/${reference}/receipt?language=ur`, { token });
    assert.deepEqual([pdf.status, pdf.headers.get('content-type')], [200, 'application/pdf']);
  });

  it('is filed once, however often the same key is sent', async () => {
    const options = { token, key: 'missing-person-key-0001', body: report };
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => test.call<Schemas['Receipt']>('POST', '/missing-person-reports', options)),
    );
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
  });
});
