import type { Places } from '../../data/places.ts';
import { foldName } from '../../domain/fold.ts';
import type { ArrestSource } from '../../domain/backend-records.ts';
import { publicArrest, type PublicArrest } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { checkRange } from '../dates.ts';
import { districtFacet } from '../district-facet.ts';
import { findPage } from '../find-page.ts';
import { ARREST_KIND } from './arrest-record.ts';

type Arrest = components['schemas']['Arrest'];

/** Whoever was arrested is nobody's business who has not signed in: no cache keeps it. */
const CACHE = 'private, no-store';

export const listArrests: Operation<'listArrests'> = async ({ portal, query }) => {
  const places = await portal.places();
  const { from, to, q, district, station, cursor, limit = 20 } = query;
  checkRange(from, to);
  const page = await findPage(portal.store.records, {
    kind: ARREST_KIND,
    limit,
    from,
    to,
    facets: { ...districtFacet(places, district), ...(station !== undefined && { station }) },
    ...(q !== undefined && { search: foldName(q) }),
    ...(cursor !== undefined && { cursor }),
  });
  const items = page.items.flatMap(({ body }) => {
    // Judged again at each reading: the rules may have become stricter since the record was made.
    const arrest = publicArrest(body as unknown as ArrestSource);
    return arrest ? [describe(places, arrest)] : [];
  });
  const json = { items, total: page.total, ...(page.next !== undefined && { nextCursor: page.next }) };
  return { status: 200, json, cache: CACHE };
};

export const readArrest: Operation<'readArrest'> = async ({ portal, path }) => {
  const record = await portal.store.records.get(ARREST_KIND, path.arrestId);
  const arrest = record && publicArrest(record.body as unknown as ArrestSource);
  if (!arrest) throw new Problem('not-found');
  return { status: 200, json: describe(await portal.places(), arrest), cache: CACHE };
};

function describe(places: Places, arrest: PublicArrest): Arrest {
  const { arrestId, name, aliases, age, gender, fir, sections, arrestedOn, stationCode } = arrest;
  return {
    arrestId,
    name,
    ...(aliases.length > 0 && { aliases: [...aliases] }),
    age,
    ...(gender && { gender }),
    ...(fir && { fir }),
    sections: [...sections],
    arrestedOn,
    station: places.ref(stationCode),
  };
}
