import type { StationKind, StationRow } from './place.ts';
import { englishName, hindiName, stationKind } from './station-names.ts';
import { urduName } from './urdu-name.ts';

/** What a row of a station master is read against. */
export interface StationContext {
  /** CCTNS code of a police unit → code of the revenue district it is in. */
  readonly districtOfUnit: ReadonlyMap<string, string>;
  /** Station code → revenue district, where the unit does not say it (railway). */
  readonly districtOfStation: ReadonlyMap<string, string>;
  /** Devanagari for each word of CCTNS names. */
  readonly hindiWords: ReadonlyMap<string, string>;
  /** Urdu for Hindi words. */
  readonly urduWords: ReadonlyMap<string, string>;
}

const KINDS: readonly StationKind[] = [
  'territorial',
  'mahila',
  'sc_st',
  'traffic',
  'cyber',
  'railway',
  'riverine',
  'unit',
];

/**
 * Reads a station master. Columns: `ps_cd` and `ps_name_cctns` are needed; `name_hi`, `name_ur`, `kind`, `district_cd`,
 * `on_cctns` (yes or no), `parent_cd`, `phone`, `lat` and `lng` are taken where they are there and filled, else worked
 * out or left out. Rows without a station code (units of headquarters) are skipped.
 * @throws {SyntaxError} naming every row that cannot be used; nothing is read in part.
 */
export function readStations(rows: readonly Readonly<Record<string, string>>[], context: StationContext): StationRow[] {
  const faults: string[] = [];
  const stations = new Map<string, StationRow>();
  for (const [at, row] of rows.entries()) {
    if (!row.ps_cd) continue;
    const read = readStation(row, context);
    if (typeof read === 'string') faults.push(`line ${at + 2}: ${read}`);
    else if (stations.has(read.code)) faults.push(`line ${at + 2}: ${read.code} is there twice`);
    else stations.set(read.code, read);
  }
  for (const { code, parentCode } of stations.values()) {
    if (parentCode !== undefined && !stations.has(parentCode))
      faults.push(`${code}: no station ${parentCode} to be its parent`);
  }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return [...stations.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The station, or what is wrong with the row. */
function readStation(row: Readonly<Record<string, string>>, context: StationContext): StationRow | string {
  const { ps_cd: code = '', ps_name_cctns: cctnsName = '' } = row;
  if (!/^\d{7}$/.test(code)) return `"${code}" is not a code of seven digits`;
  if (code.endsWith('000')) return `${code} is the number of a district's desk`;
  if (cctnsName.trim() === '') return `${code} has no name`;
  const kind = row.kind ? (row.kind as StationKind) : stationKind(cctnsName, code.slice(0, 4));
  if (!KINDS.includes(kind)) return `"${kind}" is not a kind of station`;
  const districtCode =
    row.district_cd || context.districtOfStation.get(code) || context.districtOfUnit.get(code.slice(0, 4));
  if (!districtCode || context.districtOfUnit.get(districtCode) !== districtCode)
    return `${code} is in no revenue district`;
  const [lat, lng] = [Number(row.lat), Number(row.lng)];
  const hasPosition = Boolean(row.lat && row.lng);
  if (hasPosition && !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return `${code} has no true position`;
  const hi = row.name_hi || hindiName(cctnsName, kind, context.hindiWords);
  const ur = row.name_ur || (hi && urduName(hi, context.urduWords));
  return {
    code,
    name: { en: englishName(cctnsName, kind), ...(hi && { hi }), ...(ur && { ur }) },
    kind,
    districtCode,
    onCctns: row.on_cctns !== 'no',
    ...(row.parent_cd && { parentCode: row.parent_cd }),
    ...(row.phone && { phone: row.phone }),
    ...(hasPosition && { position: { lat, lng } }),
  };
}
