import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { type SiteChange, type Store, StoreUnavailable } from '../store/store.ts';
import { createSiteRegistry, FRESH_MILLISECONDS } from './site-registry.ts';

let keys = 0;
const write = (store: Store, name: string, kind: SiteChange['kind'], ...origins: string[]) =>
  store.sites.write(name, {
    idempotency: { key: `registry-test-${(keys += 1)}`, bodyDigest: '' },
    decide: () => ({ kind, at: '2026-11-21T04:00:00.000Z', officerId: 'o', districtCode: '5117', origins }),
  });
const config = { sites: { portal: ['https://portal.example'] } };
const available = () => true;

test('knows the sites of the configuration and the registered ones, and of one name the configuration’s', async () => {
  const store = createMemoryStore();
  await write(store, 'portal', 'registered', 'https://evil.example');
  await write(store, 'patna', 'registered', 'https://patna.example');
  assert.deepEqual(Object.fromEntries(await createSiteRegistry({ store, config, available })()), {
    portal: ['https://portal.example'],
    patna: ['https://patna.example'],
  });
  const before = createSiteRegistry({ store, config, available: () => false });
  assert.deepEqual([...(await before()).keys()], ['portal']);
});

test('knows at once of a change that wakes it, and does not read in between', async () => {
  const store = createMemoryStore();
  let reads = 0;
  const sites = createSiteRegistry({
    store: {
      ...store,
      sites: { ...store.sites, list: () => ((reads += 1), store.sites.list()) },
    },
    config,
    available,
  });
  await sites();
  await sites();
  assert.equal(reads, 1);
  await write(store, 'patna', 'registered', 'https://patna.example');
  assert.ok((await sites()).has('patna'));
  await write(store, 'patna', 'removed');
  assert.ok(!(await sites()).has('patna'));
  assert.equal(reads, 3);
});

test('knows of a removal within a minute where nothing wakes it', async () => {
  const store = createMemoryStore();
  let at = 0;
  const deaf = { ...store, subscribe: () => Promise.resolve(() => undefined) };
  const sites = createSiteRegistry({ store: deaf, config, available, now: () => at });
  await write(store, 'patna', 'registered', 'https://patna.example');
  assert.ok((await sites()).has('patna'));
  await write(store, 'patna', 'removed');
  at = FRESH_MILLISECONDS - 1;
  assert.ok((await sites()).has('patna'), 'the test would be blind if it never cached');
  at = FRESH_MILLISECONDS;
  assert.ok(!(await sites()).has('patna'));
});

test('acts on no permission older than a minute while the database is away', async () => {
  const store = createMemoryStore();
  let at = 0;
  let away = false;
  const list = () => (away ? Promise.reject(new StoreUnavailable('away')) : store.sites.list());
  const sites = createSiteRegistry({
    ...{ store: { ...store, sites: { ...store.sites, list } }, config, available, now: () => at },
  });
  await write(store, 'patna', 'registered', 'https://patna.example');
  assert.ok((await sites()).has('patna'));
  away = true;
  await write(store, 'gaya', 'registered', 'https://gaya.example');
  assert.deepEqual([...(await sites()).keys()].sort(), ['patna', 'portal']);
  at = FRESH_MILLISECONDS;
  assert.deepEqual([...(await sites()).keys()], ['portal']);
});
