import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from './start-refused.ts';

/**
 * Ends a server that a killed portal has left behind on this cluster, and removes what a killed server has left. Only
 * for who holds the folder's lock: nobody else can be using the cluster then.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const pid = Number(text.split('\n')[0]);
  if (await isServerOf(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    await untilGone(pid, cluster);
  }
  // Its process id may belong to somebody else by now, and PostgreSQL would then refuse to start.
  await rm(file, { force: true });
}

async function untilGone(pid: number, cluster: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (!(await isServerOf(pid, cluster))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new StartRefused(
    `A PostgreSQL server (process ${pid}) that was left behind does not stop: end it and start again.`,
  );
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    .then((text) => text.replaceAll('\0', ' '))
    .catch(() => commandByPs(pid));
  return command.includes('postgres') && command.includes(cluster);
}

/** For systems without /proc. */
async function commandByPs(pid: number): Promise<string> {
  try {
    return (await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command='])).stdout;
  } catch {
    return '';
  }
}
