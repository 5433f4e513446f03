/**
 * `pnpm api`: what the SDK offers at each of its entries, as reports in `packages/sdk/api/`, made from the declarations that a
 * program would meet. `--check` (in CI) writes nothing and fails where a report is not what the sources make: whoever changes the
 * public interface changes a report, and the diff shows it. The rules are in `packages/sdk/VERSIONS.md`.
 */
import { execFileSync } from 'node:child_process';
import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { repository, writeGenerated } from '../generated-files.ts';
import { extractApi } from './extract-api.ts';
import type { Manifest, Target } from './pack.ts';

const folder = join(repository, 'packages/sdk');
/** Entries all of which another one passes on: reported there. */
const partsOfOthers = ['./types'];

const typesOf = (target: Target): string =>
  typeof target === 'string' ? target : typesOf(target.types ?? target.default ?? '');

/** Of entries that stand in rows, made by one generator: their names and those of what they export. */
async function reportRow(entry: string, pattern: string): Promise<string> {
  const lines: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) {
    const declarations = await readFile(join(folder, file), 'utf8');
    const names = [...declarations.matchAll(/^export declare (?:const|function) (\w+)/gm)].map(([, name]) => name);
    lines.push(`- \`${entry.replace('*', basename(file, '.d.ts'))}\`: ${names.sort().join(', ')}`);
  }
  return `## ${entry}\n\n${lines.sort().join('\n')}\n`;
}

const check = process.argv.includes('--check');
execFileSync('tsc', ['-b', folder], { stdio: 'inherit' });
const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
const written = new Set<string>();
const faults: string[] = [];
for (const [entry, target] of Object.entries(exports)) {
  if (partsOfOthers.includes(entry)) continue;
  const name = `${entry === '.' ? 'index' : entry.replace(/^\.\/|\/\*$/g, '').replaceAll('/', '-')}.api.md`;
  written.add(name);
  const declarations = typesOf(target);
  const report = declarations.includes('*')
    ? await reportRow(entry, declarations)
    : (await extractApi(folder, join(folder, declarations))).report;
  await writeGenerated(join(folder, 'api', name), report, { check }).then(
    () => console.log(`✔ ${entry}`),
    ({ message }: Error) => faults.push(message.replace('pnpm generate', 'pnpm api')),
  );
}
for (const name of await readdir(join(folder, 'api'))) {
  if (written.has(name)) continue;
  if (check) faults.push(`packages/sdk/api/${name} belongs to no entry. Run: pnpm api`);
  else await rm(join(folder, 'api', name));
}
for (const fault of faults) console.error(`✖ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
