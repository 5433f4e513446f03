import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import type { MissingSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import { startJobRounds } from '../../outbox/start-job-rounds.ts';
import { keepMissing } from '../missing/missing-record.ts';
import { TestPortal } from '../test-portal.ts';

type Removed = components['schemas']['RemovedEntries'];

const person: MissingSource = {
  missingId: 'm_x',
  name: { en: 'Namuna Kalpnik' },
  ...{ ageFrom: 34, ageTo: 34, lastSeenOn: '2026-11-18', stationCode: '5117044', sections: [], state: 'missing' },
  publication: { office: { en: 'SP Patna' }, authorisedAt: '2026-11-20T06:00:00.000Z', subject: 'adult', photo: true },
  photoSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

function startPortal(t: TestContext) {
  const portal = new TestPortal();
  t.after(() => portal.portal.close());
  const { store } = portal.portal;
  // What left is noted by the store's own clock.
  const now = new Date().toISOString();
  portal.at(now);
  return {
    portal,
    keep: async (source: MissingSource) => keepMissing(store.records, source, await placesOf(store.records), now),
    removed: (query = 'list=missing') => portal.call<Removed>('GET', `/removed?${query}`),
  };
}

test('whoever left a list is told by their id alone, and no longer when they came back', async (t) => {
  const { keep, removed } = startPortal(t);
  await keep(person);
  assert.deepEqual((await removed()).body.entries, []);
  await keep({ ...person, state: 'traced' });
  const { body, text } = await removed().then((answer) => ({ ...answer, text: JSON.stringify(answer.body) }));
  assert.deepEqual([body.entries.map(({ id }) => id), body.complete], [['m_x'], true]);
  assert.ok(!/Namuna|photo|traced/.test(text), text);
  assert.deepEqual((await removed(`list=missing&since=${body.asOf}`)).body.entries, body.entries, 'rather twice');
  assert.deepEqual((await removed('list=wanted')).body.entries, []);
  await keep(person);
  assert.deepEqual((await removed()).body.entries, []);
});

test('whoever asks for more than is remembered is told to load the list anew', async (t) => {
  const { portal, removed } = startPortal(t);
  const monthsAgo = new Date(Date.now() - 40 * 86_400_000).toISOString();
  assert.equal((await removed(`list=missing&since=${monthsAgo}`)).body.complete, false);
  const { store } = portal.portal;
  const ids = Array.from({ length: 501 }, (_, at) => `m_${at}`);
  await store.records.put(ids.map((id) => ({ kind: 'missing', id, sortKey: id, facets: {}, body: {} })));
  await store.records.remove('missing', ids);
  const { body } = await removed();
  assert.deepEqual([body.entries.length, body.complete], [500, false]);
});

test('a list that is not public, and a time that is none, are refused', async (t) => {
  const { removed } = startPortal(t);
  assert.equal((await removed('list=arrests')).status, 422);
  assert.equal((await removed('')).status, 422);
  assert.equal((await removed('list=missing&since=yesterday')).status, 422);
});

test('what a publication has ended leaves the list, with its picture, without anybody writing', async (t) => {
  const { portal, keep, removed } = startPortal(t);
  const { publication } = person;
  if (publication?.subject !== 'adult') throw new Error('an adult was published');
  const withdrawnAt = new Date(Date.now() + 3_600_000).toISOString();
  await keep({ ...person, publication: { ...publication, withdrawnAt } });
  portal.at(withdrawnAt);
  const jobs = startJobRounds(portal.portal, { everyMilliseconds: 3_600_000 });
  t.after(() => jobs.stop());
  const { records } = portal.portal.store;
  while (await records.get('missing', 'm_x')) await new Promise((resolve) => setTimeout(resolve, 5));
  portal.at(new Date().toISOString());
  assert.deepEqual(
    (await removed()).body.entries.map(({ id }) => id),
    ['m_x'],
  );
  assert.equal(await records.get('missing-photo', 'm_x'), undefined);
});

test('what has ended is told at once, and no date hides it, though the portal looks for it only every minute', async (t) => {
  const { portal, keep, removed } = startPortal(t);
  const { publication } = person;
  if (publication?.subject !== 'adult') throw new Error('an adult was published');
  const { records } = portal.portal.store;
  // The portal has looked, and does not look again within this test.
  await records.put([
    { kind: 'missing', id: 'm_y', sortKey: '', facets: {}, body: {}, endsAt: '2026-01-01T00:00:00.000Z' },
  ]);
  while (await records.get('missing', 'm_y')) await new Promise((resolve) => setTimeout(resolve, 5));
  const withdrawnAt = new Date(Date.now() + 3_600_000).toISOString();
  await keep({ ...person, publication: { ...publication, withdrawnAt } });
  const list = async () => (await portal.raw('GET', '/missing')).headers.get('last-modified');
  assert.notEqual(await list(), null);
  portal.at(withdrawnAt);
  assert.ok(await records.get('missing', 'm_x'));
  assert.equal((await removed()).body.entries[0]?.id, 'm_x');
  assert.equal(await list(), null);
});

test('a list says when it was last another one', async (t) => {
  const { portal, keep } = startPortal(t);
  const lastModified = async () => (await portal.raw('GET', '/missing')).headers.get('last-modified');
  assert.equal(await lastModified(), null, 'nothing has ever been in it');
  await keep(person);
  const came = Date.parse((await lastModified()) ?? '');
  assert.ok(Math.abs(came - Date.now()) < 20_000);
});
