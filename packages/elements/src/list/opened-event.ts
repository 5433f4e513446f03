import { how } from '../events.ts';

/** Somebody opened one entry of a public list. Fired as `nagrik-opened`. */
export class NagrikOpenedEvent extends Event {
  /** The entry's public id. */
  readonly entry: string;
  constructor(entry: string) {
    super('nagrik-opened', how);
    this.entry = entry;
  }
}
