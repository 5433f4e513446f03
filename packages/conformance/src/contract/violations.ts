/**
 * Every single rule of a schema, broken once: what stands beyond a length, a number, a list; what is missing, unknown, of another
 * type. Made out of the contract, so that a new field is tried the day it is written.
 */
import type { Contract, Json, JsonObject, Schema } from './contract.ts';

/** A value in which exactly one rule is broken. */
export interface Violation {
  /** Where, as a JSON Pointer that a portal should name. */
  readonly pointer: string;
  /** The keyword of JSON Schema. */
  readonly keyword: string;
  readonly value: Json;
}

/** The contract's field codes that fit a broken keyword. */
export const codesOfKeyword: Readonly<Record<string, readonly string[]>> = {
  type: ['type'],
  required: ['required'],
  additionalProperties: ['unknown-property'],
  enum: ['enum'],
  const: ['not-accepted', 'enum'],
  pattern: ['pattern', 'too-short'],
  format: ['format', 'pattern'],
  minLength: ['too-short', 'pattern', 'required'],
  maxLength: ['too-long'],
  minimum: ['minimum'],
  maximum: ['maximum'],
  minItems: ['too-few'],
  maxItems: ['too-many'],
  uniqueItems: ['not-accepted'],
  minProperties: ['too-few', 'required'],
};

/** The violations of a schema around a value that keeps it. */
export function violations(contract: Contract, schema: Schema, value: Json): readonly Violation[] {
  return [...walk(contract, contract.resolve(schema), value, '')];
}

function* walk(contract: Contract, schema: Schema, value: Json, pointer: string): Generator<Violation> {
  const broken = (keyword: string, wrong: Json, at = pointer): Violation => ({ pointer: at, keyword, value: wrong });
  if (schema.type !== undefined) yield broken('type', wrongType(schema.type));
  if (Array.isArray(schema.enum)) yield broken('enum', 'zq-not-in-the-list');
  if (schema.const !== undefined) yield broken('const', typeof schema.const === 'boolean' ? !schema.const : 'zq-other');
  if (typeof value === 'string') yield* textViolations(schema, value).map(([keyword, wrong]) => broken(keyword, wrong));
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number') yield broken('minimum', schema.minimum - 1);
    if (typeof schema.maximum === 'number') yield broken('maximum', schema.maximum + 1);
    if (schema.type === 'integer') yield broken('type', Math.trunc(value) + 0.5);
  }
  if (Array.isArray(value)) yield* listViolations(contract, schema, value, pointer);
  else if (value && typeof value === 'object') yield* objectViolations(contract, schema, value, pointer);
}

/** Texts that break one rule each, as keyword and text. */
export function textViolations(schema: Schema, value: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (typeof minLength === 'number' && minLength > 0) {
    found.push(['minLength', [...value].slice(0, minLength - 1).join('')]);
  }
  // JSON Schema counts characters, not the units of UTF-16.
  if (typeof maxLength === 'number') {
    const last = [...value].at(-1) ?? 'x';
    found.push(['maxLength', value + last.repeat(maxLength + 1 - [...value].length)]);
  }
  if (typeof pattern === 'string') {
    const expression = new RegExp(pattern, 'u');
    const length = [...value].length;
    const wrong = ['!'.repeat(length), ' '.repeat(length), `${value}!`, 'zq'].find((text) => !expression.test(text));
    if (wrong !== undefined) found.push(['pattern', wrong]);
  }
  if (format === 'date-time' || format === 'date') found.push(['format', '2026-13-45'], ['format', 'yesterday']);
  if (format === 'email') found.push(['format', 'no-at-sign.example']);
  return found;
}

function* listViolations(contract: Contract, schema: Schema, value: Json[], pointer: string): Generator<Violation> {
  const first = value[0];
  const { minItems, maxItems, uniqueItems, items } = schema;
  if (typeof minItems === 'number' && minItems > 0) {
    yield { pointer, keyword: 'minItems', value: value.slice(0, minItems - 1) };
  }
  if (typeof maxItems === 'number' && first !== undefined) {
    const many = Array.from({ length: maxItems + 1 }, (_, at) => (uniqueItems ? numbered(first, at) : first));
    yield { pointer, keyword: 'maxItems', value: many };
  }
  if (uniqueItems === true && first !== undefined) yield { pointer, keyword: 'uniqueItems', value: [first, first] };
  if (items === undefined || first === undefined) return;
  for (const inner of walk(contract, contract.resolve(items), first, `${pointer}/0`)) {
    yield { ...inner, value: [inner.value, ...value.slice(1)] };
  }
}

