import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createMockPortal } from '@nagrik/mocks';
import {
  accessCode,
  addInformation,
  createPortal,
  fileComplaint,
  sessionAuth,
  unwrap,
  watchFiling,
  type FilingEvent,
} from '../index.ts';
import { filing } from '../transport/signed-in-portal.test.ts';

const reference = 'BR-5117044-26-00016-K';

/** The same numbers for the same seed (mulberry32). */
function chanceFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (bound: number) => Math.floor(next() * bound), in: (share: number) => next() < share };
}

type Chance = ReturnType<typeof chanceFrom>;

function seeded(t: TestContext): Chance {
  const seed = Number(process.env.NAGRIK_SEED ?? Math.floor(Math.random() * 2 ** 31));
  t.diagnostic(`NAGRIK_SEED=${seed}`);
  return chanceFrom(seed);
}

/** Hindi, so that cuts fall into the middle of characters. */
const event = (seq: number) => ({
  ...{ seq, kind: 'acknowledged', at: '2026-11-21T10:04:05+05:30', actor: { role: 'officer' }, automatic: false },
  text: `नमूना - जाँच चल रही है (${seq})`,
});

/**
 * Speaks HTTP by hand over TCP. Its log grows with each connection; each stream is cut after a random byte (the head counts
 * too), by FIN or RST, or stalls there; before that it repeats, swaps and leaves out messages. Lists are cut now and then, or lag.
 */
