import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartRefused } from './start-refused.ts';

const run = promisify(execFile);

/** The account under which PostgreSQL runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Under root it gets the account `postgres`, which is made where there is none.
 * @returns undefined where the process is not root: PostgreSQL then runs as the process does.
 * @throws {StartRefused}
 */
export async function postgresAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await readAccount();
  if (known) return known;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => undefined);
  const made = await readAccount();
  if (made) return made;
  throw new StartRefused(
    'PostgreSQL cannot run as root and no account "postgres" could be made: run the portal as another user, or set DATABASE_URL to a database of yours.',
  );
}

async function readAccount(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
