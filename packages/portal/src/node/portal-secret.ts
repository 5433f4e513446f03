import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key that a demonstration has made in its data folder; undefined before it has. */
export async function keptSecret(data: string): Promise<string | undefined> {
  return (await readFile(join(data, 'secret'), 'utf8').catch(() => undefined)) || undefined;
}

/** The demonstration's own key, made once and kept in its data folder, readable for its owner alone. */
export async function demonstrationSecret(data: string): Promise<string> {
  const file = join(data, 'secret');
  const known = await keptSecret(data);
  if (known) return known;
  await mkdir(data, { recursive: true });
  const made = randomBytes(32).toString('hex');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
