/** `pnpm build`: `dist/nagrik-services.zip`, which WordPress takes under Plugins → Add New → Upload Plugin. */
import { zipSync, type Zippable } from 'fflate';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileWords } from './compile-words.ts';

const example = dirname(import.meta.dirname);

/** The plug-in's files by their path in the zip: the sources, and each `.po` compiled. The same sources give the same bytes. */
export async function pluginFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries = await readdir(join(example, 'nagrik-services'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(example.length + 1));
  for (const path of paths.sort()) {
    const body = await readFile(join(example, path));
    files.set(path, new Uint8Array(body));
    if (path.endsWith('.po')) files.set(path.replace(/po$/, 'mo'), compileWords(body.toString()));
  }
  return files;
}

/** @returns the zip's path */
export async function buildPlugin(): Promise<string> {
  const content: Zippable = {};
  // Any time that zip can write: the day of a build is no part of what is built.
  for (const [path, body] of await pluginFiles()) content[path] = [body, { mtime: '1980-01-02T00:00:00' }];
  const zip = join(example, 'dist/nagrik-services.zip');
  await mkdir(dirname(zip), { recursive: true });
  await writeFile(zip, zipSync(content));
  return zip;
}

if (import.meta.main) console.log(await buildPlugin());
