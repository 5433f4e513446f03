import type { World } from '../target/world.ts';

/** What a check is given beside the target. */
export interface CheckContext {
  readonly world: World;
  /** Of everything that is drawn by chance. */
  readonly seed: number;
  /** How many inputs the fuzzer tries for each operation. */
  readonly runs: number;
  /** A line for the report, beside the result. */
  note(text: string): void;
}

/** One thing that the contract promises, tried at the target. */
export interface Check {
  /** `group/operation/what`: what `--only` selects by. */
  readonly id: string;
  readonly title: string;
  /** Needs minutes: only with `--slow`. */
  readonly slow?: boolean;
  /** Spends a budget of the target, which then refuses everybody of this network for a while: only with `--spend-budgets`. */
  readonly spends?: boolean;
  /** Writes at the target: not with `--read-only`. */
  readonly writes?: boolean;
  /** Seconds after which it is given up. */
  readonly patienceSeconds?: number;
  /** @throws {Finding} {Skipped} */
  run(context: CheckContext): Promise<void>;
}
