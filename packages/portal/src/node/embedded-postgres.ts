import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import { postgresAccount, type Account } from './postgres-account.ts';
import { postgresFolders } from './postgres-folders.ts';
import { stopOrphan } from './postgres-orphan.ts';
import { StartRefused } from './start-refused.ts';

/** A PostgreSQL server of our own, for this machine alone. */
export interface EmbeddedPostgres {
  /** URL of the portal's database. */
  readonly url: string;
  /** Makes another database on the same server. @returns its URL. */
  createDatabase(name: string): Promise<string>;
  /** Fast shutdown: sessions end, everything committed is on disk. */
  stop(): Promise<void>;
}

/** How often a port is looked for: between the look and the server's own another program may have taken it. */
const portTries = 5;

const databaseName = 'nagrik';
const user = 'nagrik';

/**
 * Starts PostgreSQL on a folder, which is made where there is none. It listens on 127.0.0.1 at a free port, asks for a
 * password that is kept in the folder, and writes no values of statements into its log.
 * @param findPort of which one may be taken again before the server has it
 * @throws {StartRefused} with one sentence, where it cannot.
 */
export async function startEmbeddedPostgres(
  folder: string,
  findPort: () => Promise<number> = freePort,
): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true });
  const data = await realpath(folder);
  const unlock = await lockFolder(data);
  let started: Server | undefined;
  try {
    const account = await postgresAccount();
    const { programs, cluster } = await postgresFolders(data, account);
    const password = await passwordOf(data);
    if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(programs, cluster, password, account);
    await stopOrphan(cluster);
    const log = join(data, 'postgres.log');
    let port = 0;
    const start = (): Server => run(programs, cluster, port, log, account);
    const urlOf = (name: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
    for (let tries = 1; ; tries++) {
      port = await findPort();
      started = start();
      try {
        await untilReady(urlOf('postgres'), started.exited, log);
        break;
      } catch (error) {
        if (tries === portTries || (await isFree(port))) throw error;
      }
    }
    const createDatabase = async (name: string): Promise<string> => {
      await ensureDatabase(urlOf('postgres'), name);
      return urlOf(name);
    };
    const url = await createDatabase(databaseName);
    const stop = supervise(started, start);
    return { url, createDatabase, stop: () => stop().then(unlock) };
  } catch (error) {
    started?.stop();
    await started?.exited;
    await unlock();
    throw error;
  }
}

/**
 * Starts the server again when it ends without being told to (a machine that runs out of memory ends it): until then
 * the portal answers 503. @returns what stops it for good.
 */
function supervise(first: Server, start: () => Server): () => Promise<void> {
  let server = first;
  let stopping = false;
  const supervised = (async (): Promise<void> => {
    for (;;) {
      await server.exited;
      // What the dead server's processes still hold is free within moments; a start before that ends by itself.
      if (!stopping) await pause(300);
      if (stopping) return;
      server = start();
    }
  })();
  return () => {
    stopping = true;
    server.stop();
    return supervised;
  };
}

async function passwordOf(data: string): Promise<string> {
  const file = join(data, 'postgres-password');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return known;
  const made = randomBytes(24).toString('hex');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

async function initialise(programs: string, cluster: string, password: string, account?: Account): Promise<void> {
  // A first start that was killed leaves half a cluster, without PG_VERSION at its end: begin again.
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true });
  await chmod(cluster, 0o700);
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(cluster, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const options = ['--pgdata', cluster, '--username', user, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const locale = ['--encoding', 'UTF8', '--locale-provider', 'builtin', '--locale', 'C.UTF-8', '--lc-messages', 'C'];
  try {
    await promisify(execFile)(join(programs, 'initdb'), [...options, ...locale], { ...account, cwd: '/' });
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    throw refusal('PostgreSQL could not make its folder', String((error as { stderr?: string }).stderr ?? error));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

interface Server {
  readonly exited: Promise<void>;
  stop(): void;
}

function run(programs: string, cluster: string, port: number, log: string, account: Account | undefined): Server {
  const settings: Readonly<Record<string, string | number>> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    // What citizens typed must not stand in a log: neither statements nor the values that broke a rule.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a');
  const child = spawn(join(programs, 'postgres'), ['-D', cluster, ...flags], {
    ...account,
    cwd: '/',
    // A group of its own: Ctrl-C in the terminal reaches the portal, which stops the database when nobody needs it.
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { exited, stop: () => void child.kill('SIGINT') };
}

async function untilReady(url: string, exited: Promise<void>, log: string): Promise<void> {
  let dead = false;
  void exited.then(() => (dead = true));
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(50)) {
    if (dead) throw refusal('PostgreSQL stopped while it started', await readFile(log, 'utf8').catch(() => ''));
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch {
      // It is still starting, or recovering after a crash.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw refusal('PostgreSQL did not become ready', await readFile(log, 'utf8').catch(() => ''));
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const isFree = (port: number): Promise<boolean> =>
  freePort(port).then(
    () => true,
    () => false,
  );

/** A port of 127.0.0.1 that nobody has at this moment; rejects where `port` is one that somebody has. */
export function freePort(port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

function refusal(what: string, output: string): StartRefused {
  const last = output.trim().split('\n').at(-1) ?? '';
  return new StartRefused(`${what}${last ? `: ${last}` : '.'}`);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
