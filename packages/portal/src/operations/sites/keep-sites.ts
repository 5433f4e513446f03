import { districtDeskCode } from '../../domain/reference.ts';
import { stateDesk } from '../filings/desks.ts';

/** Whether who serves there may register sites: the desks of districts, each its own, and the state's. No station. */
export function keepsSites(station: string): boolean {
  return station === districtDeskCode(station.slice(0, 4));
}

/** Whether who serves there may keep the sites of a district. */
export function keepsSitesOf(station: string, districtCode: string): boolean {
  return station === stateDesk || station === districtDeskCode(districtCode);
}
