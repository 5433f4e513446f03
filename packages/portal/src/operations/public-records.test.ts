import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { DEMO_OFFICERS } from '../demo/demo-accounts.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { inventFirs } from '../demo/invented-firs.ts';
import type { ArrestSource, FirSource } from '../domain/backend-records.ts';
import type { components } from '../generated/types.ts';
import { createTypstDocuments } from '../documents/typst-documents.ts';
import { pdfText } from '../documents/testing/pdf-text.ts';
import { defaultSettings } from '../handler/portal.ts';
import type { Json } from '../store/store.ts';
import { arrestRecord } from './arrests/arrest-record.ts';
import { firRecord } from './firs/fir-record.ts';
import { TestPortal } from './test-portal.ts';
import { wantedRecords } from './wanted/wanted-record.ts';
import { placesOf } from '../data/station-master.ts';

type Schemas = components['schemas'];

const NOW = '2026-11-21T06:00:00.000Z';
const typst = createTypstDocuments();

async function demoPortal(t: TestContext): Promise<TestPortal> {
  const test = new TestPortal({ ports: { documents: typst } });
  t.after(() => test.portal.close());
  test.at(NOW);
  await seedDemo({ ...test.portal, filings: false });
  return test;
}

const fir = (change: Partial<FirSource>): FirSource => ({
  stationCode: '5117044',
  number: '7001',
  year: 2026,
  registeredAt: '2026-11-01T06:00:00.000Z',
  publishedAt: '2026-11-01T08:00:00.000Z',
  sections: ['BNS 303(2)'],
  zeroFir: false,
  ...change,
});

const firs = (test: TestPortal, query: string) => test.call<Schemas['FirPage']>('GET', `/firs?${query}`);

test('one network may not draw the whole register out of the lookup, and another is not hindered', async (t) => {
  const test = new TestPortal({ config: { settings: { ...defaultSettings, firLookupsPerNetworkPerHour: 2 } } });
  t.after(() => test.portal.close());
  const ask = (address: string) => test.call('GET', '/firs?station=5117044&number=1&year=2026', { address });
  const statuses = [await ask('203.0.113.7'), await ask('203.0.113.7'), await ask('203.0.113.7')].map((a) => a.status);
  assert.deepEqual(statuses, [200, 200, 429]);
  assert.equal((await ask('198.51.100.7')).status, 200);
});

test('districts are those that citizens know, with the police districts inside them', async (t) => {
  const test = await demoPortal(t);
  const { body, headers } = await test.call<Schemas['DistrictList']>('GET', '/districts');
  assert.equal(body.districts.length, 38);
  assert.equal(body.districts.find(({ code }) => code === '5127')?.policeDistricts.length, 2);
  const etag = headers.get('etag') ?? '';
  assert.equal((await test.raw('GET', '/districts', { headers: { 'if-none-match': etag } })).status, 304);
});

test('a station is found in Hindi, by district and by position, and a wrong code is told as such', async (t) => {
  const test = await demoPortal(t);
  const search = (query: string) => test.call<Schemas['StationList']>('GET', `/stations?${query}`);
  assert.equal((await search(`q=${encodeURIComponent('कोतवाली')}&district=5117`)).body.stations[0]?.code, '5117044');
  const near = await search('near=25.6,85.1&limit=1');
  assert.deepEqual([near.body.stations, near.body.total], [[], 0], 'no station’s own place is known');
  assert.equal(near.headers.get('cache-control'), 'no-store');
  assert.equal((await search('near=95,85')).status, 422);
  assert.equal((await search('district=9999')).status, 422);
  assert.equal((await test.call('GET', '/stations/5117044')).status, 200);
  assert.equal((await test.call('GET', '/stations/5117000')).status, 404);
});

test('a FIR is found by its number with or without zeros, and by a range of days', async (t) => {
  const test = await demoPortal(t);
  for (const number of ['339', '0339', '00339']) {
    const { body } = await firs(test, `station=5117044&number=${number}&year=2025`);
    assert.equal(body.items.length, 1, number);
    assert.equal(body.items[0]?.stage, 'in_court');
    assert.match(body.items[0]?.courtCaseNumber ?? '', /^BR/);
  }
  const range = await firs(test, 'station=5117044&from=2026-08-23&to=2026-11-21&limit=5');
  assert.equal(range.body.items.length, 5);
  const next = await firs(
    test,
    `station=5117044&from=2026-08-23&to=2026-11-21&limit=5&cursor=${range.body.nextCursor}`,
  );
  assert.ok(next.body.items.length > 0);
  const days = [...range.body.items, ...next.body.items].map(({ registeredOn }) => registeredOn);
  assert.deepEqual(days, [...days].sort().reverse(), 'newest first, over pages');
});

