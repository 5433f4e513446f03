import { mkdir, realpath, rm } from 'node:fs/promises';
import { lockFolder } from './folder-lock.ts';
import { stopOrphan } from './postgres-orphan.ts';
import { clustersOf } from './postgres-folders.ts';

/**
 * Forgets everything that an embedded portal has kept in a folder: database, files, secrets.
 * @throws {StartRefused} while a portal runs on it.
 */
export async function resetPortalData(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const data = await realpath(folder);
  const unlock = await lockFolder(data);
  try {
    for (const cluster of clustersOf(data)) {
      await stopOrphan(cluster);
      await rm(cluster, { recursive: true, force: true });
    }
    await rm(data, { recursive: true, force: true });
  } finally {
    await unlock();
  }
}
