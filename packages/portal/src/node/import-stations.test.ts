import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { placesOf } from '../data/station-master.ts';
import { createPostgresStore } from '../store/postgres/create-postgres-store.ts';
import { importStationFile } from './import-stations.ts';
import { startTestPostgres } from './test-postgres.ts';

test('a station master goes into a database that is in use, whole or not at all', async (t) => {
  const server = await startTestPostgres();
  t.after(() => server.stop());
  const DATABASE_URL = await server.createDatabase('stations');
  const store = createPostgresStore({ url: DATABASE_URL });
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-stations-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  t.after(() => store.close());
  const file = join(folder, 'stations.csv');
  await writeFile(file, 'ps_cd,ps_name_cctns,phone\n5117044,KOTWALI,0612-0000000\n5117900,NAYA TOLA,\n');
  assert.equal(await importStationFile(file, { DATABASE_URL }), 2);
  const places = await placesOf(store.records);
  assert.equal(places.station('5117044')?.phone, '0612-0000000');
  assert.equal(places.search({ limit: 100 }).length, 2);
  await writeFile(file, 'ps_cd,ps_name_cctns\n5117044,KOTWALI\n99,X\n');
  await assert.rejects(importStationFile(file, { DATABASE_URL }), /line 3/);
  assert.equal((await placesOf(store.records)).search({ limit: 100 }).length, 2);
});
