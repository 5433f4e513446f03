import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod';
import type {
  ArrestSource,
  FirSource,
  MissingSource,
  RecoveredSource,
  UnidentifiedSource,
  WantedSource,
} from '../domain/backend-records.ts';
import { districts, stations } from './generated/places.ts';
import { Places } from './places.ts';
import { type ListName, readRecords } from './read-records.ts';
import type { recordSchemas } from './record-schemas.ts';

/** The fields of a type one by one, whether or not somebody may write to them: to whoever sends JSON it is the same. */
type Plain<T> = T extends readonly (infer Each)[]
  ? readonly Plain<Each>[]
  : T extends object
    ? { readonly [Field in keyof T]: Plain<T[Field]> }
    : T;
/** Compiles only while both are the same, to the last optional field. */
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : never;
/** A source without what only the portal itself has. */
type Sent<Source, Own extends keyof Source> = Omit<Source, Own> & { readonly [Field in Own]?: never };
type Read<List extends ListName> = z.output<(typeof recordSchemas)[List]>;

true satisfies Same<Read<'firs'>, Sent<FirSource, 'filingReference'>>;
true satisfies Same<Read<'wanted'>, Sent<WantedSource, 'photoSvg'>>;
true satisfies Same<Read<'missing'>, Sent<MissingSource, 'photoSvg'>>;
true satisfies Same<Read<'unidentified'>, Sent<UnidentifiedSource, 'photoSvg'>>;
true satisfies Same<Read<'arrests'>, ArrestSource>;
true satisfies Same<Read<'recovered'>, RecoveredSource>;

const places = new Places(districts, stations);
const wanted = {
  ...{ wantedId: 'w-1', name: { en: 'Namuna Kumar' }, stationCode: '5117044', sections: ['BNS 309(4)'], caseCount: 1 },
  ...{ orderDate: '2026-10-01', announcedBy: { en: 'SP Patna' } },
};
const read = (list: ListName, ...lines: readonly unknown[]) =>
  readRecords(list, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), places);
const refused = (message: string, list: ListName, ...lines: readonly unknown[]) =>
  assert.throws(() => read(list, ...lines), { name: 'SyntaxError', message });

test('a line is a record or takes one off its list, and is known by its number', () => {
  assert.deepEqual(read('wanted', wanted, '', { wantedId: 'w-2', removed: true }), [
    { line: 1, source: wanted },
    { line: 3, removed: 'w-2' },
  ]);
  refused('line 1: removed: invalid_value', 'wanted', { wantedId: 'w-2', removed: false });
  refused('line 1: the record: unknown name', 'wanted', { wantedId: 'w-2', name: wanted.name, removed: true });
  refused('line 1: wantedId: invalid_type\nline 1: the record: unknown arrestId', 'wanted', {
    ...{ arrestId: 'a-1', removed: true },
  });
});

test('a FIR is not removed', () => {
  const key = { stationCode: '5117044', number: '0339', year: 2026 };
  const message = 'line 1: removed: a FIR cannot be removed; withheldBy keeps it from everybody';
  refused(message, 'firs', { ...key, removed: true });
});

test('a day that no calendar has is refused', () => {
  for (const bornOn of ['1990', '1990-02-28', '2004-02-29'])
    assert.equal(read('wanted', { ...wanted, bornOn }).length, 1);
  for (const bornOn of ['1990-02-30', '1990-13-01', '90', ''])
    refused('line 1: bornOn: invalid_union', 'wanted', { ...wanted, bornOn });
  refused('line 1: orderDate: invalid_format', 'wanted', { ...wanted, orderDate: '2026-09-31' });
});

test('ages stand in their order', () => {
  const person = { ...{ unidentifiedId: 'u-1', state: 'living', status: 'unidentified' }, foundOn: '2026-10-01' };
  const station = { stationCode: '5117044', sections: [] };
  refused('line 1: ageFrom: more than ageTo', 'unidentified', { ...person, ...station, ageFrom: 40, ageTo: 30 });
});

test('what stands where the name of a field should is told only where it looks like one', () => {
  const shifted = { ...wanted, familly: [], 'काल्पनिक देवी': 1, '9000000001': 1 };
  refused('line 1: the record: unknown familly, field, field', 'wanted', shifted);
});
