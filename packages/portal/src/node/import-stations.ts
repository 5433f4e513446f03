import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseCsv } from '../data/csv.ts';
import { readStationContext } from '../data/place-tables.ts';
import { readStations } from '../data/read-stations.ts';
import { importStations } from '../data/station-master.ts';
import { runCommand, withStore } from './with-store.ts';

/**
 * Puts a station master into the portal's database: `import-stations.ts stations.csv`. From then on these stations are the only ones;
 * columns as `readStations` says, the database as `withStore` does.
 * @returns how many there are now.
 * @throws {SyntaxError} naming every row that cannot be used; nothing was changed then.
 */
export async function importStationFile(file: string, variables: NodeJS.ProcessEnv): Promise<number> {
  const rows = readStations(parseCsv(await readFile(file, 'utf8')), await readStationContext());
  if (rows.length === 0) throw new SyntaxError('There is no station in it');
  await withStore(variables, (store) => importStations(store.records, rows));
  return rows.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  await runCommand(async () => {
    if (file === undefined) throw new SyntaxError('Which file? import-stations.ts stations.csv');
    return `${await importStationFile(file, process.env)} stations.`;
  });
}
