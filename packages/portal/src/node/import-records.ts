import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '../data/places.ts';
import { type ListName, listNames, readRecords, type SourceOf } from '../data/read-records.ts';
import { placesOf } from '../data/station-master.ts';
import type { Pictured } from '../domain/backend-records.ts';
import { keepArrest } from '../operations/arrests/arrest-record.ts';
import { keepFir } from '../operations/firs/fir-record.ts';
import { keepMissing } from '../operations/missing/missing-record.ts';
import { keepRecovered } from '../operations/recovered/recovered-record.ts';
import { keepUnidentified } from '../operations/unidentified/unidentified-record.ts';
import { forgetWanted, keepWanted } from '../operations/wanted/wanted-record.ts';
import { CorruptImage, type Images } from '../ports/images.ts';
import type { RecordStore } from '../store/store.ts';
import { readEnvironment } from './environment.ts';
import { demonstrationSecret } from './portal-secret.ts';
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
  const { data, secret } = readEnvironment(variables);
  return withStore(variables, async ({ records }) => {
    const places = await placesOf(records);
    const sources = await withNewPictures(readRecords(list, lines, places), images);
    const lists: Lists = {
      ...{ records, places, now: new Date().toISOString() },
      secret: secret ?? (await demonstrationSecret(resolve(data))),
    };
    const keep = keepers[list] as (source: SourceOf<List>, to: Lists) => Promise<void>;
    for (const source of sources) await keep(source, lists);
    return sources.length;
  });
}

/** Photographs as they are shown: made anew, without the place and the camera that stand in a file. */
async function withNewPictures<Source>(sources: readonly Source[], images: Images): Promise<Source[]> {
  const made: Source[] = [];
  for (const [at, source] of sources.entries()) {
    const { photograph } = source as Pictured;
    if (!photograph) {
      made.push(source);
      continue;
    }
    try {
      const picture = await images.derive(Buffer.from(photograph.base64, 'base64'), photograph.mediaType);
      if (!picture) throw new CorruptImage();
      const base64 = Buffer.from(picture.bytes).toString('base64');
      made.push({ ...source, photograph: { mediaType: picture.mediaType, base64 } });
    } catch (error) {
      if (!(error instanceof CorruptImage)) throw error;
      throw new SyntaxError(`record ${at + 1}: photograph: this picture cannot be read`, { cause: error });
    }
  }
  return made;
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
