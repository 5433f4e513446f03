import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildEmbed } from './build-embed.ts';

test('two builds of the loader are the same, byte by byte', async (t) => {
  const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'nagrik-embed-'))));
  t.after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  const builds = await Promise.all(
    folders.map(async (folder) => {
      await buildEmbed(folder);
      return Promise.all(
        ['embed.js', 'embed.css', 'frame.js', 'release.json'].map((name) => readFile(join(folder, name), 'utf8')),
      );
    }),
  );
  assert.deepEqual(builds[0], builds[1]);
  assert.match(builds[0]?.[3] ?? '', /"version":"\d+\.\d+\.\d+-[0-9a-f]{8}"/);
});
