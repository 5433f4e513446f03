import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv } from '../data/csv.ts';
import { readStationContext } from '../data/place-tables.ts';
import { readStations } from '../data/read-stations.ts';
import { importStations } from '../data/station-master.ts';
import { createPostgresStore } from '../store/postgres/create-postgres-store.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/**
 * Puts a station master into the portal's database: `import-stations.ts stations.csv`. With `DATABASE_URL` into that
 * database, while portals run; without it into the embedded one of `NAGRIK_DATA`, whose portal must be stopped. From
 * then on these stations are the only ones; columns as `readStations` says.
 * @returns how many there are now.
 * @throws {SyntaxError} naming every row that cannot be used; nothing was changed then.
 */
export async function importStationFile(file: string, variables: NodeJS.ProcessEnv): Promise<number> {
  const rows = readStations(parseCsv(await readFile(file, 'utf8')), await readStationContext());
  if (rows.length === 0) throw new SyntaxError('There is no station in it');
  const given = variables.DATABASE_URL;
  const embedded = given
    ? undefined
    : await startEmbeddedPostgres(resolve(variables.NAGRIK_DATA ?? join('.', '.data')));
  try {
    const store = createPostgresStore({ url: given ?? embedded?.url ?? '' });
    try {
      await store.migrate();
      await importStations(store.records, rows);
    } finally {
      await store.close();
    }
  } finally {
    await embedded?.stop();
  }
  return rows.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  if (file === undefined) {
    console.error('Which file? import-stations.ts stations.csv');
    process.exit(2);
  }
  try {
    console.log(`${await importStationFile(file, process.env)} stations.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
