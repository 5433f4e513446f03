import type { Places } from '../../data/places.ts';
import type { MissingSource } from '../../domain/backend-records.ts';
import { foldName } from '../../domain/fold.ts';
import { publicMissing, type PublicMissing } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { PublicRecord } from '../../store/store.ts';
import { districtFacet } from '../district-facet.ts';
import { findPage } from '../find-page.ts';
import { lastModified } from '../last-modified.ts';
import { PUBLIC_CACHE } from '../public-cache.ts';
import { rotatingPage } from '../rotating-page.ts';
import { photoAnswer, type KeptPhoto } from '../photo-answer.ts';
import { MISSING_KIND, MISSING_PHOTO_KIND } from './missing-record.ts';

type MissingPerson = components['schemas']['MissingPerson'];

export const listMissing: Operation<'listMissing'> = async ({ portal, query, now }) => {
  const places = await portal.places();
  const { q, district, station, ageGroup, gender, cursor, limit = 20, rotate = false } = query;
  const find = rotate && q === undefined && cursor === undefined ? rotatingPage(now) : findPage;
  const page = await find(portal.store.records, {
    kind: MISSING_KIND,
    limit,
    facets: {
      ...districtFacet(places, district),
      ...(station !== undefined && { station }),
      ...(ageGroup !== undefined && { ageGroup }),
      ...(gender !== undefined && { gender }),
    },
    ...(q !== undefined && { search: foldName(q) }),
    ...(cursor !== undefined && { cursor }),
  });
  const items = page.items.flatMap((record) => {
    const person = shownPerson(record, now);
    return person ? [describe(places, person, record)] : [];
  });
  const json = { items, total: page.total, ...(page.next !== undefined && { nextCursor: page.next }) };
  // Neither an entry that has ended since nor the hour's turn has changed the list's date.
  const dated = find === findPage && items.length === page.items.length;
  const headers = dated ? await lastModified(portal.store.records, MISSING_KIND) : {};
  return { status: 200, json, headers, cache: PUBLIC_CACHE };
};

export const readMissing: Operation<'readMissing'> = async ({ portal, path, now }) => {
  const record = await portal.store.records.get(MISSING_KIND, path.missingId);
  const person = record && shownPerson(record, now);
  if (!person) throw new Problem('not-found');
  return { status: 200, json: describe(await portal.places(), person, record), cache: PUBLIC_CACHE };
};

export const readMissingPhoto: Operation<'readMissingPhoto'> = async ({ portal: { store }, path, now }) => {
  const record = await store.records.get(MISSING_KIND, path.missingId);
  const photo =
    record && shownPerson(record, now)?.photo ? await store.records.get(MISSING_PHOTO_KIND, path.missingId) : undefined;
  if (!photo) throw new Problem('not-found');
  return photoAnswer(photo.body as unknown as KeptPhoto, PUBLIC_CACHE);
};

/** Judged again at each reading: an authorisation may have ended, and the rules may have become stricter since. */
function shownPerson(record: PublicRecord, now: Date): PublicMissing | undefined {
  return publicMissing(record.body as unknown as MissingSource, now.toISOString());
}

function describe(places: Places, person: PublicMissing, { facets }: PublicRecord): MissingPerson {
  const { stationCode, photo, aliases, ...shown } = person;
  return {
    ...shown,
    ...(aliases.length > 0 && { aliases: [...aliases] }),
    station: places.ref(stationCode),
    ...(photo && facets.photo === 'yes' && { photoUrl: `/missing/${person.missingId}/photo` }),
  };
}
