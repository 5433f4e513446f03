import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from './start-refused.ts';

/**
 * Holds a folder for this process alone. The lock is a listening local socket, so that it ends with the process,
 * however that ends: there is no file that a killed process leaves behind. On Linux its name is abstract (unix(7)).
 * @returns a function that gives it back.
 * @throws {StartRefused} when another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const id = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  const names: Partial<Record<NodeJS.Platform, string>> = {
    linux: `\0nagrik-${id}`,
    win32: `\\\\.\\pipe\\nagrik-${id}`,
  };
  const name = names[platform()] ?? join(tmpdir(), `nagrik-${id}.sock`);
  const isFile = names[platform()] === undefined;
  const refused = new StartRefused(
    `Another portal is running on ${folder}. Stop it first, or set NAGRIK_DATA to another folder.`,
  );
  const server = await listen(name).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (!isFile || (await answers(name))) throw refused;
    await rm(name, { force: true });
    return listen(name);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function listen(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(name, () => resolve(server));
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