test('the last day of a range is in it', async (t) => {
  const test = await demoPortal(t);
  await test.portal.store.records.put([firRecord(fir({}))]);
  assert.equal((await firs(test, 'station=5117044&from=2026-11-01&to=2026-11-01')).body.items.at(-1)?.number, '7001');
});

test('what a lookup needs is told field by field', async (t) => {
  const test = await demoPortal(t);
  const refused = async (query: string) => {
    const { status, body } = await test.call('GET', `/firs?${query}`);
    assert.equal(status, 422, query);
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`).join();
  };
  assert.equal(await refused('station=5117044'), '/number required');
  assert.equal(await refused('station=5117044&number=12'), '/year required');
  assert.equal(await refused('station=5117044&year=2026'), '/number required');
  assert.equal(await refused('station=5117044&from=2026-01-01'), '/to required');
  assert.equal(await refused('station=5117044&from=2026-01-01&to=2026-04-02'), '/to range-too-long');
  assert.equal(await refused('station=5117044&from=2026-02-01&to=2026-01-01'), '/to before-start');
  assert.equal(await refused('station=5117999&number=1&year=2026'), '/station not-found');
  assert.equal(await refused('station=5117044&district=5109&number=1&year=2026'), '/station wrong-district');
  assert.equal((await firs(test, 'station=5117044&from=2026-01-01&to=2026-04-01')).status, 200, 'ninety days');
});

test('withheld, protected, unpublished and absent FIRs have the same answer, byte for byte', async (t) => {
  const test = await demoPortal(t);
  const hidden: Partial<FirSource>[] = [
    { sections: ['BNS 64(1)'] },
    { sections: ['POCSO 8'] },
    { sections: ['UAPA 16'] },
    { withheldBy: 'DSP' },
    { involvesChild: true },
    { publishedAt: undefined } as unknown as Partial<FirSource>,
  ];
  await test.portal.store.records.put(hidden.map((change, at) => firRecord(fir({ ...change, number: `81${at}0` }))));
  const answer = async (number: string): Promise<string> => {
    const response = await test.raw('GET', `/firs?station=5117044&number=${number}&year=2026`);
    const headers = [...response.headers].filter(([name]) => name !== 'request-id');
    return JSON.stringify([response.status, headers, [...new Uint8Array(await response.arrayBuffer())]]);
  };
  const absent = await answer('9999');
  for (const at of hidden.keys()) assert.equal(await answer(`81${at}0`), absent, JSON.stringify(hidden[at]));
  const known = await answer('1');
  assert.notEqual(known, absent, 'the comparison can tell a FIR that is there');
  const listed = await firs(test, 'station=5117044&from=2026-11-01&to=2026-11-01');
  assert.deepEqual(
    listed.body.items.filter(({ number }) => number.startsWith('81')),
    [],
  );
});

test('nothing about a person is kept with a FIR', () => {
  const record = firRecord(
    fir({
      victims: [{ name: 'SECRET' }],
      accused: [{ name: 'SECRET' }],
      officer: { name: 'SECRET' },
      informant: { name: 'SECRET' },
    }),
  );
  assert.ok(!JSON.stringify(record).includes('SECRET'));
});

test('a zero FIR tells where it was registered again', async (t) => {
  const test = await demoPortal(t);
  const year = Number(inventFirs('5117065', new Date(NOW)).at(-1)?.year);
  const { body } = await firs(test, `station=5117044&number=0&year=${year}`);
  assert.equal(body.items[0]?.zeroFir, true);
  assert.equal(body.items[0]?.registeredAs?.station.code, '5117065');
});

test('a copy comes as a PDF in the language asked for, is in the register, and its handle ends', async (t) => {
  const test = await demoPortal(t);
  const { body } = await firs(test, 'station=5117044&number=339&year=2025');
  const handle = body.items[0]?.copyHandle ?? '';
  const response = await test.raw('GET', `/fir-copies/${handle}?language=hi`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  assert.match(response.headers.get('content-disposition') ?? '', /FIR-5117044-0339-2025\.pdf/);
  const text = pdfText(new Uint8Array(await response.arrayBuffer()));
  assert.ok(text.includes('0339/2025') && text.includes('सार्वजनिक प्रति'));
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
  const verified = await test.call<Schemas['IssuedDocument']>('GET', `/documents/${code.toLowerCase()}`);
  assert.equal(verified.body.kind, 'fir_copy');
  assert.equal(verified.body.reference, '5117044 0339/2025');
  assert.equal(verified.body.station?.code, '5117044');
  test.at('2026-11-21T06:31:00.000Z');
  assert.equal((await test.raw('GET', `/fir-copies/${handle}`)).status, 404);
});

test('a handle cannot be made up, changed or used for another FIR', async (t) => {
  const test = await demoPortal(t);
  const handle = (await firs(test, 'station=5117044&number=339&year=2025')).body.items[0]?.copyHandle ?? '';
  const forged = [
    handle.replace('0339', '0340'),
    handle.slice(0, -1) + (handle.endsWith('A') ? 'B' : 'A'),
    handle.replace('fch_p', 'fch_f'),
    'fch_x',
  ];
  for (const one of forged) assert.equal((await test.raw('GET', `/fir-copies/${one}`)).status, 404, one);
});

test('a FIR that is withheld after its handle was given is not handed out any more', async (t) => {
  const test = await demoPortal(t);
  const source = fir({});
  await test.portal.store.records.put([firRecord(source)]);
  const handle = (await firs(test, 'station=5117044&number=7001&year=2026')).body.items[0]?.copyHandle ?? '';
  await test.portal.store.records.put([firRecord({ ...source, withheldBy: 'DSP' })]);
  assert.equal((await test.raw('GET', `/fir-copies/${handle}`)).status, 404);
});

test('a code that no document has is not found', async (t) => {
  const test = await demoPortal(t);
  assert.equal((await test.call('GET', '/documents/ZZZZ-ZZZZ-ZZZZ')).status, 404);
  assert.equal((await test.call('GET', '/documents/ZZZZZZZZZZZZZZZZ')).status, 404);
});

test('the wanted list has the highest reward first, filters and pages, and says how many there are', async (t) => {
  const test = await demoPortal(t);
  const list = (query = '') => test.call<Schemas['WantedPage']>('GET', `/wanted?${query}`);
  const first = await list('limit=50');
  assert.equal(first.body.total, 120);
  const rewards = first.body.items.map(({ rewardRupees = 0 }) => rewardRupees);
  assert.deepEqual(
    rewards,
    [...rewards].sort((a, b) => b - a),
  );
  const second = await list(`limit=50&cursor=${first.body.nextCursor}`);
  const third = await list(`limit=50&cursor=${second.body.nextCursor}`);
  const ids = [first, second, third].flatMap(({ body }) => body.items.map(({ wantedId }) => wantedId));
  assert.equal(new Set(ids).size, 120);
  assert.equal(third.body.nextCursor, undefined);
  const rich = await list('minReward=100000&limit=100');
  assert.ok(rich.body.total > 0 && rich.body.items.every(({ rewardRupees = 0 }) => rewardRupees >= 100_000));
  const district = first.body.items[0]?.station.districtCode ?? '';
  const local = await list(`district=${district}`);
  assert.ok(local.body.total > 0 && local.body.items.every(({ station }) => station.districtCode === district));
  assert.equal((await list('cursor=nonsense')).status, 422);
});

test('the wanted list is searched in any script, best match first', async (t) => {
  const test = await demoPortal(t);
  const list = (q: string, rest = '') =>
    test.call<Schemas['WantedPage']>('GET', `/wanted?q=${encodeURIComponent(q)}${rest}`);
  for (const q of ['चिंटू', 'chintu', 'Chinto', 'چنٹو']) {
    const { body } = await list(q);
    assert.ok(body.total > 0, q);
    assert.match(JSON.stringify(body.items[0]), /Chintu/, q);
  }
  const page = await list('namuna', '&limit=3');
  assert.equal(page.body.items.length, 3);
  const next = await list('namuna', `&limit=3&cursor=${page.body.nextCursor}`);
  assert.notEqual(next.body.items[0]?.wantedId, page.body.items[0]?.wantedId);
  assert.equal((await list('namuna', '&cursor=best-x')).status, 422);
  assert.deepEqual((await list('—')).body, { items: [], total: 0 });
});

test('an unchanged wanted list costs no second transfer', async (t) => {
  const test = await demoPortal(t);
  const first = await test.raw('GET', '/wanted?limit=5');
  const again = await test.raw('GET', '/wanted?limit=5', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  assert.equal(again.status, 304);
});

test('a wanted person has a page and a drawing that can do nothing', async (t) => {
  const test = await demoPortal(t);
  const { body } = await test.call<Schemas['WantedPerson']>('GET', '/wanted/w_00001');
  const photo = await test.raw('GET', body.photoUrl ?? '');
  assert.equal(photo.headers.get('content-type'), 'image/svg+xml');
  assert.match(photo.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
  assert.match(await photo.text(), /^<svg /);
  assert.equal((await test.call('GET', '/wanted/w_99999')).status, 404);
  assert.equal((await test.call('GET', '/wanted/w_99999/photo')).status, 404);
});

test('nothing is kept of a wanted child or of somebody wanted in a protected case', async (t) => {
  const test = await demoPortal(t);
  const places = await placesOf(test.portal.store.records);
  const person = {
    wantedId: 'w_x',
    name: { en: 'Namuna Kalpnik' },
    stationCode: '5117044',
    sections: ['BNS 309(4)'],
    caseCount: 1,
    announcedBy: { en: 'SP Patna' },
    orderDate: '2026-01-01',
    address: 'SECRET',
    photoSvg: '<svg/>',
  };
  assert.equal(wantedRecords(person, places, NOW).length, 2);
  assert.ok(!JSON.stringify(wantedRecords(person, places, NOW)).includes('SECRET'));
  assert.deepEqual(wantedRecords({ ...person, bornOn: '2010' }, places, NOW), []);
  assert.deepEqual(wantedRecords({ ...person, sections: ['BNS 70(1)'] }, places, NOW), []);
});

test('arrests are for those who are signed in, over at most ninety days, newest first', async (t) => {
  const test = await demoPortal(t);
  const range = 'from=2026-08-23&to=2026-11-21';
  assert.equal((await test.call('GET', `/arrests?${range}`)).status, 401);
  const { accessToken: token } = await test.signIn();
  const list = (query: string) => test.call<Schemas['ArrestPage']>('GET', `/arrests?${query}`, { token });
  const { body } = await list(`${range}&limit=100`);
  assert.ok(body.total > 50);
  const days = body.items.map(({ arrestedOn }) => arrestedOn);
  assert.deepEqual(days, [...days].sort().reverse());
  assert.ok(
    body.items.every(
      ({ age = 0, sections }) => age >= 18 && !sections.some((one) => /POCSO|UAPA|BNS (6[3-9]|7\d)/.test(one)),
    ),
  );
  assert.equal((await list('from=2026-08-22&to=2026-11-21')).status, 422);
  const gaya = await list(`${range}&district=5109`);
  assert.ok(gaya.body.items.every(({ station }) => station.districtCode === '5109'));
  const kotwali = await list(`${range}&station=5117044&q=${encodeURIComponent('नमूना')}`);
  assert.ok(kotwali.body.items.every(({ station }) => station.code === '5117044'));
});

test('an arrest can be opened by whoever is signed in, and no cache keeps anything of it', async (t) => {
  const test = await demoPortal(t);
  const range = 'from=2026-08-23&to=2026-11-21&limit=1';
  const { accessToken: token } = await test.signIn();
  const [listed] = (await test.call<Schemas['ArrestPage']>('GET', `/arrests?${range}`, { token })).body.items;
  const path = `/arrests/${listed?.arrestId}`;
  assert.equal((await test.call('GET', path)).status, 401);
  const opened = await test.call<Schemas['Arrest']>('GET', path, { token });
  assert.deepEqual(opened.body, listed);
  assert.equal((await test.call('GET', '/arrests/a_99999', { token })).status, 404);
  for (const each of [path, `/arrests?${range}`])
    assert.equal((await test.raw('GET', each, { token })).headers.get('cache-control'), 'private, no-store');
});

test('a range that is too long is told with what it may be, and one that ends before it begins', async (t) => {
  const test = await demoPortal(t);
  const { accessToken: token } = await test.signIn();
  const wrong = async (query: string) => (await test.call('GET', `/arrests?${query}`, { token })).body;
  const long = await wrong('from=2026-08-22&to=2026-11-21');
  assert.equal(long.code, 'range-too-long');
  assert.deepEqual(long.errors?.[0], {
    pointer: '/to',
    in: 'query',
    code: 'range-too-long',
    params: { limit: 90 },
  });
  assert.equal((await wrong('from=2026-11-21&to=2026-11-20')).errors?.[0]?.code, 'before-start');
});

test('nothing is kept of an arrested child, of somebody whose age nobody knows, or in a protected case', async (t) => {
  const test = await demoPortal(t);
  const { records } = test.portal.store;
  const places = await placesOf(records);
  const source: ArrestSource = {
    arrestId: 'a_kept',
    name: { en: 'Namuna Parikshan' },
    age: 30,
    sections: ['BNS 303(2)'],
    arrestedOn: '2026-11-02',
    stationCode: '5117044',
  };
  assert.ok(arrestRecord(source, places));
  const { age: _, ...ageless } = source;
  const hidden: readonly ArrestSource[] = [
    ...[17, 0, Number.NaN].map((age) => ({ ...source, age })),
    ageless,
    ...['POCSO 8', 'BNS 64(1)', 'UAPA 15'].map((section) => ({ ...source, sections: ['BNS 303(2)', section] })),
  ];
  for (const one of hidden) assert.equal(arrestRecord(one, places), undefined, JSON.stringify(one));
  // Also where a record was made before a rule became stricter.
  const { accessToken: token } = await test.signIn();
  const record = arrestRecord(source, places) ?? assert.fail();
  for (const one of hidden) {
    await records.put([{ ...record, body: one as unknown as Json }]);
    assert.equal((await test.call('GET', '/arrests/a_kept', { token })).status, 404);
    const { body } = await test.call<Schemas['ArrestPage']>('GET', '/arrests?from=2026-11-02&to=2026-11-02&limit=100', {
      token,
    });
    assert.ok(!body.items.some(({ arrestId }) => arrestId === 'a_kept'));
  }
});

test('an arrest record holds no parent, address or officer', async (t) => {
  const test = await demoPortal(t);
  const places = await placesOf(test.portal.store.records);
  const record = arrestRecord(
    {
      arrestId: 'a_x',
      name: { en: 'Namuna Parikshan' },
      age: 30,
      sections: ['BNS 303(2)'],
      arrestedOn: '2026-11-02',
      stationCode: '5117044',
      address: 'SECRET',
      officer: 'SECRET',
      parentName: { en: 'SECRET' },
    },
    places,
  );
  assert.ok(record && !JSON.stringify(record).includes('SECRET'));
});

test('the filer gets the copy of their FIR, also where nobody else can find it', async (t) => {
  const test = await demoPortal(t);
  const { accessToken: token } = await test.signIn();
  const officer = await test.signInOfficer();
  const register = async (number: string, sections: string[], filing: object): Promise<Schemas['FilingStatus']> => {
    const { reference } = (await test.file(token, filing)).body;
    await test.call('GET', `/station/filings/${reference}`, { token: officer.accessToken });
    const posted = await test.call('POST', `/station/filings/${reference}/events`, {
      token: officer.accessToken,
      body: { kind: 'fir_registered', firNumber: number, sections },
    });
    assert.equal(posted.status, 201, JSON.stringify(posted.body));
    return (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token })).body;
  };
  const lookup = async (number: string) =>
    (await firs(test, `station=5117044&number=${number}&year=2026`)).body.items.length;

  const open = await register('7101', ['BNS 303(2)'], {});
  assert.equal(await lookup('7101'), 1, 'at once in the public lookup');
  const own = await test.raw('GET', `/fir-copies/${open.fir?.copyHandle}?language=hi`);
  assert.equal(own.status, 200);
  assert.ok(pdfText(new Uint8Array(await own.arrayBuffer())).includes('सूचना देने वाले को दी गई'));

  const hidden = await register('7102', ['BNS 74'], {
    incident: {
      nature: 'sexual_offence',
      when: { precision: 'unknown' },
      place: { kind: 'road', text: 'काल्पनिक चौक' },
    },
  });
  assert.equal(await lookup('7102'), 0);
  const copy = await test.raw('GET', `/fir-copies/${hidden.fir?.copyHandle}?language=en`);
  assert.ok(pdfText(new Uint8Array(await copy.arrayBuffer())).includes('not found in the public lookup'));
  await register('7103', ['BNS 303(2)'], { victims: [{ age: 12 }] });
  assert.equal(await lookup('7103'), 0, 'a child among the victims');
});

test('a FIR number that the station has given already is not given again', async (t) => {
  const test = await demoPortal(t);
  const { accessToken: token } = await test.signIn();
  const officer = await test.signInOfficer();
  const post = async (reference: string, firNumber: string, key?: string) =>
    test.call('POST', `/station/filings/${reference}/events`, {
      token: officer.accessToken,
      body: { kind: 'fir_registered', firNumber, sections: ['BNS 303(2)'] },
      ...(key && { key }),
    });
  const [one, two] = [(await test.file(token)).body.reference, (await test.file(token)).body.reference];
  for (const reference of [one, two])
    await test.call('GET', `/station/filings/${reference}`, { token: officer.accessToken });
  const taken = await post(one, '0001');
  assert.equal(taken.status, 422, 'a FIR of the register');
  assert.equal(taken.body.errors?.[0]?.pointer, '/firNumber');
  const key = 'fir-number-test-key-0001';
  assert.equal((await post(one, '7201', key)).status, 201);
  assert.equal((await post(one, '7201', key)).status, 201, 'a repeat of the same request');
  assert.equal((await post(two, '07201')).status, 422, 'the same number, written otherwise');
});

test('no public answer names anybody who filed, an officer, or a number to call them', async (t) => {
  const test = await demoPortal(t);
  await seedDemo(test.portal);
  const filings = await test.portal.store.filings.list({ limit: 100 });
  const secret = new Set<string>(['9000000001', '9000000002', '9000000003']);
  for (const { filed, reference } of filings.items) {
    JSON.stringify(filed, (key, value: unknown) => {
      if (/name$|^narrative$|^account$|mobile$/i.test(key) && typeof value === 'string') secret.add(value);
      return value;
    });
    secret.add(reference);
  }
  assert.ok(secret.size > 30, 'something was filed that nobody may read');
  for (const { name } of DEMO_OFFICERS) secret.add(name);
  const answers = await Promise.all(
    [
      '/districts',
      '/stations?limit=100',
      '/firs?station=5117044&from=2026-08-23&to=2026-11-21&limit=100',
      '/firs?station=5117044&number=901&year=2026',
      '/wanted?limit=100',
    ].map(async (path) => (await test.raw('GET', path)).text()),
  );
  const copy = /"copyHandle":"([^"]+)"/.exec(answers[3] ?? '')?.[1];
  assert.ok(copy, 'the FIR that came out of a complaint is public');
  const pdf = await test.raw('GET', `/fir-copies/${copy}?language=hi`);
  answers.push(pdfText(new Uint8Array(await pdf.arrayBuffer())));
  for (const answer of answers) for (const word of secret) assert.ok(!answer.includes(word), word);
});

test('a receipt is a PDF of what was filed, for the filer and for whoever has the access code', async (t) => {
  const test = await demoPortal(t);
  const { accessToken: token } = await test.signIn();
  const { reference, accessCode } = (await test.file(token)).body;
  const path = `/filings/${reference}/receipt`;
  const own = await test.raw('GET', path, { token });
  assert.equal(own.headers.get('content-type'), 'application/pdf');
  const bytes = new Uint8Array(await own.arrayBuffer());
  const text = pdfText(bytes);
  assert.ok(text.includes(reference) && text.includes('शिकायत की रसीद') && text.includes('मेरी साइकिल चोरी हो गई।'));
  assert.ok(!text.includes(accessCode));
  const byCode = await test.raw('GET', path, { accessCode });
  assert.deepEqual(new Uint8Array(await byCode.arrayBuffer()), bytes, 'the same document');
  const english = await test.raw('GET', `${path}?language=en`, { token });
  assert.ok(pdfText(new Uint8Array(await english.arrayBuffer())).includes('Receipt of a complaint'));
  assert.equal((await test.raw('GET', path)).status, 401);
});
