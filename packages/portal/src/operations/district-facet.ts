import type { Places } from '../data/places.ts';
import { invalid } from '../handler/problem.ts';

/**
 * The facet by which a list is filtered to a district. Records stand under the revenue district, which citizens know;
 * a police district inside one means the whole of it.
 * @throws {Problem} `invalid-request` with `not-found` for a code that no district has.
 */
export function districtFacet(places: Places, district: string | undefined): Record<string, string> {
  if (district === undefined) return {};
  const row = places.district(district);
  if (!row) throw invalid({ pointer: '/district', in: 'query', code: 'not-found' });
  return { district: row.code };
}
