/**
 * A WordPress of its own for one run: Debian's package unpacked into a temporary folder (never installed: no web server is set
 * up), its own MariaDB on a socket in that folder, and PHP's built-in server on a free port of this machine.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What has to be installed: Debian's names, by the program that shows that they are. */
const programs = {
  php: ['php8.2-cli', 'php8.2-mysql', 'php8.2-xml', 'php8.2-mbstring', 'php8.2-curl'],
  mariadbd: ['mariadb-server'],
  'mariadb-install-db': ['mariadb-server'],
} as const;
/** What is only unpacked. The editor needs underscore; the theme is the newest that comes with 6.1. */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
] as const;

export interface WordPress {
  readonly url: string;
  readonly version: string;
  /** Runs PHP inside of this WordPress. @returns what it printed */
  php(code: string): Promise<string>;
  /** Lines in which PHP complained, of the server's log. */
  complaints(): readonly string[];
}

/**
 * @param undo - gets what ends it, before there is anything to end: it may be wanted while this WordPress still starts
 * @throws {Error} with one sentence, where a package is missing and cannot be installed
 */
export async function startWordPress(undo: (() => unknown)[]): Promise<WordPress> {
  await installMissing();
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-wp-'));
  const children: ChildProcess[] = [];
  // They lead process groups of their own, which a terminal's Ctrl-C does not reach.
  const killAll = (): void => {
    for (const child of children) signal(child, 'SIGKILL');
  };
  process.once('exit', killAll);
  const stopping = new AbortController();
  undo.push(async () => {
    stopping.abort();
    for (const child of children.reverse()) await stop(child);
    process.off('exit', killAll);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  const site = await unpack(folder, stopping.signal);
  const socket = await startDatabase(folder, children, stopping.signal);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await writeFile(join(site, 'wp-config.php'), configuration(socket, url));
  const log: string[] = [];
  const server = spawn('php', [...phpSettings, '-S', `localhost:${port}`, '-t', site, join(site, 'router.php')], {
    // A page of the admin may ask its own site for another: one worker would wait for itself.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  children.push(server);
  server.stderr.on('data', (chunk: Buffer) => log.push(...chunk.toString().split('\n')));
  await writeFile(join(site, 'router.php'), router);
  const php = async (code: string): Promise<string> => {
    const script = join(folder, 'run.php');
    const load = `require '${site}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php';`;
    await writeFile(script, `<?php ${code.includes('WP_INSTALLING') ? '' : load}\n${code}`);
    return (await run('php', [...phpSettings, script], { timeout: 60_000, signal: stopping.signal })).stdout;
  };
  await php(`define('WP_INSTALLING', true); require '${site}/wp-load.php';
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install('Namuna', 'admin', 'admin@example.invalid', false, '', 'admin');
      update_option('template', 'twentytwentythree'); update_option('stylesheet', 'twentytwentythree');`);
  await waitFor(async () => (await fetch(`${url}/wp-login.php`)).ok, 'WordPress');
  const version = await php('echo $GLOBALS["wp_version"], " on PHP ", PHP_VERSION;');
  return {
    ...{ url, version, php },
    complaints: () => log.filter((line) => /PHP (Warning|Notice|Deprecated|Fatal|Parse)/.test(line)),
  };
}

const phpSettings = ['-d', 'memory_limit=256M', '-d', 'log_errors=1', '-d', 'display_errors=0', '-d', 'error_log='];

/** Files as they are, everything else to WordPress. */
const router = `<?php
$path = __DIR__ . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_dir($path) && is_file(rtrim($path, '/') . '/index.php') && rtrim($path, '/') !== __DIR__) {
  chdir(rtrim($path, '/')); require rtrim($path, '/') . '/index.php'; return true;
}
if (is_file($path)) return false;
chdir(__DIR__); require __DIR__ . '/index.php';`;

const configuration = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
$table_prefix = 'wp_';
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('SCRIPT_DEBUG', false);
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
// Nothing outside of this machine: no look for updates, news or avatars.
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', 'localhost,127.0.0.1');
define('FS_METHOD', 'direct');
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE']
  .flatMap((name) => [`${name}_KEY`, `${name}_SALT`])
  .map((name) => `define('${name}', '${crypto.randomUUID()}');`)
  .join('\n')}
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`;

async function installMissing(): Promise<void> {
  const found = await Promise.all(
    Object.keys(programs).map((program) =>
      run('which', [program]).then(
        () => true,
        () => existsSync(`/usr/sbin/${program}`),
      ),
    ),
  );
  const missing = new Set(Object.values(programs).flatMap((names, index) => (found[index] ? [] : names)));
  if (missing.size === 0) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) throw new Error(`Missing: run \`sudo ${command.join(' ')}\` first.`);
  await run(command[0] ?? '', command.slice(1), { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Debian's packages, kept between runs, unpacked for this one. @returns the folder of WordPress */
async function unpack(folder: string, signal: AbortSignal): Promise<string> {
  const cache = join(dirname(import.meta.dirname), '.cache');
  await mkdir(cache, { recursive: true });
  const kept = await readdir(cache);
  const wanted = packages.filter((name) => !kept.some((file) => file.startsWith(`${name}_`)));
  if (wanted.length > 0) await run('apt-get', ['download', '-q', ...wanted], { cwd: cache, signal });
  for (const file of await readdir(cache)) await run('dpkg-deb', ['-x', join(cache, file), folder], { signal });
  return join(folder, 'usr/share/wordpress');
}

async function startDatabase(folder: string, children: ChildProcess[], signal: AbortSignal): Promise<string> {
  const data = join(folder, 'mariadb');
  const socket = join(folder, 'mariadb.sock');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...asRoot];
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    signal,
  });
  children.push(
    spawn(
      existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd',
      [
        ...common,
        `--socket=${socket}`,
        `--pid-file=${folder}/mariadb.pid`,
        '--skip-networking',
        '--innodb-fast-shutdown=2',
      ],
      { stdio: 'ignore', detached: true },
    ),
  );
  const sql = (text: string): Promise<unknown> =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', text]);
  await waitFor(() => sql('SELECT 1').then(() => true), 'MariaDB');
  await sql('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  return socket;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function waitFor(ready: () => Promise<boolean>, name: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await ready().catch(() => false)) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${name} did not start within 30 seconds.`);
}

/** Ends a program and the workers that it has started: each leads a process group of its own. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((exit) => child.once('exit', exit));
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(force);
}

function signal({ pid, exitCode, signalCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, name);
}
