import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import type { PersonPublication, MissingSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';
import { keepMissing, missingRecords } from './missing-record.ts';

type Schemas = components['schemas'];

const NOW = '2026-11-21T06:00:00.000Z';

const office = { office: { en: 'SP Patna' }, authorisedAt: '2026-11-20T06:00:00.000Z' };
const adult = (change: object = {}): PersonPublication => ({ ...office, subject: 'adult', photo: true, ...change });
const child = (photo: boolean): PersonPublication => ({
  ...office,
  subject: 'child',
  permission: { by: 'child-welfare-committee', on: '2026-11-20', photo },
});

const person: MissingSource = {
  missingId: 'm_x',
  name: { en: 'Namuna Kalpnik' },
  ageFrom: 34,
  ageTo: 34,
  lastSeenOn: '2026-11-18',
  stationCode: '5117044',
  sections: [],
  state: 'missing',
  publication: adult(),
  photoSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const girl: MissingSource = { ...person, missingId: 'm_child', ageFrom: 11, ageTo: 11, sections: ['BNS 137(2)'] };

function emptyPortal(t: TestContext): TestPortal {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  test.at(NOW);
  return test;
}

async function keep(test: TestPortal, source: MissingSource, now = NOW): Promise<void> {
  const { records } = test.portal.store;
  await keepMissing(records, source, await placesOf(records), now);
}

const list = (test: TestPortal, query = '') => test.call<Schemas['MissingPage']>('GET', `/missing?${query}`);

/** Everywhere that somebody is shown: the list, a search, the page of their own, the picture. */
async function shown(test: TestPortal, id: string): Promise<readonly boolean[]> {
  const among = async (query: string): Promise<boolean> =>
    (await list(test, query)).body.items.some(({ missingId }) => missingId === id);
  return [
    await among('limit=100'),
    await among('q=namuna'),
    (await test.raw('GET', `/missing/${id}`)).status === 200,
    (await test.raw('GET', `/missing/${id}/photo`)).status === 200,
  ];
}

test('nobody is shown before it was authorised, and everywhere from then on', async (t) => {
  const test = emptyPortal(t);
  await keep(test, { ...person, publication: undefined } as unknown as MissingSource);
  assert.deepEqual(await shown(test, 'm_x'), [false, false, false, false]);
  await keep(test, person);
  assert.deepEqual(await shown(test, 'm_x'), [true, true, true, true]);
});

test('whoever is found, or whose publication is withdrawn, is gone at once and with all that was kept', async (t) => {
  const gone: readonly Partial<MissingSource>[] = [
    { state: 'traced' },
    { state: 'matched' },
    { state: 'closed' },
    { publication: adult({ withdrawnAt: NOW }) },
    { sections: ['BNS 64(1)'] },
  ];
  for (const change of gone) {
    const test = emptyPortal(t);
    await keep(test, person);
    const before = (await list(test)).headers.get('etag');
    await keep(test, { ...person, ...change });
    assert.deepEqual(await shown(test, 'm_x'), [false, false, false, false], JSON.stringify(change));
    assert.notEqual((await list(test)).headers.get('etag'), before);
    assert.equal((await list(test)).body.total, 0);
    assert.equal(await test.portal.store.records.get('missing', 'm_x'), undefined);
    assert.equal(await test.portal.store.records.get('missing-photo', 'm_x'), undefined);
  }
});

test('an authorisation that ends by its date ends without anybody writing', async (t) => {
  const test = emptyPortal(t);
  await keep(test, { ...person, publication: adult({ withdrawnAt: '2026-11-22T06:00:00.000Z' }) });
  assert.deepEqual(await shown(test, 'm_x'), [true, true, true, true]);
  test.at('2026-11-22T06:00:00.000Z');
  assert.deepEqual(await shown(test, 'm_x'), [false, false, false, false]);
});

test('a child is shown only with the permission of the law, and the picture only where that covers it', async (t) => {
  const test = emptyPortal(t);
  await keep(test, girl);
  assert.deepEqual(await shown(test, 'm_child'), [false, false, false, false], 'authorised as an adult');
  await keep(test, { ...girl, publication: child(false) });
  assert.deepEqual(await shown(test, 'm_child'), [true, true, true, false]);
  assert.equal((await list(test)).body.items[0]?.photoUrl, undefined);
  assert.equal((await list(test)).body.items[0]?.child, true);
  await keep(test, { ...girl, publication: child(true) });
  assert.deepEqual(await shown(test, 'm_child'), [true, true, true, true]);
  await keep(test, { ...girl, publication: child(false) });
  assert.deepEqual(await shown(test, 'm_child'), [true, true, true, false], 'a permission may be narrowed');
  await keep(test, { ...girl, publication: child(true), sections: ['POCSO 8'] });
  assert.deepEqual(await shown(test, 'm_child'), [false, false, false, false]);
});

test('whoever was possibly under eighteen is a child', async (t) => {
  const places = await placesOf(emptyPortal(t).portal.store.records);
  const records = (ageFrom: number, ageTo: number, publication: PersonPublication) =>
    missingRecords({ ...person, ageFrom, ageTo, publication }, places, NOW);
  assert.deepEqual(records(17, 20, adult()), []);
  assert.deepEqual(records(Number.NaN, 20, adult()), []);
  assert.equal(records(17, 20, child(true))[0]?.facets.ageGroup, 'child');
  assert.equal(records(18, 20, adult())[0]?.facets.ageGroup, 'adult');
});

test('nothing of the family, the informant, health or where somebody lives is kept', async (t) => {
  const places = await placesOf(emptyPortal(t).portal.store.records);
  const records = missingRecords(
    {
      ...person,
      ...{ parentName: { en: 'SECRET' }, address: 'SECRET', family: ['SECRET'], phone: 'SECRET', officer: 'SECRET' },
      ...{ informant: { name: 'SECRET', mobile: 'SECRET' }, companion: 'SECRET', condition: 'SECRET' },
    },
    places,
    NOW,
  );
  assert.equal(records.length, 2);
  assert.ok(!JSON.stringify(records).includes('SECRET'));
});

test('the list has whoever was last seen most recently first, filters and pages, and forgives script and spelling', async (t) => {
  const test = emptyPortal(t);
  await seedDemo({ ...test.portal, filings: false, wantedCount: 1, missingCount: 200 });
  const all = await list(test, 'limit=100');
  assert.ok(all.body.total > 120 && all.body.total < 190, String(all.body.total));
  const rest = await list(test, `limit=100&cursor=${all.body.nextCursor}`);
  const people = [...all.body.items, ...rest.body.items];
  assert.equal(new Set(people.map(({ missingId }) => missingId)).size, all.body.total);
  const days = people.map(({ lastSeenOn }) => lastSeenOn);
  assert.deepEqual(days, [...days].sort().reverse());
  for (const [query, fits] of [
    ['ageGroup=child', ({ child }) => child],
    ['ageGroup=senior', ({ ageFrom }) => ageFrom >= 60],
    ['gender=female', ({ gender }) => gender === 'female'],
    ['district=5134', ({ station }) => station.districtCode === '5134'],
  ] satisfies [string, (person: Schemas['MissingPerson']) => boolean][]) {
    const { body } = await list(test, `limit=100&${query}`);
    assert.ok(body.total > 0 && body.items.every(fits), query);
  }
  for (const q of ['चिंटू', 'chintu', 'Chinto', 'چنٹو']) {
    assert.match(JSON.stringify((await list(test, `q=${encodeURIComponent(q)}`)).body.items[0]), /Chintu/, q);
  }
  assert.equal((await list(test, 'cursor=nonsense')).status, 422);
  assert.equal((await list(test, 'ageGroup=young')).status, 422);
});

test('a list that is asked to rotate is another page every hour, until everybody was on one', async (t) => {
  const test = emptyPortal(t);
  await seedDemo({ ...test.portal, filings: false, wantedCount: 1, missingCount: 100 });
  const { total } = (await list(test)).body;
  const hours = Math.ceil(total / 24);
  assert.ok(hours > 2);
  const seen: string[] = [];
  for (let hour = 0; hour < hours; hour++) {
    test.at(`2026-11-21T${String(6 + hour).padStart(2, '0')}:00:00.000Z`);
    const { body, headers } = await list(test, 'limit=24&rotate=true');
    assert.deepEqual([body.total, body.nextCursor], [total, undefined]);
    assert.match(headers.get('cache-control') ?? '', /^public/);
    seen.push(...body.items.map(({ missingId }) => missingId));
    test.at(`2026-11-21T${String(6 + hour).padStart(2, '0')}:59:59.000Z`);
    assert.deepEqual((await list(test, 'limit=24&rotate=true')).body, body, 'the same within the hour');
  }
  assert.deepEqual([seen.length, new Set(seen).size], [total, total], 'everybody, once');
  assert.equal((await list(test, 'limit=24&rotate=true&district=9999')).status, 422);
});

test('caches keep nothing of a missing person for longer than a minute, and an unchanged list costs no second transfer', async (t) => {
  const test = emptyPortal(t);
  await keep(test, person);
  for (const path of ['/missing', '/missing/m_x', '/missing/m_x/photo'])
    assert.equal(
      (await test.raw('GET', path)).headers.get('cache-control'),
      'public, max-age=30, must-revalidate',
      path,
    );
  const etag = (await test.raw('GET', '/missing')).headers.get('etag') ?? '';
  assert.equal((await test.raw('GET', '/missing', { headers: { 'if-none-match': etag } })).status, 304);
});
