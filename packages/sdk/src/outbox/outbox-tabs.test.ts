import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededChance, type FaultName } from '@nagrik/fault-proxy';
import { fileComplaint } from '../index.ts';
import { memoryStore, type Locks } from './index.ts';
import { numbered, scene, tab } from './outbox-scene.test.ts';

const lines: readonly FaultName[] = ['pass', 'pass', 'reset-after-body', 'cut-answer', 'duplicate', 'late', 'captive'];

for (const [name, locks] of [
  ['Web Locks', navigator.locks],
  ['leases alone', null],
] satisfies [string, Locks | null][]) {
  test(`three tabs with ${name} on a bad line: each entry is filed once and told once, in the order of putting`, async () => {
    const world = await scene();
    const asha = await world.person();
    const store = memoryStore();
    const tabs = [1, 2, 3].map(() => tab(asha, { store, locks }));
    world.always('reset-before-body');
    const ids: string[] = [];
    for (let number = 1; number <= 12; number++) {
      const { box } = tabs[number % 3] as (typeof tabs)[0];
      ids.push((await box.put(fileComplaint, numbered(number))).id);
    }
    await Promise.all(tabs.map(({ box }) => box.flush()));
    const before = world.keys().length;
    const chance = seededChance(7);
    world.next(...Array.from({ length: 24 }, () => lines[Math.floor(chance() * lines.length)] ?? 'pass'));
    world.always('pass');
    for (let round = 0; round < 60 && (await store.all()).length > 0; round++) {
      await Promise.all(tabs.map(({ box }) => box.flush()));
    }
    await world.proxy.quiet();
    assert.deepEqual(await store.all(), []);
    assert.deepEqual((await asha.filed()).sort(), ids.map((_, index) => `नमूना ${index + 1}`).sort());
    assert.deepEqual(tabs.flatMap(({ ids: told }) => told).sort(), [...ids].sort());
    // The first time that each reached the portal.
    assert.equal(before, 0);
    const first = [
      ...new Set(world.seen.flatMap(({ method, body }) => (method === 'POST' ? [/नमूना \d+/.exec(body)?.[0]] : []))),
    ];
    assert.deepEqual(
      first,
      ids.map((_, index) => `नमूना ${index + 1}`),
    );
  });
}

test('without any coordination, all tabs at the same moment and under clocks that disagree: still once', async () => {
  const world = await scene();
  const asha = await world.person();
  const store = memoryStore();
  // Each tab takes the leases of the others for over.
  const tabs = [0, 1, 2, 3].map((hours) => tab(asha, { store, now: () => Date.now() + hours * 3_600_000 }));
  const ids: string[] = [];
  for (let number = 1; number <= 8; number++) {
    world.next('latency');
    const { id } = await (tabs[number % 4] as (typeof tabs)[0]).box.put(fileComplaint, numbered(number));
    ids.push(id);
  }
  for (let round = 0; round < 20 && (await store.all()).length > 0; round++) {
    await Promise.all(tabs.map(({ box }) => box.flush()));
  }
  assert.equal((await asha.filed()).length, 8);
  assert.deepEqual(tabs.flatMap(({ ids: told }) => told).sort(), [...ids].sort());
});
