import type { MissingSource } from '../../domain/backend-records.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import type { components } from '../../generated/types.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmac } from '../../secrets/digest.ts';
import type { NewEvent } from '../../store/store.ts';
import { MISSING_KIND, MISSING_PHOTO_KIND, keepMissing } from '../missing/missing-record.ts';
import { publishedPerson } from './published-person.ts';

type Report = components['schemas']['MissingPersonReport'];
type Attachment = components['schemas']['Attachment'];

/** Brings the public list to what the log of a report says now. */
export async function keepPublication(
  portal: Portal,
  report: Report,
  rules: FilingRules,
  reference: string,
): Promise<void> {
  const { store, config } = portal;
  const filing = await store.filings.get(reference);
  if (!filing) return;
  // Nobody comes from the list to the report.
  const missingId = `m_${(await hmac(config.secret, `missing:${reference}`)).slice(0, 20)}`;
  const log = (await store.filings.log(reference)).map(({ event }) => event);
  const person = publishedPerson(report, { missingId, stationCode: filing.projection.station, rules, log });
  if (!person) {
    for (const kind of [MISSING_PHOTO_KIND, MISSING_KIND]) await store.records.remove(kind, [missingId]);
    return;
  }
  const photograph = await photographOf(portal, filesSeen(report, log), person);
  const source = { ...person, ...(photograph && { photograph }) };
  await keepMissing(store.records, source, await portal.places(), portal.ports.now().toISOString());
}

/**
 * The files of the filing that whoever gave the order could see: those of the report, then those that came later. What came after the order
 * nobody has judged; a new order takes it in.
 */
function filesSeen({ uploadIds = [] }: Report, log: readonly NewEvent[]): readonly string[] {
  const order = log.findLastIndex(({ kind }) => kind === 'published');
  const later = log.slice(0, order).filter(({ kind }) => kind === 'information_added');
  return [...uploadIds, ...later.flatMap((added) => attachmentsOf(added).map(({ uploadId }) => uploadId))];
}

const attachmentsOf = ({ attachments = [] }: NewEvent): readonly Attachment[] => attachments as readonly Attachment[];

/** The first picture among the files, as it was made anew without metadata; not even read where the order does not cover it. */
async function photographOf(
  { store, ports }: Portal,
  uploadIds: readonly string[],
  { publication }: MissingSource,
): Promise<MissingSource['photograph']> {
  const covered = publication?.subject === 'child' ? publication.permission.photo : publication?.photo;
  if (!covered) return undefined;
  for (const id of uploadIds) {
    const { derivative } = (await store.uploads.get(id)) ?? {};
    const mediaType = (['image/webp', 'image/jpeg', 'image/png'] as const).find(
      (each) => each === derivative?.mediaType,
    );
    const bytes = derivative && mediaType ? await ports.files.get(derivative.key) : undefined;
    if (!bytes || !mediaType) continue;
    let text = '';
    for (const byte of new Uint8Array(await new Response(bytes as BodyInit).arrayBuffer()))
      text += String.fromCharCode(byte);
    return { mediaType, base64: btoa(text) };
  }
  return undefined;
}
