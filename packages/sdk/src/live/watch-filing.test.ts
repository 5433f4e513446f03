import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { accessCode, createPortal, PortalError, watchFiling, type FilingEvent, type LiveState } from '../index.ts';
import { html, json, problem, serve, type Answer } from '../transport/misbehaving-server.test.ts';

const reference = 'BR-5117044-26-00016-K';
const auth = accessCode('7KQM-2XVT-9HDC');
const at = '2026-11-21T10:04:05+05:30';
const event = (seq: number, kind = 'acknowledged') => ({ seq, kind, at, actor: { role: 'officer' }, automatic: false });

/** The events of one filing as list and as stream; `onStream` sees each connection. */
function filing(count: number, onStream: (response: ServerResponse, from: number, connection: number) => void): Answer {
  const all = Array.from({ length: count }, (_, index) => event(index + 1));
  let connections = 0;
  return (request, response, n) => {
    const url = new URL(request.url, 'http://x');
    if (!url.pathname.endsWith('/stream')) {
      const after = Number(url.searchParams.get('after') ?? 0);
      return json(200, { events: all.filter(({ seq }) => seq > after) })(request, response, n);
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 1\n\n');
    onStream(response, Number(request.headers['last-event-id'] ?? 0), ++connections);
  };
}

const message = (seq: number, kind?: string) =>
  `id: ${seq}\nevent: filing-event\ndata: ${JSON.stringify(event(seq, kind))}\n\n`;

async function collect(events: AsyncIterable<FilingEvent>, until: number): Promise<number[]> {
  const seqs: number[] = [];
  for await (const { seq } of events) {
    seqs.push(seq);
    if (seqs.length >= until) break;
  }
  return seqs;
}

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('an event lost inside a stream is fetched before the later one is given', async () => {
  const server = await serve(
    filing(6, (response) => {
      for (const seq of [1, 2, 5, 4, 6]) response.write(message(seq));
    }),
  );
  const portal = createPortal({ baseUrl: server.baseUrl, auth });
  assert.deepEqual(await collect(watchFiling(portal, reference), 6), oneTo(6));
});

test('where streams do not get through it polls, says so, and comes back to the stream', async () => {
  let listed = 1;
  let open = false;
  const states: LiveState[] = [];
  const server = await serve((request, response, count) => {
    if (request.url.includes('/stream')) {
      if (!open) return html(502)(request, response, count);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(message(++listed));
      return undefined;
    }
    if (listed >= 4) open = true;
    else listed++;
    const after = Number(new URL(request.url, 'http://x').searchParams.get('after'));
    json(200, {
      events: oneTo(listed)
        .filter((seq) => seq > after)
        .map((seq) => event(seq)),
    })(request, response, count);
  });
  const portal = createPortal({ baseUrl: server.baseUrl, auth, retry: { baseMs: 1 } });
  // The first waits between connections are a second each: the server has not said otherwise.
  const seqs = await collect(watchFiling(portal, reference, { pollMs: 5, onState: (state) => states.push(state) }), 5);
  assert.deepEqual(seqs, oneTo(5));
  assert.deepEqual(states, ['connecting', 'polling', 'live']);
});

test('after the network was away, the first poll that gets through leads back to the stream at once', async () => {
  const server = await serve(
    filing(2, (response) => {
      for (const seq of [1, 2, 3]) response.write(message(seq));
    }),
  );
  let calls = 0;
  const fetch = (request: Request) =>
    ++calls < 6 ? Promise.reject(new TypeError('Failed to fetch')) : globalThis.fetch(request);
  const portal = createPortal({ baseUrl: server.baseUrl, auth, fetch, retry: { attempts: 1 } });
  assert.deepEqual(await collect(watchFiling(portal, reference, { pollMs: 5 }), 3), oneTo(3));
  assert.deepEqual(
    server.seen.map(({ url }) => url.replace(/.*events/, '')),
    ['?after=0', '/stream'],
  );
});

test('a stream that opens and stays silent is given up after the heartbeat, and nothing is missed', async () => {
  const server = await serve(
    filing(3, (response, from, connection) => {
      if (connection > 1) for (const seq of oneTo(3).slice(from)) response.write(message(seq));
    }),
  );
  const portal = createPortal({ baseUrl: server.baseUrl, auth });
  const seqs = await collect(watchFiling(portal, reference, { heartbeatMs: 60 }), 3);
  assert.deepEqual(seqs, oneTo(3));
});

test('since goes on after an event, and kinds that nobody knows come through', async () => {
  const server = await serve(
    filing(0, (response, from) => {
      response.write(message(from + 1, 'sent_to_the_moon'));
    }),
  );
  const portal = createPortal({ baseUrl: server.baseUrl, auth });
  for await (const { seq, kind } of watchFiling(portal, reference, { since: 7 })) {
    assert.deepEqual([seq, kind as string], [8, 'sent_to_the_moon']);
    break;
  }
  assert.equal(server.seen[0]?.headers['last-event-id'], '7');
});

test('leaving the loop closes the connection at once', async () => {
  let closed: (() => void) | undefined;
  const gone = new Promise<void>((resolve) => (closed = resolve));
  const server = await serve(
    filing(1, (response) => {
      response.on('close', () => closed?.());
      response.write(message(1));
    }),
  );
  await collect(watchFiling(createPortal({ baseUrl: server.baseUrl, auth }), reference), 1);
  await gone;
});

test('the signal ends the loop silently, also in the middle of waiting', async () => {
  const controller = new AbortController();
  const server = await serve(
    filing(1, (response) => {
      response.write(message(1));
      setTimeout(() => controller.abort(), 300);
    }),
  );
  const portal = createPortal({ baseUrl: server.baseUrl, auth });
  const seqs = await collect(watchFiling(portal, reference, { signal: controller.signal }), 9);
  assert.deepEqual(seqs, [1]);
});

test('no right to the filing ends it with a PortalError', async () => {
  const server = await serve(problem(404, 'not-found'));
  const portal = createPortal({ baseUrl: server.baseUrl, auth });
  await assert.rejects(
    collect(watchFiling(portal, reference), 1),
    (error) => PortalError.is(error) && error.failure.kind === 'not-found',
  );
});
