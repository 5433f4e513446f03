import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { services } from '@nagrik/elements/catalogue';
import { build } from 'esbuild';
import { repository } from './generated-files.ts';

const embed = join(repository, 'packages/embed');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/**
 * Builds the loader with its style sheet, what it imports where a tag fails, and the script of the sealed frame, one file each, and
 * `release.json`: the version under which the loader can be pinned together with the elements, which is the package's and a part of
 * the hash of all their bytes; and what each service may load (`inline`), so that a page can say the hash of every file. The same
 * sources make the same bytes.
 *
 * @param folder - where to; the package's `dist/bundle` unless said
 * @param elements - where the bundle of the elements was built
 */
export async function buildEmbed(
  folder: string = join(embed, 'dist/bundle'),
  elements: string = join(repository, 'packages/elements/dist/bundle'),
): Promise<void> {
  await build({
    entryPoints: [
      { out: 'embed', in: join(embed, 'src/loader/embed.ts') },
      { out: 'diagnose', in: join(embed, 'src/diagnose/page.ts') },
      { out: 'frame', in: join(embed, 'src/frame/frame.ts') },
      { out: 'embed', in: join(embed, 'src/generated/embed.css') },
    ],
    outdir: folder,
    bundle: true,
    // The loader finds it beside itself, where the portal puts both.
    external: ['./inline.js'],
    minify: true,
    format: 'esm',
    target: 'es2022',
    // A module is read as UTF-8 whatever its headers say (HTML, "fetch a single module script"): no need to escape Devanagari.
    charset: 'utf8',
    // Beside each file, without the comment that would name it: that costs the loader twenty bytes.
    sourcemap: 'external',
    logLevel: 'warning',
  });
  const { version } = JSON.parse(await readFile(join(embed, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const name of ['embed.js', 'embed.css', 'diagnose.js']) hash.update(await readFile(join(folder, name)));
  const scripts = (await readdir(elements, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  for (const name of scripts) hash.update(name).update(await readFile(join(elements, name)));
  await writeFile(
    join(folder, 'release.json'),
    `${JSON.stringify({
      version: `${version}-${hash.digest('hex').slice(0, 8)}`,
      inline: await filesOfServices(elements, scripts),
    })}\n`,
  );
}

/**
 * What a page may load on which a service stands itself: what says why it does not come, its chunks with all that they import, at
 * once or later, and in every language the words that these chunks name. Elements of other services are not followed: a page has them when it has their tag.
 */
async function filesOfServices(
  elements: string,
  scripts: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const manifest = JSON.parse(await readFile(join(elements, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const entryOf = (name: string): string => `packages/elements/src/define/${name}.ts`;
  const names = services.map(({ tag }) => tag.replace('nagrik-', ''));
  const entries = new Set(names.map(entryOf));
  const words = scripts.filter((file) => file.startsWith('nagrik/words-'));
  const filesOf = async (name: string): Promise<readonly string[]> => {
    const keys = new Set<string>();
    const follow = (key: string): void => {
      const chunk = manifest[key];
      if (!chunk) throw new Error(`The bundle has no ${key}.`);
      if (keys.has(key) || (entries.has(key) && key !== entryOf(name))) return;
      keys.add(key);
      for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) follow(next);
    };
    follow('packages/elements/src/cdn/inline.ts');
    follow(entryOf(name));
    const files = [...keys].map((key) => manifest[key]?.file ?? '');
    const code = (await Promise.all(files.map((file) => readFile(join(elements, file), 'utf8')))).join('\n');
    // Parts of words stand in the code as texts of their own (`numberWords`).
    const said = new Set([...code.matchAll(/(["'`])([a-z+-]+)\1/g)].map(([, , part]) => part));
    return ['diagnose.js', ...files, ...words.filter((file) => said.has(/([^/]+)\.js$/.exec(file)?.[1]))].sort();
  };
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await filesOf(name)] as const)));
}
