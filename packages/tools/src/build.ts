/**
 * `pnpm build`: packages to `dist/` (tsc), the bundle that sites embed (Vite), and what is published of the mocks. `npm start`
 * builds only the bundle that sites embed, and only when one of its sources is newer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourcesHash } from './bundle/sources-hash.ts';
import { repository } from './generated-files.ts';

const bundle = join(repository, 'packages/elements/dist/bundle');
const stamp = join(bundle, '.sources');
/** Builds the bundle that sites embed where its sources have changed since the last time. */
export async function buildStaleBundle(): Promise<'built' | 'fresh'> {
  const wanted = await sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'fresh';
  // Not above: where nothing is stale, whoever starts Nagrik need not wait for Vite to be read.
  const [{ build }, { buildEmbed }] = await Promise.all([import('vite'), import('./build-embed.ts')]);
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
