import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readDistricts, readStationContext, readTable } from './place-tables.ts';
import { readStations } from './read-stations.ts';

const target = new URL('generated/places.ts', import.meta.url);

/** `data/*.csv` as one module, so that the portal in a browser has the same places as on a server. */
export async function buildPlaces(): Promise<string> {
  const districts = await readDistricts();
  const stations = readStations(await readTable('bihar_stations_2021.csv'), await readStationContext());
  return [
    '// Built from packages/portal/data by build-places.ts. Do not edit.',
    "import type { DistrictRow, StationRow } from '../place.ts';",
    '',
    'export const districts: readonly DistrictRow[] = [',
    ...districts.map((row) => `  ${JSON.stringify(row)},`),
    '];',
    '',
    '/** As listed publicly in 2021. */',
    'export const stations: readonly StationRow[] = [',
    ...stations.map((row) => `  ${JSON.stringify(row)},`),
    '];',
    '',
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const text = await buildPlaces();
  const old = await readFile(target, 'utf8').catch(() => '');
  if (argv.includes('--check')) {
    if (text !== old) {
      stderr.write('src/data/generated/places.ts is not what packages/portal/data gives: run build-places.ts\n');
      exit(1);
    }
  } else if (text !== old) await writeFile(target, text);
}
