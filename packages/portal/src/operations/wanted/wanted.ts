import type { Places } from '../../data/places.ts';
import { foldName } from '../../domain/fold.ts';
import type { WantedSource } from '../../domain/backend-records.ts';
import { publicWanted, type PublicWanted } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import type { PublicRecord } from '../../store/store.ts';
import { districtFacet } from '../district-facet.ts';
import { findPage } from '../find-page.ts';
import { lastModified } from '../last-modified.ts';
import { PUBLIC_CACHE } from '../public-cache.ts';
import { rotatingPage } from '../rotating-page.ts';
import { photoAnswer, type KeptPhoto } from '../photo-answer.ts';
import { WANTED_KIND, WANTED_PHOTO_KIND } from './wanted-record.ts';

type WantedPerson = components['schemas']['WantedPerson'];

export const listWanted: Operation<'listWanted'> = async ({ portal, query, now }) => {
  const places = await portal.places();
  const { q, district, station, minReward, cursor, limit = 20, rotate = false } = query;
  const find = rotate && q === undefined && cursor === undefined ? rotatingPage(now) : findPage;
  const page = await find(portal.store.records, {
    kind: WANTED_KIND,
    limit,
    facets: { ...districtFacet(places, district), ...(station !== undefined && { station }) },
    ...(minReward !== undefined && { atLeast: { reward: minReward } }),
    ...(q !== undefined && { search: foldName(q) }),
    ...(cursor !== undefined && { cursor }),
  });
  const items = page.items.flatMap((record) => {
    const person = shownPerson(places, record, now);
    return person ? [person] : [];
  });
  const json = { items, total: page.total, ...(page.next !== undefined && { nextCursor: page.next }) };
  // Neither an entry that has ended since nor the hour's turn has changed the list's date.
  const dated = find === findPage && items.length === page.items.length;
  const headers = dated ? await lastModified(portal.store.records, WANTED_KIND) : {};
  return { status: 200, json, headers, cache: PUBLIC_CACHE };
};

export const readWanted: Operation<'readWanted'> = async ({ portal, path, now }) => {
  const record = await portal.store.records.get(WANTED_KIND, path.wantedId);
  const person = record && shownPerson(await portal.places(), record, now);
  if (!person) throw new Problem('not-found');
  return { status: 200, json: person, cache: PUBLIC_CACHE };
};

export const readWantedPhoto: Operation<'readWantedPhoto'> = async ({ portal, path, now }) => {
  const photo = await keptPhoto(portal, path.wantedId, now.toISOString());
  if (!photo) throw new Problem('not-found');
  return photoAnswer(photo, PUBLIC_CACHE);
};

async function keptPhoto({ store }: Portal, wantedId: string, now: string): Promise<KeptPhoto | undefined> {
  const person = await store.records.get(WANTED_KIND, wantedId);
  if (!person || !publicWanted(person.body as unknown as WantedSource, now)) return undefined;
  const photo = await store.records.get(WANTED_PHOTO_KIND, wantedId);
  return photo?.body as unknown as KeptPhoto | undefined;
}

/** Judged again at each reading: the rules may have become stricter since the record was made. */
function shownPerson(places: Places, record: PublicRecord, now: Date): WantedPerson | undefined {
  const person = publicWanted(record.body as unknown as WantedSource, now.toISOString());
  return person && describe(places, person, record.facets.photo === 'yes');
}

function describe(places: Places, person: PublicWanted, hasPhoto: boolean): WantedPerson {
  const { wantedId, name, aliases, parentName, village, stationCode, sections, caseCount, rewardRupees } = person;
  const { announcedBy, orderDate, marks } = person;
  return {
    wantedId,
    name,
    ...(aliases.length > 0 && { aliases: [...aliases] }),
    ...(parentName && { parentName }),
    ...(village && { village }),
    station: places.ref(stationCode),
    sections: [...sections],
    caseCount,
    ...(rewardRupees !== undefined && { rewardRupees }),
    announcedBy,
    orderDate,
    ...(marks && { marks }),
    ...(hasPhoto && { photoUrl: `/wanted/${wantedId}/photo` }),
  };
}
