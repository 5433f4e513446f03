import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnavailable } from '../store/store.ts';
import { JobRounds, type PortalJob } from './portal-jobs.ts';
import type { RelayPortal } from './start-relay.ts';

const portal = {} as RelayPortal;
const { signal } = new AbortController();

/** Jobs that write down when they run, and what they throw. */
function rounds(...given: readonly (readonly [name: string, every: number, throws?: Error])[]) {
  const ran: string[] = [];
  const jobs = given.map(([name, every, throws]): PortalJob => ({
    ...{ name, every },
    run: async () => {
      ran.push(name);
      if (throws) throw throws;
    },
  }));
  return { ran, rounds: new JobRounds(jobs) };
}

test('each job runs when its seconds have passed', async () => {
  const { ran, rounds: jobs } = rounds(['each minute', 60], ['each hour', 3600]);
  for (const seconds of [0, 1, 60, 61, 3600]) await jobs.run(portal, signal, seconds * 1000);
  assert.deepEqual(ran, ['each minute', 'each hour', 'each minute', 'each minute', 'each hour']);
});

test('one that fails is told, keeps no other from its own, and is tried again in its turn', async () => {
  const { ran, rounds: jobs } = rounds(['fails', 60, new Error('no')], ['works', 60]);
  await assert.rejects(jobs.run(portal, signal, 0), { message: 'no' });
  await assert.rejects(jobs.run(portal, signal, 60_000), { message: 'no' });
  assert.deepEqual(ran, ['fails', 'works', 'fails', 'works']);
});

test('several that fail are all told', async () => {
  const { rounds: jobs } = rounds(['one', 60, new Error('one')], ['two', 60, new Error('two')]);
  await assert.rejects(jobs.run(portal, signal, 0), (error: AggregateError) => error.errors.length === 2);
});

test('without a database the round ends at once', async () => {
  const { ran, rounds: jobs } = rounds(['asks', 60, new StoreUnavailable('away')], ['works', 60]);
  await assert.rejects(jobs.run(portal, signal, 0), StoreUnavailable);
  assert.deepEqual(ran, ['asks']);
});

test('nothing begins once the portal stops', async () => {
  const { ran, rounds: jobs } = rounds(['works', 60]);
  await jobs.run(portal, AbortSignal.abort(), 0);
  assert.deepEqual(ran, []);
});
