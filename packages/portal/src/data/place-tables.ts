import { readFile } from 'node:fs/promises';
import { parseCsv } from './csv.ts';
import type { DistrictRow } from './place.ts';
import type { StationContext } from './read-stations.ts';

const folder = new URL('../../data/', import.meta.url);

/** A table of `packages/portal/data`. */
export async function readTable(name: string): Promise<Record<string, string>[]> {
  return parseCsv(await readFile(new URL(name, folder), 'utf8'));
}

/** The revenue districts, each with the police districts inside it. */
export async function readDistricts(): Promise<DistrictRow[]> {
  const units = await readTable('police_units.csv');
  return (await readTable('bihar_districts.csv')).map((row): DistrictRow => {
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
}

export async function readStationContext(): Promise<StationContext> {
  const pairs = async (table: string, key: string, value: string): Promise<[string, string][]> =>
    (await readTable(table)).filter((row) => row[value]).map((row) => [row[key] ?? '', row[value] ?? '']);
  const districts = (await readDistricts()).map(({ code }): [string, string] => [code, code]);
  return {
    districtOfUnit: new Map([...districts, ...(await pairs('police_units.csv', 'unit_cd', 'district_cd'))]),
    districtOfStation: new Map(await pairs('railway_stations.csv', 'ps_cd', 'district_cd')),
    hindiWords: new Map(await pairs('station_words_hi.csv', 'word', 'hi')),
    urduWords: new Map([
      ...(await readDistricts()).map(({ name }): [string, string] => [name.hi.normalize('NFC'), name.ur]),
      ...(await pairs('station_words_ur.csv', 'hi', 'ur')).map(([hi, ur]): [string, string] => [
        hi.normalize('NFC'),
        ur,
      ]),
    ]),
  };
}
