/**
 * Every operation is called with what chance makes of the contract: right requests, bounds, and requests with something wrong. No
 * answer may be a 5xx, have a status that the contract does not give it, or break its schema; nothing wrong may be accepted, and
 * nothing that the schemas allow may be refused as breaking them.
 */
import fc from 'fast-check';
import type { Contract, Json, Operation } from '../contract/contract.ts';
import { callerOf } from '../recipes.ts';
import type { Check, CheckContext } from '../suite/check.ts';
import { Finding, skip, Skipped } from '../suite/finding.ts';
import type { Answer } from '../target/answer.ts';
import { type Caller, nobody } from '../target/call.ts';
import type { World } from '../target/world.ts';
import type { KnownValues } from './arbitrary.ts';
import { faultsOf, type Input, inputsOf } from './input.ts';

export function fuzzChecks(contract: Contract): readonly Check[] {
  // Where nothing is sent there is nothing to make up.
  return contract.operations
    .filter(({ parameters, body }) => parameters.length > 0 || body?.mediaType === 'application/json')
    .map(fuzzOne);
}

/** How long one operation is fuzzed at most, shrinking included. */
const patienceMilliseconds = 30_000;

function fuzzOne(operation: Operation): Check {
  return {
    id: `fuzz/${operation.id}`,
    title: `${operation.id} keeps the contract whatever it is sent`,
    writes: operation.method !== 'GET',
    patienceSeconds: patienceMilliseconds / 1000 + 30,
    async run(context) {
      const { world, runs } = context;
      const seed = seedOf(context.seed, operation.id);
      const as = await fuzzer(world, operation);
      const inputs = inputsOf(world.target.contract, operation, await knownValues(world, operation));
      const tally: Tally = { right: 0, wrong: 0, limited: 0, failed: 0 };
      const property = fc.asyncProperty(inputs, (input) => tryUntilTold(world, operation, as, input, tally));
      const outcome = await fc.check(property, {
        seed,
        numRuns: runs,
        interruptAfterTimeLimit: patienceMilliseconds,
        markInterruptAsFailure: false,
      });
      context.note(`${tally.right} right and ${tally.wrong} wrong requests, seed ${context.seed}`);
      if (tally.limited > 0)
        context.note(`${tally.limited} more were not tried or not read, because the target limits ${operation.id}`);
      if (!outcome.failed) {
        if (tally.right + tally.wrong === 0) skip(`the target limits ${operation.id}`);
        return;
      }
      throw new Finding(told(context, operation, outcome as unknown as FailedRun));
    },
  };
}

interface FailedRun {
  readonly counterexample: [Input] | null;
  readonly errorInstance: unknown;
  readonly numShrinks: number;
}

interface Tally {
  right: number;
  wrong: number;
  /** Not tried, because the target limits the operation. */
  limited: number;
  /** How many requests were sent since the first that found something: reducing it is worth so many and no more. */
  failed: number;
}

const reductions = 200;

async function tryUntilTold(world: World, operation: Operation, as: Caller, input: Input, tally: Tally): Promise<void> {
  if (tally.failed > reductions) return;
  if (tally.failed > 0) tally.failed += 1;
  try {
    await tryOne(world, operation, as, input, tally);
  } catch (error) {
    tally.failed = Math.max(tally.failed, 1);
    throw error;
  }
}

async function tryOne(world: World, operation: Operation, as: Caller, input: Input, tally: Tally): Promise<void> {
  const { target } = world;
  const faults = faultsOf(target.validators, operation, input);
  if (tally.limited > 0 && faults.length === 0) {
    tally.limited += 1;
    return;
  }
  const answer = await target.call({ operation: operation.id, ...input, as }, { impatient: true });
  if (answer.status === 429 || answer.status === 503) {
    tally.limited += 1;
    return;
  }
  tally[faults.length > 0 ? 'wrong' : 'right'] += 1;
  if (faults.length > 0 && answer.status < 400) {
    throw new Finding(
      `${operation.id} accepted (${answer.status}) what the contract does not allow at ${faults.slice(0, 3).join(', ')}`,
    );
  }
  if (faults.length === 0) expectNoSchemaRefusal(operation, answer);
}

