import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { DEMO_NUMBERS, inventRecovered } from '../../demo/invented-recovered.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import type { RecoveredSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';
import { numberDigest } from './number-digest.ts';
import { keepRecovered, recoveredRecord } from './recovered-record.ts';

type Schemas = components['schemas'];

const NOW = '2026-11-21T06:00:00.000Z';
const SECRET = 'a secret of a portal that is long enough';

const phone: RecoveredSource = {
  recoveredId: 'rv_x',
  kind: 'mobile',
  description: { en: 'Namuna phone, blue', hi: 'नमूना फ़ोन, नीला' },
  number: { kind: 'imei', value: '490154203237518' },
  recoveredOn: '2026-11-18',
  stationCode: '5117044',
  sections: ['BNS 303(2)'],
  state: 'kept',
};

function emptyPortal(t: TestContext): TestPortal {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  test.at(NOW);
  return test;
}

async function keep(test: TestPortal, source: RecoveredSource): Promise<void> {
  const { store, config } = test.portal;
  await keepRecovered(store.records, source, await placesOf(store.records), config.secret);
}

const list = (test: TestPortal, query = '') =>
  test.call<Schemas['RecoveredPage']>('GET', `/recovered-property?${query}`);

test('a thing is shown with the end of its number and where it is kept, and says what a claimant must know', async (t) => {
  const test = emptyPortal(t);
  await keep(test, phone);
  const { items, total } = (await list(test)).body;
  assert.equal(total, 1);
  const [item] = items;
  assert.deepEqual(
    [item?.identifier, item?.withheld, item?.station.code],
    [{ kind: 'imei', ending: '7518' }, 'number', '5117044'],
  );
  const read = await test.call<Schemas['RecoveredItem']>('GET', '/recovered-property/rv_x');
  assert.deepEqual(read.body, item);
  await keep(test, { ...phone, recoveredId: 'rv_y', number: undefined } as unknown as RecoveredSource);
  const marked = (await test.call<Schemas['RecoveredItem']>('GET', '/recovered-property/rv_y')).body;
  assert.deepEqual([marked.withheld, marked.identifier], ['mark', undefined]);
});

test('neither the whole number nor a mark, a name or a case is in anything that is kept or told', async (t) => {
  const test = emptyPortal(t);
  const full: RecoveredSource = {
    ...phone,
    ...{ mark: { en: 'MARK' }, holderName: 'HOLDER', foundWith: 'FOUND', firNumber: '0339', officer: 'OFFICER' },
    ...({ somethingNew: 'NEW' } as object),
  };
  await keep(test, full);
  const kept = await test.portal.store.records.find({ kind: 'recovered', limit: 10 });
  const told = [await list(test), await list(test, 'endsIn=7518'), await test.call('GET', '/recovered-property/rv_x')];
  const text = JSON.stringify([kept, told.map(({ body }) => body)]);
  assert.ok(text.includes('7518'));
  for (const secret of ['490154203237518', '49015420', '3237518', 'MARK', 'HOLDER', 'FOUND', '0339', 'OFFICER', 'NEW'])
    assert.ok(!text.includes(secret), secret);
  const digest = kept.items[0]?.facets.number ?? '';
  assert.ok(digest.length >= 64);
  assert.ok(!JSON.stringify(told.map(({ body }) => body)).includes(digest), 'what it is known by again stays inside');
});

test('the portal knows a number again however it was written, and by another secret it does not', async () => {
  const digest = await numberDigest(SECRET, 'BR01AB1234');
  assert.equal(await numberDigest(SECRET, 'br ०१ ab-१२३४'), digest);
  assert.notEqual(await numberDigest(SECRET, 'BR01AB1235'), digest);
  assert.notEqual(await numberDigest(`${SECRET}!`, 'BR01AB1234'), digest);
});

test('what was given back or disposed of, or belongs to a protected case, is gone at once and with all that was kept', async (t) => {
  for (const change of [
    { state: 'returned' },
    { state: 'disposed' },
    { sections: ['BNS 303(2)', 'POCSO 8'] },
    { sections: ['XYZ 1'] },
  ] satisfies Partial<RecoveredSource>[]) {
    const test = emptyPortal(t);
    await keep(test, phone);
    const before = (await list(test)).headers.get('etag');
    await keep(test, { ...phone, ...change });
    const after = await list(test);
    assert.notEqual(after.headers.get('etag'), before);
    assert.equal(after.body.total, 0, JSON.stringify(change));
    assert.equal((await test.raw('GET', '/recovered-property/rv_x')).status, 404);
    assert.equal(await test.portal.store.records.get('recovered', 'rv_x'), undefined);
  }
});

