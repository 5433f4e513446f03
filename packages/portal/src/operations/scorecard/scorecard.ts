import { countableQuarters, FOLLOWED_DAYS, type Quarter, timesOf } from '../../domain/quarter.ts';
import { SMALLEST_TOLD } from '../../domain/small-numbers.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { districtFacet } from '../district-facet.ts';
import { lastModified } from '../last-modified.ts';
import { SCORECARD_KIND } from './scorecard-record.ts';

type Services = components['schemas']['Scorecard']['services'];

/** What is published never changes; that there is another quarter is seen within minutes. */
const CACHE = 'public, max-age=300';

/** So far back one can look: five years. */
const MOST_QUARTERS = 20;

export const readScorecard: Operation<'readScorecard'> = async ({ portal, query, now }) => {
  const { records } = portal.store;
  const places = await portal.places();
  const facet = districtFacet(places, query.district);
  const district = places.district(query.district);
  // A quarter that cannot have been counted is refused as such, not as one that nobody knows.
  const [newest] = countableQuarters(now, 1);
  if (newest && query.quarter !== undefined && query.quarter > newest)
    throw invalid({ pointer: '/quarter', in: 'query', code: 'in-future', params: { limit: newest } });
  const { items } = await records.find({ kind: SCORECARD_KIND, facets: facet, limit: MOST_QUARTERS });
  const record = query.quarter === undefined ? items[0] : items.find(({ sortKey }) => sortKey === query.quarter);
  if (!district || (!record && query.quarter === undefined)) throw new Problem('not-found');
  if (!record) throw invalid({ pointer: '/quarter', in: 'query', code: 'not-found' });
  const quarter = record.sortKey as Quarter;
  const { firstDay, lastDay, followedTo } = timesOf(quarter);
  return {
    status: 200,
    json: {
      ...{ district: district.code, districtName: district.name, quarter },
      ...{ firstDay, lastDay, followedTo, followedDays: FOLLOWED_DAYS, smallestTold: SMALLEST_TOLD },
      quarters: items.map(({ sortKey }) => sortKey),
      services: record.body.services as Services,
    },
    headers: await lastModified(records, SCORECARD_KIND),
    cache: CACHE,
  };
};
