import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '../data/places.ts';
import { type ListName, listNames, readRecords, type RecordLine, type SourceOf } from '../data/read-records.ts';
import { placesOf } from '../data/station-master.ts';
import type { Pictured } from '../domain/backend-records.ts';
import { forgetArrest, keepArrest } from '../operations/arrests/arrest-record.ts';
import { keepFir } from '../operations/firs/fir-record.ts';
import { forgetMissing, keepMissing } from '../operations/missing/missing-record.ts';
import { forgetRecovered, keepRecovered } from '../operations/recovered/recovered-record.ts';
import { forgetUnidentified, keepUnidentified } from '../operations/unidentified/unidentified-record.ts';
import { forgetWanted, keepWanted } from '../operations/wanted/wanted-record.ts';
import { CorruptImage, type Images } from '../ports/images.ts';
import type { RecordStore } from '../store/store.ts';
import { readEnvironment } from './environment.ts';
import { demonstrationSecret, keptSecret } from './portal-secret.ts';
import { createSharpImages } from './sharp-images.ts';
import { runCommand, withStore } from './with-store.ts';

interface Lists {
  readonly records: RecordStore;
  readonly places: Places;
  /** Of the portal: what is kept of a number is its HMAC under it. */
  readonly secret: string;
  /** ISO 8601. */
  readonly now: string;
}

type Keepers = { readonly [List in ListName]: (source: SourceOf<List>, lists: Lists) => Promise<void> };

/** All that may be shown goes through the same functions as what the portal does itself: redaction, matching, taking away. */
const keepers: Keepers = {
  firs: (source, { records }) => keepFir(records, source),
  wanted: (source, { records, places, now }) => keepWanted(records, source, places, now),
  arrests: (source, { records, places }) => keepArrest(records, source, places),
  missing: (source, { records, places, now }) => keepMissing(records, source, places, now),
  unidentified: (source, { records, places, now }) => keepUnidentified(records, source, places, now),
  recovered: (source, { records, places, secret }) => keepRecovered(records, source, places, secret),
};

type Forgetter = (records: RecordStore, id: string) => Promise<void>;

const forgetters: { readonly [List in Exclude<ListName, 'firs'>]: Forgetter } = {
  wanted: forgetWanted,
  arrests: forgetArrest,
  missing: forgetMissing,
  unidentified: forgetUnidentified,
  recovered: forgetRecovered,
};

/** How an entry leaves its list, with all that was kept for it; a FIR does not. */
const forgetterOf = (list: ListName): Forgetter | undefined => (list === 'firs' ? undefined : forgetters[list]);

/**
 * Brings a public list to what a backend sends: `import-records.ts wanted wanted.ndjson`, one record a line as `readRecords` says. An entry
 * that is there already is replaced; what may not be shown, or not any more, leaves the list.
 * @returns how many records there were in the file.
 * @throws {SyntaxError} naming line and field of all that cannot be used, and no value; nothing was changed then.
 */
export async function importRecordFile<List extends ListName>(
  list: List,
  file: string,
  variables: NodeJS.ProcessEnv,
  images: Images = createSharpImages(),
): Promise<number> {
  const lines = await readFile(file, 'utf8');
  return withStore(variables, async ({ records }) => {
    const places = await placesOf(records);
    const sent = await withNewPictures(readRecords(list, lines, places), images);
    const secret = list === 'recovered' ? await secretOf(variables) : '';
    const lists: Lists = { records, places, secret, now: new Date().toISOString() };
    const keep = keepers[list] as (source: SourceOf<List>, to: Lists) => Promise<void>;
    const forget = forgetterOf(list);
    for (const one of sent) await ('source' in one ? keep(one.source, lists) : forget?.(records, one.removed));
    return sent.length;
  });
}

/**
 * The secret of the portal. One that is made up here for a portal that runs elsewhere would never fit: no owner could claim a thing.
 * @throws {SyntaxError} where it is not known.
 */
async function secretOf(variables: NodeJS.ProcessEnv): Promise<string> {
  const { data, databaseUrl, secret } = readEnvironment(variables);
  const known = secret ?? (await keptSecret(resolve(data)));
  if (known !== undefined) return known;
  // The embedded database lies in the same folder: what is made there now is what its portal will read.
  if (databaseUrl === undefined) return demonstrationSecret(resolve(data));
  throw new SyntaxError(
    'Numbers of recovered things are kept under the secret of the portal: set NAGRIK_SECRET to it, or NAGRIK_DATA to its data folder.',
  );
}

/**
 * Photographs as they are shown: made anew, without the place and the camera that stand in a file.
 * @throws {SyntaxError} naming every line with one that cannot be read.
 */
async function withNewPictures<List extends ListName>(
  sent: readonly RecordLine<List>[],
  images: Images,
): Promise<RecordLine<List>[]> {
  const made: RecordLine<List>[] = [];
  const faults: string[] = [];
  for (const one of sent) {
    const photograph = 'source' in one ? (one.source as Pictured).photograph : undefined;
    const anew = photograph && (await newPicture(photograph, images));
    if (photograph && !anew) faults.push(`line ${one.line}: photograph: this picture cannot be read`);
    made.push('source' in one && anew ? { ...one, source: { ...one.source, photograph: anew } } : one);
  }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return made;
}

/** @returns undefined for bytes that are no picture. */
async function newPicture(
  { mediaType, base64 }: NonNullable<Pictured['photograph']>,
  images: Images,
): Promise<Pictured['photograph']> {
  try {
    const picture = await images.derive(Buffer.from(base64, 'base64'), mediaType);
    const made = (['image/webp', 'image/jpeg', 'image/png'] as const).find((each) => each === picture?.mediaType);
    return picture && made && { mediaType: made, base64: Buffer.from(picture.bytes).toString('base64') };
  } catch (error) {
    if (error instanceof CorruptImage) return undefined;
    throw error;
  }
}

/** Takes a wanted person off the list: caught, or not looked for any more. */
export async function removeWanted(wantedId: string, variables: NodeJS.ProcessEnv): Promise<void> {
  await withStore(variables, ({ records }) => forgetWanted(records, wantedId));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first = '', second] = process.argv.slice(2);
  await runCommand(async () => {
    if (second !== undefined && first === '--remove-wanted') {
      await removeWanted(second, process.env);
      return 'Taken off the list of wanted persons.';
    }
    const list = listNames.find((name) => name === first);
    if (!list || second === undefined) {
      throw new SyntaxError(
        `import-records.ts <${listNames.join(' | ')}> <file.ndjson>\nimport-records.ts --remove-wanted <wantedId>`,
      );
    }
    return `${await importRecordFile(list, second, process.env)} records.`;
  });
}
