import type { Failure, FailureBase, FailureKind, FieldProblem, Outcome, UserText } from './result.ts';

const brand = Symbol.for('nagrik.PortalError');

/**
 * A failure, thrown: by iterations, and by `unwrap`. Test with `PortalError.is`, which holds across copies of this package and
 * across frames, where `instanceof` does not.
 *
 * @example
 * try {
 *   show(unwrap(await readComplaint(portal, reference)));
 * } catch (error) {
 *   if (!PortalError.is(error)) throw error;
 *   show(error.userText?.text ?? error.code);
 * }
 */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  /** The failure itself, whose `kind` tells its type apart. */
  declare readonly failure: Failure;
  declare readonly kind: FailureKind;
  declare readonly code: FailureBase['code'];
  declare readonly status?: number;
  declare readonly outcome: Outcome;
  declare readonly retryable: boolean;
  declare readonly retryAt?: Date;
  declare readonly requestId?: string;
  declare readonly serverRequestId?: string;
  declare readonly key?: string;
  declare readonly attempts: number;
  declare readonly userText?: UserText;
  declare readonly triesLeft?: number;
  /** For `invalid`: what is wrong, and where. */
  declare readonly fields?: readonly FieldProblem[];
  declare reconcile: FailureBase['reconcile'];
  declare toJSON: FailureBase['toJSON'];
  readonly [brand] = true;

  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.code}${failure.requestId ? ` (${failure.requestId})` : ''}`);
    // Hidden from loops, because consoles print what they find: the key is a secret.
    for (const [name, value] of Object.entries({ ...failure, failure })) Object.defineProperty(this, name, { value });
  }

  /** Whether something thrown is a `PortalError`, of whichever copy of this package. */
  static is(error: unknown): error is PortalError {
    return brand in Object(error);
  }
}
