// @ts-check
// Runs on any Node from 20 on and before anything is installed: hence JavaScript, and nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const pnpm = 'pnpm@12.21.0';
/** The first Node that runs TypeScript as it is. */
const firstToRunTypeScript = [22, 18];

/**
 * Ends the program with one sentence that says what is missing.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code; 1 where a signal ended it
 */
export function run(command, args, env = process.env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: repository, stdio: 'inherit', env, shell: process.platform === 'win32' });
    // Ctrl-C reaches the whole group by itself; a TERM for this process alone has to be handed on.
    const handOn = () => child.kill('SIGTERM');
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', handOn);
    child.on('error', () => done(1));
    child.on('exit', (code) => {
      process.off('SIGTERM', handOn);
      done(code ?? 1);
    });
  });
}

/** What an installation depends on: the lockfile and every manifest. */
function manifestsHash() {
  const hash = createHash('sha256');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const folder of ['openapi', 'stories']) files.push(`${folder}/package.json`);
  for (const file of files) hash.update(readFileSync(join(repository, file)));
  return hash.digest('hex');
}

/**
 * Installs what the lockfile names, or a part of it, unless that has happened since the lockfile changed.
 *
 * @param {readonly string[]} [filters] pnpm's words for the part, such as `@nagrik/tools...`; everything where absent
 */
export async function install(filters = []) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Nagrik needs Node 20 or newer; this is ${process.versions.node}.`);
  const stamp = join(repository, 'node_modules/.nagrik-installed');
  const everything = manifestsHash();
  const wanted = [everything, ...filters].join(' ');
  if (existsSync(stamp) && [everything, wanted].includes(readFileSync(stamp, 'utf8'))) return;
  console.log('Installing dependencies (about half a minute the first time) …');
  const options = ['--frozen-lockfile', '--reporter=append-only', ...filters.flatMap((part) => ['--filter', part])];
  const code = await run('npx', ['--yes', pnpm, 'install', ...options], { ...process.env, CI: 'true' });
  if (code !== 0)
    stop('The dependencies could not be installed; the lines above say why. Is the npm registry reachable?');
  writeFileSync(stamp, wanted);
}

/**
 * The Node that runs the sources: the one among the dependencies, or the caller's own where it is new enough.
 *
 * @returns {string}
 */
export function nodeForSources() {
  for (const arch of ['x64', 'arm64']) {
    const installed = join(repository, `node_modules/node-${process.platform}-${arch}/bin/node`);
    if (process.arch === arch && existsSync(installed)) return installed;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = firstToRunTypeScript;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.execPath;
  return stop(
    `On ${process.platform} Nagrik needs Node ${firstToRunTypeScript.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/**
 * Installs, then runs one of the TypeScript programs beside this file.
 *
 * @param {string} program file name
 * @param {readonly string[]} args
 * @param {readonly string[]} [filters] what the program needs installed: see `install`
 */
export async function installAndRun(program, args, filters) {
  await install(filters);
  const node = nodeForSources();
  const bins = [
    join(repository, 'node_modules/.bin'),
    join(repository, 'packages/tools/node_modules/.bin'),
    dirname(node),
  ];
  const env = { ...process.env, PATH: [...bins, process.env.PATH].join(process.platform === 'win32' ? ';' : ':') };
  process.exit(
    await run(
      node,
      [
        '--conditions=nagrik-source',
        '--disable-warning=ExperimentalWarning',
        join('packages/tools/src', program),
        ...args,
      ],
      env,
    ),
  );
}
