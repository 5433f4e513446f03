import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** What a generator is asked for: to write, or only to say whether it would write something else. */
export interface GenerateOptions {
  check: boolean;
}

/**
 * Writes a generated file, or with `check` compares it with what is there.
 *
 * @param path absolute, or relative to the repository
 * @throws Error with `check`, where the file is missing or differs: a generator that writes nothing must not pass.
 */
export async function writeGenerated(path: string, content: string, { check }: GenerateOptions): Promise<void> {
  const target = resolve(repository, path);
  const name = relative(repository, target);
  if (check) {
    const present = await readFile(target, 'utf8').catch(() => undefined);
    if (present === undefined) throw new Error(`${name} is missing. Run: pnpm generate`);
    if (present !== content) throw new Error(`${name} is not what its source makes. Run: pnpm generate`);
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
