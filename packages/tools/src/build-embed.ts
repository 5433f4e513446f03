import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from './generated-files.ts';

const embed = join(repository, 'packages/embed');

/**
 * Builds the loader and the script of the sealed frame, one file each, and `release.json` with the version under which the loader
 * can be pinned: the package's and a part of its content's hash. The same sources make the same bytes.
 *
 * @param folder - where to; the package's `dist/bundle` unless said
 */
export async function buildEmbed(folder: string = join(embed, 'dist/bundle')): Promise<void> {
  await build({
    entryPoints: { embed: join(embed, 'src/loader/embed.ts'), frame: join(embed, 'src/frame/frame.ts') },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  });
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(await readFile(join(folder, 'embed.js')));
  await writeFile(
    join(folder, 'release.json'),
    `${JSON.stringify({ version: `${version}-${hash.digest('hex').slice(0, 8)}` })}\n`,
  );
}
