import type { Message } from '../store/store.ts';

/** Sends one message out of the outbox: an SMS gateway, a mail server, a station's own system. */
export interface Alerts {
  /** For the log and for `/ready`: which sender this is. */
  readonly name: string;
  /** A sender that only shows messages. Production refuses to start with one. */
  readonly demonstration: boolean;
  /**
   * Resolves once the message has been taken over by somebody who will deliver it. May be called again for the same
   * `message.id` after a crash: a sender that can, drops repeats.
   * @throws when it was not taken over; the relay tries again later.
   */
  send(message: Message): Promise<void>;
}

/** Takes every message and sends nothing: what was "sent" is read on the demonstration's outbox page. */
export function createSilentAlerts(): Alerts {
  return { name: 'silent', demonstration: true, send: () => Promise.resolve() };
}
