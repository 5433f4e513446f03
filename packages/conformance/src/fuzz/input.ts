import fc from 'fast-check';
import type { Contract, Json, Operation, Parameter, Schema } from '../contract/contract.ts';
import type { Validators } from '../contract/validators.ts';
import { violations } from '../contract/violations.ts';
import { anything, type KnownValues, valuesOf } from './arbitrary.ts';

/** One request that the fuzzer makes up. */
export interface Input {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/**
 * Requests of an operation: two of five as the contract has them, the others with something wrong in one place. Whether one is
 * right is not assumed from how it was made: the contract's schemas are asked.
 */
export function inputsOf(contract: Contract, operation: Operation, known: KnownValues): fc.Arbitrary<Input> {
  const right = fc.record({
    path: texts(contract, operation, 'path', known),
    query: texts(contract, operation, 'query', known),
    headers: texts(contract, operation, 'header', known),
    ...(operation.body?.mediaType === 'application/json' && { body: valuesOf(contract, operation.body.schema, known) }),
  }) as fc.Arbitrary<Input>;
  const wrongParameter = fc
    .tuple(right, fc.nat(), fc.string({ maxLength: 30 }))
    .map(([input, which, text]) => withWrongText(operation, input, which, text));
  const hasBody = operation.body?.mediaType === 'application/json';
  const wrongBody = fc
    .tuple(right, fc.nat(), anything)
    .map(([input, which, value]) => withWrongBody(contract, operation, input, which, value));
  return fc.oneof(
    { arbitrary: right, weight: 4 },
    { arbitrary: wrongParameter, weight: operation.parameters.length > 0 ? (hasBody ? 1 : 5) : 0 },
    { arbitrary: wrongBody, weight: hasBody ? 5 : 0 },
  );
}

/** What is wrong with a request by the contract: names of parameters, pointers into the body. */
export function faultsOf(validators: Validators, operation: Operation, input: Input): readonly string[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    const text = placeOf(input, parameter.in)[parameter.name];
    if (text === undefined) return parameter.required ? [parameter.name] : [];
    return validators.parameter(operation, parameter, text).length > 0 ? [parameter.name] : [];
  });
  if (operation.body?.mediaType !== 'application/json') return parameters;
  return [...parameters, ...validators.body(operation, input.body).map(({ pointer }) => pointer || '/')];
}

function texts(
  contract: Contract,
  operation: Operation,
  place: Parameter['in'],
  known: KnownValues,
): fc.Arbitrary<Record<string, string>> {
  const own = operation.parameters.filter((parameter) => parameter.in === place);
  const model = Object.fromEntries(own.map((parameter) => [parameter.name, textOf(contract, parameter, known)]));
  // A fresh key each time: an old one would be answered with what it was answered first.
  const key = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789_-'),
    minLength: 26,
    maxLength: 26,
  });
  if ('idempotency-key' in model) model['idempotency-key'] = key;
  return fc.record(model, {
    requiredKeys: own.filter(({ required }) => required).map(({ name }) => name),
  }) as fc.Arbitrary<Record<string, string>>;
}

function textOf(contract: Contract, { name, in: place, schema }: Parameter, known: KnownValues): fc.Arbitrary<string> {
  return valuesOf(contract, contract.resolve<Schema>(schema), known, name)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .map((text) => sendable(place, text));
}

/** An address has no empty part and no dots alone, a header only what one line of ASCII may hold: others are another request. */
function sendable(place: Parameter['in'], text: string): string {
  if (place === 'path') return text === '' || /^\.{1,2}$/.test(text) ? 'zq' : text.toWellFormed();
  return place === 'header' ? text.replace(/[^\x20-\x7e]/g, '?').trim() : text.toWellFormed();
}

function placeOf(input: Input, place: Parameter['in']): Readonly<Record<string, string>> {
  return place === 'header' ? input.headers : input[place];
}

function withWrongText(operation: Operation, input: Input, which: number, text: string): Input {
  const parameter = operation.parameters[which % operation.parameters.length];
  if (!parameter) return input;
  const place = parameter.in === 'header' ? 'headers' : parameter.in;
  return { ...input, [place]: { ...input[place], [parameter.name]: sendable(parameter.in, text) } };
}

function withWrongBody(contract: Contract, operation: Operation, input: Input, which: number, value: Json): Input {
  if (which % 4 === 0) return { ...input, body: replaced(input.body ?? null, which, value) };
  const broken = violations(contract, operation.body?.schema ?? {}, input.body ?? null);
  const one = broken[which % Math.max(broken.length, 1)];
  return one ? { ...input, body: one.value } : input;
}

/** The same with something else in one place. */
function replaced(body: Json, which: number, value: Json): Json {
  if (!body || typeof body !== 'object') return value;
  const keys = Object.keys(body);
  const key = keys[which % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  if (Array.isArray(body)) return body.map((one, at) => (String(at) === key ? replaced(one, which >> 1, value) : one));
  return { ...body, [key]: which % 3 === 0 ? value : replaced(body[key] ?? null, which >> 1, value) };
}
