import fc from 'fast-check';
import type { Contract, Json, Schema } from '../contract/contract.ts';

/** Values that only the target can give: a station that exists, a number that may be sent to. By the name of the property. */
export type KnownValues = Readonly<Record<string, readonly Json[]>>;

/** Letters as people type them, and characters that programs fall over. */
const letters = [
  ...'abcXYZ019 .,-/',
  ...'नमूनाकाल्पि',
  ...'نمونہ',
  '😀',
  '👩‍👩‍👧',
  'é',
  '\u0301',
  '"',
  '\\',
  "'",
  '<',
  '&',
  '%',
  '\t',
  '\n',
  '\u202e',
  '\ufeff',
  '\u00a0',
];
const odd = [
  '\u0000',
  '\ud800',
  '\uffff',
  '\u007f',
  '\r\n',
  '__proto__',
  '${7*7}',
  "' OR 1=1 --",
  '../../etc/passwd',
  '<script>',
  '%00',
  'NaN',
  '१२३',
];

/** Values of a schema: what it allows for the most part, with its bounds more often than chance would give them. */
export function valuesOf(contract: Contract, schema: Schema, known: KnownValues, name = ''): fc.Arbitrary<Json> {
  const given = known[name];
  const own = bySchema(contract, contract.resolve(schema), known);
  return given && given.length > 0
    ? fc.oneof(
        { arbitrary: fc.constantFrom(...given), weight: 5 },
        { arbitrary: own, weight: exclusive.has(name) ? 0 : 1 },
      )
    : own;
}

/** Where something would really be sent or signed in: nothing but what the operator gave. */
const exclusive = new Set(['mobile']);

function bySchema(contract: Contract, schema: Schema, known: KnownValues): fc.Arbitrary<Json> {
  if (schema.const !== undefined) return fc.constant(schema.const as Json);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as Json[]));
  const alternatives = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (alternatives) return fc.oneof(...alternatives.map((one) => valuesOf(contract, one, known)));
  const type = Array.isArray(schema.type) ? (schema.type as string[])[0] : schema.type;
  switch (type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return integers(schema);
    case 'number':
      return fc.double({ min: Number(schema.minimum ?? -1e6), max: Number(schema.maximum ?? 1e6), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return lists(contract, schema, known);
    case 'object':
      return objects(contract, schema, known);
    default:
      return fc.jsonValue() as fc.Arbitrary<Json>;
  }
}

function texts(schema: Schema): fc.Arbitrary<string> {
  const { format, pattern } = schema;
  const min = Number(schema.minLength ?? 0);
  const max = Number(schema.maxLength ?? 60);
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-06-01'), noInvalidDate: true });
  if (format === 'date-time') return moment.map((date) => date.toISOString());
  if (format === 'date') return moment.map((date) => date.toISOString().slice(0, 10));
  if (format === 'email') return fc.nat(999).map((number) => `namuna${number}@example.com`);
  if (typeof pattern === 'string' && pattern !== '\\S') {
    // "Some of these" with lengths said beside it would be drawn short, and thrown away, for ever; also where a short end follows.
    const counted = pattern.replace(/(?<!\\)[+*](?=[^+*\]]*\$$)/, `{${Math.max(min, 1)},${Math.min(max, min + 12)}}`);
    const most = Number(schema.maxLength ?? Infinity);
    return fc.stringMatching(new RegExp(counted)).filter((text) => text.length >= min && text.length <= most);
  }
  // JSON Schema counts characters: these have one each, though some are two units of UTF-16.
  const unit = fc.constantFrom(...letters.filter((letter) => [...letter].length === 1));
  const any = fc.string({ unit, minLength: min, maxLength: Math.min(max, 40) });
  const bounds = fc
    .tuple(fc.constantFrom('न', 'x', '😀', 'ن'), fc.constantFrom(min, min + 1, max - 1, max))
    .map(([letter, length]) => letter.repeat(Math.max(length, 0)));
  return fc.oneof(
    { arbitrary: any, weight: 4 },
    { arbitrary: bounds, weight: 2 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
  );
}

function integers({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const min = Number(minimum ?? 0);
  const max = Number(maximum ?? Number.MAX_SAFE_INTEGER);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min, max: Math.min(max, min + 1000) }),
    fc.integer({ min, max }),
  );
}

function lists(contract: Contract, schema: Schema, known: KnownValues): fc.Arbitrary<Json> {
  const item = valuesOf(contract, (schema.items ?? {}) as Schema, known);
  const minLength = Number(schema.minItems ?? 0);
  const maxLength = Number(schema.maxItems ?? 5);
  const bounds = { minLength, maxLength };
  const few = fc.array(item, { minLength, maxLength: Math.min(maxLength, 3) });
  const all = schema.uniqueItems
    ? fc.uniqueArray(item, { ...bounds, selector: (one) => JSON.stringify(one) })
    : fc.array(item, { ...bounds, size: 'max' });
  return fc.oneof({ arbitrary: few, weight: 3 }, { arbitrary: all, weight: 1 });
}

function objects(contract: Contract, schema: Schema, known: KnownValues): fc.Arbitrary<Json> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const model = Object.fromEntries(
    properties.map(([name, property]) => [name, valuesOf(contract, property, known, name)]),
  );
  const required = ((schema.required ?? []) as string[]).filter((name) => name in model);
  return fc.record(model, { requiredKeys: required }) as fc.Arbitrary<Json>;
}

/** Anything at all, small. */
export const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(...odd, null, -1, 1e308, 2 ** 53, '', [], {}, [[]], 'x'.repeat(5000)),
);