test('a thing that belongs to no case is shown', async (t) => {
  const test = emptyPortal(t);
  await keep(test, { ...phone, sections: [] });
  assert.equal((await list(test)).body.total, 1);
});

test('the list has what was recovered last first, filters by kind, place, days and the end of a number, and forgives script', async (t) => {
  const test = emptyPortal(t);
  await seedDemo({ ...test.portal, filings: false, wantedCount: 1, missingCount: 1, recoveredCount: 200 });
  const all = await list(test, 'limit=100');
  assert.ok(all.body.total > 140 && all.body.total < 195, String(all.body.total));
  const rest = await list(test, `limit=100&cursor=${all.body.nextCursor}`);
  const items = [...all.body.items, ...rest.body.items];
  assert.equal(new Set(items.map(({ recoveredId }) => recoveredId)).size, all.body.total);
  const days = items.map(({ recoveredOn }) => recoveredOn);
  assert.deepEqual(days, [...days].sort().reverse());
  for (const [query, fits] of [
    ['kind=mobile', ({ kind }) => kind === 'mobile'],
    ['kind=vehicle&station=5117044', ({ kind, station }) => kind === 'vehicle' && station.code === '5117044'],
    ['district=5134', ({ station }) => station.districtCode === '5134'],
    ['from=2026-11-01', ({ recoveredOn }) => recoveredOn >= '2026-11-01'],
    ['from=2026-01-01&to=2026-06-30', ({ recoveredOn }) => recoveredOn >= '2026-01-01' && recoveredOn <= '2026-06-30'],
    ['endsIn=7518', ({ identifier }) => identifier?.ending === '7518'],
  ] satisfies [string, (item: Schemas['RecoveredItem']) => boolean][]) {
    const { body } = await list(test, `limit=100&${query}`);
    assert.ok(body.total > 0 && body.items.every(fits), query);
  }
  for (const q of ['मोटरसाइकिल', 'motorcycle', 'موٹر سائیکل'])
    assert.match(JSON.stringify((await list(test, `q=${encodeURIComponent(q)}`)).body.items[0]), /motorcycle/u, q);
  const refused = await list(test, 'from=2026-06-30&to=2026-01-01');
  assert.deepEqual(
    [
      refused.status,
      (refused.body as unknown as Schemas['Problem']).errors?.map(({ pointer, code }) => [pointer, code]),
    ],
    [422, [['/to', 'before-start']]],
  );
  for (const wrong of ['endsIn=12345', 'kind=car', 'cursor=nonsense', 'district=9999'])
    assert.equal((await list(test, wrong)).status, 422, wrong);
});

test('the things of the demonstration are invented, some are not for everybody, and two numbers are told', async (t) => {
  const places = await placesOf(emptyPortal(t).portal.store.records);
  const things = [...inventRecovered(200, places, new Date(NOW))];
  assert.deepEqual(things, [...inventRecovered(200, places, new Date(NOW))]);
  for (const { description } of things) {
    assert.match(description.en, /namuna|sample/iu);
    assert.match(description.hi ?? '', /नमूना/u);
    assert.match(description.ur ?? '', /نمونہ/u);
  }
  const shown = await Promise.all(things.map((thing) => recoveredRecord(thing, places, SECRET)));
  assert.ok(shown.filter((record) => !record).length > 10);
  for (const [id, number] of Object.entries(DEMO_NUMBERS)) {
    const at = things.findIndex(({ recoveredId }) => recoveredId === id);
    assert.deepEqual(things[at]?.number, number);
    assert.ok(shown[at]);
  }
});

test('caches keep it for a minute, and an unchanged list costs no second transfer', async (t) => {
  const test = emptyPortal(t);
  await keep(test, phone);
  for (const path of ['/recovered-property', '/recovered-property/rv_x'])
    assert.equal(
      (await test.raw('GET', path)).headers.get('cache-control'),
      'public, max-age=30, must-revalidate',
      path,
    );
  const etag = (await test.raw('GET', '/recovered-property')).headers.get('etag') ?? '';
  assert.equal((await test.raw('GET', '/recovered-property', { headers: { 'if-none-match': etag } })).status, 304);
});
