import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from './generated-files.ts';

const embed = join(repository, 'packages/embed');

/**
 * Builds the loader with its style sheet and the script of the sealed frame, one file each, and `release.json` with the version under which the loader
 * can be pinned: the package's and a part of its content's hash. The same sources make the same bytes.
 *
 * @param folder - where to; the package's `dist/bundle` unless said
 */
export async function buildEmbed(folder: string = join(embed, 'dist/bundle')): Promise<void> {
  await build({
    entryPoints: [
      { out: 'embed', in: join(embed, 'src/loader/embed.ts') },
      { out: 'frame', in: join(embed, 'src/frame/frame.ts') },
      { out: 'embed', in: join(embed, 'src/generated/embed.css') },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  });
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const name of ['embed.js', 'embed.css']) hash.update(await readFile(join(folder, name)));
  await writeFile(
    join(folder, 'release.json'),
    `${JSON.stringify({ version: `${version}-${hash.digest('hex').slice(0, 8)}` })}\n`,
  );
}
