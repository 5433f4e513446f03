/**
 * `pnpm check:packages`: packs what is published and judges the tarballs, not the sources, as a stranger's tools would:
 *
 * - publint: does the manifest say what is there?
 * - "are the types wrong?": does each entry resolve to code and to types, for bundlers and for Node's `import`?
 * - what we promise ourselves: nothing of the workspace in the manifest, no tests, no package that is not published.
 *
 * `pnpm build` goes before. Fails with one line for each fault.
 */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll, publishedPackages, type Manifest, type Packed, type Target } from './pack.ts';

type Files = ReturnType<typeof createPackageFromTarballData>;

/**
 * What does not apply to packages that are ESM alone: the old resolution of TypeScript and of Node 10 (we need Node 20), and
 * the types of a `require` (which Node gives from 22 on, at run time).
 */
const otherWorlds = ['node10', 'node16-cjs'];

/** The files behind one entry, or behind each entry that its `*` stands for. */
function entriesOf({ exports }: Manifest, files: Files, root: string): string[] {
  const firstFile = (target: Target): string =>
    typeof target === 'string' ? target : firstFile(target.default ?? Object.values(target)[0] ?? '');
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (!entry.includes('*')) return [entry];
    const [before = '', after = ''] = firstFile(target).replace(/^\./, root).split('*');
    return files
      .listFiles()
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => entry.replace('*', file.slice(before.length, file.length - after.length)));
  });
}

async function faultsOf({ tarball, name }: Packed, published: ReadonlySet<string>): Promise<string[]> {
  const bytes = await readFile(tarball);
  const files = createPackageFromTarballData(bytes);
  const root = `/node_modules/${name}`;
  const manifest = JSON.parse(files.readFile(`${root}/package.json`)) as Manifest;
  const faults: string[] = [];

  const { messages } = await publint({ pack: { tarball: bytes.buffer as ArrayBuffer }, strict: true });
  for (const message of messages) faults.push(`publint: ${formatMessage(message, manifest) ?? message.code}`);

  // What sites embed by a script tag is not imported, and has no types.
  const entries = entriesOf(manifest, files, root).filter((entry) => !/^\.\/bundle\/|\.json$/.test(entry));
  const analysis = await checkPackage(files, { entrypoints: entries });
  if (!analysis.types) faults.push('has no types');
  else
    for (const problem of analysis.problems) {
      const kind = 'resolutionKind' in problem ? problem.resolutionKind : '';
      const option = 'resolutionOption' in problem ? problem.resolutionOption : '';
      if (otherWorlds.includes(kind) || option === 'node10') continue;
      const entry = 'entrypoint' in problem ? problem.entrypoint : '';
      faults.push(`types: ${problem.kind} ${entry} ${kind}`);
    }

  for (const [dependency, version] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (/^(workspace|catalog|link|file):/.test(version)) faults.push(`depends on ${dependency} by "${version}"`);
    if (dependency.startsWith('@nagrik/') && !published.has(dependency))
      faults.push(`needs ${dependency}, unpublished`);
  }
  for (const file of files.listFiles()) {
    if (/\.test\.|\.tsbuildinfo$|\/dist\/tests\//.test(file)) faults.push(`carries ${file.slice(root.length + 1)}`);
  }
  for (const file of ['README.md', 'LICENSE']) if (!files.fileExists(`${root}/${file}`)) faults.push(`lacks ${file}`);
  console.log(
    `${faults.length === 0 ? '✔' : '✖'} ${name} ${manifest.version}: ${entries.length} entries, ` +
      `${files.listFiles().length} files, ${Math.round(bytes.length / 1024)} KB packed`,
  );
  return faults;
}

const folder = await mkdtemp(join(tmpdir(), 'nagrik-packages-'));
let total = 0;
try {
  const published = new Set((await publishedPackages()).map(({ manifest }) => manifest.name));
  for (const packed of await packAll(folder)) {
    const faults = await faultsOf(packed, published);
    for (const fault of faults) console.log(`    ${fault}`);
    total += faults.length;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(total === 0 ? 0 : 1);
