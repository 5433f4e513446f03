import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnavailable } from '../store/store.ts';
import type { PortalJob } from './portal-jobs.ts';
import { JobRounds } from './start-job-rounds.ts';
import type { RelayPortal } from './start-relay.ts';

const portal = {} as RelayPortal;
const { signal } = new AbortController();

/** Jobs that write down when they run, and what they throw. */
function rounds(...given: readonly (readonly [name: string, everyMinutes: 1 | 60, throws?: Error])[]) {
  const ran: string[] = [];
  const told: unknown[] = [];
  const jobs = given.map(([name, everyMinutes, throws]): PortalJob => ({
    ...{ name, everyMinutes },
    run: async () => {
      ran.push(name);
      if (throws) throw throws;
    },
  }));
  const job = new JobRounds(jobs);
  const options = { onError: (error: unknown) => told.push((error as Error).message) };
  return { ran, told, run: (seconds: number, until = signal) => job.run(portal, until, options, seconds * 1000) };
}

test('each job runs when its minutes have passed', async () => {
  const { ran, run } = rounds(['each minute', 1], ['each hour', 60]);
  for (const seconds of [0, 1, 60, 61, 3600]) await run(seconds);
  assert.deepEqual(ran, ['each minute', 'each hour', 'each minute', 'each minute', 'each hour']);
});

test('one that fails is told, keeps no other from its own, and is tried again in its turn', async () => {
  const { ran, told, run } = rounds(['fails', 1, new Error('no')], ['works', 1]);
  await run(0);
  await run(60);
  assert.deepEqual(ran, ['fails', 'works', 'fails', 'works']);
  assert.deepEqual(told, ['no', 'no']);
});

test('of a database that is away nobody is told each minute', async () => {
  const { told, run } = rounds(['asks', 1, new StoreUnavailable('away')]);
  await run(0);
  assert.deepEqual(told, []);
});

test('nothing begins once the portal stops', async () => {
  const { ran, run } = rounds(['works', 1]);
  await run(0, AbortSignal.abort());
  assert.deepEqual(ran, []);
});
