/**
 * `pnpm bench:sdk`: what a call costs more by the SDK than by bare `fetch`, beside openapi-fetch (on which it stands), hey-api's
 * client, ky and axios. All in one run and in turns, so that what else the machine does meets all of them alike.
 *
 * Measured twice, against a portal in this process: one that is a function, given to each client as its `fetch` (bare: the function
 * called with a `Request`), and one behind HTTP, which each client reaches by the platform's `fetch` in its own way (bare: `fetch`
 * with an address).
 *
 * Counted is time of this process' processor. With V8's `--single-threaded` the collecting of garbage is in it, and each turn ends with
 * collecting its own. `process.threadCpuUsage` would go in steps of 4 ms on some systems. The overhead is the difference to bare `fetch` in
 * the same round: its median, and in brackets the range in which it lies in 95 of 100 runs, by drawing rounds again and again. The goal is at most 1.5 times the overhead of openapi-fetch, which sets no limit to
 * the time of a call; beside it stands what it costs once it does (`AbortSignal.timeout`), because every call of ours has one. No test: a
 * time is judged by a person, never by CI. `--rounds=200` measures longer.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { services } from '@nagrik/elements/catalogue';
import { installRuntimes } from '../runtimes/install-runtimes.ts';
import { createClients, type Client, type Carrier } from './clients.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } });
const rounds = Number(values.rounds);
/** Calls of one client in one turn: a few milliseconds, so that turns of one round meet the same machine. */
const turn = 100;
const goal = 1.5;
const collect = globalThis.gc;
if (!collect) throw new Error('Needs node --single-threaded --expose-gc');

const catalogue = JSON.stringify({
  services: services.map(({ id, tag, kind, signIn, sensitive, operations }) => {
    const words = { hi: `सेवा ${id}`, en: `Service ${id}`, ur: `خدمت ${id}` };
    return { id, tag, kind, signIn, sensitive, operations, name: words, summary: words };
  }),
});
const receipt = JSON.stringify({
  reference: 'BR-5117044-26-00016-K',
  filedAt: '2026-11-21T10:04:05+05:30',
  accessCode: 'no-code-of-anybody',
});

const answerAtOnce: Carrier = (request) =>
  Promise.resolve(
    new Response(request.method === 'GET' ? catalogue : receipt, {
      status: request.method === 'GET' ? 200 : 201,
      headers: { 'content-type': 'application/json', 'request-id': 'req_bench' },
    }),
  );

function startServer(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const read = request.method === 'GET';
      response.writeHead(read ? 200 : 201, { 'content-type': 'application/json', 'request-id': 'req_bench' });
      response.end(read ? catalogue : receipt);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * Microseconds of this process' processor for each call of one turn. Not of the clock: what others do on the machine meanwhile
 * would count many times more than what is measured.
 */
async function time(call: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  for (let index = 0; index < turn; index++) await call();
  await setImmediate();
  collect?.({ type: 'minor' });
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / turn;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const median = (numbers: readonly number[]): number => quantile(ascending(numbers), 0.5);

/** Between which numbers what is told of all rounds lies, in 95 of 100 such runs: by drawing rounds again and again. */
function spread(rounds: number, tell: (drawn: readonly number[]) => number): string {
  const told = Array.from({ length: 1000 }, () =>
    tell(Array.from({ length: rounds }, () => Math.floor(Math.random() * rounds))),
  );
  const sorted = ascending(told);
  return `${quantile(sorted, 0.025).toFixed(2)} … ${quantile(sorted, 0.975).toFixed(2)}`;
}

async function measure(clients: readonly Client[], what: 'read' | 'write'): Promise<Map<string, number[]>> {
  const calls = clients.map((client) => ({ name: client.name, call: () => client[what](), times: [] as number[] }));
  // The first turns compile.
  for (let warm = 0; warm < 20; warm++) for (const { call } of calls) await time(call);
  for (let round = 0; round < rounds; round++) {
    for (const one of shuffled(calls)) one.times.push(await time(one.call));
  }
  return new Map(calls.map(({ name, times }) => [name, times]));
}

function print(title: string, times: Map<string, number[]>): void {
  const [bare = [], ...references] = [...times.values()].slice(0, 3);
  const overhead = (own: readonly number[], drawn: readonly number[] = [...own.keys()]) =>
    median(drawn.map((round) => (own[round] ?? NaN) - (bare[round] ?? NaN)));
  const ratio = (own: readonly number[], reference: readonly number[]): string => {
    if (own === reference) return '1';
    const of = (drawn?: readonly number[]) => overhead(own, drawn) / overhead(reference, drawn);
    return `${of().toFixed(2)} (${spread(own.length, of)})`;
  };
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => (index === 1 ? cell.padStart(9) : cell.padEnd(22))).join('  '));
  console.log(`\n${title}`);
  row(['', 'µs a call', 'overhead', "to openapi-fetch's", 'to that with a limit']);
  for (const [name, own] of times) {
    if (own === bare) row([name, median(own).toFixed(1)]);
    else {
      const above = `${overhead(own).toFixed(1)} (${spread(own.length, (drawn) => overhead(own, drawn))})`;
      row([name, median(own).toFixed(1), above, ...references.map((one) => ratio(own, one))]);
    }
  }
}

await installRuntimes();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}; ${rounds} rounds of ${turn} calls, in turns.`);
const server = await startServer();
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
for (const [where, baseUrl, carrier] of [
  ['a portal that is a function', 'http://portal.example', answerAtOnce],
  ['a portal behind HTTP', address, undefined],
] as const) {
  const { clients, close } = await createClients(baseUrl, carrier);
  try {
    for (const what of ['read', 'write'] as const) {
      const title = what === 'read' ? 'GET /services' : 'POST /complaints';
      print(`${title}, ${where}`, await measure(clients, what));
    }
  } finally {
    await close();
  }
}
server.closeAllConnections();
server.close();
console.log(`\nThe goal: @nagrik/sdk at most ${goal}.`);
