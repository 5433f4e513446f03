/**
 * `pnpm bench:sdk`: what a call costs more by the SDK than by bare `fetch`, beside openapi-fetch (on which it stands), hey-api's
 * client, ky and axios. All in one run and in turns, so that what else the machine does meets all of them alike.
 *
 * Measured in time of the processor, twice: with a `fetch` that answers at once (what is left is the work of the client alone),
 * and over HTTP to a server in this process. The overhead is the difference to bare `fetch` in the same round, with the half of the rounds that lies in the middle; ratios come with
 * the range in which they lie in 95 of 100 runs. The goal is at most 1.5 times that of openapi-fetch, which sets no limit to the time
 * of a call; beside it stands what it costs once it does (`AbortSignal.timeout`), because every call of ours has one. No test: a time is judged by a person, never by CI. `--rounds=60` measures longer.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { services } from '@nagrik/elements/catalogue';
import { installRuntimes } from '../runtimes/install-runtimes.ts';
import { createClients, type Client, type Fetch } from './clients.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
/** Calls of one client in one turn. */
const turn = 400;
const goal = 1.5;

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

const answerAtOnce: Fetch = (request) =>
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
 * Microseconds of this thread's processor for each call of one turn. Not of the clock: what others do on the machine meanwhile
 * would count many times more than what is measured.
 */
async function time(call: () => Promise<unknown>): Promise<number> {
  const begun = process.threadCpuUsage();
  for (let index = 0; index < turn; index++) await call();
  const { user, system } = process.threadCpuUsage(begun);
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

/** Between which numbers the ratio of two medians lies, in 95 of 100 such runs: by drawing rounds again and again. */
function ratioSpread(above: readonly number[], below: readonly number[]): readonly [number, number] {
  const ratios = Array.from({ length: 1000 }, () => {
    const drawn = Array.from({ length: above.length }, () => Math.floor(Math.random() * above.length));
    return median(drawn.map((index) => above[index] ?? 0)) / median(drawn.map((index) => below[index] ?? 0));
  });
  const sorted = ascending(ratios);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

async function measure(clients: readonly Client[], what: 'read' | 'write'): Promise<Map<string, number[]>> {
  const calls = clients.map((client) => ({ name: client.name, call: () => client[what](), times: [] as number[] }));
  // The first turns compile.
  for (let warm = 0; warm < 3; warm++) for (const { call } of calls) await time(call);
  for (let round = 0; round < rounds; round++) {
    for (const one of shuffled(calls)) one.times.push(await time(one.call));
  }
  return new Map(calls.map(({ name, times }) => [name, times]));
}

function print(title: string, times: Map<string, number[]>): void {
  const [bare = [], ...references] = [...times.values()].slice(0, 3);
  const overhead = (own: readonly number[]) => own.map((value, round) => value - (bare[round] ?? 0));
  const ratio = (own: readonly number[], reference: readonly number[]): string => {
    if (own === reference) return '1';
    const [above, below] = [overhead(own), overhead(reference)];
    const [low, high] = ratioSpread(above, below);
    // A reference that costs nothing that can be measured says nothing.
    if (quantile(ascending(below), 0.25) <= 0) return 'lost in the noise';
    return `${(median(above) / median(below)).toFixed(2)} (${low.toFixed(2)} … ${high.toFixed(2)})`;
  };
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => (index === 1 ? cell.padStart(8) : cell.padEnd(22))).join('  '));
  console.log(`\n${title}`);
  row(['', 'µs a call', 'overhead (half)', "to openapi-fetch's", 'to that with a limit']);
  for (const [name, own] of times) {
    const above = ascending(overhead(own));
    const half = `${quantile(above, 0.25).toFixed(1)} … ${quantile(above, 0.75).toFixed(1)}`;
    const compared = own === bare ? [] : [`${quantile(above, 0.5).toFixed(1)} (${half})`];
    row([name, median(own).toFixed(1), ...compared, ...(own === bare ? [] : references.map((one) => ratio(own, one)))]);
  }
}

await installRuntimes();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}; ${rounds} rounds of ${turn} calls, in turns.`);
const server = await startServer();
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
for (const [where, baseUrl, fetch] of [
  ['a fetch that answers at once', 'http://portal.example', answerAtOnce],
  ['HTTP, server in this process', address, (request: Request) => globalThis.fetch(request)],
] as const) {
  const { clients, close } = await createClients(baseUrl, fetch);
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
