import { join } from 'node:path';
import { build, defaultClientConditions, type Rollup } from 'vite';
import { putFiles, type PutPage } from './framework-page.ts';

/**
 * Builds an example that Vite builds, as its developer would while working on it (with the warnings of the framework, and React's
 * doubled effects).
 *
 * @param folder - the example's
 */
export const vitePage =
  (folder: string): PutPage =>
  async ({ host, portal }) => {
    process.env['VITE_PORTAL'] = portal.url;
    process.env['NODE_ENV'] = 'development';
    const built = (await build({
      root: folder,
      configFile: join(folder, 'vite.config.ts'),
      mode: 'development',
      logLevel: 'error',
      // The packages of this repository as they are, not as they were last built.
      resolve: { conditions: ['nagrik-source', ...defaultClientConditions] },
      build: { write: false, minify: false },
    })) as Rollup.RollupOutput;
    return putFiles(
      host,
      built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
    );
  };
