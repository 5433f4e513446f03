import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repository } from '../generated-files.ts';
import { typeCheck } from '../type-check.ts';
import type { Contract } from './contract.ts';
import { sdkFiles } from './sdk-files.ts';

const contract = JSON.parse(await readFile(join(repository, 'openapi/generated/openapi.json'), 'utf8')) as Contract;
const sources = join(repository, 'packages/sdk/src');

/** Today's contract and one service more: a write with a key, and a list in pages. */
const grown = {
  ...contract,
  paths: {
    ...contract.paths,
    '/wishes': {
      post: {
        operationId: 'fileWish',
        tags: ['wishes'],
        summary: 'Make a wish',
        security: [{ citizen: [] }],
        parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Wish' },
              examples: { minimal: { value: { text: 'नमूना', mood: 'hopeful' } } },
            },
          },
        },
        responses: {
          201: {
            description: 'Heard.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WishReceipt' } } },
          },
          422: { $ref: '#/components/responses/Invalid' },
        },
        'x-problem-codes': ['already-closed'],
      },
      get: {
        operationId: 'listWishes',
        tags: ['wishes'],
        summary: 'All wishes',
        security: [],
        'x-paginate': 'cursor',
        parameters: [{ $ref: '#/components/parameters/Cursor' }],
        responses: {
          200: {
            description: 'Newest first.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WishPage' } } },
          },
        },
      },
    },
  },
  components: {
    ...contract.components,
    schemas: {
      ...contract.components.schemas,
      Mood: { type: 'string', enum: ['hopeful', 'anxious'] },
      Wish: {
        type: 'object',
        required: ['text', 'mood'],
        additionalProperties: false,
        properties: { text: { type: 'string', maxLength: 10 }, mood: { $ref: '#/components/schemas/Mood' } },
      },
      WishReceipt: {
        type: 'object',
        required: ['number', 'mood', 'state'],
        properties: {
          number: { type: 'integer' },
          mood: { $ref: '#/components/schemas/Mood' },
          state: { type: 'string', enum: ['heard', 'granted'] },
        },
      },
      WishPage: {
        type: 'object',
        required: ['items'],
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/WishReceipt' } },
          nextCursor: { type: 'string' },
        },
      },
    },
  },
} as unknown as Contract;

/** A program of somebody who uses what the service brought. The compiler must refuse what is marked, and nothing else. */
const program = `
import { createPortal, fileWish, listWishes, type FileWishFailure, type Mood, type WishReceipt } from './index.ts';
import { PortalClient } from './facade/index.ts';
import { isKnown, moodValues, wishReceiptStateValues } from './generated/enums.ts';
import { validate } from './validation/validate.ts';
import { fileWishBody } from './generated/validators/file-wish.ts';

const asked: string[] = [];
const answers: Record<string, unknown> = {
  'POST /wishes': { number: 1, mood: 'hopeful', state: 'postponed' },
  'GET /wishes': { items: [{ number: 'one', mood: 'hopeful', state: 'heard' }] },
};
const options = {
  baseUrl: 'https://portal.example',
  auth: { credentials: async () => ({ headers: {} }) },
  fetch: async (request: Request) => {
    const line = \`\${request.method} \${new URL(request.url).pathname}\`;
    asked.push(line);
    return Response.json(answers[line]);
  },
};
const strict = createPortal({ ...options, validate: 'strict' as const, onMismatch: () => undefined });

export async function run() {
  const made = await fileWish(createPortal(options), { text: 'x', mood: 'hopeful' });
  if (!made.ok) throw new Error(made.error.code);
  const { state } = made.data;
  const wish: WishReceipt = await new PortalClient(options).fileWish({ text: 'x', mood: 'anxious' });
  const refused = await fileWish(strict, { text: 'x'.repeat(11), mood: 'hopeful' });
  const malformed = await listWishes(strict);
  return {
    key: made.meta.key?.length,
    known: [isKnown(state, wishReceiptStateValues), moodValues],
    wish: wish.number,
    refused: !refused.ok && refused.error.kind === 'invalid' && refused.error.fields.map(({ pointer }) => pointer),
    malformed: !malformed.ok && malformed.error.code,
    judged: validate(fileWishBody, { text: 'x', mood: 'sad' }),
    asked,
  };
}

export function refusedByTheCompiler(failure: FileWishFailure, wish: WishReceipt) {
  // @ts-expect-error a write with a key that documents 422 has kinds of its own, and this is none of them
  void (failure.kind === 'not-found');
  // @ts-expect-error not one of its codes
  void (failure.code === 'otp-wrong');
  void (failure.code === 'already-closed');
  // @ts-expect-error an answered mood may be newer than those that can be sent
  const mood: Mood = wish.mood;
  return mood;
}
`;

