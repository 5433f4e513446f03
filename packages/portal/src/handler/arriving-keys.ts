/**
 * Idempotency keys of the writes that this process has in its hands, from their headers on. A store knows of a write only once
 * it has begun with it; until then the request may wait for its body, or for a connection to the database. Other processes of
 * the same portal do not see them.
 */
export class ArrivingKeys {
  readonly #counts = new Map<string, number>();

  has(key: string): boolean {
    return this.#counts.has(key);
  }

  /** Does `work` and holds the key meanwhile, where there is one. */
  async during<Answer>(key: string | null, work: () => Promise<Answer>): Promise<Answer> {
    if (key === null) return work();
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const left = (this.#counts.get(key) ?? 1) - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    }
  }
}
