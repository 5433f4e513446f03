import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createMemoryFiles, type Files } from '../ports/files.ts';
import { createFolderFiles } from './folder-files.ts';

const bytes = new TextEncoder().encode('namuna');

/** What every keeper of files must do. */
async function keepsFiles(files: Files): Promise<void> {
  for (const key of ['uploads/a/part-0', 'uploads/a/part-6', 'uploads/a/original', 'uploads/ab/part-0']) {
    await files.put(key, bytes);
  }
  assert.deepEqual(await files.get('uploads/a/part-0'), bytes);
  assert.deepEqual([...(await files.list('uploads/ab'))], ['uploads/ab/part-0']);
  assert.deepEqual([...(await files.list('uploads/none'))], []);
  await files.removeFolder('uploads/a', ['uploads/a/original']);
  assert.equal(await files.get('uploads/a/part-0'), undefined);
  assert.deepEqual(await files.get('uploads/a/original'), bytes);
  await files.removeFolder('uploads/a');
  await files.removeFolder('uploads/a', ['uploads/a/original']);
  assert.equal(await files.get('uploads/a/original'), undefined);
  assert.deepEqual(await files.get('uploads/ab/part-0'), bytes, 'another folder whose name begins alike stays');
}

test('files in memory are listed and removed by folder, but for those that stay', () =>
  keepsFiles(createMemoryFiles()));

test('so are files on a disk, with what a killed process has left half written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-files-'));
  const files = createFolderFiles(folder);
  await keepsFiles(files);
  await writeFile(join(folder, 'uploads/ab/part-6.0a1b2c'), 'half');
  assert.deepEqual([...(await files.list('uploads/ab'))], ['uploads/ab/part-0'], 'half a file is none');
  await files.removeFolder('uploads/ab', ['uploads/ab/part-0']);
  assert.deepEqual(await readdir(join(folder, 'uploads/ab')), ['part-0']);
  await assert.rejects(files.put('uploads/../../etc/passwd', bytes), /not a key/);
  await rm(folder, { recursive: true });
});
