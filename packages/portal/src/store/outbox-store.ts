/** A message that must leave the portal, kept in the transaction that made it necessary. */
export type NewMessage = Words & (AboutFiling | AboutNoFiling);

interface Words {
  readonly channel: 'sms' | 'email' | 'station';
  /** A mobile number, an address, or a station's code. */
  readonly to: string;
  /** What kind of message, for templates and for tests: `otp`, `filed`, `station-alert`, `event`. */
  readonly template: string;
  /** What stands above an e-mail. */
  readonly subject?: string;
  /** The words, in the receiver's language. */
  readonly text: string;
  /** After this it is of no use: it is dropped instead of sent. */
  readonly validUntil?: string;
}

interface AboutFiling {
  readonly reference: string;
  /**
   * Whether the store notes when it came and when it was sent, for thirty days. Where not, it waits without a time, and nothing stays
   * of it once it was sent: its times are those of a filing of which only the day may be kept (`keepsTimes`).
   */
  readonly keepsTimes: boolean;
}

interface AboutNoFiling {
  readonly reference?: never;
  readonly keepsTimes?: never;
}

export type Message = NewMessage & {
  readonly id: string;
  /** Absent where no times are kept. */
  readonly createdAt?: string;
  readonly sentAt?: string;
  readonly attempts: number;
};

export interface RelayRound {
  readonly keepText: boolean;
  readonly now: string;
}

export interface OutboxStore {
  add(message: NewMessage): Promise<void>;
  /**
   * Takes up to `limit` messages that are due, hands them to `send` one by one and keeps what came of each; other
   * processes skip what this one holds. A message whose `send` throws is due again after a pause that doubles.
   * @param round.keepText whether the words stay after sending (a demonstration shows them; elsewhere an OTP must not
   *   remain).
   * @param round.now the portal's clock, for what is of no use any more.
   * @returns how many were taken.
   */
  relay(limit: number, round: RelayRound, send: (message: Message) => Promise<void>): Promise<number>;
  /** The newest sent messages, for the demonstration's outbox page; without those of which nothing is kept. */
  sent(limit: number): Promise<readonly Message[]>;
}

/** Milliseconds until a message is tried again that was tried so often in vain. */
export const pauseAfter = (attempts: number): number => 1000 * 2 ** Math.min(attempts, 10);
