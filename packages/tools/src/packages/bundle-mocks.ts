import { describeServices } from '@nagrik/elements/catalogue';
import { build, type Plugin } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../generated-files.ts';
import { extractApi } from './extract-api.ts';
import type { Manifest } from './pack.ts';

const folder = join(repository, 'packages/mocks');
const entries = ['index', 'browser', 'node'];

/** The catalogue as it is now: a mock answers with it, and needs none of the elements that it could load. */
const catalogue: Plugin = {
  name: 'catalogue',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@nagrik\/elements\/catalogue$/ }, ({ path }) => ({ path, namespace: 'catalogue' }));
    onLoad({ filter: /./, namespace: 'catalogue' }, () => ({
      contents: `export const describeServices = () => ${JSON.stringify(describeServices())};`,
    }));
  },
};

/**
 * Makes what is published of `@nagrik/mocks`: the portal that it stands on is taken in, since that is no package of the registry
 * and would bring PostgreSQL, fonts and an image library. What the manifest names as a dependency stays one. `tsc -b` goes before: the declarations come from there.
 */
export async function bundleMocks(): Promise<void> {
  const bundle = join(folder, 'dist/bundle');
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  await rm(bundle, { recursive: true, force: true });
  await build({
    entryPoints: entries.map((name) => join(folder, `src/${name}.ts`)),
    outdir: bundle,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['nagrik-source'],
    plugins: [catalogue],
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
    logLevel: 'warning',
  });
  for (const name of entries) {
    const { declarations } = await extractApi(folder, join(folder, `dist/${name}.d.ts`), ['@nagrik/portal']);
    await writeFile(join(bundle, `${name}.d.ts`), declarations);
  }
}
