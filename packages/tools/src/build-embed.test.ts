import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { buildEmbed } from './build-embed.ts';
import { repository } from './generated-files.ts';

/** Every file of a folder, by its name. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = globSync('**/*.{js,css,json,map}', { cwd: folder }).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('two clean builds of a release are the same, byte by byte', async (t) => {
  const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'nagrik-embed-'))));
  t.after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  const builds = await Promise.all(
    folders.map(async (folder) => {
      const [elements, embed] = [join(folder, 'elements'), join(folder, 'embed')];
      await build({
        root: repository,
        configFile: join(repository, 'vite.config.ts'),
        logLevel: 'warn',
        build: { outDir: elements },
      });
      await buildEmbed(embed, elements);
      return [contentsOf(elements), contentsOf(embed)] as const;
    }),
  );
  assert.deepEqual(builds[0], builds[1]);
  const [elements = {}, embed = {}] = builds[0] ?? [];
  assert.ok(Object.keys(elements).length > 100 && 'embed.js' in embed && 'embed.css' in embed && 'frame.js' in embed);
  assert.match(embed['release.json'] ?? '', /"version":"\d+\.\d+\.\d+-[0-9a-f]{8}"/);
});
