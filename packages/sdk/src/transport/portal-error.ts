import type { Failure } from './result.ts';

const brand = Symbol.for('nagrik.PortalError');

/** A failure, thrown: by iterations, and by `unwrap`. Test with `PortalError.is`, which holds across copies of this package. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly failure: Failure;
  readonly [brand] = true;

  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.code}${failure.requestId ? ` (request ${failure.requestId})` : ''}`);
    this.failure = failure;
  }

  static is(error: unknown): error is PortalError {
    return typeof error === 'object' && error !== null && brand in error;
  }

  toJSON() {
    return this.failure.toJSON();
  }
}
