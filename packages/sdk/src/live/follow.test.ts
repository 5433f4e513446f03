import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { accessCode, createPortal, watchFiling, watchStationInbox, type WatchFilingOptions } from '../index.ts';
import { hang, html, json, serve, type Answer } from '../transport/misbehaving-server.test.ts';

const reference = 'BR-5117044-26-00016-K';
const actor = { role: 'officer' };
const event = (seq: number) => ({
  seq,
  kind: 'acknowledged',
  at: '2026-11-21T10:04:05+05:30',
  actor,
  automatic: false,
});
const message = (seq: number) => `id: ${seq}\nevent: filing-event\ndata: ${JSON.stringify(event(seq))}\n\n`;

/** Answers streams by `onStream` and lists with `listed`, with an ETag as the portal does. */
function filing(
  onStream: (response: ServerResponse, connection: number) => void,
  listed: () => number[] = () => [],
): Answer {
  let connections = 0;
  return (request, response, count) => {
    const url = new URL(request.url, 'http://x');
    if (url.pathname.endsWith('/stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': hello\n\n');
      return onStream(response, ++connections);
    }
    const after = Number(url.searchParams.get('after'));
    const events = listed().filter((seq) => seq > after);
    const etag = `W/"${events.join('-')}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag });
      return void response.end();
    }
    json(200, { events: events.map(event) }, { etag })(request, response, count);
  };
}

const client = (baseUrl: string) => createPortal({ baseUrl, auth: accessCode('x'), retry: { attempts: 1 } });
const streamsOf = (seen: readonly { url: string }[]) => seen.filter(({ url }) => url.endsWith('/stream')).length;

async function until(holds: () => boolean, withinMs = 5_000): Promise<number> {
  const began = performance.now();
  while (!holds()) {
    assert.ok(performance.now() - began < withinMs, 'in time');
    await wait(5);
  }
  return performance.now() - began;
}

/** Watches in the background; `seqs` grows. */
function watching(baseUrl: string, options: WatchFilingOptions = {}) {
  const seqs: number[] = [];
  const events = watchFiling(client(baseUrl), reference, options);
  after(() => events.return());
  const ended = (async () => {
    for await (const { seq } of events) seqs.push(seq);
  })();
  return { seqs, events, ended };
}

test('polls say what they have, and are answered with 304 until there is something new', async () => {
  let listed = [1];
  const statuses: number[] = [];
  const lists = filing(
    () => undefined,
    () => listed,
  );
  const server = await serve((request, response, count) => {
    if (request.url.endsWith('/stream')) return html(502)(request, response, count);
    response.on('finish', () => statuses.push(response.statusCode));
    lists(request, response, count);
  });
  const { seqs, events, ended } = watching(server.baseUrl, { pollMs: 5 });
  await until(() => statuses.filter((status) => status === 304).length >= 3, 20_000);
  listed = [1, 2];
  await until(() => seqs.length === 2, 20_000);
  await events.return();
  await ended;
  assert.deepEqual(seqs, [1, 2]);
  assert.deepEqual(new Set(statuses), new Set([200, 304]));
});

test('a device that wakes up presumes its connection dead, long before the heartbeat would say so', async (t) => {
  const server = await serve(filing((response, connection) => response.write(message(connection))));
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  const { seqs, events } = watching(server.baseUrl);
  await until(() => seqs.length === 1);
  t.mock.timers.setTime(Date.now() + 3_600_000);
  await until(() => seqs.length === 2, 8_000);
  assert.equal(server.seen.at(-1)?.headers['last-event-id'], '1');
  await events.return();
});

test('a device that wakes up does not wait for what it waited for when it fell asleep; no `retry:` asks for hours', async (t) => {
  const server = await serve(
    filing((response, connection) => {
      response.write(`retry: 999999999999999\n\n${message(connection)}`);
      setTimeout(() => response.destroy(), 5);
    }),
  );
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  const { seqs, events } = watching(server.baseUrl);
  await until(() => seqs.length === 1);
  await wait(50);
  // The longest wait is a minute, half more by chance.
  t.mock.timers.setTime(Date.now() + 90_001);
  await until(() => seqs.length === 2, 8_000);
  await events.return();
});

test('when the network changes an open connection is left for a new one, and a wait is over', async () => {
  let changed: () => void = () => undefined;
  let ended = 0;
  let sent = 0;
  let open = true;
  const server = await serve((request, response, count) => {
    if (!open) return response.destroy();
    filing((stream) => {
      stream.on('close', () => ended++);
      stream.write(message(++sent));
    })(request, response, count);
  });
  const networkChanges = (callback: () => void) => {
    changed = callback;
    return () => (changed = () => assert.fail('still subscribed'));
  };
  const { seqs, events } = watching(server.baseUrl, { networkChanges, pollMs: 60_000 });
  await until(() => seqs.length === 1);
  changed();
  const took = await until(() => seqs.length === 2);
  assert.ok(took < 500, `${took} ms, and the server had asked for a second`);
  assert.equal(ended, 1);
  // A network that flaps does not make a storm.
  for (let flap = 0; flap < 50; flap++) changed();
  await wait(100);
  assert.equal(streamsOf(server.seen), 2);
  await wait(1_000);
  open = false;
  changed();
  // Now it polls, each minute.
  await until(() => streamsOf(server.seen) >= 5, 20_000);
  await wait(1_000);
  open = true;
  changed();
  await until(() => seqs.length === 3);
  await events.return();
  assert.throws(changed);
});

test('the platform says by the `online` event of its global scope that the network is back', async (t) => {
  const scope = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: scope.addEventListener.bind(scope),
    removeEventListener: scope.removeEventListener.bind(scope),
  });
  t.after(() => {
    Reflect.deleteProperty(globalThis, 'addEventListener');
    Reflect.deleteProperty(globalThis, 'removeEventListener');
  });
  const server = await serve(filing((response, connection) => response.write(message(connection))));
  const { seqs, events } = watching(server.baseUrl);
  await until(() => seqs.length === 1);
  scope.dispatchEvent(new Event('online'));
  await until(() => seqs.length === 2);
  await events.return();
  scope.dispatchEvent(new Event('online'));
  await wait(50);
  assert.equal(streamsOf(server.seen), 2);
});

test('a server that says `retry: 0` and cuts at once is not hammered', async () => {
  const server = await serve(
    filing((response) => {
      response.end('retry: 0\n\n');
    }),
  );
  const { events } = watching(server.baseUrl);
  await wait(1_500);
  await events.return();
  assert.ok(streamsOf(server.seen) < 16, `${streamsOf(server.seen)} connections`);
  assert.ok(streamsOf(server.seen) > 4, 'and yet it is asked');
});

for (const [name, answer] of [
  ['the connection is being made', hang],
  ['the stream is silent', filing(() => undefined)],
  ['a poll hangs', (request, ...rest) => (request.url.endsWith('/stream') ? html(502) : hang)(request, ...rest)],
  [
    'it waits for the next poll',
    (request, ...rest) => (request.url.endsWith('/stream') ? html(502) : json(200, { events: [] }))(request, ...rest),
  ],
  [
    'it asks for what the stream left out',
    (request, ...rest) =>
      (request.url.endsWith('/stream') ? filing((response) => response.write(message(3))) : hang)(request, ...rest),
  ],
] as const satisfies readonly (readonly [string, Answer])[]) {
  for (const way of ['return', 'signal'] as const) {
    test(`stops at once by ${way} while ${name}, and leaves no connection`, async () => {
      let open = 0;
      const server = await serve((request, response, count) => {
        open++;
        response.on('close', () => open--);
        answer(request, response, count);
      });
      const controller = new AbortController();
      const events = watchFiling(client(server.baseUrl), reference, { signal: controller.signal });
      const pending = events.next();
      await until(() => server.seen.length > 0);
      await wait(150);
      const began = performance.now();
      if (way === 'return') void events.return();
      else controller.abort();
      assert.equal((await pending).done, true);
      // Before anything that it waits for would have ended by itself.
      assert.ok(performance.now() - began < 500);
      await until(() => open === 0);
      // What was on its way when it stopped may still arrive; nothing sets out after that.
      await wait(100);
      const seen = server.seen.length;
      await wait(100);
      assert.equal(server.seen.length, seen);
    });
  }
}

test('after the signal no event is given, also not those that had come already', async () => {
  const server = await serve(filing((response) => response.write([1, 2, 3].map(message).join(''))));
  const controller = new AbortController();
  const seqs: number[] = [];
  for await (const { seq } of watchFiling(client(server.baseUrl), reference, { signal: controller.signal })) {
    seqs.push(seq);
    controller.abort();
  }
  assert.deepEqual(seqs, [1]);
});

test('a consumer that takes its time is no dead connection', async () => {
  const server = await serve(filing((response) => response.write([1, 2, 3].map(message).join(''))));
  const seqs: number[] = [];
  for await (const { seq } of watchFiling(client(server.baseUrl), reference, { heartbeatMs: 80 })) {
    await wait(200);
    if (seqs.push(seq) === 3) break;
  }
  assert.deepEqual(seqs, [1, 2, 3]);
  assert.equal(streamsOf(server.seen), 1);
});

test('a stream without an end of message is given up before it fills the memory', async () => {
  const server = await serve(
    filing((response, connection) => {
      if (connection === 1) response.write(`data: ${'x'.repeat(1_100_000)}`);
      else response.write(message(1));
    }),
  );
  const { seqs, events } = watching(server.baseUrl);
  await until(() => seqs.length === 1);
  await events.return();
});

test('the inbox is said to have changed after each new connection: nobody knows what was missed', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 1\n\n');
    setTimeout(() => response.destroy(), 20);
  });
  const officer = { credentials: () => Promise.resolve({ headers: { authorization: 'Bearer o' } }) };
  let changes = 0;
  for await (const _ of watchStationInbox(createPortal({ baseUrl: server.baseUrl, auth: officer }))) {
    if (++changes === 3) break;
  }
  assert.equal(server.seen.length, 3);
});
