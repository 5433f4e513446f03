import { keepScorecards } from '../operations/scorecard/keep-scorecards.ts';
import { removeUploadFiles } from '../operations/uploads/uploads.ts';
import { StoreUnavailable } from '../store/store.ts';
import { addDueEvents } from './add-due-events.ts';
import { escalate } from './escalate.ts';
import { expireConsents } from './expire-consents.ts';
import { makeFirCopies } from './make-fir-copies.ts';
import { remind } from './remind.ts';
import type { RelayPortal } from './start-relay.ts';
import { tellOfSilence } from './tell-of-silence.ts';

/** Something that the portal does without being asked. */
export interface PortalJob {
  /** How it is called in the database and in what the operator is told. */
  readonly name: string;
  /** From one time to the next; the hour is a multiple of it. */
  readonly everyMinutes: 1 | 10 | 60;
  /**
   * Finds what is due by itself, and does it once, also where several processes try.
   *
   * @param signal - the portal stops: what takes long ends as soon as it can
   */
  run(portal: RelayPortal, signal: AbortSignal): Promise<unknown>;
}

/** All that happens because time has passed. */
export const PORTAL_JOBS: readonly PortalJob[] = [
  { name: 'remove-abandoned-uploads', everyMinutes: 1, run: removeAbandonedUploads },
  { name: 'escalate-what-nobody-acknowledged', everyMinutes: 1, run: escalate },
  { name: 'expire-consents', everyMinutes: 1, run: expireConsents },
  { name: 'ask-whether-all-is-well', everyMinutes: 1, run: addDueEvents },
  {
    ...{ name: 'remove-ended-list-entries', everyMinutes: 1 },
    run: ({ store, ports }) => store.records.removeEnded(ports.now().toISOString()),
  },
  { name: 'remind-filers', everyMinutes: 10, run: remind },
  { name: 'tell-of-silence', everyMinutes: 10, run: tellOfSilence },
  { name: 'make-fir-copies', everyMinutes: 10, run: makeFirCopies },
  { name: 'tidy', everyMinutes: 60, run: ({ store, ports }) => store.tidy(ports.now().toISOString()) },
  { name: 'count-ended-quarters', everyMinutes: 60, run: keepScorecards },
];

export interface JobsOptions {
  /** Told of what went wrong; nothing is lost by it, the job is tried again. */
  onError?(error: unknown): void;
}

/** The jobs of a portal, each in its turn. */
export interface RunningJobs {
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/**
 * Runs a job once and tells the operator where it failed.
 *
 * @throws {JobFailed} which says nothing of why, so that it may be kept: the reason may name a person
 */
export async function runJob(
  job: PortalJob,
  portal: RelayPortal,
  signal: AbortSignal,
  { onError }: JobsOptions,
): Promise<void> {
  try {
    await job.run(portal, signal);
  } catch (error) {
    // While the database is away there is nothing to say every minute, and what stops has not failed.
    if (!signal.aborted && !(error instanceof StoreUnavailable)) onError?.(error);
    throw new JobFailed(job.name);
  }
}

export class JobFailed extends Error {
  override readonly name = 'JobFailed';
  constructor(job: string) {
    super(`The job ${job} failed.`);
  }
}

async function removeAbandonedUploads({ store, ports }: RelayPortal, signal: AbortSignal): Promise<void> {
  const atOnce = 50;
  for (let removed = atOnce; removed === atOnce && !signal.aborted;) {
    const ids = await store.uploads.removeExpired(ports.now().toISOString(), atOnce);
    for (const id of ids) await removeUploadFiles({ ports }, id);
    removed = ids.length;
  }
}
