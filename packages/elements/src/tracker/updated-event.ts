import { how } from '../events.ts';

/** A filing was opened, or something new stands in it. Says neither which nor what: a page need not know. Fired as `nagrik-updated`. */
export class NagrikUpdatedEvent extends Event {
  constructor() {
    super('nagrik-updated', how);
  }
}
