/**
 * `pnpm build`: packages to `dist/` (tsc), the bundle that sites embed (Vite), and what is published of the mocks. `npm start`
 * builds only the bundle that sites embed, and only when one of its sources is newer.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildEmbed } from './build-embed.ts';
import { repository } from './generated-files.ts';

const bundle = join(repository, 'packages/elements/dist/bundle');
const stamp = join(bundle, '.sources');
/** What the bundle is made of. */
const sources = [
  'vite.config.ts',
  'pnpm-lock.yaml',
  'packages/tools/src/build-embed.ts',
  'packages/tools/src/bundle/*.ts',
  'packages/{elements,embed,sdk,journey}/src/**/*.{ts,css}',
];

async function sourcesHash(): Promise<string> {
  const files: string[] = [];
  for (const pattern of sources) {
    for await (const file of glob(pattern, { cwd: repository })) if (!file.endsWith('.test.ts')) files.push(file);
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(repository, file)));
  return hash.digest('hex');
}

/** Builds the bundle that sites embed where its sources have changed since the last time. */
export async function buildStaleBundle(): Promise<'built' | 'fresh'> {
  const wanted = await sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'fresh';
  await build({ root: repository, configFile: join(repository, 'vite.config.ts'), logLevel: 'warn' });
  await buildEmbed();
  writeFileSync(stamp, wanted);
  return 'built';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  execFileSync('tsc', ['-b'], { cwd: repository, stdio: 'inherit' });
  // Not above: `npm start` needs neither this nor what it imports.
  const { bundleMocks } = await import('./packages/bundle-mocks.ts');
  await bundleMocks();
  console.log(`packages built; bundle ${await buildStaleBundle()}`);
}
