import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import { inventUnidentified } from '../../demo/invented-unidentified.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import type { PersonPublication, UnidentifiedSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';
import { keepUnidentified, unidentifiedRecords } from './unidentified-record.ts';

type Schemas = components['schemas'];
type Entry = Schemas['UnidentifiedEntry'];

const NOW = '2026-11-21T06:00:00.000Z';
const PATHS = { living: '/unidentified-persons', dead: '/unidentified-bodies' } as const;
const STATES = ['living', 'dead'] as const;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const office = { office: { en: 'SP Patna' }, authorisedAt: '2026-11-20T06:00:00.000Z' };
const adult = (change: object = {}): PersonPublication => ({ ...office, subject: 'adult', photo: true, ...change });
const child = (photo: boolean): PersonPublication => ({
  ...office,
  subject: 'child',
  permission: { by: 'child-welfare-committee', on: '2026-11-20', photo },
});

const found = (state: UnidentifiedSource['state'], change: Partial<UnidentifiedSource> = {}): UnidentifiedSource => ({
  unidentifiedId: 'u_x',
  state,
  status: 'unidentified',
  ageFrom: 30,
  ageTo: 40,
  foundOn: '2026-11-18',
  stationCode: '5117044',
  sections: [],
  marks: { en: 'Mole on the chin', hi: 'ठुड्डी पर तिल' },
  publication: adult(),
  ...change,
});

/** A portal, and somebody who is signed in. */
async function scene(t: TestContext) {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  test.at(NOW);
  const { accessToken: token } = await test.signIn();
  const list = (state: UnidentifiedSource['state'], query = '') =>
    test.call<Schemas['UnidentifiedPage']>('GET', `${PATHS[state]}?${query}`, { token });
  const status = async (path: string) => (await test.raw('GET', path, { token })).status;
  const keep = async (source: UnidentifiedSource) =>
    keepUnidentified(test.portal.store.records, source, await placesOf(test.portal.store.records), NOW);
  return { test, token, list, status, keep };
}

test('nobody who has not signed in is told anything, and no cache keeps what is told', async (t) => {
  const { test, token, keep } = await scene(t);
  for (const state of STATES) {
    await keep(found(state));
    for (const path of [PATHS[state], `${PATHS[state]}/u_x`]) {
      assert.equal((await test.raw('GET', path)).status, 401, path);
      const answer = await test.raw('GET', path, { token });
      assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'private, no-store'], path);
    }
  }
});

test('the living stand on one list and the dead on the other, and an entry is read on its own list alone', async (t) => {
  const { list, status, keep } = await scene(t);
  await keep(found('living', { unidentifiedId: 'up_1' }));
  await keep(found('dead', { unidentifiedId: 'ub_1' }));
  for (const [state, id] of [
    ['living', 'up_1'],
    ['dead', 'ub_1'],
  ] as const)
    assert.deepEqual(
      (await list(state)).body.items.map((entry) => [entry.unidentifiedId, entry.state]),
      [[id, state]],
    );
  assert.deepEqual([await status('/unidentified-persons/ub_1'), await status('/unidentified-bodies/up_1')], [404, 404]);
  assert.deepEqual([await status('/unidentified-persons/up_1'), await status('/unidentified-bodies/ub_1')], [200, 200]);
});

test('whoever is recognised, not authorised, withdrawn or of a protected case is not there, and nothing is kept of them', async (t) => {
  for (const state of STATES) {
    const { test, list, status, keep } = await scene(t);
    for (const change of [
      { status: 'identified' },
      { status: 'closed' },
      { publication: undefined },
      { publication: adult({ withdrawnAt: NOW }) },
      { publication: adult({ authorisedAt: '2026-11-22T06:00:00.000Z' }) },
      { sections: ['BNS 64(1)'] },
      { sections: ['XYZ 1'] },
      { ageFrom: 40, ageTo: 30 },
    ] as Partial<UnidentifiedSource>[]) {
      await keep(found(state));
      assert.equal((await list(state)).body.total, 1);
      await keep(found(state, change));
      assert.equal((await list(state)).body.total, 0, JSON.stringify(change));
      assert.equal(await status(`${PATHS[state]}/u_x`), 404);
      assert.equal(await test.portal.store.records.get('unidentified', 'u_x'), undefined);
    }
  }
});

