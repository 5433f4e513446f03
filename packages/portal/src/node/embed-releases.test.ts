import assert from 'node:assert/strict';
import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { keepReleases, ManifestSigner, type EmbedManifest } from './embed-releases.ts';
import { createReleaseFiles } from './pages/release-files.ts';

/** The loader and the elements in one: their files have other names. */
let bundle: string;
let data: string;
beforeEach(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'nagrik-release-'));
  data = await mkdtemp(join(tmpdir(), 'nagrik-release-'));
});
afterEach(async () => {
  await rm(bundle, { recursive: true });
  await rm(data, { recursive: true });
});

const built = async (version: string, script: string): Promise<void> => {
  await writeFile(join(bundle, 'release.json'), JSON.stringify({ version }));
  await writeFile(join(bundle, 'embed.js'), script);
  await writeFile(join(bundle, 'embed.css'), `/* ${script} */`);
  await writeFile(join(bundle, 'diagnose.js'), `what is wrong with the ${script}`);
  await mkdir(join(bundle, 'nagrik'), { recursive: true });
  await writeFile(join(bundle, 'nagrik/core-1.js'), `core of the ${script}`);
};
const keep = () => keepReleases({ loader: bundle, elements: bundle }, data);
const served = async (secret = 's'.repeat(32)) => {
  const files = createReleaseFiles(await keep(), new ManifestSigner(secret));
  return (path: string) => files(new Request(`https://portal.example${path}`));
};

test('a release stays as it was after the next one is built', async () => {
  await built('0.1.0-aaaa', 'first');
  await keep();
  await built('0.2.0-bbbb', 'second');
  const get = await served();
  const first = await get('/embed/r/0.1.0-aaaa/embed.js');
  assert.equal(await first?.text(), 'first');
  const chunk = await get('/embed/r/0.1.0-aaaa/nagrik/core-1.js');
  assert.equal(await chunk?.text(), 'core of the first');
  const second = await get('/embed/r/0.2.0-bbbb/embed.js');
  assert.equal(second?.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(await second?.text(), 'second');
  assert.equal(await get('/embed/r/0.3.0-cccc/embed.js'), undefined);
  assert.equal(await get('/embed/r/0.1.0-aaaa/..%2frelease.json'), undefined);
});

test('the manifest gives the integrity of every file, the newest release first', async () => {
  await built('0.1.0-aaaa', 'first');
  await keep();
  await built('0.10.0-bbbb', 'second');
  const manifest = (await (await (await served())('/embed/manifest.json'))?.json()) as EmbedManifest;
  assert.deepEqual(
    manifest.releases.map(({ version }) => version),
    ['0.10.0-bbbb', '0.1.0-aaaa'],
  );
  assert.equal(
    manifest.releases[1]?.files['embed.js'],
    `sha384-${createHash('sha384').update('first').digest('base64')}`,
  );
  assert.deepEqual(Object.keys(manifest.releases[0]?.files ?? {}), [
    'diagnose.js',
    'embed.css',
    'embed.js',
    'nagrik/core-1.js',
  ]);
});

test('the manifest is signed: a changed byte is seen, and so is another portal', async () => {
  await built('0.1.0-aaaa', 'first');
  const get = await served();
  const text = (await (await get('/embed/manifest.json'))?.text()) ?? '';
  const signature = Buffer.from((await (await get('/embed/manifest.json.sig'))?.text()) ?? '', 'base64');
  const key = createPublicKey({ key: (await (await get('/embed/key.json'))?.json()) as JsonWebKey, format: 'jwk' });
  assert.equal(verify(null, Buffer.from(text), key, signature), true);
  assert.equal(verify(null, Buffer.from(`${text} `), key, signature), false);
  const other = await (await served('t'.repeat(32)))('/embed/manifest.json.sig');
  assert.equal(verify(null, Buffer.from(text), key, Buffer.from((await other?.text()) ?? '', 'base64')), false);
});

test('a portal whose bundle was never built has no release, and runs all the same', async () => {
  const manifest = (await (await (await served())('/embed/manifest.json'))?.json()) as EmbedManifest;
  assert.deepEqual(manifest.releases, []);
});
