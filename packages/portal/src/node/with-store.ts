import { resolve } from 'node:path';
import { createPostgresStore, type PostgresStore } from '../store/postgres/create-postgres-store.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { readEnvironment } from './environment.ts';

/**
 * Opens the portal's database for a command of the operator: with `DATABASE_URL` that one, while portals run; without it the embedded
 * one of `NAGRIK_DATA`, whose portal must be stopped. The rules are those of the portal, so that in production nothing goes unseen into a
 * database that no portal reads.
 * @throws {StartRefused} naming what production still needs.
 */
export async function withStore<Result>(
  variables: NodeJS.ProcessEnv,
  run: (store: PostgresStore) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, data } = readEnvironment(variables);
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(resolve(data)) : undefined;
  try {
    const store = createPostgresStore({ url: databaseUrl ?? embedded?.url ?? '' });
    try {
      await store.migrate();
      return await run(store);
    } finally {
      await store.close();
    }
  } finally {
    await embedded?.stop();
  }
}

/** Runs a command to its end: what it returns is printed, what it throws is told in its own words, and nothing else. */
export async function runCommand(run: () => Promise<string>): Promise<void> {
  try {
    console.log(await run());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
