import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** What is wrong in the components of a project: for each fault its file and line. */
function faults(project: string, workspace: string): string[] {
  const { stdout } = spawnSync(
    'node_modules/.bin/svelte-check',
    ['--workspace', workspace, '--tsconfig', project, '--output', 'machine'],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.match(stdout, /COMPLETED [1-9]\d* FILES/);
  return [...stdout.matchAll(/ERROR "(.+?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
}

test('the components compile', () => {
  assert.deepEqual(faults('./tsconfig.app.json', '.'), []);
});

test('an attribute, a value or a field that there is not is refused', () => {
  assert.deepEqual(
    faults('./tsconfig.json', 'src/wrong-attributes'),
    [6, 7, 8].map((line) => `WrongAttributes.svelte:${line}`),
  );
});