const generated = await sdkFiles(grown);

test('an operation that the contract gains is there in all of the SDK, typed and working, by generating alone', async (context) => {
  const files = new Map([...generated].map(([name, text]) => [join(sources, 'generated', name), text]));
  const entry = join(sources, 'wish-program.ts');
  assert.deepEqual(typeCheck(new Map([...files, [entry, program]]), 'packages/sdk'), []);

  const folder = await mkdtemp(join(repository, 'packages/tools/node_modules/.wishes-'));
  context.after(() => rm(folder, { recursive: true }));
  const outfile = join(folder, 'program.mjs');
  await build({
    stdin: { contents: program, resolveDir: sources, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'generated',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
            const target = join(resolveDir, path);
            return files.has(target) ? { path: target, namespace: 'generated' } : undefined;
          });
          onLoad({ filter: /./, namespace: 'generated' }, ({ path }) => ({
            contents: files.get(path) ?? '',
            loader: 'ts',
            resolveDir: join(path, '..'),
          }));
        },
      },
    ],
  });
  const { run } = (await import(pathToFileURL(outfile).href)) as { run: () => Promise<unknown> };
  assert.deepEqual(await run(), {
    key: 22,
    known: [false, ['hopeful', 'anxious']],
    wish: 1,
    refused: ['/text'],
    malformed: 'bad-answer',
    judged: [{ pointer: '/mood', code: 'enum', in: 'body' }],
    asked: ['POST /wishes', 'POST /wishes', 'GET /wishes'],
  });
});

test('an operation more changes nothing in the modules of the others', async () => {
  for (const [name, text] of generated) {
    if (!/^(operations|validators|answers)\//.test(name) || /wish/.test(name)) continue;
    assert.equal(text, await readFile(join(sources, 'generated', name), 'utf8'), name);
  }
});

test('an operation that the contract marks as deprecated says so in editors, wherever it is called', async () => {
  const marked = structuredClone(grown) as unknown as { paths: Record<string, Record<string, object>> };
  Object.assign(marked.paths['/wishes']?.['get'] ?? {}, {
    deprecated: true,
    'x-deprecation': { since: '2027-01-15', sunset: '2028-01-15', link: 'https://portal.example/changes' },
  });
  const files = await sdkFiles(marked as unknown as Contract);
  const line = '@deprecated Since 2027-01-15. Goes away on 2028-01-15. See https://portal.example/changes';
  for (const name of ['operations/wishes.ts', 'client.ts']) {
    assert.equal(files.get(name)?.split(line).length, 2, name);
    assert.ok(!generated.get(name)?.includes('@deprecated'), name);
  }
});

test('what an example needs and the contract has not stops the generator, and names it', async () => {
  const paths = JSON.parse(
    JSON.stringify(grown.paths).replace('"minimal":{"value":{"text":"नमूना","mood"', '"other":{"value":{"mood"'),
  ) as Contract['paths'];
  await assert.rejects(sdkFiles({ ...grown, paths }), /fileWish: the body needs a minimal example/);
});

test('a value that would travel in a way that the SDK does not know stops the generator', async () => {
  const changed = structuredClone(grown) as unknown as { paths: Record<string, Record<string, object>> };
  const moods = { name: 'moods', in: 'query', schema: { type: 'array', items: { type: 'string' } } };
  Object.assign(changed.paths['/wishes']?.['get'] ?? {}, { parameters: [moods] });
  await assert.rejects(sdkFiles(changed as unknown as Contract), /listWishes: teach .* how moods travels/);
});
