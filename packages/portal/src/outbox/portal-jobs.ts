import { keepScorecards } from '../operations/scorecard/keep-scorecards.ts';
import { removeUploadFiles } from '../operations/uploads/uploads.ts';
import { addDueEvents } from './add-due-events.ts';
import { escalate } from './escalate.ts';
import { expireConsents } from './expire-consents.ts';
import { remind } from './remind.ts';
import type { RelayPortal } from './start-relay.ts';
import { StoreUnavailable } from '../store/store.ts';

/** Something that the portal does without being asked. */
export interface PortalJob {
  readonly name: string;
  /** Seconds from the end of one time to the next. */
  readonly every: number;
  /**
   * Finds what is due by itself, and does it once, also where several processes try.
   *
   * @param signal - the portal stops: what takes long ends as soon as it can
   */
  run(portal: RelayPortal, signal: AbortSignal): Promise<unknown>;
}

/** All that happens because time has passed, in this order where several are due. What may take long comes last. */
export const PORTAL_JOBS: readonly PortalJob[] = [
  { name: 'remove what was uploaded for nothing', every: 1, run: removeOldUploads },
  { name: 'tell those above the station of what nobody has acknowledged', every: 60, run: escalate },
  { name: 'end what waits for a consent that has not come', every: 60, run: expireConsents },
  { name: 'ask whether all is well, and tell of silence', every: 60, run: addDueEvents },
  {
    ...{ name: 'take from the public lists what has ended', every: 60 },
    run: ({ store, ports }) => store.records.removeEnded(ports.now().toISOString()),
  },
  { name: 'remind filers of what they can still do', every: 600, run: remind },
  { name: 'tidy', every: 3600, run: ({ store, ports }) => store.tidy(ports.now().toISOString()) },
  { name: 'count the quarters that have ended', every: 3600, run: keepScorecards },
];

/** Knows when each job was last run, and runs those that are due. */
export class JobRounds {
  readonly #jobs: readonly PortalJob[];
  readonly #nextAt = new Map<PortalJob, number>();

  constructor(jobs: readonly PortalJob[] = PORTAL_JOBS) {
    this.#jobs = jobs;
  }

  /**
   * Runs each job whose time has come. One that fails is tried again in its turn, and keeps no other from its own.
   *
   * @param now - milliseconds since 1970
   * @throws what went wrong, when all have had their turn; AggregateError where that is more than one thing
   * @throws StoreUnavailable at once
   */
  async run(portal: RelayPortal, signal: AbortSignal, now = Date.now()): Promise<void> {
    const errors: unknown[] = [];
    for (const job of this.#jobs) {
      if (signal.aborted) return;
      if (now < (this.#nextAt.get(job) ?? 0)) continue;
      this.#nextAt.set(job, now + job.every * 1000);
      try {
        await job.run(portal, signal);
      } catch (error) {
        // Without a database the others would fail as well.
        if (error instanceof StoreUnavailable) throw error;
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 0) throw new AggregateError(errors, 'Several jobs failed.');
  }
}

async function removeOldUploads(portal: RelayPortal): Promise<void> {
  const ids = await portal.store.uploads.removeExpired(portal.ports.now().toISOString(), 50);
  for (const id of ids) await removeUploadFiles(portal, id);
}
