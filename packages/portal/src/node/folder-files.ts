import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Files } from '../ports/files.ts';

/** Files in a folder, which several portals on one machine, or on a shared disk, may use together. */
export function createFolderFiles(folder: string): Files {
  const pathOf = (key: string): string => {
    if (!/^[\w-]+(\/[\w-]+)*$/.test(key)) throw new Error('not a key of this portal');
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const half = `${path}.${randomBytes(6).toString('hex')}`;
      const file = await open(half, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      // Nobody ever sees half a file.
      await rename(half, path);
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(pathOf(key)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async list(name) {
      const files = await readdir(pathOf(name)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      });
      // What is half written has a dot, which no key has.
      return files.filter((file) => !file.includes('.')).map((file) => `${name}/${file}`);
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async removeFolder(name, except = []) {
      const path = pathOf(name);
      if (except.length === 0) return rm(path, { recursive: true, force: true });
      const staying = new Set(except);
      // Somebody else may have removed all of it meanwhile.
      for (const file of await readdir(path).catch(() => [])) {
        if (!staying.has(`${name}/${file}`)) await rm(join(path, file), { force: true });
      }
    },
  };
}
