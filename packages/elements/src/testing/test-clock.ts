/** The page's own clock, kept before any test changes it. */
const real = { setTimeout, clearTimeout, setInterval, clearInterval, Date };
/** By itself: the browser refuses it as a method of something else. */
const { setTimeout: later } = real;

interface Timer {
  at: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

/** A clock in the place of the page's, for what takes minutes: timers and dates go on when the test says so. Put it back with `stop`. */
export class TestClock {
  readonly #timers = new Map<number, Timer>();
  #now = real.Date.now();
  #last = 0;

  constructor() {
    const now = (): number => this.#now;
    const add =
      (repeats: boolean) =>
      (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): number => {
        this.#timers.set(++this.#last, {
          at: this.#now + Math.max(0, ms),
          every: repeats ? Math.max(1, ms) : undefined,
          run: () => run(...given),
        });
        return this.#last;
      };
    const remove = (timer: number): void => void this.#timers.delete(timer);
    class TestDate extends real.Date {
      constructor(...given: []) {
        super(...((given.length === 0 ? [now()] : given) as unknown as []));
      }
      static override now = now;
    }
    Object.assign(globalThis, {
      ...{
        setTimeout: add(false),
        setInterval: add(true),
        clearTimeout: remove,
        clearInterval: remove,
        Date: TestDate,
      },
    });
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  /** Lets time go on in steps, and after each all that waits for no clock happen; until something is so, where given. */
  async pass(seconds: number, until: () => unknown = () => false, step = 1): Promise<void> {
    for (let passed = 0; passed < seconds && !until(); passed += step) {
      this.#now += step * 1000;
      for (;;) {
        const due = [...this.#timers].filter(([, { at }]) => at <= this.#now).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        const [id, timer] = due;
        if (timer.every === undefined) this.#timers.delete(id);
        else timer.at += timer.every;
        timer.run();
      }
      await new Promise((resolve) => later(resolve, 15));
    }
  }

  stop(): void {
    Object.assign(globalThis, real);
  }
}
