import { type JobsOptions, PORTAL_JOBS, type PortalJob, runJob, type RunningJobs } from './portal-jobs.ts';
import type { RelayPortal } from './start-relay.ts';

export interface JobRoundsOptions extends JobsOptions {
  /** How often it is looked what is due. */
  readonly everyMilliseconds: number;
}

/** Runs the jobs by a clock of this process, for a portal that has no database to keep them in. */
export function startJobRounds(portal: RelayPortal, options: JobRoundsOptions): RunningJobs {
  const rounds = new JobRounds();
  const stopping = new AbortController();
  let round: Promise<void> | undefined;
  const wake = (): void => {
    round ??= rounds.run(portal, stopping.signal, options).then(() => void (round = undefined));
  };
  const timer = setInterval(wake, options.everyMilliseconds);
  wake();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await round;
    },
  };
}

/** Knows when each job was last run, and runs those that are due. */
export class JobRounds {
  readonly #jobs: readonly PortalJob[];
  readonly #nextAt = new Map<PortalJob, number>();

  constructor(jobs: readonly PortalJob[] = PORTAL_JOBS) {
    this.#jobs = jobs;
  }

  /**
   * Runs each job whose time has come. One that fails is told, tried again in its turn, and keeps no other from its own.
   *
   * @param now - milliseconds since 1970
   */
  async run(portal: RelayPortal, signal: AbortSignal, options: JobsOptions = {}, now = Date.now()): Promise<void> {
    for (const job of this.#jobs) {
      if (signal.aborted) return;
      if (now < (this.#nextAt.get(job) ?? 0)) continue;
      this.#nextAt.set(job, now + job.everyMinutes * 60_000);
      await runJob(job, portal, signal, options).catch(() => undefined);
    }
  }
}
