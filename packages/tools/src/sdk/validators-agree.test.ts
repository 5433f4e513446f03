import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { repository } from '../generated-files.ts';
import { kebab, operationsOf, resolve, type Contract } from './contract.ts';

interface Problem {
  readonly pointer: string;
  readonly code: string;
}

/** Both sides from their sources: this test stands above them and needs the insides of each. */
const source = (path: string) => import(join(repository, 'packages', path)) as Promise<Record<string, unknown>>;
const validate = (await source('sdk/src/validation/validate.ts')).validate as (
  schema: unknown,
  body: unknown,
) => Problem[];
const fieldProblems = (await source('portal/src/handler/contract-errors.ts')).fieldProblems as (
  errors: readonly object[],
  place: 'body',
) => Problem[];

const contract = JSON.parse(await readFile(join(repository, 'openapi/generated/openapi.json'), 'utf8')) as Contract;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...contract, $id: 'contract' } as object, 'contract');

/** Values of every type and near every bound; each is put in the place of each value of an example. */
const strange: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  131,
  1e13,
  '',
  ' ',
  'x',
  'x'.repeat(41),
  '🚲'.repeat(61),
  'क'.repeat(121),
  'x'.repeat(201),
  'x'.repeat(301),
  'x'.repeat(501),
  'x'.repeat(4001),
  '2026-02-29',
  '2024-02-29',
  '2026-11-20T18:00:00+05:30',
  '2026-11-20T24:00:00Z',
  '2026-11-20',
  'a@b',
  'a@b.in',
  'theft',
  '१२३',
  [],
  {},
  { extra: 1 },
  [{}],
  Array(21).fill('x'),
  ['same', 'same'],
];

/** The example with one value replaced, removed or added, for each place in it. */
function* mutations(value: unknown): Generator<unknown> {
  yield* strange;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const copy = () => (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    for (const changed of mutations(child)) yield Object.assign(copy(), { [key]: changed });
    if (Array.isArray(value)) continue;
    const { [key]: _, ...without } = value as Record<string, unknown>;
    yield without;
    yield { ...value, surplus: 1 };
  }
}

const compile = (schema: object) =>
  ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object);

interface Content {
  readonly schema: object;
  readonly examples: Readonly<Record<string, { readonly $ref?: string; readonly value: unknown }>>;
}

/** Puts every mutation of both examples to the SDK and to the portal's judge. @returns how many were judged and refused */
async function agree(name: string, module: string, content: Content, side: 'body' | 'answer') {
  const schema = (await source(`sdk/src/generated/${module}.ts`))[name];
  const reference = compile(content.schema);
  const tally = { judged: 0, refused: 0 };
  for (const size of ['minimal', 'maximal']) {
    const example: unknown = resolve(contract, content.examples[size] as { $ref?: string; value: unknown }).value;
    assert.deepEqual(validate(schema, example), [], `${name} ${size}`);
    for (const value of mutations(example)) {
      reference(value);
      const expected = fieldProblems((reference.errors ?? []).filter(newer[side]), 'body').map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
      const got = validate(schema, value).map(({ pointer, code }) => `${pointer} ${code}`);
      // Of a list that is too long anyway the SDK does not judge each item.
      const tooMany = got.filter((one) => one.endsWith(' too-many')).map((one) => `${one.split(' ')[0]}/`);
      const comparable = expected.filter((one) => !tooMany.some((list) => one.startsWith(list)));
      // Unknown properties are not counted by the SDK's `too-few`: one problem more, never one less.
      const counted = got.filter((one) => !one.endsWith(' too-few') || comparable.includes(one));
      assert.deepEqual(counted.sort(), comparable.sort(), `${name}: ${JSON.stringify(value)?.slice(0, 400)}`);
      tally.judged++;
      if (got.length > 0) tally.refused++;
    }
  }
  return tally;
}

interface JudgedError {
  readonly keyword: string;
  readonly params: { readonly format?: string };
}

/**
 * Which of the judge's errors count. A newer portal may answer values of enums and properties that the contract has not; and
 * nobody types an address into an answer, so that its format is not looked at.
 */
const newer: Readonly<Record<'body' | 'answer', (error: JudgedError) => boolean>> = {
  body: () => true,
  answer: ({ keyword, params }) =>
    keyword !== 'enum' && keyword !== 'additionalProperties' && params.format !== 'uri-reference',
};

test("the SDK's validators of bodies and the portal judge alike, over every mutation of every example", async () => {
  const all = { judged: 0, refused: 0 };
  for (const { operation } of operationsOf(contract)) {
    const content = operation.requestBody?.content['application/json'] as Content | undefined;
    if (!content) continue;
    const { operationId } = operation;
    const { judged, refused } = await agree(`${operationId}Body`, `validators/${kebab(operationId)}`, content, 'body');
    all.judged += judged;
    all.refused += refused;
  }
  assert.ok(all.judged > 3000 && all.refused > 2000, JSON.stringify(all));
});

test("the SDK's validators of answers keep to the contract, but for enum values and properties of a newer portal", async () => {
  const all = { judged: 0, refused: 0 };
  for (const { operation, success } of operationsOf(contract)) {
    const { content } = resolve(contract, operation.responses[success.status] ?? assert.fail());
    const json = content?.['application/json'] as Content | undefined;
    if (!json) continue;
    const { operationId } = operation;
    const { judged, refused } = await agree(`${operationId}Answer`, `answers/${kebab(operationId)}`, json, 'answer');
    all.judged += judged;
    all.refused += refused;
  }
  assert.ok(all.judged > 3000 && all.refused > 2000, JSON.stringify(all));
});
