import type { Places } from '../../data/places.ts';
import { foldName } from '../../domain/fold.ts';
import { type KeptRecovered, publicRecovered, type PublicRecovered } from '../../domain/redaction.ts';
import { numberKey } from '../../domain/thing-number.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import type { PublicRecord } from '../../store/store.ts';
import { districtFacet } from '../district-facet.ts';
import { findPage } from '../find-page.ts';
import { lastModified } from '../last-modified.ts';
import { PUBLIC_CACHE } from '../public-cache.ts';
import { RECOVERED_KIND } from './recovered-record.ts';

export const listRecovered: Operation<'listRecovered'> = async ({ portal, query }) => {
  const places = await portal.places();
  const { q, district, station, kind, endsIn, from, to, cursor, limit = 20 } = query;
  if (from !== undefined && to !== undefined && to < from)
    throw invalid({ pointer: '/to', in: 'query', code: 'before-start' });
  const page = await findPage(portal.store.records, {
    kind: RECOVERED_KIND,
    limit,
    facets: {
      ...districtFacet(places, district),
      ...(station !== undefined && { station }),
      ...(kind !== undefined && { kind }),
      ...(endsIn !== undefined && { ending: numberKey(endsIn) }),
    },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(q !== undefined && { search: foldName(q) }),
    ...(cursor !== undefined && { cursor }),
  });
  const items = page.items.flatMap((record) => {
    const item = shownRecovered(record);
    return item ? [describeRecovered(places, item)] : [];
  });
  const json = { items, total: page.total, ...(page.next !== undefined && { nextCursor: page.next }) };
  // Of an entry that the rules hide since, the list's date knows nothing.
  const dated = items.length === page.items.length;
  const headers = dated ? await lastModified(portal.store.records, RECOVERED_KIND) : {};
  return { status: 200, json, headers, cache: PUBLIC_CACHE };
};

export const readRecovered: Operation<'readRecovered'> = async ({ portal, path }) => {
  const record = await portal.store.records.get(RECOVERED_KIND, path.recoveredId);
  const item = record && shownRecovered(record);
  if (!item) throw new Problem('not-found');
  return { status: 200, json: describeRecovered(await portal.places(), item), cache: PUBLIC_CACHE };
};

/** Judged again at each reading: the rules may have become stricter since the record was made. */
export function shownRecovered(record: PublicRecord): PublicRecovered | undefined {
  return publicRecovered(record.body as unknown as KeptRecovered);
}

export function describeRecovered(places: Places, item: PublicRecovered): components['schemas']['RecoveredItem'] {
  const { stationCode, ...shown } = item;
  return { ...shown, station: places.ref(stationCode) };
}
