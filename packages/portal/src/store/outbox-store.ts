/** A message that must leave the portal, kept in the transaction that made it necessary. */
export interface NewMessage {
  readonly channel: 'sms' | 'email' | 'station';
  /** A mobile number, an address, or a station's code. */
  readonly to: string;
  /** What kind of message, for templates and for tests: `otp`, `filed`, `station-alert`, `event`. */
  readonly template: string;
  /** The words, in the receiver's language. */
  readonly text: string;
  readonly reference?: string;
  /** After this it is of no use: it is dropped instead of sent. */
  readonly validUntil?: string;
}

export interface Message extends NewMessage {
  readonly id: string;
  readonly createdAt: string;
  readonly sentAt?: string;
  readonly attempts: number;
}

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
  /** The newest sent messages, for the demonstration's outbox page. */
  sent(limit: number): Promise<readonly Message[]>;
}
