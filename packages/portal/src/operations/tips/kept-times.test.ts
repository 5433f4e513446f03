import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { keepsTimes } from '../../domain/events.ts';
import { indianDate, startOfIndianDate } from '../../domain/indian-time.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';
import { routes } from '../../generated/routes.ts';
import type { components } from '../../generated/types.ts';
import type { EmbeddedPostgres } from '../../node/embedded-postgres.ts';
import { startTestPostgres } from '../../node/test-postgres.ts';
import { startJobRounds } from '../../outbox/start-job-rounds.ts';
import { startRelay } from '../../outbox/start-relay.ts';
import { createPostgresStore } from '../../store/postgres/create-postgres-store.ts';
import { TestPortal } from '../test-portal.ts';

/** Half past ten at night in India. */
const night = '2026-11-21T22:30:41.123+05:30';

let server: EmbeddedPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server.stop());

/** Every row of every table, as JSON, behind the name of its table. */
async function allRows(client: pg.Client): Promise<Set<string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  assert.ok(tables.length > 10, 'this looks at all tables');
  const found = new Set<string>();
  for (const { name } of tables) {
    const table = client.escapeIdentifier(name);
    const { rows } = await client.query<{ row: string }>(`select to_jsonb(one)::text as row from ${table} as one`);
    for (const { row } of rows) found.add(`${name} ${row}`);
  }
  return found;
}

/** The instants in a text: ISO 8601 with a time of day, and milliseconds or seconds since 1970 of these years. */
function instantsIn(text: string): Date[] {
  const iso = text.matchAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?/g);
  const numbers = text.matchAll(/(?<![\w.-])1[678]\d{8}(?:\d{3})?(?![\w-])/g);
  return [
    ...Array.from(iso, ([found]) => new Date(found)),
    ...Array.from(numbers, ([found]) => new Date(Number(found.padEnd(13, '0')))),
  ];
}

const isMidnight = (instant: Date): boolean => instant.toISOString() === startOfIndianDate(indianDate(instant));

/** The contract's smallest example of what is sent to an address. */
function minimalOf(path: string): unknown {
  const { paths, components } = contract as unknown as {
    readonly paths: Readonly<Record<string, { readonly post: (typeof contract.paths)['/tips']['post'] }>>;
    readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
  };
  const name = paths[path]?.post.requestBody.content['application/json'].examples.minimal.$ref.split('/').at(-1);
  return components.examples[name ?? '']?.value;
}

const kinds = filingKinds.filter(({ rules }) => !keepsTimes(rules));
assert.ok(kinds.length > 0);

for (const { service, operationId } of kinds)
  describe(`what the database keeps of a filing of which only the day may be kept (${service})`, () => {
    it('is no time of day, in any table: while its alert waits, when it was sent, and when more was told', async (t) => {
      const url = await server.createDatabase(service);
      const store = createPostgresStore({ url });
      await store.migrate();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      let open = false;
      let refused = 0;
      const alerts = {
        ...{ name: 'gateway', demonstration: false },
        send: () => {
          if (!open) refused += 1;
          return open ? Promise.resolve() : Promise.reject(new Error('The gateway answered 503'));
        },
      };
      const test = new TestPortal({ store, ports: { alerts } });
      test.at(night);
      const { config, ports } = test.portal;
      // Pauses go by the clock of the machine.
      t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
      const relay = startRelay({ store, config, ports }, { everyMilliseconds: 20 });
      const jobs = startJobRounds({ store, config, ports }, { everyMilliseconds: 20 });
      t.after(async () => {
        await jobs.stop();
        await relay.stop();
        await test.portal.close();
        await client.end();
      });
      const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
        for (let tries = 0; !(await holds()); tries++) {
          assert.ok(tries < 1000, String(holds));
          await new Promise((wake) => setTimeout(wake, 20));
        }
      };

      // Nothing else happens on this portal: every row that is new or another afterwards comes from what is filed.
      const before = await allRows(client);
      const assertNoTimes = async (when: string): Promise<readonly string[]> => {
        const rows = [...(await allRows(client))].filter((row) => !before.has(row));
        for (const row of rows) {
          const times = instantsIn(row).filter((instant) => !isMidnight(instant));
          if (row.startsWith('budget ')) {
            // Limits stand apart from what was filed, and those of filings go by the hours of the clock.
            assert.ok(!row.includes(reference), `${when}: ${row}`);
            if (row.includes('filings')) for (const time of times) assert.equal(Number(time) % 3_600_000, 0, row);
          } else assert.deepEqual(times, [], `${when}: ${row}`);
        }
        return rows;
      };

      const { path } = routes[operationId];
      const body = minimalOf(path);
      const file = () => test.call<components['schemas']['Receipt']>('POST', path, { body });
      const { status, body: receipt } = await file();
      assert.equal(status, 201, JSON.stringify(receipt));
      const { reference, accessCode } = receipt;

      await until(() => refused > 0);
      const waiting = await assertNoTimes('while it waits');
      assert.ok(waiting.some((row) => row.startsWith('outbox ') && row.includes(reference)));
      assert.ok(waiting.some((row) => row.startsWith('filing ') && row.includes(reference)));

      open = true;
      t.mock.timers.setTime(Date.now() + 3000);
      await until(async () => (await store.filings.log(reference)).some(({ event }) => event.kind === 'delivered'));
      let sent: readonly string[] = [];
      await until(async () => {
        sent = await assertNoTimes('when it was sent');
        return !sent.some((row) => row.startsWith('outbox '));
      });
      assert.ok(sent.some((row) => row.startsWith('filing_event ') && row.includes('delivered')));

      const added = await test.call('POST', `/filings/${reference}/information`, {
        accessCode,
        body: { text: 'नमूना' },
      });
      assert.equal(added.status, 201);
      // Another filing's code is a wrong one without a slip.
      const other = (await file()).body;
      const guess = await test.call('GET', `/filings/${reference}`, { accessCode: other.accessCode });
      assert.equal(guess.status, 404);
      await assertNoTimes('when more was told');
    });
  });
