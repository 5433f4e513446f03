import type { Failure } from '@nagrik/sdk';
import type { NagrikOpenedEvent } from './list/opened-event.ts';
import type { NagrikUpdatedEvent } from './tracker/updated-event.ts';

/** How the events of all elements travel. */
export const how: EventInit = { bubbles: true, composed: true };

/** A search or lookup has its answer. Fired at the element as `nagrik-found`. */
export class NagrikFoundEvent extends Event {
  /** How many entries match; of a lookup that has more pages, how many are shown. */
  readonly count: number;
  constructor(count: number) {
    super('nagrik-found', how);
    this.count = count;
  }
}

/** What was asked for did not come about. Fired as `nagrik-failed`. */
export class NagrikFailedEvent extends Event {
  /** What became of it: it never left the device, the portal refused it, or nobody knows yet. */
  readonly outcome: Failure['outcome'];
  /** Stable name of what went wrong. */
  readonly code: string;
  constructor({ outcome, code }: Pick<Failure, 'outcome' | 'code'>) {
    super('nagrik-failed', how);
    this.outcome = outcome;
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nagrik-found': NagrikFoundEvent;
    'nagrik-opened': NagrikOpenedEvent;
    'nagrik-updated': NagrikUpdatedEvent;
    'nagrik-failed': NagrikFailedEvent;
  }
}
