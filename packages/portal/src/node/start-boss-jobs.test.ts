import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { PORTAL_JOBS, type PortalJob } from '../outbox/portal-jobs.ts';
import type { RelayPortal } from '../outbox/start-relay.ts';
import { createPostgresStore, type PostgresStore } from '../store/postgres/create-postgres-store.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { startBossJobs } from './start-boss-jobs.ts';
import { startTestPostgres } from './test-postgres.ts';

let server: EmbeddedPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server.stop());

/** Processes of one portal, on a database of their own. */
async function processes(t: TestContext, { name, jobs }: { name: string; jobs: readonly PortalJob[] }) {
  const url = await server.createDatabase(name);
  const told: string[] = [];
  const start = async () => {
    const store = createPostgresStore({ url, connections: 3 });
    const options = { jobs, onError: (error: unknown) => told.push((error as Error).message) };
    const running = await startBossJobs({ store } as RelayPortal & { store: PostgresStore }, options).catch(
      async (error: unknown) => {
        await store.close();
        throw error;
      },
    );
    let ended: Promise<void> | undefined;
    const stop = () => (ended ??= running.stop().then(() => store.close()));
    t.after(stop);
    return { store, stop };
  };
  return { told, start };
}

const kept = async ({ executeSql }: Pick<PostgresStore, 'executeSql'>) =>
  (
    await executeSql(
      "select name, state::text, output from portal_jobs.job where name not like '\\_\\_%' order by name",
    )
  ).rows;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    assert.ok(tries < 1000, String(holds));
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

test('what is due when the portal starts is done at once, by one of its processes', async (t) => {
  let ran = 0;
  let end = (): void => undefined;
  const job: PortalJob = {
    ...{ name: 'takes-long', everyMinutes: 60 },
    run: () => new Promise<void>((resolve) => ((ran += 1), (end = resolve))),
  };
  const { start } = await processes(t, { name: 'together', jobs: [job] });
  const { store } = await start();
  await until(() => ran === 1);
  await start();
  assert.deepEqual(await kept(store), [{ name: 'takes-long', state: 'active', output: null }]);
  end();
  await until(async () => (await kept(store)).every(({ state }) => state === 'completed'));
  assert.equal(ran, 1);
});

test('one that fails is told to the operator and tried again, and the database keeps nothing of the reason', async (t) => {
  let ran = 0;
  const job: PortalJob = {
    ...{ name: 'fails', everyMinutes: 1 },
    run: () =>
      ++ran === 1 ? Promise.reject(new Error('Key (mobile)=(+915550001111) is there already')) : Promise.resolve(),
  };
  const { told, start } = await processes(t, { name: 'failing', jobs: [job] });
  const { store } = await start();
  await until(async () => (await kept(store)).some(({ state }) => state === 'retry'));
  const [{ output } = {}] = await kept(store);
  assert.match(JSON.stringify(output), /The job fails failed/);
  assert.ok(!JSON.stringify(await kept(store)).includes('mobile'));
  assert.deepEqual(told, ['Key (mobile)=(+915550001111) is there already']);
  await until(async () => (await kept(store)).every(({ state }) => state === 'completed'));
  assert.equal(ran, 2);
});

test('a portal that stops tells what takes long, and waits for it', async (t) => {
  let ended = false;
  const job: PortalJob = {
    ...{ name: 'listens', everyMinutes: 60 },
    run: (_, signal) =>
      new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => setTimeout(() => ((ended = true), resolve()), 50)),
      ),
  };
  const { start } = await processes(t, { name: 'stopping', jobs: [job] });
  const { store, stop } = await start();
  await until(async () => (await kept(store)).some(({ state }) => state === 'active'));
  await stop();
  assert.ok(ended);
});

test('every job has a turn of its own in the database, by the minutes of the table', async (t) => {
  const jobs = PORTAL_JOBS.map((job): PortalJob => ({ ...job, run: () => Promise.resolve() }));
  const { start } = await processes(t, { name: 'turns', jobs });
  const { store } = await start();
  const { rows } = await store.executeSql('select name, cron from portal_jobs.schedule');
  const turns = { 1: '*/1 * * * *', 10: '*/10 * * * *', 60: '0 * * * *' };
  assert.deepEqual(
    new Map(rows.map(({ name, cron }) => [name, cron])),
    new Map(PORTAL_JOBS.map(({ name, everyMinutes }) => [name, turns[everyMinutes]])),
  );
});

test('while the database is away the start says so', async () => {
  const store = createPostgresStore({ url: 'postgres://nobody@127.0.0.1:1/none' });
  await assert.rejects(startBossJobs({ store } as RelayPortal & { store: PostgresStore }), {
    name: 'StoreUnavailable',
  });
  await store.close();
});
