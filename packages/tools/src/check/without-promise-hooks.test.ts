import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { nodeTests } from './read-output.ts';

const hooks = new URL('./without-promise-hooks.ts', import.meta.url).href;

it('a rejection and a throw that no test waits for fail their file, without promise hooks too', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-hooks-'));
  context.after(() => rm(folder, { recursive: true }));
  const late = (what: string): string =>
    `import { it } from 'node:test';
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    it('goes on', async () => { void (async () => { await pause(1); ${what} })(); await pause(20); });`;
  await writeFile(join(folder, 'rejects.test.mjs'), late(`throw new Error('rejected by nobody');`));
  await writeFile(join(folder, 'throws.test.mjs'), late(`setTimeout(() => { throw new Error('thrown late'); });`));
  await writeFile(join(folder, 'passes.test.mjs'), late(''));
  // The test runner's own marks would make the child report as a test.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const args = [`--import=${hooks}`, '--test', '--test-reporter=spec', '*.test.mjs'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(nodeTests(stdout).failed, 2, stdout);
  assert.match(stdout, /rejected by nobody/);
  assert.match(stdout, /thrown late/);
  assert.match(stdout, /✖ .*rejects\.test\.mjs/);
  assert.match(stdout, /✖ .*throws\.test\.mjs/);
  assert.doesNotMatch(stdout, /✖ .*passes\.test\.mjs/);
});
