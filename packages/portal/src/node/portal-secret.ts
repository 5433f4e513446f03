import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The demonstration's own key, made once and kept in its data folder, readable for its owner alone. */
export async function demonstrationSecret(data: string): Promise<string> {
  const file = join(data, 'secret');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return known;
  await mkdir(data, { recursive: true });
  const made = randomBytes(32).toString('hex');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
