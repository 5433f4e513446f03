/** Something that the target does and the contract does not allow. */
export class Finding extends Error {
  override readonly name = 'Finding';
}

/** A check that could not run: an option is missing, or the target has nothing to try it on. Never counts as passed. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** The target asks to wait longer than the suite does. */
export class Limited extends Skipped {
  constructor(operation: string, seconds: number) {
    super(`the target limits ${operation}: it asks to wait ${seconds} s (see --max-wait)`);
  }
}

/** @throws {Finding} unless `condition` holds. */
export function expect(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Finding(message);
}

/** @throws {Skipped} */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

/** For `catch`: what cannot be had is left out, everything else is thrown on. */
export function unlessSkipped(error: unknown): undefined {
  if (!(error instanceof Skipped)) throw error;
}
