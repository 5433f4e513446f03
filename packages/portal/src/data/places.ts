import { foldName, foldNames, joinKeys } from '../domain/fold.ts';
import { ALIKE, createMatcher } from '../domain/match-key.ts';
import type { components } from '../generated/types.ts';
import type { DistrictRow, StationKind, StationRow } from './place.ts';

type Station = components['schemas']['Station'];
type StationRef = components['schemas']['StationRef'];
type District = components['schemas']['District'];

export interface StationSearch {
  /** As typed. */
  readonly q?: string;
  /** Code of a revenue district or of a police district inside one. */
  readonly district?: string;
  readonly kind?: StationKind;
  /** Gives only stations whose own place is known. */
  readonly near?: { readonly lat: number; readonly lng: number };
  /** How many are passed over. */
  readonly from?: number;
  readonly limit: number;
}

export interface FoundStations {
  readonly stations: Station[];
  /** How many there are in all. */
  readonly total: number;
}

type SearchableStation = StationRow & { readonly key: string; readonly ownKey: string };

/** The districts and stations of one version of the master data, with their search keys. Immutable. */
export class Places {
  readonly #districts: readonly DistrictRow[];
  readonly #byUnit: ReadonlyMap<string, DistrictRow>;
  readonly #stations: readonly StationRow[];
  #searchable: readonly SearchableStation[] | undefined;
  readonly #byCode: ReadonlyMap<string, StationRow>;
  readonly #districtKeys = new Map<string, string>();

