import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { repository } from '../generated-files.ts';
import { pnpm } from '../prepare.mjs';

export const run = promisify(execFile);

const project = join(repository, 'packages/tools/runtimes');
const require = createRequire(join(project, 'package.json'));

/** Installs what `packages/tools/runtimes/` locks: half a gigabyte, and nothing to do where it is there already. */
export async function installRuntimes(): Promise<void> {
  await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=silent'], {
    cwd: project,
    env: { ...process.env, CI: 'true' },
  });
}

/** Path of the program of one Node; `undefined` where this platform has none of it among the packages. */
export function nodeProgram(major: number): string | undefined {
  try {
    return join(dirname(require.resolve(`node-${major}-${process.arch}/package.json`)), 'bin/node');
  } catch {
    return undefined;
  }
}

/** Path of the program out of the package for this platform: the one that the package itself would put in place by a script. */
function platformProgram(name: string, platformPackage: string, file: string): string {
  const own = createRequire(require.resolve(`${name}/package.json`));
  return join(dirname(own.resolve(`${platformPackage}/package.json`)), file);
}

export const bunProgram = (): string =>
  platformProgram('bun', `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : 'x64'}`, 'bin/bun');

export const denoProgram = (): string =>
  platformProgram(
    'deno',
    `@deno/${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`,
    'deno',
  );

/** A module of the runtimes' project. Not typed: only this project has it. */
export async function importTool(name: string): Promise<Record<string, unknown>> {
  const { importHere } = (await import(pathToFileURL(join(project, 'import.mjs')).href)) as {
    importHere: (name: string) => Promise<Record<string, unknown>>;
  };
  return importHere(name);
}

/** The version of a package of the runtimes' project. */
export function toolVersion(name: string): string {
  const { version } = require(join(project, 'node_modules', name, 'package.json')) as { version: string };
  return version;
}
