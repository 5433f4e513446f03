import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

const ELEMENTS = join(repository, 'packages/elements');

/**
 * Writes packages/elements/custom-elements.json, what editors and Storybook know of the elements, from their classes.
 * @throws Error if `check` and the file is stale, or if the analyzer finds no element
 */
export const generateManifest = async ({ check }: GenerateOptions): Promise<void> => {
  const require = createRequire(join(ELEMENTS, 'package.json'));
  const analyzer = join(dirname(require.resolve('@custom-elements-manifest/analyzer/package.json')), 'cem.js');
  const out = await mkdtemp(join(tmpdir(), 'nagrik-manifest-'));
  try {
    // The analyzer takes its folder as relative to the package, even where it is absolute.
    await promisify(execFile)(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', relative(ELEMENTS, out)], {
      cwd: ELEMENTS,
    });
    const manifest = await readFile(join(out, 'custom-elements.json'), 'utf8');
    if (!manifest.includes('"tagName"')) throw new Error('The analyzer found no element.');
    await writeGenerated(join(ELEMENTS, 'custom-elements.json'), `${manifest.trimEnd()}\n`, { check });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

if (import.meta.main) await generateManifest({ check: process.argv.includes('--check') });
