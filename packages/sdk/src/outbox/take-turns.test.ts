import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns, type Locks } from './take-turns.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const { signal } = new AbortController();

test('two at once take turns, each alone', async () => {
  const steps: string[] = [];
  const turn = (name: string) =>
    takeTurns(navigator.locks, 'turns', 5_000, signal, async (alone) => {
      steps.push(`${name} begins ${alone}`);
      await pause(20);
      steps.push(`${name} ends`);
    });
  await Promise.all([turn('a'), turn('b')]);
  assert.deepEqual(steps, ['a begins true', 'a ends', 'b begins true', 'b ends']);
});

test('one that never ends holds nobody up for longer than their patience; they go on, and know that they are not alone', async () => {
  void takeTurns(navigator.locks, 'stuck', 5_000, signal, () => new Promise(() => undefined));
  await pause(10);
  const began = performance.now();
  let alone: boolean | undefined;
  await takeTurns(navigator.locks, 'stuck', 100, signal, async (really) => void (alone = really));
  assert.equal(alone, false);
  assert.ok(performance.now() - began >= 90);
});

test('closing ends the waiting', async () => {
  void takeTurns(navigator.locks, 'closed', 60_000, signal, () => new Promise(() => undefined));
  await pause(10);
  const closing = new AbortController();
  const turn = takeTurns(navigator.locks, 'closed', 60_000, closing.signal, async () => undefined);
  closing.abort();
  await turn;
});

test('without locks, or where the platform refuses them, the work is done all the same', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('No', 'SecurityError')) } as unknown as Locks;
  for (const locks of [undefined, refusing]) {
    const seen: boolean[] = [];
    await takeTurns(locks, 'none', 1_000, signal, async (alone) => void seen.push(alone));
    assert.deepEqual(seen, [false]);
  }
});

test('work that fails is not done a second time, and fails', async () => {
  let times = 0;
  const fail = () =>
    takeTurns(navigator.locks, 'failing', 1_000, signal, () => (times++, Promise.reject(new Error('no'))));
  await assert.rejects(fail(), /no/);
  assert.equal(times, 1);
});
