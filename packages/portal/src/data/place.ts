import type { components } from '../generated/types.ts';

export type StationKind = components['schemas']['Station']['kind'];

/** A revenue district, as citizens know it, with the police units inside it. */
export interface DistrictRow {
  /** CCTNS code, four digits. */
  readonly code: string;
  readonly lgdCode: number;
  readonly name: { readonly en: string; readonly hi: string; readonly ur: string };
  readonly division: string;
  /** Of the headquarters town, to about a kilometre. */
  readonly position: { readonly lat: number; readonly lng: number };
  /** Other names by which people and CCTNS call it. */
  readonly aliases: readonly string[];
  readonly policeDistricts: readonly {
    readonly code: string;
    readonly name: { readonly en: string; readonly hi: string };
  }[];
}

export interface StationRow {
  /** CCTNS code, seven digits. */
  readonly code: string;
  readonly name: { readonly en: string; readonly hi?: string; readonly ur?: string };
  readonly kind: StationKind;
  /** The revenue district; of a railway station that of its town. */
  readonly districtCode: string;
  readonly onCctns: boolean;
  /** The station that works in CCTNS for one that does not. */
  readonly parentCode?: string;
  readonly phone?: string;
  readonly position?: { readonly lat: number; readonly lng: number };
}
