import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './csv.ts';
import type { DistrictRow, StationRow } from './place.ts';
import { englishName, hindiName, stationKind } from './station-names.ts';

const data = new URL('../../data/', import.meta.url);
const target = new URL('generated/places.ts', import.meta.url);

async function table(name: string): Promise<Record<string, string>[]> {
  return parseCsv(await readFile(new URL(name, data), 'utf8'));
}

/** `data/*.csv` as one module, so that the portal in a browser has the same places as on a server. */
export async function buildPlaces(): Promise<string> {
  const units = await table('police_units.csv');
  const towns = new Map((await table('railway_stations.csv')).map((row) => [row.ps_cd, row.district_cd]));
  const dictionary = new Map((await table('station_words_hi.csv')).map((row) => [row.word ?? '', row.hi ?? '']));
  const districts = (await table('bihar_districts.csv')).map((row): DistrictRow => {
    const code = row.cctns_district_cd ?? '';
    const name = { en: row.name_en ?? '', hi: row.name_hi ?? '', ur: row.name_ur ?? '' };
    return {
      code,
      lgdCode: Number(row.lgd_district_code),
      name,
      division: row.division ?? '',
      position: { lat: Number(row.headquarters_lat), lng: Number(row.headquarters_lng) },
      aliases: [row.cctns_name ?? '', ...(row.aliases?.split(';') ?? [])].filter(Boolean),
      policeDistricts: [
        { code, name: { en: name.en, hi: name.hi } },
        ...units
          .filter((unit) => unit.kind === 'police_district' && unit.district_cd === code)
          .map((unit) => ({ code: unit.unit_cd ?? '', name: { en: unit.name_en ?? '', hi: unit.name_hi ?? '' } })),
      ],
    };
  });
  const districtOf = new Map(districts.map(({ code }) => [code, code]));
  for (const unit of units) if (unit.district_cd) districtOf.set(unit.unit_cd ?? '', unit.district_cd);
  const stations = (await table('bihar_stations_2021.csv'))
    .filter((row) => row.ps_cd)
    .map((row): StationRow => {
      const code = row.ps_cd ?? '';
      const cctnsName = row.ps_name_cctns ?? '';
      const kind = stationKind(cctnsName, row.unit_cd ?? '');
      const hi = hindiName(cctnsName, kind, dictionary);
      const districtCode = towns.get(code) ?? districtOf.get(row.unit_cd ?? '');
      if (!districtCode) throw new Error(`No district for station ${code} ${cctnsName}`);
      return { code, name: { en: englishName(cctnsName, kind), ...(hi && { hi }) }, kind, districtCode, onCctns: true };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
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
