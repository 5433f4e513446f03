import type { OfficerCaller } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import type { Filing } from '../../store/store.ts';

/** @throws {Problem} `not-found` for a filing that another station has. */
export async function findStationFiling(
  portal: Portal,
  reference: string,
  { officer }: OfficerCaller,
): Promise<Filing> {
  const filing = await portal.store.filings.get(reference);
  if (filing?.projection.station !== officer.station) throw new Problem('not-found');
  return filing;
}