async function cuttingServer(t: TestContext, chance: Chance, cutsWanted: number) {
  let logged = 1;
  const count = { cuts: 0, resets: 0, stalls: 0, left: 0, swapped: 0, repeated: 0, lists: 0 };

  const stream = (socket: Socket, from: number) => {
    const last = count.cuts >= cutsWanted;
    if (!last) logged += chance.below(4);
    const seqs: number[] = [];
    const back = chance.in(0.2) ? chance.below(3) : 0;
    count.repeated += back;
    for (let seq = Math.max(1, from + 1 - back); seq <= logged; seq++) {
      if (!last && chance.in(0.05)) count.left++;
      else seqs.push(seq);
    }
    if (seqs.length > 1 && chance.in(0.2)) {
      const at = chance.below(seqs.length - 1);
      seqs.splice(at, 2, seqs[at + 1] as number, seqs[at] as number);
      count.swapped++;
    }
    const line = chance.in(0.2) ? '\r\n' : '\n';
    const messages = seqs.map((seq) => {
      const beat = chance.in(0.3) ? `: still here${line}${line}` : '';
      return `${beat}id: ${seq}${line}event: filing-event${line}data: ${JSON.stringify(event(seq))}${line}${line}`;
    });
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n';
    const bytes = Buffer.from(`${head}retry: 1${line}${line}${messages.join('')}`);
    if (last) return void socket.write(bytes);
    // One event more that nobody has seen: with nothing left to come, a watcher that had all would wait for ever.
    if (++count.cuts === cutsWanted) logged++;
    socket.write(bytes.subarray(0, chance.below(bytes.length + 1)), () => {
      if (chance.in(0.05)) count.stalls++;
      else if (chance.in(0.5)) socket.end();
      else {
        count.resets++;
        socket.resetAndDestroy();
      }
    });
  };
  const list = (socket: Socket, after: number) => {
    count.lists++;
    // A replica that lags behind what the stream already shows.
    const shown = chance.in(0.3) ? logged - chance.below(4) : logged;
    const events = Array.from({ length: Math.max(0, shown - after) }, (_, index) => event(after + 1 + index));
    const body = Buffer.from(JSON.stringify({ events }));
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`;
    const bytes = Buffer.concat([Buffer.from(head), body]);
    socket.end(chance.in(0.2) ? bytes.subarray(0, chance.below(bytes.length)) : bytes);
  };

  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let request = '';
    socket.on('data', (piece) => {
      request += piece.toString();
      if (!request.includes('\r\n\r\n')) return;
      if (request.includes('/events/stream')) stream(socket, Number(/^last-event-id: (\d+)/im.exec(request)?.[1] ?? 0));
      else list(socket, Number(/[?&]after=(\d+)/.exec(request)?.[1] ?? 0));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, count, all: () => count.cuts >= cutsWanted && logged };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Fires when the test is over, however it ends: a watcher that goes on would keep the program. */
function overOf(t: TestContext): AbortSignal {
  const over = new AbortController();
  t.after(() => over.abort());
  return over.signal;
}

/** So short that stalled connections do not make the test a long one. */
const hurried = { heartbeatMs: 80, pollMs: 20, time: { attemptMs: 80 } };

test('1,000 cuts at random bytes: no event missed, none twice, all in order', { timeout: 120_000 }, async (t) => {
  const server = await cuttingServer(t, seeded(t), 1_000);
  const portal = createPortal({ baseUrl: server.baseUrl, auth: accessCode('x'), retry: { baseMs: 1, budget: 1e6 } });
  const seqs: number[] = [];
  for await (const { seq, text } of watchFiling(portal, reference, { ...hurried, signal: overOf(t) })) {
    assert.equal(text, event(seq).text);
    seqs.push(seq);
    if (seq === server.all()) break;
  }
  const events = Number(server.all());
  t.diagnostic(`${events} events, ${JSON.stringify(server.count)}`);
  assert.deepEqual(seqs, upTo(events));
  assert.ok(server.count.cuts >= 1_000);
});

test('three watchers of one filing, cut each for itself, each get all', { timeout: 60_000 }, async (t) => {
  const server = await cuttingServer(t, seeded(t), 150);
  const portal = createPortal({ baseUrl: server.baseUrl, auth: accessCode('x'), retry: { baseMs: 1, budget: 1e6 } });
  const watch = async (since: number) => {
    const seqs: number[] = [];
    for await (const { seq } of watchFiling(portal, reference, { ...hurried, since, signal: overOf(t) })) {
      seqs.push(seq);
      if (seq === server.all()) break;
    }
    return seqs;
  };
  const [one, two, late] = await Promise.all([watch(0), watch(0), watch(20)]);
  const events = upTo(Number(server.all()));
  assert.deepEqual([one, two, late], [events, events, events.slice(20)]);
});

test(
  'events that are filed at the real portal while its streams are cut all arrive',
  { timeout: 60_000 },
  async (t) => {
    const chance = seeded(t);
    const mock = await createMockPortal({ seed: false });
    t.after(() => mock.close());
    let cuts = 0;
    /** Ends a stream after a random number of bytes, as soon as so many have come. */
    const cutting = async (request: Request): Promise<Response> => {
      const response = await mock.fetch(request);
      if (!request.url.endsWith('/stream') || !response.body) return response;
      let left = chance.below(700);
      const body = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(given, controller) {
            // The portal asks for two seconds between connections; a test has not the time.
            const piece = new TextEncoder().encode(new TextDecoder().decode(given).replace('retry: 2000', 'retry: 5'));
            controller.enqueue(piece.subarray(0, left));
            left -= piece.length;
            if (left > 0) return;
            cuts++;
            controller.error(new TypeError('cut'));
          },
        }),
      );
      return new Response(body, response);
    };
    const auth = sessionAuth();
    auth.start(await mock.signInCitizen());
    const calm = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
    const portal = createPortal({ baseUrl: mock.baseUrl, fetch: cutting, auth });
    const { reference: filed } = unwrap(await fileComplaint(calm, filing));
    const wanted = 60;
    const watch = async () => {
      const events: FilingEvent[] = [];
      for await (const one of watchFiling(portal, filed, { signal: overOf(t) })) if (events.push(one) >= wanted) break;
      return events.map(({ seq }) => seq);
    };
    const watchers = Promise.all([watch(), watch()]);
    for (let written = 2; written <= wanted; written++) {
      unwrap(await addInformation(calm, filed, { text: `नमूना ${written}` }));
      await new Promise((resolve) => setTimeout(resolve, chance.below(150)));
    }
    assert.deepEqual(await watchers, [upTo(wanted), upTo(wanted)]);
    t.diagnostic(`${cuts} cuts`);
    assert.ok(cuts >= 8, `${cuts} cuts`);
  },
);
