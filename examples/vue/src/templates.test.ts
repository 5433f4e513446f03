import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

test('templates compile, but for the attributes, fields and tags that there are not', () => {
  // WrongAttributes.vue says where; a line that is taken after all is an error too.
  execFileSync('node_modules/.bin/vue-tsc', ['--noEmit', '-p', 'tsconfig.app.json'], { cwd: folder, stdio: 'inherit' });
});
