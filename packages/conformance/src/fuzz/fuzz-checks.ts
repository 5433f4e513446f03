/**
 * Every operation is called with what chance makes of the contract: right requests, bounds, and requests with something wrong. No
 * answer may be a 5xx, have a status that the contract does not give it, or break its schema; nothing wrong may be accepted, and
 * nothing that the schemas allow may be refused as breaking them.
 */
import { createKey } from '@nagrik/sdk';
import fc from 'fast-check';
import type { Contract, Json, Operation } from '../contract/contract.ts';
import { callerOf } from '../recipes.ts';
import type { Check, CheckContext } from '../suite/check.ts';
import { Finding, skip, Skipped } from '../suite/finding.ts';
import { schemaRefusal } from '../target/answer.ts';
import { type Caller, nobody } from '../target/call.ts';
import type { World } from '../target/world.ts';
import type { KnownValues } from './arbitrary.ts';
import { faultsOf, type Input, inputsOf } from './input.ts';
import { type Smallest, smallest } from './smallest.ts';

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
      const tally: Tally = { right: 0, wrong: 0, limited: 0 };
      const attempt = (input: Input): Promise<void> => tryOne(world, operation, as, input, tally);
      const outcome = await fc.check(fc.asyncProperty(inputs, attempt), {
        seed,
        numRuns: runs,
        // What was found is made smaller here: fast-check knows nothing of which fields may be left out.
        endOnFailure: true,
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
      const [found] = outcome.counterexample ?? [];
      if (!found) throw outcome.errorInstance;
      throw new Finding(told(context, operation, await smallest(found, attempt, outcome.errorInstance)));
    },
  };
}

interface Tally {
  right: number;
  wrong: number;
  /** Not tried, because the target limits the operation. */
  limited: number;
}

async function tryOne(world: World, operation: Operation, as: Caller, input: Input, tally: Tally): Promise<void> {
  const { target } = world;
  const faults = faultsOf(target.validators, operation, input);
  if (tally.limited > 0 && faults.length === 0) {
    tally.limited += 1;
    return;
  }
  // A key that is right is a new one each time: under an old one another body would be refused for that alone.
  const key = 'idempotency-key' in input.headers && !faults.includes('idempotency-key');
  const headers = key ? { ...input.headers, 'idempotency-key': createKey() } : input.headers;
  const answer = await target.call({ operation: operation.id, ...input, headers, as }, { impatient: true });
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
  const refusal = faults.length === 0 && schemaRefusal(answer);
  if (refusal) throw new Finding(`${operation.id} refused what the contract allows: ${refusal}`);
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
  for (const name of names) {
    const list = world.target.contract.listOf(name);
    if (list && !(name in known) && name !== 'reference')
      await once(name, async () => [await world.entryId(list, name)]);
  }
  // A check digit and a picture are nothing that a schema can say: what chance makes of one is refused, and nothing behind it is tried.
  for (const name of ['imei', 'secondImei', 'pictures'])
    await once(name, () => Promise.resolve(inExamples(operation, name)));
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

/** What the contract's own examples of an operation have under a name, however deep. */
function inExamples({ body }: Operation, name: string): readonly Json[] {
  const found = (value: Json): readonly Json[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === name ? [inner as Json] : found(inner as Json)))
      : [];
  return Object.values(body?.examples ?? {}).flatMap(found);
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

function told(context: CheckContext, operation: Operation, { input, reason, reductions }: Smallest): string {
  const shown = JSON.stringify(input, (_, value: unknown) => (typeof value === 'string' ? shortened(value) : value));
  return `${reason}
Smallest request that shows it (after ${reductions} reductions): ${operation.method} ${operation.path} ${shown}
Again: --seed ${context.seed} --runs ${context.runs} --only fuzz/${operation.id}`;
}

/** Long texts are told by their length: what matters is how long they are. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 12).join('')}… (${characters.length} characters)`;
}