/** Codes with which a portal says that a schema is broken. What a schema cannot say (no such station) has others. */
const schemaCodes = ['type', 'enum', 'too-long', 'too-short', 'minimum', 'maximum', 'unknown-property', 'format'];

function expectNoSchemaRefusal(operation: Operation, answer: Answer): void {
  if (answer.status !== 422 && answer.status !== 400) return;
  const [error] = (answer.problem.errors ?? []).filter(({ code }) => schemaCodes.includes(String(code)));
  if (error)
    throw new Finding(
      `${operation.id} refused what the contract allows: ${String(error.pointer)} (${String(error.code)})`,
    );
}

/** A caller of the fuzzer's own, and filings of its own: what it does there disturbs nobody. */
async function fuzzer(world: World, operation: Operation): Promise<Caller> {
  if (operation.security.length === 0) return nobody;
  if (operation.security.includes('citizen')) return world.identities.citizen('fuzzer');
  return callerOf(world, operation);
}

async function knownValues(world: World, operation: Operation): Promise<KnownValues> {
  const known: Record<string, readonly Json[]> = {};
  const learn = async (name: string, values: () => Promise<readonly Json[]>): Promise<void> => {
    try {
      known[name] = await values();
    } catch (error) {
      // What the target does not have is made up.
      if (!(error instanceof Skipped)) throw error;
    }
  };
  const names = namesIn(world, operation);
  const once = (name: string, values: () => Promise<readonly Json[]>) =>
    names.has(name) ? learn(name, values) : Promise.resolve();
  for (const name of ['stationCode', 'toStationCode', 'station'])
    await once(name, async () => [(await world.station()).code]);
  for (const name of ['districtCode', 'district']) await once(name, async () => [(await world.station()).districtCode]);
  await once('wantedId', async () => [await world.wantedId()]);
  if (operation.id === 'requestOtp') known.mobile = [world.identities.mobile(), world.identities.mobile()];
  if (names.has('uploadId')) await learn('uploadId', async () => [await world.upload()]);
  await once('uploadIds', async () => [[], [await world.upload()]]);
  await once('reference', async () => [await ownReference(world, operation)]);
  await once('from', () => Promise.resolve([world.day(80), world.day(200)]));
  await once('to', () => Promise.resolve([world.day(0), world.day(120)]));
  if (operation.body && names.has('when')) {
    known.from = [new Date(Date.now() - 86_400_000).toISOString()];
    known.to = [new Date(Date.now() - 3_600_000).toISOString()];
  }
  return known;
}

async function ownReference(world: World, operation: Operation): Promise<string> {
  if (operation.security.includes('officer')) return (await world.atStation()).reference;
  return (await world.file(await world.identities.citizen('fuzzer'))).reference;
}

/** Every name of a parameter or property that an operation takes. */
function namesIn(world: World, operation: Operation): ReadonlySet<string> {
  const names = new Set(operation.parameters.map(({ name }) => name));
  const { contract } = world.target;
  const walk = (schema: unknown, depth: number): void => {
    const { properties = {}, items } = contract.resolve<{ properties?: Record<string, unknown>; items?: unknown }>(
      schema,
    );
    for (const [name, property] of Object.entries(properties)) {
      names.add(name);
      if (depth < 6) walk(property, depth + 1);
    }
    if (items && depth < 6) walk(items, depth + 1);
  };
  if (operation.body) walk(operation.body.schema, 0);
  return names;
}

/** Each operation draws its own numbers, so that one can be tried alone and sees the same. */
function seedOf(seed: number, id: string): number {
  let mixed = seed | 0;
  for (const letter of id) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return mixed;
}

function told(
  context: CheckContext,
  operation: Operation,
  { counterexample, errorInstance, numShrinks }: FailedRun,
): string {
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const input = JSON.stringify(counterexample?.[0] ?? {}, (_, value: unknown) =>
    typeof value === 'string' ? shortened(value) : value,
  );
  return `${reason}\nSmallest request that shows it (after ${numShrinks} reductions): ${operation.method} ${operation.path} ${input}\nAgain: --seed ${context.seed} --runs ${context.runs} --only fuzz/${operation.id}`;
}

/** Long texts are told by their length: what matters is how long they are. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 12).join('')}… (${characters.length} characters)`;
}
