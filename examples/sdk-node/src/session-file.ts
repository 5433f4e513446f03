import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { sessionAuth, type SessionAuth, type SessionRecord, type SessionStore } from '@nagrik/sdk';

const folder = (): string =>
  process.env['NAGRIK_STATE'] ?? join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'nagrik');

/**
 * The signed-in person, kept between two calls of the tool in a file that only its owner can read.
 *
 * @param portal - each has a file of its own: tokens of one are never sent to another
 */
export async function openSession(portal: string): Promise<SessionAuth> {
  const path = join(folder(), `session-${encodeURIComponent(portal)}.json`);
  let written: Promise<void> = Promise.resolve();
  const store: SessionStore = {
    read: () =>
      readFile(path, 'utf8').then(
        (text) => JSON.parse(text) as SessionRecord,
        () => undefined,
      ),
    write: (record) =>
      (written = written.then(async () => {
        await mkdir(folder(), { recursive: true, mode: 0o700 });
        await writeFile(path, JSON.stringify(record), { mode: 0o600 });
        // The mode above counts only where the file is new.
        await chmod(path, 0o600);
      })),
  };
  const auth = sessionAuth({ store });
  await auth.ready;
  return auth;
}
