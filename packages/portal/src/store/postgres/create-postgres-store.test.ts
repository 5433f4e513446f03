import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { foldName, foldNames } from '../../domain/fold.ts';
import type { EmbeddedPostgres } from '../../node/embedded-postgres.ts';
import { startTestPostgres } from '../../node/test-postgres.ts';
import { describeStore } from '../store.conformance.ts';
import { StoreUnavailable } from '../store.ts';
import { Database } from './database.ts';
import { createPostgresStore } from './create-postgres-store.ts';

let server: EmbeddedPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server.stop());

describeStore('the PostgreSQL store', async () => {
  const store = createPostgresStore({ url: await server.createDatabase('conformance') });
  await store.migrate();
  return store;
});

describe('the PostgreSQL store, beside what every store does', () => {
  it('is migrated once, by whoever comes first', async () => {
    const url = await server.createDatabase('migrations');
    const stores = [1, 2, 3].map(() => createPostgresStore({ url }));
    await Promise.all(stores.map((store) => store.migrate()));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    assert.equal((await client.query("select * from migration where name = '0001-first.sql'")).rowCount, 1);
    await client.query("update migration set sha256 = 'x'");
    await assert.rejects(stores[0]?.migrate() ?? Promise.resolve(), /was changed after it ran/);
    await client.end();
    await Promise.all(stores.map((store) => store.close()));
  });

  it('refuses to change or delete a line of a log, whoever asks', async () => {
    const url = await server.createDatabase('conformance');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await assert.rejects(client.query("update filing_event set event = '{}'"), /append-only/);
    await assert.rejects(client.query('delete from filing_event'), /append-only/);
    await client.end();
  });

  it('says "unavailable" while there is no database, and nothing else', async () => {
    const store = createPostgresStore({ url: 'postgres://nobody:x@127.0.0.1:1/none' });
    await assert.rejects(store.check(), StoreUnavailable);
    await assert.rejects(store.filings.get('BR-1'), StoreUnavailable);
    await assert.rejects(store.migrate(), StoreUnavailable);
    await store.close();
  });

  it('tries a message without a time not more often because several processes do, and tries it after all of them were killed', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const url = await server.createDatabase('untimed');
    const open = () => createPostgresStore({ url });
    let stores = [open(), open(), open()];
    await stores[0]?.migrate();
    const alert = { channel: 'station', to: '5117044', template: 'station-alert', text: 'x' } as const;
    await stores[0]?.outbox.add({ ...alert, reference: 'BR-1', keepsTimes: false });
    let tries = 0;
    const round = async () => {
      for (const { outbox } of stores)
        await outbox.relay(10, { keepText: false, now: '2026-11-21T04:00:00.000Z' }, () => {
          tries += 1;
          return Promise.reject(new Error('no'));
        });
      return tries;
    };
    const after = (seconds: number): void => t.mock.timers.setTime(Date.now() + seconds * 1000);
    assert.deepEqual([await round(), await round()], [1, 1], 'the first pauses, the others with it');
    after(2.1);
    assert.deepEqual([await round(), await round()], [2, 2]);
    await Promise.all(stores.map((store) => store.close()));
    stores = [open(), open()];
    assert.equal(await round(), 2, 'who does not know when the last try was, waits the pause');
    after(4.1);
    assert.deepEqual([await round(), await round()], [3, 3]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('finds a name among many by its index, and reads no more of the table than it must', async () => {
    const url = await server.createDatabase('search');
    const store = createPostgresStore({ url });
    await store.migrate();
    const syllables = [
      'ka',
      'mi',
      'ru',
      'so',
      'ta',
      'vi',
      'na',
      'pe',
      'lo',
      'du',
      'sha',
      'gi',
      'ro',
      'bha',
      'ji',
      'ma',
    ];
    const nameOf = (at: number): string =>
      [0, 4, 8].map((shift) => syllables[((at * 2_654_435_761) >>> (shift + 8)) & 15]).join('');
    await store.records.put(
      Array.from({ length: 6_000 }, (_, at) => ({
        ...{ kind: 'person', id: `p${at}`, sortKey: String(at), facets: {}, body: {} },
        searchText: foldNames([at === 4_321 ? 'नमूना काल्पनिक' : `${nameOf(at)} ${nameOf(at + 7_001)}`]),
      })),
    );
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('analyze record');
    const scans = async (): Promise<readonly number[]> => {
      const { rows } = await client.query<{ index: string; table: string }>(
        `select (select idx_scan from pg_stat_user_indexes where indexrelname = 'record_search') as index, seq_scan as table
         from pg_stat_user_tables where relname = 'record'`,
      );
      return rows.flatMap(({ index, table }) => [Number(index), Number(table)]);
    };
    const [byIndex = 0, whole = 0] = await scans();
    const { items } = await store.records.find({ kind: 'person', search: foldName('Namuna Kalpanik'), limit: 5 });
    assert.deepEqual(
      items.map(({ id }) => id),
      ['p4321'],
    );
    await store.close();
    // The server counts what a connection has scanned when that is idle for a while, or gone.
    for (let tries = 0; tries < 200 && (await scans())[0] === byIndex; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const [afterwards = 0, wholeAfterwards] = await scans();
    assert.ok(afterwards > byIndex, 'the index was not read');
    assert.equal(wholeAfterwards, whole, 'the whole table was read');
    await client.end();
  });

  it('wakes those who listen in another process', async () => {
    const url = await server.createDatabase('two');
    const [one, other] = [createPostgresStore({ url }), createPostgresStore({ url })];
    await one.migrate();
    let woken = false;
    await other.subscribe('outbox', () => (woken = true));
    await one.outbox.add({ channel: 'sms', to: '9000000001', template: 'otp', text: 'x' });
    // Whoever is never woken, waits until the run gives up.
    while (!woken) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([one.close(), other.close()]);
  });

  it('does a transaction again that PostgreSQL ended because two stood in each other’s way', async () => {
    const database = new Database(await server.createDatabase('contended'));
    await database.query('create table pair (id int primary key, n int not null)');
    await database.query('insert into pair values (1, 0), (2, 0)');
    const add = (first: number, second: number) =>
      database.transaction(async (sql) => {
        await sql.query('update pair set n = n + 1 where id = $1', [first]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await sql.query('update pair set n = n + 1 where id = $1', [second]);
      });
    await Promise.all([add(1, 2), add(2, 1)]);
    assert.deepEqual(await database.query('select n from pair'), [{ n: 2 }, { n: 2 }]);
    await database.close();
  });

  it('says "unavailable" of a transaction whose connection is lost between two statements, and goes on', async () => {
    const database = new Database(await server.createDatabase('ended'));
    const ended = database.transaction(async (sql) => {
      const [row] = await sql.query('select pg_backend_pid() as pid');
      await database.query('select pg_terminate_backend($1, 5000)', [row?.pid]);
      // What the server has said at the end has arrived before the answer to this, while nothing was asked.
      await database.query('select 1');
      await sql.query('select 1');
    });
    await assert.rejects(ended, StoreUnavailable);
    assert.deepEqual(await database.query('select 1 as n'), [{ n: 1 }]);
    await database.close();
  });

  it('wakes its listeners again after its connection was lost', async () => {
    const url = await server.createDatabase('listening');
    const store = createPostgresStore({ url });
    await store.migrate();
    let woken = 0;
    await store.subscribe('outbox', () => (woken += 1));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nagrik-listener' and datname = 'listening'",
    );
    const wokenMoreThan = async (times: number): Promise<void> => {
      while (woken <= times) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await wokenMoreThan(0);
    const before = woken;
    await store.outbox.add({ channel: 'sms', to: '9000000001', template: 'otp', text: 'x' });
    await wokenMoreThan(before);
    await client.end();
    await store.close();
  });
});
