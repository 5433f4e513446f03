import type { Failure } from '@nagrik/sdk';

const how: EventInit = { bubbles: true, composed: true };

/** A search or lookup has its answer. Fired at the element as `nagrik-found`. */
export class NagrikFoundEvent extends Event {
  /** How many entries match; of a lookup that has more pages, how many are shown. */
  readonly count: number;
  constructor(count: number) {
    super('nagrik-found', how);
    this.count = count;
  }
}

/** Somebody opened one entry of a public list. Fired as `nagrik-opened`. */
export class NagrikOpenedEvent extends Event {
  /** The entry's public id. */
  readonly entry: string;
  constructor(entry: string) {
    super('nagrik-opened', how);
    this.entry = entry;
  }
}

/** A filing was opened, or something new stands in it. Says neither which nor what: a page need not know. Fired as `nagrik-updated`. */
export class NagrikUpdatedEvent extends Event {
  constructor() {
    super('nagrik-updated', how);
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
