import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../generated-files.ts';

/** What the bundle is made of. */
const sources = [
  'vite.config.ts',
  'pnpm-lock.yaml',
  'packages/tools/src/build-embed.ts',
  'packages/tools/src/bundle/*.ts',
  'packages/{elements,embed,sdk,journey}/src/**/*.{ts,css}',
];

/** Hash of everything that the bundle is made of, in hexadecimal digits. */
export async function sourcesHash(): Promise<string> {
  const files: string[] = [];
  for (const pattern of sources) {
    for await (const file of glob(pattern, { cwd: repository }))
      if (!file.endsWith('.test.ts')) files.push(file.replaceAll('\\', '/'));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(join(repository, file)));
  return hash.digest('hex');
}
