import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const folder = fileURLToPath(new URL('../', import.meta.url));

// That the page itself compiles, `ng build` tells: page.test.ts.
test('a value, an attribute, a field of an event or a tag that there is not is refused', () => {
  const project = 'src/wrong-attributes/tsconfig.json';
  const { stderr } = spawnSync('node_modules/.bin/ngc', ['--noEmit', '-p', project], { cwd: folder, encoding: 'utf8' });
  const faults = stripVTControlCharacters(stderr).matchAll(/^(\S+?:\d+):\d+ - error (\w+)/gm);
  assert.deepEqual(
    [...faults].map(([, place, code]) => `${place} ${code}`).sort(),
    ['10 TS2322', '11 NG8002', '12 TS2551', '13 NG8001', '9 TS2322'].map((fault) => `wrong-attributes.ts:${fault}`),
    stderr,
  );
});
