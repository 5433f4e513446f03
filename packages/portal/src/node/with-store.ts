import { join, resolve } from 'node:path';
import { createPostgresStore, type PostgresStore } from '../store/postgres/create-postgres-store.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/**
 * Opens the portal's database for a command of the operator: with `DATABASE_URL` that one, while portals run; without it the embedded
 * one of `NAGRIK_DATA`, whose portal must be stopped.
 */
export async function withStore<Result>(
  variables: NodeJS.ProcessEnv,
  run: (store: PostgresStore) => Promise<Result>,
): Promise<Result> {
  const given = variables.DATABASE_URL;
  const embedded = given
    ? undefined
    : await startEmbeddedPostgres(resolve(variables.NAGRIK_DATA ?? join('.', '.data')));
  try {
    const store = createPostgresStore({ url: given ?? embedded?.url ?? '' });
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
