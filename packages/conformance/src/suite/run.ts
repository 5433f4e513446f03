import { Contract, documentedCodes } from '../contract/contract.ts';
import { Identities, type IdentityOptions } from '../target/identities.ts';
import { Target } from '../target/target.ts';
import { World, type WorldOptions } from '../target/world.ts';
import type { Check } from './check.ts';
import { checksOf, isWanted } from './checks.ts';
import { Finding, Skipped } from './finding.ts';
import { whyNotProvoked } from './not-provoked.ts';

export interface RunOptions extends IdentityOptions, WorldOptions {
  /** Address of the backend, as in the contract's `servers`. */
  readonly baseUrl: string;
  /** Replaces the platform's `fetch`: for a backend in this process. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Parts of ids of checks; all where absent. */
  readonly only?: readonly string[];
  /** Runs also what needs minutes. */
  readonly slow?: boolean;
  /** Tries also what makes the target refuse this network for a while. */
  readonly spendBudgets?: boolean;
  /** Only what changes nothing at the target. */
  readonly readOnly?: boolean;
  /** Writes also where the target says that it is in production. */
  readonly allowProduction?: boolean;
  readonly seed?: number;
  /** Inputs that the fuzzer tries for each operation; 25 where absent. */
  readonly runs?: number;
  /** Longest Retry-After that is waited for, in seconds; 35 where absent, because a second one-time password takes 30. */
  readonly maxWaitSeconds?: number;
  /** Seconds after which no further check is begun; 900 where absent. */
  readonly timeLimitSeconds?: number;
  /** Called when a check begins and when it has ended. */
  progress?(event: {
    readonly check: Check;
    readonly at: number;
    readonly of: number;
    readonly result?: CheckResult;
  }): void;
}

export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. Never holds a token, a password or a number of the operator's. */
  readonly reason?: string;
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

/** A documented problem code of one operation, and whether the target gave it. */
export interface CodeResult {
  readonly operation: string;
  readonly code: string;
  readonly seen: boolean;
  /** Where it was not seen: why. */
  readonly reason?: string;
}

export interface Report {
  readonly baseUrl: string;
  readonly contract: string;
  readonly begunAt: string;
  readonly seconds: number;
  readonly seed: number;
  readonly requests: number;
  readonly results: readonly CheckResult[];
  readonly codes: readonly CodeResult[];
}

/** The target cannot be tried at all. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/**
 * Runs the suite against a backend.
 * @throws {CannotRun} where the backend does not answer, or says that it is in production and writing was not allowed.
 */
export async function runConformance(options: RunOptions): Promise<Report> {
  const begun = Date.now();
  const contract = new Contract();
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const target = new Target({
    baseUrl: options.baseUrl,
    contract,
    maxWaitSeconds: options.maxWaitSeconds ?? 35,
    ...(options.fetch && { fetch: options.fetch }),
    readOnly: options.readOnly ?? false,
  });
  await expectReachable(target, options);
  const world = new World(target, new Identities(target, options), options);
  const checks = checksOf(contract).filter((check) => isWanted(check, options.only ?? []));
  if (checks.length === 0) throw new CannotRun('No check has that name. --list shows all.');
  const deadline = begun + (options.timeLimitSeconds ?? 900) * 1000;
  const results: CheckResult[] = [];
  for (const [at, check] of checks.entries()) {
    options.progress?.({ check, at, of: checks.length });
    const result = await runOne(check, { world, seed, options, late: Date.now() > deadline });
    results.push(result);
    options.progress?.({ check, at, of: checks.length, result });
  }
  target.stop.abort(new Skipped('the run is over'));
  return {
    baseUrl: options.baseUrl,
    contract: contract.version,
    begunAt: new Date(begun).toISOString(),
    seconds: (Date.now() - begun) / 1000,
    seed,
    requests: target.requests,
    results,
    codes: codesOf(contract, target),
  };
}

async function expectReachable(target: Target, { readOnly, allowProduction }: RunOptions): Promise<void> {
  let mode: unknown;
  try {
    const response = await target.fetch(
      new Request(`${target.baseUrl}/ready`, { signal: AbortSignal.timeout(15_000) }),
    );
    mode = ((await response.json().catch(() => ({}))) as { mode?: unknown }).mode;
  } catch {
    throw new CannotRun(`${target.baseUrl} does not answer.`);
  }
  if (mode === 'production' && !readOnly && !allowProduction) {
    throw new CannotRun(
      'The target says that it is in production, and the suite files complaints: use --read-only, or --allow-production.',
    );
  }
}

interface OneRun {
  readonly world: World;
  readonly seed: number;
  readonly options: RunOptions;
  readonly late: boolean;
}

async function runOne(check: Check, { world, seed, options, late }: OneRun): Promise<CheckResult> {
  const started = performance.now();
  const notes: string[] = [];
  const { secrets } = world.target;
  const ended = (state: CheckResult['state'], reason?: string): CheckResult => ({
    id: check.id,
    title: check.title,
    state,
    ...(reason !== undefined && { reason: secrets.mask(reason) }),
    notes: notes.map((note) => secrets.mask(note)),
    milliseconds: performance.now() - started,
  });
  if (late) return ended('skipped', 'the time of --time-limit is over');
  if (check.slow && !options.slow) return ended('skipped', 'takes minutes: --slow');
  if (check.spends && !options.spendBudgets) return ended('skipped', 'spends a budget of the target: --spend-budgets');
  if (check.writes && options.readOnly) return ended('skipped', 'it writes, and --read-only was given');
  const context = { world, seed, runs: options.runs ?? 25, note: (text: string) => void notes.push(text) };
  const seconds = check.patienceSeconds ?? 60;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Finding(`was not over after ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([check.run(context), patience]);
    return ended('passed');
  } catch (error) {
    if (error instanceof Skipped) return ended('skipped', error.message);
    if (error instanceof Finding) return ended('failed', error.message);
    // A connection that broke, an answer that was cut: the target's doing as far as anybody can tell.
    return ended('failed', `could not be tried to its end: ${causeOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

function codesOf(contract: Contract, target: Target): readonly CodeResult[] {
  return contract.operations.flatMap((operation) =>
    documentedCodes(operation).map((code): CodeResult => {
      const seen = target.coverage.has(operation.id, code);
      return { operation: operation.id, code, seen, ...(!seen && { reason: whyNotProvoked(operation, code) }) };
    }),
  );
}

/** 0: nothing was found. 1: something was. */
export function exitCode({ results }: Report): 0 | 1 {
  return results.some(({ state }) => state === 'failed') ? 1 : 0;
}
