import * as z from 'zod';
import type {
  ArrestSource,
  FirSource,
  MissingSource,
  RecoveredSource,
  UnidentifiedSource,
  WantedSource,
} from '../domain/backend-records.ts';
import type { Places } from './places.ts';
import { recordId, recordSchemas } from './record-schemas.ts';

interface Sources {
  readonly firs: FirSource;
  readonly wanted: WantedSource;
  readonly missing: MissingSource;
  readonly arrests: ArrestSource;
  readonly recovered: RecoveredSource;
  readonly unidentified: UnidentifiedSource;
}

/** The public lists that a backend fills. */
export type ListName = keyof Sources;
export const listNames = Object.keys(recordSchemas) as ListName[];
export type SourceOf<List extends ListName> = Sources[List];

/** What one line says: how a record is now, or which one is to leave the list. */
export type RecordLine<List extends ListName> = { readonly line: number } & (
  { readonly source: SourceOf<List> } | { readonly removed: string }
);

/** By what an entry is named that is to leave its list. A FIR never does: what is wrong with it stands in the case. */
const idFields = {
  wanted: 'wantedId',
  missing: 'missingId',
  arrests: 'arrestId',
  recovered: 'recoveredId',
  unidentified: 'unidentifiedId',
} as const satisfies Record<Exclude<ListName, 'firs'>, string>;

type Read<List extends ListName> = { source: SourceOf<List> } | { removed: string } | { faults: string[] };

/**
 * Reads the lines of a file for one list, as JSON with one record a line; `{"wantedId": "w-1", "removed": true}` takes an entry off its
 * list. Empty lines are passed over.
 * @throws {SyntaxError} naming the line and the field of all that cannot be used, and no value: a file of persons must not come out in a
 * terminal; nothing is read in part.
 */
export function readRecords<List extends ListName>(list: List, lines: string, places: Places): RecordLine<List>[] {
  const faults: string[] = [];
  const records: RecordLine<List>[] = [];
  for (const [at, text] of lines.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = at + 1;
    const read = readLine(list, text, places);
    if ('faults' in read) faults.push(...read.faults.map((fault) => `line ${line}: ${fault}`));
    else records.push({ line, ...read });
  }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return records;
}

function readLine<List extends ListName>(list: List, text: string, places: Places): Read<List> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { faults: ['this is no JSON'] };
  }
  return typeof given === 'object' && given !== null && 'removed' in given
    ? readRemoval(list, given)
    : readSource(list, given, places);
}

function readRemoval(list: ListName, given: object): { removed: string } | { faults: string[] } {
  if (list === 'firs') return { faults: ['removed: a FIR cannot be removed; withheldBy keeps it from everybody'] };
  const field = idFields[list];
  const read = z.strictObject({ [field]: recordId, removed: z.literal(true) }).safeParse(given);
  return read.success ? { removed: String(read.data[field]) } : { faults: read.error.issues.map(faultOf) };
}

function readSource<List extends ListName>(list: List, given: unknown, places: Places): Read<List> {
  const read = recordSchemas[list].safeParse(given);
  if (!read.success) return { faults: read.error.issues.map(faultOf) };
  const source = read.data as SourceOf<List> & { stationCode: string; ageFrom?: number; ageTo?: number };
  if (!places.station(source.stationCode)) return { faults: ['stationCode: no station of the master'] };
  if ((source.ageFrom ?? 0) > (source.ageTo ?? 120)) return { faults: ['ageFrom: more than ageTo'] };
  return { source };
}

const faultOf = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.join('.') || 'the record';
  // The words of some issues quote what was given; its code never does.
  if (issue.code !== 'unrecognized_keys') return `${field}: ${issue.code}`;
  // Where columns were shifted, what stands in the place of a field's name can be somebody's name or number.
  return `${field}: unknown ${issue.keys.map((key) => (/^[a-z_]{1,30}$/i.test(key) ? key : 'field')).join(', ')}`;
};
