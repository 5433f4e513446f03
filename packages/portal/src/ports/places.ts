import type { components } from '../generated/types.ts';

export type StationRef = components['schemas']['StationRef'];
export type District = components['schemas']['District'];

/** What the operations on filings need of the station master. */
export interface Places {
  /**
   * The station of a code, or a district's own desk (`districtDeskCode`), as it is named beside something else.
   * `worksOn` is the station that does its work in CCTNS: itself, or the parent of one that is not on CCTNS yet.
   */
  station(code: string): { readonly ref: StationRef; readonly worksOn: string } | undefined;
  district(code: string): District | undefined;
}
