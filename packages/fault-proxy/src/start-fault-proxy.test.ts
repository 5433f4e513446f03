import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { faultNames, seededChance, startFaultProxy, type FaultName, type FaultProxyOptions } from './index.ts';

/** A server that counts the bodies that arrived whole, and answers with a long text. */
async function start(options: Omit<FaultProxyOptions, 'port'>) {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('error', () => undefined);
    request.on('end', () => {
      arrived.push(body);
      response.writeHead(200, { 'content-type': 'text/plain' }).end('answer '.repeat(200));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await startFaultProxy({ ...options, port: (server.address() as AddressInfo).port });
  after(async () => {
    await proxy.close();
    server.close();
    server.closeAllConnections();
  });
  return { arrived, proxy };
}

async function post(url: string, body = 'x'.repeat(5_000)): Promise<string> {
  try {
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(700) });
    const text = await response.text();
    return response.status === 200 && text === 'answer '.repeat(200) ? 'answered' : `other ${response.status}`;
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'nothing' : 'broken';
  }
}

/** What the client sees, and how many whole requests the portal sees. */
const expected: Readonly<Record<FaultName, readonly [sees: RegExp, arrives: number]>> = {
  pass: [/answered/, 1],
  latency: [/answered/, 1],
  'reset-before-body': [/broken/, 0],
  'reset-in-body': [/broken/, 0],
  'half-body': [/other 400|broken/, 0],
  'reset-after-body': [/broken/, 1],
  'reset-in-answer': [/broken/, 1],
  'cut-answer': [/broken/, 1],
  'stall-request': [/nothing/, 0],
  'stall-answer': [/nothing/, 1],
  'stall-in-answer': [/nothing/, 1],
  'slow-answer': [/answered/, 1],
  duplicate: [/answered/, 2],
  'duplicate-later': [/answered/, 2],
  late: [/broken/, 1],
  captive: [/other 200/, 0],
  'bad-gateway': [/other 502/, 1],
};

for (const name of faultNames) {
  test(`${name}: the client sees ${expected[name][0].source}, the portal ${expected[name][1]}`, async () => {
    const { arrived, proxy } = await start({ choose: () => name });
    assert.match(await post(proxy.url), expected[name][0]);
    await proxy.quiet();
    assert.equal(arrived.length, expected[name][1]);
    assert.ok(arrived.every((body) => body.length === 5_000));
    assert.equal(proxy.counts[name], 1);
  });
}

test('requests on one connection each meet their own fault', async () => {
  const { arrived, proxy } = await start({ choose: ({ count }) => (count === 3 ? 'reset-after-body' : 'pass') });
  const seen = [];
  for (let i = 0; i < 5; i++) seen.push(await post(proxy.url));
  assert.deepEqual(seen, ['answered', 'answered', 'broken', 'answered', 'answered']);
  assert.equal(arrived.length, 5);
});

test('a body in chunks is passed on whole, and the next request too', async () => {
  const { arrived, proxy } = await start({});
  const body = new Blob(['abc'.repeat(1_000)]).stream();
  const chunked = await fetch(proxy.url, { method: 'POST', body, duplex: 'half' } as RequestInit);
  await chunked.text();
  assert.equal(await post(proxy.url, 'second'), 'answered');
  assert.deepEqual(arrived, ['abc'.repeat(1_000), 'second']);
});

test('the same seed brings the same faults, another seed others', async () => {
  const run = async (seed: number) => {
    const { proxy } = await start({ seed, weights: { pass: 1, captive: 1 } });
    const seen = [];
    for (let i = 0; i < 12; i++) seen.push(await post(proxy.url));
    return seen.join();
  };
  const first = await run(5);
  assert.equal(await run(5), first);
  assert.notEqual(await run(6), first);
});

test('a line that was mended breaks nothing more', async () => {
  const { proxy } = await start({ weights: { 'reset-before-body': 1 } });
  assert.equal(await post(proxy.url), 'broken');
  proxy.setWeights({});
  assert.equal(await post(proxy.url), 'answered');
});

test('chance is the same for the same seed', () => {
  const [one, two] = [seededChance(9), seededChance(9)];
  assert.deepEqual([one(), one()], [two(), two()]);
});