  constructor(districts: readonly DistrictRow[], stations: readonly StationRow[]) {
    this.#districts = districts;
    this.#byUnit = new Map(
      districts.flatMap((row) =>
        [row.code, ...row.policeDistricts.map((unit) => unit.code)].map((code) => [code, row]),
      ),
    );
    this.#byCode = new Map(stations.map((row) => [row.code, row]));
    this.#stations = stations;
  }

  /** Made by the first search: folding a thousand names takes a good part of a second. */
  #withKeys(): readonly SearchableStation[] {
    this.#searchable ??= this.#stations.map((row) => {
      const ownKey = foldNames([row.name.en, row.name.hi, row.name.ur], 'station');
      return { ...row, ownKey, key: joinKeys(ownKey, this.#districtKey(row)) };
    });
    return this.#searchable;
  }

  /** "Kotwali Patna" means the one in Patna: the district's names stand behind the station's. */
  #districtKey({ code, districtCode }: StationRow): string {
    const unitCode = code.slice(0, 4);
    const known = this.#districtKeys.get(`${districtCode} ${unitCode}`);
    if (known !== undefined) return known;
    const district = this.#byUnit.get(districtCode);
    const unit = district?.policeDistricts.find((one) => one.code === unitCode);
    const names = [district?.name.en, district?.name.hi, district?.name.ur, unit?.name.en, unit?.name.hi];
    const key = foldNames([...names, ...(district?.aliases ?? [])], 'station');
    this.#districtKeys.set(`${districtCode} ${unitCode}`, key);
    return key;
  }

  /** All revenue districts, in the order of their Hindi names. */
  districts(): District[] {
    return this.#districts
      .map((row): District => ({
        code: row.code,
        lgdCode: row.lgdCode,
        name: row.name,
        division: row.division,
        position: row.position,
        policeDistricts: row.policeDistricts.map((unit) => ({ ...unit })),
      }))
      .sort((a, b) => (a.name.hi ?? a.name.en).localeCompare(b.name.hi ?? b.name.en, 'hi'));
  }

  /** The revenue district of a four-digit code: its own, or that of a police district inside it. */
  district(code: string): DistrictRow | undefined {
    return this.#byUnit.get(code);
  }

  /** Of how many stations the own place is known. */
  get stationsPlaced(): number {
    return this.#stations.filter(({ position }) => position).length;
  }

  /** A station with everything that is known of it. */
  station(code: string): Station | undefined {
    const row = this.#byCode.get(code);
    if (!row) return undefined;
    const covers = this.#stations.filter(({ parentCode }) => parentCode === code).map((one) => this.ref(one.code));
    return {
      ...this.#describe(row),
      ...(row.parentCode !== undefined && { parent: this.ref(row.parentCode) }),
      ...(covers.length > 0 && { covers }),
    };
  }

  /** How a station is named beside something else. A code that the master data does not know is named by itself. */
  ref(code: string): StationRef {
    const row = this.#byCode.get(code);
    const district = this.#byUnit.get(row?.districtCode ?? code.slice(0, 4));
    return {
      code,
      name: row?.name ?? { en: code },
      districtCode: district?.code ?? code.slice(0, 4),
      districtName: district?.name ?? { en: code.slice(0, 4) },
    };
  }

  /** Whether a station is in a district, by the code of the revenue district or of the police district. */
  isIn(stationCode: string, districtCode: string): boolean {
    const row = this.#byCode.get(stationCode);
    return row !== undefined && (row.districtCode === districtCode || stationCode.startsWith(districtCode));
  }

  /** Metres between the headquarters of two districts, to about a kilometre; undefined for a code that no district has. */
  metresBetween(one: string, other: string): number | undefined {
    const [from, to] = [this.district(one), this.district(other)];
    return from && to && Math.round(distance(from.position, to.position));
  }

  /**
   * Stations, best first: by name where something was typed, then by distance where a position is given, else by
   * kind and name.
   */
  find({ q, district, kind, near, from = 0, limit }: StationSearch): FoundStations {
    const match = q === undefined ? undefined : createMatcher(foldName(q, 'station'));
    const judged = this.#withKeys()
      .filter((row) => district === undefined || this.isIn(row.code, district))
      .filter((row) => kind === undefined || row.kind === kind)
      .filter((row) => !near || row.position)
      .map((row) => ({ row, fits: match ? match(row.key) : 1, metres: near && metres(row, near) }))
      .filter(({ fits }) => fits > 0);
    const alike = judged.filter(({ fits }) => fits >= ALIKE);
    const found = alike.length > 0 ? alike : judged;
    const stations = found
      // A match in the station's own name weighs more than one in its district's.
      .map((one) => ({ ...one, score: match ? one.fits + match(one.row.ownKey) : 0 }))
      .sort(
        (a, b) =>
          b.score - a.score ||
          (a.metres ?? 0) - (b.metres ?? 0) ||
          rank(a.row) - rank(b.row) ||
          a.row.name.en.localeCompare(b.row.name.en, 'en') ||
          (a.row.code < b.row.code ? -1 : 1),
      )
      .slice(from, from + limit)
      .map(({ row, metres }) => ({ ...this.#describe(row), ...(metres !== undefined && { distanceMetres: metres }) }));
    return { stations, total: found.length };
  }

  /** The first of what `find` gives. */
  search(search: StationSearch): Station[] {
    return this.find(search).stations;
  }

  #describe(row: StationRow): Station {
    const district = this.#byUnit.get(row.districtCode);
    const position = row.position ?? district?.position;
    return {
      code: row.code,
      name: row.name,
      districtCode: row.districtCode,
      districtName: district?.name ?? { en: row.districtCode },
      kind: row.kind,
      onCctns: row.onCctns,
      ...(row.parentCode !== undefined && { parentCode: row.parentCode }),
      phone: row.phone ?? '112',
      ...(position && { position, positionOf: row.position ? ('station' as const) : ('district' as const) }),
    };
  }
}

/** A citizen looks for the station of an area first; special ones after it, units last. */
function rank({ kind }: StationRow): number {
  return kind === 'territorial' ? 0 : kind === 'unit' ? 2 : 1;
}

function metres({ position }: StationRow, near: { readonly lat: number; readonly lng: number }): number | undefined {
  return position && Math.round(distance(position, near));
}

/** Great-circle distance in metres (haversine, mean radius of the earth). */
function distance(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(half)));
}
