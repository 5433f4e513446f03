export interface LimitStore {
  /**
   * Takes one from a budget of `limit` per `windowSeconds`, for a key that holds no personal data in the clear.
   * @returns how many seconds to wait if the budget is spent, otherwise undefined.
   */
  take(key: string, limit: number, windowSeconds: number, now: string): Promise<number | undefined>;
  /** The same answer as `take` would give, taking nothing. */
  peek(key: string, limit: number, now: string): Promise<number | undefined>;
}
