import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventStream, type StreamOptions } from './event-stream.ts';

const calm = { heartbeatSeconds: 60, retryMilliseconds: 2000, stop: new AbortController().signal };
const later = (): Date => new Date(Date.now() + 60_000);

/** A log that grows, as a filing's does. */
function growing() {
  const log: number[] = [1, 2];
  let last = 0;
  let wake: () => void = () => undefined;
  let listeners = 0;
  const options: Pick<StreamOptions, 'subscribe' | 'read'> = {
    subscribe(given) {
      wake = given;
      listeners += 1;
      return Promise.resolve(() => (listeners -= 1));
    },
    read() {
      const fresh = log.slice(last);
      last = log.length;
      return Promise.resolve(fresh.map((seq) => ({ id: String(seq), event: 'filing-event', data: { seq } })));
    },
  };
  const add = (seq: number): void => {
    log.push(seq);
    wake();
  };
  return { options, add, listeners: () => listeners };
}

async function text(stream: ReadableStream<Uint8Array>, until: string): Promise<string> {
  const reader = stream.getReader();
  let seen = '';
  while (!seen.includes(until)) {
    const { value, done } = await reader.read();
    if (done) break;
    seen += new TextDecoder().decode(value);
  }
  reader.releaseLock();
  return seen;
}

it('replays, then follows, each event once and in order', async () => {
  const { options, add, listeners } = growing();
  const stream = eventStream({ ...calm, ...options, until: later() });
  const replay = await text(stream, 'id: 2\n');
  assert.match(replay, /^retry: 2000\n\n/);
  add(3);
  add(4);
  const followed = await text(stream, 'id: 4\n');
  const ids = [...`${replay}${followed}`.matchAll(/^id: (\d)\nevent: filing-event\ndata: \{"seq":(\d)\}\n\n/gm)];
  assert.deepEqual(
    ids.map((match) => match[1]),
    ['1', '2', '3', '4'],
  );
  await stream.cancel();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(listeners(), 0, 'a client that went away is forgotten');
});

it('sends a sign of life in between', async () => {
  const { options } = growing();
  const stream = eventStream({ ...calm, ...options, heartbeatSeconds: 0.01, until: later() });
  assert.match(await text(stream, ': still here'), /: still here\n\n/);
  await stream.cancel();
});

it('ends when the right to listen ends', async () => {
  const { options, listeners } = growing();
  const stream = eventStream({ ...calm, ...options, until: new Date(Date.now() + 20) });
  await text(stream, 'never');
  assert.equal(listeners(), 0);
});

it('tells clients that the portal stops, and ends', async () => {
  const { options } = growing();
  const stop = new AbortController();
  const stream = eventStream({ ...calm, ...options, until: later(), stop: stop.signal });
  setTimeout(() => stop.abort(), 10);
  assert.match(await text(stream, 'never'), /: the portal stops, come back soon\n\n$/);
});

it('ends when it cannot read, so that the client comes back', async () => {
  const { options, listeners } = growing();
  const read = () => Promise.reject(new Error('database away'));
  await text(eventStream({ ...calm, ...options, read, until: later() }), 'never');
  assert.equal(listeners(), 0);
});
