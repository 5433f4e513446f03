import { execFile } from 'node:child_process';
import { glob, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../generated-files.ts';
import { pnpm } from '../prepare.mjs';

/** One way to say what an entry of a package is: a file, or a file for each condition. */
export type Target = string | { readonly [condition: string]: Target };

/** What we read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Packed {
  /** Folder of the package in the repository. */
  readonly folder: string;
  readonly name: string;
  /** Path of the tarball: what the registry would get, byte for byte. */
  readonly tarball: string;
}

/** The packages that are published: all below `packages/` that do not say `private`. */
export async function publishedPackages(): Promise<{ folder: string; manifest: Manifest }[]> {
  const found: { folder: string; manifest: Manifest }[] = [];
  for await (const path of glob('packages/*/package.json', { cwd: repository })) {
    const manifest = JSON.parse(await readFile(join(repository, path), 'utf8')) as Manifest;
    if (!manifest.private) found.push({ folder: join(repository, dirname(path)), manifest });
  }
  return found.sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}

/**
 * Packs every published package into `folder`, from what `pnpm build` left in `dist/`. By pnpm and not by npm: it writes the
 * versions of the catalog and of the workspace into the manifest, and applies `publishConfig`.
 *
 * @throws Error where a package cannot be packed.
 */
export async function packAll(folder: string): Promise<Packed[]> {
  await mkdir(folder, { recursive: true });
  const packages = await publishedPackages();
  const filters = packages.flatMap(({ manifest }) => ['--filter', manifest.name]);
  await promisify(execFile)('npx', ['--yes', pnpm, ...filters, '--recursive', 'pack', '--pack-destination', folder], {
    cwd: repository,
    maxBuffer: 2 ** 26,
  });
  return packages.map(({ folder: source, manifest: { name, version } }) => ({
    folder: source,
    name,
    tarball: join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`),
  }));
}
