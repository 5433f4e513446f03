import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build, type Plugin, type Rolldown } from 'vite';
import { repository } from '../generated-files.ts';
import { numberWords } from './number-words.ts';
import { readCatalogue } from './read-catalogue.ts';

const elements = join(repository, 'packages/elements');

/** Builds a module as if it stood among the elements' sources; gives its code and the other files by name. */
async function bundle(source: string): Promise<{ code: string; files: Map<string, string> }> {
  const entry = join(elements, 'src/bundled/entry.ts');
  const given: Plugin = {
    name: 'given-source',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? source : undefined),
  };
  const output = (await build({
    configFile: false,
    root: elements,
    logLevel: 'silent',
    plugins: [given, numberWords(elements)],
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'entry' } },
  })) as Rolldown.RolldownOutput[];
  let code = '';
  const files = new Map<string, string>();
  for (const file of output[0]?.output ?? [])
    if (file.type === 'chunk') code += file.code;
    else files.set(file.fileName, String(file.source));
  return { code, files };
}

/** The words of a file of the bundle, by number. */
const wordsOf = (files: Map<string, string>, ending: string): Map<number, string> => {
  const [, source = ''] = [...files].find(([name]) => name.endsWith(ending)) ?? [];
  const parts = JSON.parse(source.replace('export default', '')) as [number, ...string[]][];
  return new Map(parts.flatMap(([first, ...words]) => words.map((word, index) => [first + index, word] as const)));
};

const imports = `import { together } from '../locale/load-words.ts';\nimport { msg, str } from '../locale/msg.ts';\n`;

describe('the words of the bundle', () => {
  it('are numbers in the code, and stand under them in a file of each language', async () => {
    const { code, files } = await bundle(`${imports}export const search = () => msg('Search', { id: 'list.search' });`);
    const number = Number(/search = \(\) => msg\((\d+)\)/.exec(code)?.[1]);
    assert.doesNotMatch(code, /list\.search|'Search'|"Search"/);
    assert.equal(wordsOf(files, '/en/list.js').get(number), 'Search');
    assert.equal(wordsOf(files, '/hi/list.js').get(number), 'खोजें');
    assert.match(wordsOf(files, '/ur/list.js').get(number) ?? '', /[\u0600-\u06ff]/);
  });

  it('take values, at the places that a translation gives them', async () => {
    const found = "msg(str`${all} found, ${shown} shown`, { id: 'list.found' })";
    const { code, files } = await bundle(`${imports}export const found = (all: string, shown: string) => ${found};`);
    const number = Number(/msg\((\d+), \[all, shown\]\)/.exec(code)?.[1]);
    assert.equal(wordsOf(files, '/en/list.js').get(number), '{0} found, {1} shown');
    assert.match(wordsOf(files, '/hi/list.js').get(number) ?? '', /\{0\}.*\{1\}/);
  });

  it('lie in one file where a screen needs them together', async () => {
    const { code, files } = await bundle(`${imports}export const parts = together('state', 'list');\nexport { msg };`);
    assert.match(code, /parts = \["state\+list"\]/);
    const both = wordsOf(files, '/hi/state+list.js');
    for (const part of ['state', 'list'])
      for (const [number, word] of wordsOf(files, `/hi/${part}.js`)) assert.equal(both.get(number), word);
  });

  it('of a further service take the numbers behind all others, and those of its first screen lie under its tag', async () => {
    const { files } = await bundle(`${imports}export { msg, together };`);
    const services = await readCatalogue(elements);
    const firsts = ['form', 'list', 'tracker', ...services.map(({ id }) => id)].flatMap((part) => {
      const [first] = wordsOf(files, `/hi/${part}.js`).keys();
      return first === undefined ? [] : [first];
    });
    assert.deepEqual(
      firsts,
      firsts.toSorted((a, b) => a - b),
    );
    for (const { tag, words } of services) {
      const first = wordsOf(files, `/hi/${tag}.js`);
      for (const part of words) for (const [number] of wordsOf(files, `/hi/${part}.js`)) assert.ok(first.has(number));
    }
  });

  it('stop the build where an id is not known', async () => {
    await assert.rejects(bundle(`${imports}export const lost = () => msg('Lost', { id: 'list.lost' });`), /list\.lost/);
  });
});
