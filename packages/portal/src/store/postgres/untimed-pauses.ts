import { pauseAfter } from '../outbox-store.ts';

/** As long as no pause is, with time to spare; in milliseconds. */
const FORGOTTEN_AFTER = 3_600_000;

/**
 * How long messages wait that could not be sent and of which no time is kept: a time of their next try in the database would tell,
 * with the number of tries, when they came. So each process counts the pauses for itself. One that finds a message which another has
 * tried in vain begins with the pause: several processes do not try more often than one.
 */
export class UntimedPauses {
  readonly #pauses = new Map<string, { readonly attempts: number; readonly until: number }>();

  /** The messages whose pause is not over. */
  running(): readonly string[] {
    const now = Date.now();
    for (const [id, { until }] of this.#pauses) if (until + FORGOTTEN_AFTER < now) this.#pauses.delete(id);
    return [...this.#pauses].filter(([, { until }]) => until > now).map(([id]) => id);
  }

  /** Whether a message may be tried (again); where not, its pause begins. */
  isOver(id: string, attempts: number): boolean {
    if (attempts === 0 || this.#pauses.get(id)?.attempts === attempts) return true;
    this.begin(id, attempts);
    return false;
  }

  begin(id: string, attempts: number): void {
    this.#pauses.set(id, { attempts, until: Date.now() + pauseAfter(attempts) });
  }

  forget(id: string): void {
    this.#pauses.delete(id);
  }
}
