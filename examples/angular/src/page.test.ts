import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { putFiles, tryFrameworkPage } from '@nagrik/example-plain-html/framework-page';

const folder = fileURLToPath(new URL('../', import.meta.url));

// With the packages as `pnpm build` has left them: as an application outside of this repository has them.
tryFrameworkPage(async ({ host, portal }) => {
  const built = await mkdtemp(join(tmpdir(), 'nagrik-angular-'));
  try {
    const options = ['--configuration', 'development', '--output-path', built];
    await promisify(execFile)('node_modules/.bin/ng', ['build', ...options], { cwd: folder });
    const files: [string, string][] = [];
    for await (const name of glob('*.{css,html,js}', { cwd: join(built, 'browser') })) {
      const text = await readFile(join(built, 'browser', name), 'utf8');
      files.push([name, text.replaceAll('https://portal.example', portal.url)]);
    }
    return putFiles(host, files);
  } finally {
    await rm(built, { recursive: true });
  }
});
