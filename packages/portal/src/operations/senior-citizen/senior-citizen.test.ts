import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Request = Schemas['SeniorRequest'];

/** Half past midnight of the 23rd in India, still the 22nd in Greenwich. */
const now = '2026-11-22T19:00:00.000Z';
const home = 'काल्पनिक टोला, पीली कोठी';

const person = {
  name: 'नमूना देवी',
  age: { kind: 'years', years: 70 },
  address: { text: home },
} as const satisfies Request['person'];
const about = {
  person,
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const;
const registration = {
  ...about,
  need: 'registration',
  registration: { living: 'alone', contacts: [{ name: 'परीक्षण', mobile: '9000000002' }], visits: 'agreed' },
} as const satisfies Request;
const help = { ...about, need: 'help', help: { kind: 'errand', text: 'नमूना - दवा लानी है' } } as const satisfies Request;

const absence = {
  ...about,
  need: 'absence',
  absence: { from: '2026-12-01', to: '2026-12-10', keyHolder: { name: 'नमूना पड़ोसी' }, mobile: '9000000003' },
} as const satisfies Request;

describe('what senior citizens ask of their station', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    test.at(now);
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(body: object) =>
    test.call<Body>('POST', '/senior-citizen-requests', { token, body });
  const errors = async (request: object) => {
    const { status, body } = await file<Schemas['Problem']>(request);
    assert.equal(status, 422, JSON.stringify(body));
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const aged = (age: Request['person']['age']) => errors({ ...registration, person: { ...person, age } });
  const sentAbout = async (reference: string) => {
    for (;;) {
      const sent = (await test.portal.store.outbox.sent(500)).filter((one) => one.reference === reference);
      if (sent.length > 1) return sent;
      await new Promise((later) => setImmediate(later));
    }
  };
  const post = (officer: string, reference: string, body: object) =>
    test.call('POST', `/station/filings/${reference}/events`, { token: officer, body });

  it('is a registration, which a visit of an officer completes and the citizen can take back', async () => {
    const { status, body } = await file(registration);
    assert.deepEqual([status, body.service, body.state, body.clocks], [201, 'senior-citizen', 'submitted', []]);
    const officer = (await test.signInOfficer()).accessToken;
    await test.call('GET', `/station/filings/${body.reference}`, { token: officer });
    assert.equal((await post(officer, body.reference, { kind: 'acknowledged' })).status, 201);
    assert.equal(
      (await post(officer, body.reference, { kind: 'registered' })).status,
      409,
      'nobody is registered unseen',
    );
    for (const kind of ['verification_visit', 'registered'])
      assert.equal((await post(officer, body.reference, { kind })).status, 201, kind);
    const read = await test.call<Schemas['FilingStatus']>('GET', `/filings/${body.reference}`, { token });
    assert.equal(read.body.state, 'registered');
    assert.ok(read.body.citizenMay.includes('withdraw'));
  });

  it('refuses who cannot be 60, who is not born yet, and who would be older than anybody', async () => {
    assert.deepEqual(await aged({ kind: 'years', years: 59 }), ['/person/age/years too-young']);
    assert.deepEqual(await aged({ kind: 'about', years: 57 }), ['/person/age/years too-young']);
    assert.deepEqual(await aged({ kind: 'year_of_birth', yearOfBirth: 1967 }), ['/person/age/yearOfBirth too-young']);
    assert.deepEqual(await aged({ kind: 'date_of_birth', dateOfBirth: '1966-11-24' }), [
      '/person/age/dateOfBirth too-young',
    ]);
    assert.deepEqual(await aged({ kind: 'date_of_birth', dateOfBirth: '2027-01-01' }), [
      '/person/age/dateOfBirth in-future',
    ]);
    assert.deepEqual(await aged({ kind: 'year_of_birth', yearOfBirth: 1900 }), [
      '/person/age/yearOfBirth not-accepted',
    ]);
    assert.deepEqual(await aged({ kind: 'years', years: 130 }), ['/person/age/years maximum']);
    assert.deepEqual(await aged({ kind: 'about' } as Request['person']['age']), ['/person/age/years required']);
    assert.deepEqual(await errors({ ...registration, person: { name: 'न', address: { text: home } } }), [
      '/person/age required',
    ]);
  });

  it('counts birthdays by the day in India, and takes whoever may be old enough', async () => {
    for (const age of [
      { kind: 'date_of_birth', dateOfBirth: '1966-11-23' },
      { kind: 'about', years: 60 },
      { kind: 'year_of_birth', yearOfBirth: 1966 },
    ] as const)
      assert.equal((await file({ ...registration, person: { ...person, age } })).status, 201, age.kind);
  });

  it('says the one thing that it asks for, and no other', async () => {
    assert.deepEqual(await errors({ ...registration, need: 'help' }), ['/registration not-accepted', '/help required']);
    assert.deepEqual(await errors({ ...help, registration: registration.registration }), [
      '/registration not-accepted',
    ]);
  });

  it('is help, which asks nobody how old they are and is urgent for illness and danger', async () => {
    const { name, address } = person;
    const filed = await file({ ...help, person: { name, address } });
    assert.equal(filed.status, 201);
    assert.ok((await sentAbout(filed.body.reference)).some(({ template }) => template === 'station-alert'));
    for (const kind of ['medical', 'danger']) {
      const { reference } = (await file({ ...help, help: { kind } })).body;
      assert.ok(
        (await sentAbout(reference)).some(({ template }) => template === 'station-alert-urgent'),
        kind,
      );
    }
  });

  it('is an absence, which the station is told of and ends', async () => {
    const { status, body } = await file(absence);
    assert.deepEqual([status, body.service, body.state, body.clocks], [201, 'senior-citizen', 'submitted', []]);
    const officer = (await test.signInOfficer()).accessToken;
    const seen = await test.call('GET', `/station/filings/${body.reference}`, { token: officer });
    assert.ok(JSON.stringify(seen.body).includes('2026-12-10'));
    for (const event of [
      { kind: 'acknowledged' },
      { kind: 'field_visit' },
      { kind: 'field_visit' },
      { kind: 'closed', text: 'नमूना - लौट आए' },
    ])
      assert.equal((await post(officer, body.reference, event)).status, 201, event.kind);
  });

  it('refuses an absence that has begun before today in India, ends before it begins or is longer than a year', async () => {
    const away = (from: string, to: string) => errors({ ...absence, absence: { from, to } });
    assert.deepEqual(await away('2026-11-22', '2026-11-30'), ['/absence/from in-past']);
    assert.deepEqual(await away('2026-12-02', '2026-12-01'), ['/absence/to before-start']);
    assert.deepEqual(await away('2026-12-01', '2027-12-02'), ['/absence/to range-too-long']);
    assert.deepEqual(await away('2026-12-01', '2026-02-30'), ['/absence/to format']);
  });

  it('refuses an absence on days that were told already, until the earlier one is taken back', async () => {
    const person = { ...about.person, name: 'नमूना काल्पनिक' };
    const away = (from: string, to: string, name = person.name) =>
      file({ ...absence, person: { ...person, name }, absence: { from, to } });
    const first = await away('2027-01-05', '2027-01-10');
    assert.equal(first.status, 201);
    const again = await away('2027-01-10', '2027-01-12', ' नमूना  काल्पनिक');
    const { errors: refused } = again.body as unknown as Schemas['Problem'];
    assert.deepEqual(refused, [
      { pointer: '/absence/from', in: 'body', code: 'overlaps', params: { reference: first.body.reference } },
    ]);
    assert.equal((await away('2027-01-11', '2027-01-12')).status, 201, 'the day after');
    assert.equal((await away('2027-01-05', '2027-01-10', 'नमूना दूसरी')).status, 201, 'somebody else');
    const another = await test.signIn('9000000007');
    const theirs = { ...absence, person, absence: { from: '2027-01-05', to: '2027-01-10' } };
    const { status } = await test.call('POST', '/senior-citizen-requests', {
      token: another.accessToken,
      body: theirs,
    });
    assert.equal(status, 201, 'another account learns nothing of the first');
    const withdrawal = { token, body: { reason: 'other' } };
    assert.equal((await test.call('POST', `/filings/${first.body.reference}/withdrawal`, withdrawal)).status, 201);
    const atOnce = await Promise.all([1, 2, 3].map(() => away('2027-01-05', '2027-01-10')));
    assert.deepEqual(atOnce.map(({ status: each }) => each).sort(), [201, 422, 422], 'of several at once one');
  });

  it('gives an absence that is sent again its receipt, also on the day after, and is no absence beside itself', async () => {
    // Five to midnight in India, and two past it.
    test.at('2026-11-23T18:25:00.000Z');
    const late = (await test.signIn()).accessToken;
    const key = crypto.randomUUID();
    const body = {
      ...absence,
      person: { ...person, name: 'नमूना फिर' },
      absence: { from: '2026-11-23', to: '2026-11-23' },
    };
    const send = () => test.call<Schemas['Receipt']>('POST', '/senior-citizen-requests', { token: late, body, key });
    const first = await send();
    assert.equal(first.status, 201);
    test.at('2026-11-23T18:32:00.000Z');
    const second = await send();
    test.at(now);
    assert.deepEqual([second.status, second.body.reference], [201, first.body.reference]);
  });

  it('tells where somebody lives to the station alone', async () => {
    const { reference, accessCode } = (await file(registration)).body;
    const officer = (await test.signInOfficer()).accessToken;
    const seen = await test.call('GET', `/station/filings/${reference}`, { token: officer });
    assert.ok(JSON.stringify(seen.body).includes(home));
    for (const [path, options] of [
      ['/filings', { token }],
      [`/filings/${reference}`, { token }],
      [`/filings/${reference}`, { accessCode }],
      [`/filings/${reference}/events`, { token }],
      [`/filings/${reference}/events`, { accessCode }],
      ['/station/inbox', { token: officer }],
    ] as const) {
      const { status, body } = await test.call('GET', path, options);
      assert.equal(status, 200, path);
      for (const word of [home, person.name, 'परीक्षण', '9000000002'])
        assert.ok(!JSON.stringify(body).includes(word), `${path}: ${word}`);
    }
    for (const message of await sentAbout(reference))
      for (const word of [home, person.name]) assert.ok(!JSON.stringify(message).includes(word));
  });
});
