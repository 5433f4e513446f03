import type { Places } from '../../data/places.ts';
import type { UnidentifiedSource } from '../../domain/backend-records.ts';
import { foldName } from '../../domain/fold.ts';
import { publicUnidentified, type PublicUnidentified } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Call, Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import type { PublicRecord, RecordStore } from '../../store/store.ts';
import { districtFacet } from '../district-facet.ts';
import { findPage } from '../find-page.ts';
import { photoAnswer, type KeptPhoto } from '../photo-answer.ts';
import { ageAmounts, UNIDENTIFIED_KIND, UNIDENTIFIED_PHOTO_KIND } from './unidentified-record.ts';

type State = UnidentifiedSource['state'];
type ListCall = Pick<Call<'listUnidentifiedPersons'>, 'portal' | 'query' | 'now'>;
type PhotoCall = Pick<Call<'readUnidentifiedPersonPhoto'>, 'portal' | 'path' | 'query' | 'now'>;
type EntryCall = Pick<Call<'readUnidentifiedPerson'>, 'portal' | 'path' | 'now'>;

/** Whoever cannot say who they are, or be asked, is nobody's business who has not signed in: no cache keeps it. */
const CACHE = 'private, no-store';

export const listUnidentifiedPersons: Operation<'listUnidentifiedPersons'> = (call) => listOf('living', call);
export const listUnidentifiedBodies: Operation<'listUnidentifiedBodies'> = (call) => listOf('dead', call);
export const readUnidentifiedPerson: Operation<'readUnidentifiedPerson'> = (call) => entryOf('living', call);
export const readUnidentifiedBody: Operation<'readUnidentifiedBody'> = (call) => entryOf('dead', call);
export const readUnidentifiedPersonPhoto: Operation<'readUnidentifiedPersonPhoto'> = (call) => photoOf('living', call);
export const readUnidentifiedBodyPhoto: Operation<'readUnidentifiedBodyPhoto'> = (call) => photoOf('dead', call);

/** Two operations, because each may have another policy of sign-in; one list, because all else is the same. */
async function listOf(state: State, { portal, query, now }: ListCall) {
  const places = await portal.places();
  const { q, district, station, gender, youngest, oldest, from, to, cursor, limit = 20 } = query;
  if (from !== undefined && to !== undefined && to < from)
    throw invalid({ pointer: '/to', in: 'query', code: 'before-start' });
  const page = await findPage(portal.store.records, {
    kind: UNIDENTIFIED_KIND,
    limit,
    facets: {
      state,
      ...districtFacet(places, district),
      ...(station !== undefined && { station }),
      ...(gender !== undefined && { gender }),
    },
    atLeast: ageAmounts(youngest, oldest),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(q !== undefined && { search: foldName(q) }),
    ...(cursor !== undefined && { cursor }),
  });
  const items = page.items.flatMap((record) => {
    const entry = shownUnidentified(record, now);
    return entry ? [describeUnidentified(places, entry, record)] : [];
  });
  const json = { items, total: page.total, ...(page.next !== undefined && { nextCursor: page.next }) };
  return { status: 200 as const, json, cache: CACHE };
}

async function entryOf(state: State, { portal, path, now }: EntryCall) {
  const { entry, record } = await findEntry(portal.store.records, state, path.unidentifiedId, now);
  return { status: 200 as const, json: describeUnidentified(await portal.places(), entry, record), cache: CACHE };
}

/** @throws {Problem} `not-asked-for`, before anything is looked for: whether there is a picture is told by the entry. */
async function photoOf(state: State, { portal: { store }, path, query, now }: PhotoCall) {
  if (query.asked !== true)
    throw new Problem('not-asked-for', {
      detail: 'Tell whoever will see the picture what it shows, and let them ask for it; then call with asked=true.',
      errors: [{ pointer: '/asked', in: 'query', code: 'required' }],
    });
  const { entry } = await findEntry(store.records, state, path.unidentifiedId, now);
  const photo = entry.photo ? await store.records.get(UNIDENTIFIED_PHOTO_KIND, path.unidentifiedId) : undefined;
  if (!photo) throw new Problem('not-found');
  return photoAnswer(photo.body as unknown as KeptPhoto, CACHE);
}

/** @throws {Problem} `not-found`, also for an entry of the other list. */
async function findEntry(records: RecordStore, state: State, id: string, now: Date) {
  const record = await records.get(UNIDENTIFIED_KIND, id);
  const entry = record && shownUnidentified(record, now);
  if (!record || entry?.state !== state) throw new Problem('not-found');
  return { record, entry };
}

/** Judged again at each reading: an authorisation may have ended, and the rules may have become stricter since. */
export function shownUnidentified(record: PublicRecord, now: Date): PublicUnidentified | undefined {
  return publicUnidentified(record.body as unknown as UnidentifiedSource, now.toISOString());
}

export function describeUnidentified(
  places: Places,
  entry: PublicUnidentified,
  { facets }: PublicRecord,
): components['schemas']['UnidentifiedEntry'] {
  const { stationCode, photo, ...shown } = entry;
  return { ...shown, station: places.ref(stationCode), photo: photo && facets.photo === 'yes' };
}
