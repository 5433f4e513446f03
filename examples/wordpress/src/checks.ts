/** Things that must be so, one after the other: those after one that is not are tried all the same. */
export class Checks {
  readonly #started = performance.now();
  #passed = 0;
  #failed = 0;

  readonly check = async (name: string, body: () => Promise<unknown>): Promise<void> => {
    try {
      await body();
      this.#passed++;
      console.log(`ok      ${name}`);
    } catch (error) {
      this.#failed++;
      console.log(`FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  };

  /** What came between the checks. */
  broke(error: unknown): void {
    this.#failed++;
    console.log(error);
  }

  /** @returns whether all was well */
  sum(): boolean {
    const seconds = Math.round((performance.now() - this.#started) / 1000);
    console.log(`${this.#passed} passed, ${this.#failed} failed in ${seconds} s`);
    return this.#failed === 0;
  }
}
