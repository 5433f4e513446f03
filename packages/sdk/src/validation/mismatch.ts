import type { Setback } from '../transport/judge-attempt.ts';
import type { Operation } from '../transport/operation.ts';
import type { FieldProblem } from '../transport/result.ts';

/** Something that does not keep the contract. Says where and what, and never holds a value. */
export interface Mismatch {
  /** Id of the operation. */
  readonly operation: string;
  /** The body that was about to be sent, or the answer that came. */
  readonly in: 'body' | 'answer';
  readonly fields: readonly Pick<FieldProblem, 'pointer' | 'code'>[];
}

export interface ValidationOptions {
  /**
   * Whether bodies and answers are held against the contract while the program runs.
   *
   * - `off` (the default): not at all, and nothing of the validators is downloaded.
   * - `warn`: what does not fit is told to `onMismatch`, and goes on.
   * - `strict`: a body that does not fit is not sent (`invalid`, with `fields`); an answer that does not fit is a failure with
   *   the code `bad-answer`. The outcome of a write is then `unknown`, and its `reconcile()` finds what was filed.
   *
   * Values of enums and properties that a newer portal added are no mismatch.
   */
  readonly validate?: 'off' | 'warn' | 'strict';
  /** Told what does not fit, with `warn` and with `strict`; a warning on the console unless given. */
  readonly onMismatch?: (mismatch: Mismatch) => void;
}

/** Judges what is about to be sent and, with a response, what came back; gives how the call ends because of it. */
export type Judge = (operation: Operation, value: unknown, response?: Response) => Promise<Setback | undefined>;
