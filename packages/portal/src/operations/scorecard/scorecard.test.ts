import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { components } from '../../generated/types.ts';
import { defaultSettings } from '../../handler/portal.ts';
import { startJobRounds } from '../../outbox/start-job-rounds.ts';
import { SATISFACTION_KIND } from '../satisfaction/satisfaction-record.ts';
import { TestPortal } from '../test-portal.ts';
import { keepScorecards } from './keep-scorecards.ts';
import { SCORECARD_KIND } from './scorecard-record.ts';

type Schemas = components['schemas'];
type Scorecard = Schemas['Scorecard'];

/** Complaints of August: eleven acknowledged, of which five were refused; one never. Two on the last day of June in India. */
async function august(t: TestContext): Promise<TestPortal> {
  const settings = { ...defaultSettings, filingsPerDay: 1000 };
  const test = new TestPortal({ config: { settings } });
  t.after(() => test.portal.close());
  test.at('2026-06-30T18:00:00.000Z');
  const before = (await test.signIn()).accessToken;
  for (let left = 2; left > 0; left--) await test.file(before);
  test.at('2026-08-10T05:00:00.000Z');
  const token = (await test.signIn('9000000002')).accessToken;
  const references: string[] = [];
  for (let left = 12; left > 0; left--) references.push((await test.file(token)).body.reference);
  test.at('2026-08-10T08:00:00.000Z');
  const officer = (await test.signInOfficer()).accessToken;
  const post = async (reference: string, body: object) =>
    assert.equal(
      (await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body })).status,
      201,
    );
  for (const reference of references.slice(1)) {
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    await post(reference, { kind: 'acknowledged' });
  }
  for (const reference of references.slice(-5))
    await post(reference, { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' });
  return test;
}

/** Counts what can be counted, or waits for the portal that does so by itself. */
async function count({ portal }: TestPortal, quarter: string): Promise<void> {
  await keepScorecards(portal);
  while ((await portal.store.records.find({ kind: SCORECARD_KIND, facets: { quarter }, limit: 1 })).total === 0)
    await new Promise((later) => setTimeout(later, 5));
}

const read = (test: TestPortal, query = 'district=5117', headers = {}) =>
  test.call<Scorecard & Schemas['Problem']>('GET', `/scorecard?${query}`, { headers });

test('a quarter is counted once, thirty days after its end, and everybody can read it', async (t) => {
  const test = await august(t);
  test.at('2026-10-30T18:00:00.000Z');
  await count(test, '2026-Q2');
  assert.deepEqual((await read(test)).body.quarters, ['2026-Q2']);
  test.at('2026-10-30T18:30:00.000Z');
  await count(test, '2026-Q3');
  assert.deepEqual(await keepScorecards(test.portal), []);
  const { status, headers, body } = await read(test);
  assert.equal(status, 200);
  assert.equal(headers.get('cache-control'), 'public, max-age=300');
  assert.ok(headers.has('last-modified'));
  assert.deepEqual([body.quarter, body.quarters, body.districtName.en], ['2026-Q3', ['2026-Q3', '2026-Q2'], 'Patna']);
  assert.deepEqual([body.firstDay, body.lastDay, body.followedTo], ['2026-07-01', '2026-09-30', '2026-10-30']);
  const complaint = body.services.find(({ service }) => service === 'complaint');
  assert.deepEqual([complaint?.filed, complaint?.signed, complaint?.open], [12, { inTime: 0, late: 0, never: 12 }, 7]);
  assert.deepEqual(
    complaint?.acknowledged,
    { late: 0 },
    'one was not acknowledged, so it cannot be told how many were',
  );
  assert.equal(complaint?.ends.find(({ state }) => state === 'rejected')?.count, 5);
  const june = (await read(test, 'district=5117&quarter=2026-Q2')).body.services;
  assert.equal(
    'filed' in (june.find(({ service }) => service === 'complaint') ?? {}),
    false,
    'two are too few to tell',
  );
  const again = await read(test, 'district=5117', { 'if-none-match': headers.get('etag') ?? '' });
  assert.equal(again.status, 304);
});

test('what happens to a filing later, or where it goes, changes nothing that was published', async (t) => {
  const test = await august(t);
  test.at('2026-11-05T00:00:00.000Z');
  await count(test, '2026-Q3');
  const before = (await read(test)).body;
  const { items } = await test.portal.store.filings.list({ limit: 100 });
  for (const { reference, projection } of items)
    await test.portal.store.filings.append(reference, {
      decide: () => ({
        events: [{ kind: 'transferred', at: '2026-11-05T00:00:00.000Z' }],
        projection: { ...projection, station: '5109014' },
      }),
    });
  await keepScorecards(test.portal);
  assert.deepEqual((await read(test)).body, before);
  assert.equal((await read(test, 'district=5109')).body.services[0]?.filed, 0);
});

test('answers of satisfaction are counted with what they are about, and only counts leave', async (t) => {
  const test = await august(t);
  const { items } = await test.portal.store.filings.list({ states: ['rejected'], limit: 100 });
  const answers = [...items, ...items].map(({ reference }, at) => ({
    ...{ kind: SATISFACTION_KIND, id: reference, sortKey: '2026-09-01T00:00:00.000Z', body: {} },
    facets: { answer: at % 2 === 0 ? 'yes' : 'no', district: '5117' },
  }));
  await test.portal.store.records.put(answers);
  test.at('2026-11-05T00:00:00.000Z');
  await count(test, '2026-Q3');
  const { items: kept } = await test.portal.store.records.find({ kind: SCORECARD_KIND, limit: 200 });
  const text = JSON.stringify(kept);
  for (const { reference } of items) assert.equal(text.includes(reference), false);
  const complaint = (await read(test)).body.services.find(({ service }) => service === 'complaint');
  assert.deepEqual(complaint?.satisfaction, {}, 'five answers are not five on both sides');
});

test('a quarter that is not over, or not counted yet, is told as such, with the newest that can be', async (t) => {
  const test = await august(t);
  test.at('2026-10-15T00:00:00.000Z');
  for (const quarter of ['2026-Q3', '2026-Q4', '2031-Q1']) {
    const { status, body } = await read(test, `district=5117&quarter=${quarter}`);
    assert.equal(status, 422);
    assert.deepEqual(body.errors, [
      { pointer: '/quarter', in: 'query', code: 'in-future', params: { limit: '2026-Q2' } },
    ]);
  }
});

test('a quarter or a district that nobody knows is refused by name', async (t) => {
  const test = await august(t);
  test.at('2026-11-05T00:00:00.000Z');
  await count(test, '2026-Q3');
  const codes = async (query: string) =>
    (await read(test, query)).body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(await codes('district=5117&quarter=2024-Q1'), ['/quarter not-found']);
  assert.deepEqual(await codes('district=5117&quarter=2026-Q5'), ['/quarter pattern']);
  assert.deepEqual(await codes('district=9999'), ['/district not-found']);
  assert.deepEqual(await codes('quarter=2026-Q3'), ['/district required']);
});

test('the portal counts by itself', async (t) => {
  const test = await august(t);
  test.at('2027-01-01T00:00:00.000Z');
  const jobs = startJobRounds(test.portal, { everyMilliseconds: 5 });
  t.after(() => jobs.stop());
  const deadline = Date.now() + 5000;
  while ((await read(test)).body.quarter !== '2026-Q3' && Date.now() < deadline)
    await new Promise((later) => setTimeout(later, 5));
  assert.equal((await read(test)).body.quarter, '2026-Q3');
});

test('a portal that stops while it counts keeps nothing, and counts after an hour', async () => {
  const test = new TestPortal();
  test.at('2026-08-10T05:00:00.000Z');
  await test.file((await test.signIn()).accessToken);
  await test.portal.close();
  test.at('2026-11-05T00:00:00.000Z');
  await assert.rejects(keepScorecards(test.portal, AbortSignal.abort()), { name: 'AbortError' });
  assert.deepEqual(await keepScorecards(test.portal), [], 'another may still be counting');
  test.at('2026-11-05T01:00:01.000Z');
  assert.deepEqual(await keepScorecards(test.portal), ['2026-Q3']);
});

test('a quarter in which this portal did not work is not counted as one in which nothing happened', async (t) => {
  const test = new TestPortal();
  t.after(() => test.portal.close());
  assert.deepEqual(await keepScorecards(test.portal), []);
  assert.equal((await read(test)).body.code, 'not-found');
});
