import { type ConstructorOptions, PgBoss } from 'pg-boss';
import { type JobsOptions, PORTAL_JOBS, type PortalJob, runJob, type RunningJobs } from '../outbox/portal-jobs.ts';
import type { RelayPortal } from '../outbox/start-relay.ts';
import type { PostgresStore } from '../store/postgres/create-postgres-store.ts';
import { StoreUnavailable } from '../store/store.ts';

/** Of its own in the portal's database: its tables are pg-boss's, which migrates them. */
const SCHEMA = 'portal_jobs';

const DAY_SECONDS = 86_400;

export interface BossJobsOptions extends JobsOptions {
  readonly jobs?: readonly PortalJob[];
}

/**
 * Has pg-boss run the jobs out of the portal's own database: each once in its turn in all processes together, again after a pause where
 * it fails, and by another process where the one that had it is gone. What became of each is in the database for a day.
 *
 * @throws {StoreUnavailable} while the database is away: try again
 */
export async function startBossJobs(
  portal: RelayPortal & { readonly store: Pick<PostgresStore, 'executeSql'> },
  options: BossJobsOptions = {},
): Promise<RunningJobs> {
  const { jobs = PORTAL_JOBS, onError } = options;
  const boss = new PgBoss({ ...settings, db: { executeSql: portal.store.executeSql } });
  boss.on('error', (error) => {
    // While the database is away there is nothing to say every second.
    if (!(error instanceof StoreUnavailable)) onError?.(error);
  });
  const stopping = new AbortController();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await boss.stop({ close: false, timeout: 10_000 });
  };
  try {
    await boss.start();
    for (const job of jobs) {
      await boss.createQueue(job.name, queueSettings);
      await boss.schedule(job.name, cronOf(job));
      // What has become due while no portal ran does not wait for the full hour.
      await boss.send(job.name);
      await boss.work(job.name, workSettings, ([task]) =>
        runJob(job, portal, AbortSignal.any([stopping.signal, ...(task ? [task.signal] : [])]), options),
      );
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

const settings: ConstructorOptions = {
  schema: SCHEMA,
  // Each minute is looked for several times within it.
  cronMonitorIntervalSeconds: 10,
};

const queueSettings = {
  // One at a time, in all processes together, and none that waits behind it.
  policy: 'exclusive',
  ...{ retryLimit: 2, retryDelay: 5, retryBackoff: true },
  // A process that has ended says nothing any more; what it had begun is taken over.
  heartbeatSeconds: 60,
  deleteAfterSeconds: DAY_SECONDS,
} as const;

const workSettings = { pollingIntervalSeconds: 5 };

function cronOf({ everyMinutes }: PortalJob): string {
  return everyMinutes === 60 ? '0 * * * *' : `*/${everyMinutes} * * * *`;
}
