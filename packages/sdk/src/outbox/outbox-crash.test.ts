import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileComplaint } from '../index.ts';
import { memoryStore, type OutboxStore } from './index.ts';
import { numbered, scene, tab } from './outbox-scene.test.ts';

/** After this a lease of the scene's tabs is over: 3 s for a call, and 15 s. */
const leaseMs = 18_001;

/**
 * A tab's view of a store; the tab dies at its n-th use of it, before or after the store has done what was asked. From then
 * on nothing that it waits for comes.
 */
function dying(store: OutboxStore, at: number, when: 'before' | 'after') {
  let count = 0;
  let die: () => void = () => undefined;
  const death = new Promise<'dead'>((resolve) => (die = () => resolve('dead')));
  const mortal =
    <Asked extends unknown[], Answer>(work: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      const mine = ++count;
      if (mine < at) return work(...asked);
      if (mine === at && when === 'after') await work(...asked);
      die();
      return new Promise<never>(() => undefined);
    };
  const view: OutboxStore = {
    name: store.name,
    add: mortal(store.add),
    all: mortal(store.all),
    swap: mortal(store.swap),
    remove: mortal(store.remove),
    key: mortal(store.key),
  };
  return { store: view, death };
}

for (const line of ['pass', 'reset-after-body', 'reset-before-body'] as const) {
  test(`a tab that dies at any use of its store, on a line that says ${line}: nothing is lost, nothing filed twice`, async () => {
    const world = await scene();
    const asha = await world.person();
    const cases = new Map<string, { kept: boolean; known: boolean; toldByDead: number; toldByNext: number }>();
    let number = 0;
    for (const when of ['before', 'after'] as const) {
      for (let at = 1, alive = false; !alive; at++) {
        const store = memoryStore();
        const mortal = dying(store, at, when);
        const first = tab(asha, { store: mortal.store });
        const kept: number[] = [];
        const known = new Map<string, string>();
        const numbers = [++number, ++number];
        world.always(line);
        const life = (async () => {
          for (const one of numbers) {
            const { id } = await first.box.put(fileComplaint, numbered(one));
            known.set(numbered(one).narrative, id);
            kept.push(one);
          }
          await first.box.flush();
          return 'alive' as const;
        })();
        alive = (await Promise.race([life, mortal.death])) === 'alive';
        world.always('pass');
        const next = tab(asha, { store, now: () => Date.now() + leaseMs });
        for (const { id } of await next.box.list()) {
          const input = (await next.box.read(id))?.[0] as { narrative: string } | undefined;
          if (input) known.set(input.narrative, id);
        }
        await next.box.flush();
        assert.deepEqual(await store.all(), []);
        for (const one of numbers) {
          const { narrative } = numbered(one);
          const count = (told: readonly string[]) => told.filter((id) => id === known.get(narrative)).length;
          cases.set(narrative, {
            kept: kept.includes(one),
            known: known.has(narrative),
            toldByDead: count(first.ids),
            toldByNext: count(next.ids),
          });
        }
        first.box.close();
        next.box.close();
      }
    }

    assert.ok(cases.size > 40, `${cases.size} entries`);
    const filed = await asha.filed();
    let again = 0;
    for (const [narrative, { kept, known, toldByDead, toldByNext }] of cases) {
      const times = filed.filter((one) => one === narrative).length;
      assert.ok(times === 1 || (times === 0 && !kept), `${narrative} was filed ${times} times`);
      // Twice only where the tab died between telling and deleting.
      assert.ok(toldByNext <= 1 && toldByDead <= 1);
      if (known)
        assert.equal(toldByDead || toldByNext, times, `${narrative} was told ${toldByDead} + ${toldByNext} times`);
      again += toldByNext && toldByDead;
    }
    if (line !== 'pass') return;
    // Two entries, each between the telling and its end; before and after the store's last step.
    assert.ok(again > 0 && again <= 4, `${again} told again`);
  });
}

test('a tab that died while it was sending: the others wait until its lease is over, then file it with its key', async () => {
  const world = await scene();
  const asha = await world.person();
  const store = memoryStore();
  let time = Date.now();
  // add, key, key, all, … swap: the claim is the first `swap`, and its answer never comes back.
  const mortal: OutboxStore = {
    ...store,
    swap: (...asked) => store.swap(...asked).then(() => new Promise(() => undefined)),
  };
  const first = tab(asha, { store: mortal, now: () => time });
  await first.box.put(fileComplaint, numbered(1));
  const second = tab(asha, { store, now: () => time });
  while ((await second.box.list())[0]?.state !== 'sending') await new Promise((resolve) => setTimeout(resolve, 5));
  const [entry] = await second.box.list();
  await second.box.flush();
  assert.deepEqual([world.keys(), await second.box.discard(entry?.id ?? '')], [[], false]);
  time += leaseMs;
  await second.box.flush();
  assert.deepEqual([await asha.filed(), second.told], [['नमूना 1'], ['filed']]);
});

test('with Web Locks nobody waits for the lease of a dead tab', async () => {
  const world = await scene();
  const asha = await world.person();
  const store = memoryStore();
  const mortal: OutboxStore = {
    ...store,
    swap: (...asked) => store.swap(...asked).then(() => new Promise(() => undefined)),
  };
  const first = tab(asha, { store: mortal });
  await first.box.put(fileComplaint, numbered(1));
  const second = tab(asha, { store, locks: navigator.locks });
  while ((await second.box.list())[0]?.state !== 'sending') await new Promise((resolve) => setTimeout(resolve, 5));
  await second.box.flush();
  assert.deepEqual([await asha.filed(), second.told], [['नमूना 1'], ['filed']]);
});
