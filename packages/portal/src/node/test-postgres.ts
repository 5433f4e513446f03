import { mkdtemp, rm } from 'node:fs/promises';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL server for one test file, on a folder that goes with it. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-test-'));
  // Under root the server has an account of its own, which must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres(folder);
  return {
    ...server,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