test('an authorisation that ends by its date ends without anybody writing', async (t) => {
  const { test, list, keep } = await scene(t);
  await keep(found('dead', { publication: adult({ withdrawnAt: '2026-11-21T06:10:00.000Z' }) }));
  assert.equal((await list('dead')).body.items.length, 1);
  test.at('2026-11-21T06:10:00.000Z');
  assert.equal((await list('dead')).body.items.length, 0);
});

test('whoever may be under eighteen is a child, and is shown with the permission of the law alone', async (t) => {
  const { list, keep } = await scene(t);
  for (const state of STATES) {
    const young = { ageFrom: 15, ageTo: 20, sections: ['BNS 137(2)'] };
    await keep(found(state, young));
    assert.equal((await list(state)).body.total, 0, 'authorised as an adult');
    await keep(found(state, { ...young, publication: child(false) }));
    assert.equal((await list(state)).body.items[0]?.child, true);
    await keep(found(state, { ...young, publication: child(true), sections: ['POCSO 8'] }));
    assert.equal((await list(state)).body.total, 0);
  }
});

test('where somebody is kept, how they died, who found them and what the family will be asked is neither kept nor told', async (t) => {
  const { test, token, keep } = await scene(t);
  for (const state of STATES) {
    await keep(
      found(state, {
        ...{ keptAt: 'SECRET', testMark: { en: 'SECRET' }, condition: 'SECRET', causeOfDeath: 'SECRET' },
        ...{ caseNumber: 'SECRET', finder: { name: 'SECRET', mobile: 'SECRET' }, officer: 'SECRET' },
        ...{ care: 'shelter', languages: { en: 'Hindi' } },
      }),
    );
    const kept = JSON.stringify(await test.portal.store.records.get('unidentified', 'u_x'));
    const told = await (await test.raw('GET', `${PATHS[state]}/u_x`, { token })).text();
    assert.ok(kept.includes('Mole') && told.includes('Mole'));
    assert.ok(!kept.includes('SECRET') && !told.includes('SECRET'));
    assert.equal(told.includes('shelter'), state === 'living', 'nobody looks after the dead');
  }
});

test('nobody gets a picture without having asked for it, also who is signed in, and the answer says why', async (t) => {
  const { test, token, keep } = await scene(t);
  for (const state of STATES) {
    await keep(found(state, { photoSvg: SVG }));
    const path = `${PATHS[state]}/u_x/photo`;
    for (const query of ['', '?asked=false']) {
      const english = { 'accept-language': 'en' };
      const { status, body, headers } = await test.call('GET', `${path}${query}`, { token, headers: english });
      assert.deepEqual([status, body.code], [422, 'not-asked-for'], query);
      assert.match(body.title, /only to whoever asks/u);
      assert.match(body.detail ?? '', /asked=true/u);
      assert.doesNotMatch(headers.get('content-type') ?? '', /image/u);
    }
    assert.equal((await test.raw('GET', `${path}?asked=true`)).status, 401, 'nobody is signed in');
    const photo = await test.raw('GET', `${path}?asked=true`, { token });
    assert.deepEqual(
      [photo.status, photo.headers.get('cache-control'), await photo.text()],
      [200, 'private, no-store', SVG],
    );
  }
});

test('an entry says that there is a picture and names no address of it', async (t) => {
  const { test, token, list, keep } = await scene(t);
  for (const state of STATES) {
    await keep(found(state, { photoSvg: SVG }));
    assert.equal((await list(state)).body.items[0]?.photo, true);
    assert.doesNotMatch(
      await (await test.raw('GET', `${PATHS[state]}/u_x`, { token })).text(),
      /\/photo|https?:|<svg/u,
    );
  }
});

test('a picture that is not permitted, not there, or of the other list is not found and not kept', async (t) => {
  const { test, list, status, keep } = await scene(t);
  const asked = (state: UnidentifiedSource['state']) => status(`${PATHS[state]}/u_x/photo?asked=true`);
  await keep(found('dead', { photoSvg: SVG }));
  assert.deepEqual([await asked('dead'), await asked('living')], [200, 404]);
  for (const change of [
    { publication: adult({ photo: false }) },
    { ageFrom: 15, publication: child(false) },
    { status: 'identified' },
    { photoSvg: undefined },
  ] as Partial<UnidentifiedSource>[]) {
    await keep(found('dead', { photoSvg: SVG }));
    await keep(found('dead', { photoSvg: SVG, ...change }));
    assert.equal(await asked('dead'), 404, JSON.stringify(change));
    assert.notEqual((await list('dead')).body.items[0]?.photo, true);
    assert.equal(await test.portal.store.records.get('unidentified-photo', 'u_x'), undefined);
  }
});

