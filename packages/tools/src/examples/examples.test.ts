import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from '../generated-files.ts';
import { checkExamples, type Entries } from './check-examples.ts';
import { examplesInComments, examplesInMarkdown, type Example } from './find-examples.ts';
import { publicExports } from './public-functions.ts';
import { reader } from './reader.ts';

const packages = ['packages/sdk', 'packages/mocks'];
const exported = packages.flatMap(publicExports);
const entries: Entries = new Map(
  [...new Set(exported.map(({ entry }) => entry))].map((entry) => [
    entry,
    exported.filter((one) => one.entry === entry).map(({ name }) => name),
  ]),
);
/** Mocks sees the SDK, and itself by its name. */
const project = 'packages/mocks';

async function allExamples(): Promise<Example[]> {
  const examples: Example[] = [];
  const patterns = ['packages/{sdk,mocks}/src/**/*.ts', 'packages/{sdk,mocks}/README.md', 'packages/sdk/guide/*.md'];
  const files: string[] = [];
  for (const pattern of patterns) for await (const file of glob(pattern, { cwd: repository })) files.push(file);
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort()) {
    const path = join(repository, file);
    const find = file.endsWith('.md') ? examplesInMarkdown : examplesInComments;
    examples.push(...find(path, readFileSync(path, 'utf8')));
  }
  return examples;
}

test('every function and class that the SDK exports has an example', () => {
  const without = exported.filter(({ entry, callable, hasExample }) => {
    return entry.startsWith('@nagrik/sdk') && callable && !hasExample;
  });
  assert.deepEqual(
    without.map(({ entry, name }) => `${entry} ${name}`),
    [],
  );
  assert.ok(exported.filter(({ callable }) => callable).length > 50);
});

test('every example of the SDK and of the mocks compiles: in comments, in the READMEs and in the guide', async () => {
  const examples = await allExamples();
  const complaints = checkExamples(examples, { entries, reader, project });
  assert.deepEqual(
    complaints.map(({ file, line, text }) => `${file}:${line} ${text}`),
    [],
  );
  assert.ok(examples.length > 60, `${examples.length} examples`);
});

test('an example that is wrong is told with its own line, whether in a comment or in Markdown', () => {
  const comment = [
    '/**',
    ' * Files.',
    ' *',
    ' * @example',
    ' * const portal = createPortal({ baseUrl: "x" });',
    ' * await readHealth(portal, 1, 2, 3);',
    ' */',
    'export function f() {}',
  ].join('\n');
  const page = ['# Page', '```ts', "const a: string = 'x';", '```', 'text', '```ts', 'a.nothing;', 'b;', '```'].join(
    '\n',
  );
  const examples = [
    ...examplesInComments(join(repository, 'wrong.ts'), comment),
    ...examplesInMarkdown(join(repository, 'wrong.md'), page),
  ];
  assert.deepEqual(
    checkExamples(examples, { entries, reader, project }).map(({ file, line, text }) => `${file}:${line} ${text}`),
    [
      'wrong.ts:6 TS2554: Expected 1-2 arguments, but got 4.',
      "wrong.md:7 TS2339: Property 'nothing' does not exist on type 'string'.",
      "wrong.md:8 TS2304: Cannot find name 'b'.",
    ],
  );
});