function* objectViolations(
  contract: Contract,
  schema: Schema,
  value: JsonObject,
  pointer: string,
): Generator<Violation> {
  const { required = [], properties = {}, additionalProperties, minProperties } = schema;
  for (const name of required as string[]) {
    const { [name]: _, ...rest } = value;
    yield { pointer: `${pointer}/${name}`, keyword: 'required', value: rest };
  }
  if (additionalProperties === false) {
    yield { pointer: `${pointer}/zqUnknown`, keyword: 'additionalProperties', value: { ...value, zqUnknown: 1 } };
  }
  if (typeof minProperties === 'number' && minProperties > 0) yield { pointer, keyword: 'minProperties', value: {} };
  for (const [name, property] of Object.entries(properties as Record<string, Schema>)) {
    const own = value[name];
    if (own === undefined) continue;
    for (const inner of walk(contract, contract.resolve(property), own, `${pointer}/${name}`)) {
      yield { ...inner, value: { ...value, [name]: inner.value } };
    }
  }
}

function wrongType(type: unknown): Json {
  const types = Array.isArray(type) ? (type as string[]) : [String(type)];
  if (!types.includes('object') && !types.includes('array')) return types.includes('string') ? 4711 : 'zq';
  return types.includes('object') ? 'zq' : { zq: 1 };
}

/** Another item of the same kind. */
function numbered(item: Json, at: number): Json {
  return typeof item === 'string' ? `${item.slice(0, -2)}${String(at).padStart(2, '0')}` : item;
}

/**
 * The largest value that a schema allows, made out of one that it allows: every text as long, every number as large, every list as
 * full as may be, as far as `keeps` agrees.
 */
export function atTheBounds(contract: Contract, schema: Schema, value: Json, keeps: (whole: Json) => boolean): Json {
  const grow = (part: Json, own: Schema, name: string, put: (part: Json) => Json): Json => {
    const larger = enlarged(own, part, name);
    let grown = larger !== undefined && keeps(put(larger)) ? larger : part;
    if (Array.isArray(grown)) {
      const items = contract.resolve((own.items ?? {}) as Schema);
      for (const at of grown.keys()) {
        const list: Json[] = grown;
        const one = list[at] ?? null;
        grown = list.with(
          at,
          grow(one, items, name, (item) => put(list.with(at, item))),
        );
      }
    } else if (grown && typeof grown === 'object') {
      for (const [key, property] of Object.entries((own.properties ?? {}) as Record<string, Schema>)) {
        const object: JsonObject = grown as JsonObject;
        const child = object[key];
        if (child === undefined) continue;
        grown = {
          ...object,
          [key]: grow(child, contract.resolve(property), key, (inner) => put({ ...object, [key]: inner })),
        };
      }
    }
    return grown;
  };
  return grow(value, contract.resolve(schema), '', (part) => part);
}

/** References to what must exist stay what they are. */
const references = ['uploadIds', 'stationCode', 'toStationCode', 'districtCode', 'mobile', 'firNumber'];

function enlarged(
  { maxLength, maximum, maxItems, uniqueItems, enum: listed }: Schema,
  value: Json,
  name: string,
): Json | undefined {
  if (references.includes(name) || listed !== undefined) return undefined;
  if (typeof value === 'string' && typeof maxLength === 'number') {
    const last = [...value].at(-1) ?? 'x';
    return value + last.repeat(Math.max(maxLength - [...value].length, 0));
  }
  if (typeof value === 'number' && typeof maximum === 'number') return maximum;
  const [first] = Array.isArray(value) ? value : [];
  if (first !== undefined && typeof maxItems === 'number' && !uniqueItems)
    return Array.from({ length: maxItems }, () => first);
  return undefined;
}