test('something new in the source stays inside', async (t) => {
  const { test, token, keep } = await scene(t);
  await keep({ ...found('living'), ...({ somethingNew: 'NEW' } as object) });
  const told = await (await test.raw('GET', '/unidentified-persons/u_x', { token })).text();
  assert.ok(!told.includes('NEW'));
});

test('a search finds by what somebody wore, a mark or a place, in any script', async (t) => {
  const { list, keep } = await scene(t);
  await keep(
    found('living', {
      clothing: { en: 'Green sari', hi: 'हरी साड़ी', ur: 'ہری ساڑی' },
      foundPlace: { en: 'Kalpnikpur', hi: 'काल्पनिकपुर' },
    }),
  );
  await keep(found('living', { unidentifiedId: 'u_y', marks: { en: 'Scar on the knee', hi: 'घुटने पर निशान' } }));
  for (const q of ['साड़ी', 'sari', 'ساڑی', 'काल्पनिकपुर', 'kalpnikpur']) {
    const { items } = (await list('living', `q=${encodeURIComponent(q)}`)).body;
    assert.deepEqual(
      items.map(({ unidentifiedId }) => unidentifiedId),
      ['u_x'],
      q,
    );
  }
});

test('an age that is guessed at has two ends: whoever may be of the age asked for is found', async (t) => {
  const { list, keep } = await scene(t);
  await keep(found('dead'));
  for (const [query, total] of [
    ['youngest=40', 1],
    ['youngest=41', 0],
    ['oldest=30', 1],
    ['oldest=29', 0],
    ['youngest=35&oldest=36', 1],
    ['youngest=41&oldest=60', 0],
  ] as const)
    assert.equal((await list('dead', query)).body.total, total, query);
});

test('the list has whoever was found last first, over pages, and narrows by place, days and gender', async (t) => {
  const { test, list } = await scene(t);
  await seedDemo({ ...test.portal, filings: false, wantedCount: 1, missingCount: 1, unidentifiedCount: 90 });
  for (const state of STATES) {
    const first = (await list(state, 'limit=50')).body;
    const rest = (await list(state, `limit=100&cursor=${first.nextCursor}`)).body;
    const items = [...first.items, ...rest.items];
    assert.ok(items.length > 50 && items.length < 90, `${items.length}`);
    assert.equal(new Set(items.map(({ unidentifiedId }) => unidentifiedId)).size, first.total);
    const days = items.map(({ foundOn }) => foundOn);
    assert.deepEqual(days, [...days].sort().reverse());
    for (const [query, fits] of [
      ['gender=female', ({ gender }) => gender === 'female'],
      ['district=5134', ({ station }) => station.districtCode === '5134'],
      ['station=5117044', ({ station }) => station.code === '5117044'],
      ['from=2026-10-01&to=2026-11-01', ({ foundOn }) => foundOn >= '2026-10-01' && foundOn <= '2026-11-01'],
      ['youngest=60', ({ ageTo }) => ageTo >= 60],
    ] satisfies [string, (entry: Entry) => boolean][]) {
      const { body } = await list(state, `limit=100&${query}`);
      assert.ok(body.total > 0 && body.total < first.total && body.items.every(fits), `${state} ${query}`);
    }
    const refused = await list(state, 'from=2026-11-02&to=2026-11-01');
    const { errors } = refused.body as unknown as Schemas['Problem'];
    assert.deepEqual([refused.status, errors?.[0]?.pointer, errors?.[0]?.code], [422, '/to', 'before-start']);
    for (const wrong of ['youngest=-1', 'oldest=200', 'gender=none', 'cursor=nonsense', 'district=9999'])
      assert.equal((await list(state, wrong)).status, 422, wrong);
  }
});

test('those of the demonstration are invented, the same each time, and some are not for everybody', async (t) => {
  const { test } = await scene(t);
  const places = await placesOf(test.portal.store.records);
  for (const state of STATES) {
    const people = [...inventUnidentified(state, 80, places, new Date(NOW))];
    assert.deepEqual(people, [...inventUnidentified(state, 80, places, new Date(NOW))]);
    for (const { belongings } of people) assert.match(belongings?.en ?? '', /sample/u);
    const shown = people.filter((person) => unidentifiedRecords(person, places, NOW).length > 0);
    assert.ok(shown.length > 50 && shown.length < 75, `${state}: ${shown.length}`);
    assert.equal(
      shown.some(({ ageFrom }) => ageFrom < 18),
      state === 'living',
    );
  }
});
