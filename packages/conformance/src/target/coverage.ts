/** Which statuses and problem codes each operation has given, for the report. */
export class Coverage {
  readonly #seen = new Map<string, Map<string, number>>();

  see(operation: string, status: number, code = ''): void {
    const own = this.#seen.get(operation) ?? new Map<string, number>();
    this.#seen.set(operation, own);
    for (const key of [String(status), ...(code ? [code] : [])]) own.set(key, (own.get(key) ?? 0) + 1);
  }

  /** @param what a status or a problem code. */
  has(operation: string, what: string): boolean {
    return this.#seen.get(operation)?.has(what) ?? false;
  }
}
