import { createKey } from '@nagrik/sdk';
import { canonical } from '../contract/canonical.ts';
import type { Contract, Json, JsonObject } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import { EventStream } from '../target/event-stream.ts';
import type { Filed, World } from '../target/world.ts';

/** Events come as they happen, each once, and a stream that was cut goes on where it was. */
export function liveChecks(contract: Contract): readonly Check[] {
  return [
    ...(contract.has('watchFilingEvents') ? [replay, live, resume, manyCuts] : []),
    ...(contract.has('watchInbox') ? [inbox] : []),
    ...(contract.has('watchFilingEvents') ? [heartbeat] : []),
  ];
}

const patience = 5000;

const replay: Check = {
  id: 'live/watchFilingEvents/replay',
  title: 'a stream begins with every event of the filing, numbered from 1 without gaps, as listFilingEvents gives them',
  writes: true,
  async run({ world }) {
    const filed = await world.file();
    await add(world, filed, 1);
    const listed = await list(world, filed);
    const stream = await watch(world, filed);
    try {
      await expectEvents(world, stream, listed, 'a stream from the beginning');
    } finally {
      await stream.close();
    }
  },
};

const live: Check = {
  id: 'live/watchFilingEvents/live',
  title: 'an event comes over an open stream when it happens',
  writes: true,
  async run({ world, note }) {
    const filed = await world.file();
    const stream = await watch(world, filed);
    try {
      await stream.until(() => stream.messages.length > 0, patience);
      const started = performance.now();
      await add(world, filed, 1);
      const came = () => stream.messages.some(({ data }) => data.includes('"information_added"'));
      expect(
        await stream.until(came, patience),
        `an event did not come over an open stream within ${patience / 1000} s`,
      );
      note(`${Math.round(performance.now() - started)} ms after it was sent`);
      await expectEvents(world, stream, await list(world, filed), 'an open stream');
    } finally {
      await stream.close();
    }
  },
};

const resume: Check = {
  id: 'live/watchFilingEvents/resume',
  title: 'with last-event-id a stream goes on with the next event: none is missed, none comes twice',
  writes: true,
  async run({ world }) {
    const filed = await world.file();
    await add(world, filed, 3);
    const listed = await list(world, filed);
    for (const { seq } of listed) {
      const stream = await watch(world, filed, Number(seq));
      try {
        const rest = listed.filter((event) => Number(event.seq) > Number(seq));
        if (Number(seq) === listed.length) await add(world, filed, 1);
        const wanted = rest.length > 0 ? rest : (await list(world, filed)).slice(listed.length);
        await expectEvents(world, stream, wanted, `a stream after event ${String(seq)}`);
      } finally {
        await stream.close();
      }
    }
  },
};

const manyCuts: Check = {
  id: 'live/watchFilingEvents/cuts',
  title: 'a reader whose stream is cut after each event has every event once at the end',
  writes: true,
  async run({ world }) {
    const filed = await world.file();
    const seen: number[] = [];
    for (let round = 0; round < 6; round++) {
      const adding = add(world, filed, 1);
      const stream = await watch(world, filed, seen.at(-1) ?? 0);
      const came = await stream.until(() => stream.messages.length > 0, patience);
      await adding;
      await stream.close();
      expect(came, `after event ${seen.at(-1) ?? 0} a stream gave nothing, though something had happened`);
      // Cut after the first message: what else had come is lost, as on a real road.
      seen.push(Number(stream.messages[0]?.id));
    }
    const wanted = seen.map((_, at) => at + 1);
    expect(
      seen.join() === wanted.join(),
      `a reader with many cuts saw the events ${seen.join(', ')}, not ${wanted.join(', ')}`,
    );
  },
};

const inbox: Check = {
  id: 'live/watchInbox/changes',
  title: 'an officer’s stream names a filing when it comes and when something happens to it',
  writes: true,
  async run({ world }) {
    const { officer } = await world.stationFiling();
    const stream = await EventStream.open(world.target, { operation: 'watchInbox', as: officer });
    try {
      const filed = await world.file();
      const named = () =>
        stream.messages.filter(({ event, data }) => event === 'inbox-changed' && parsed(data) === filed.reference);
      expect(await stream.until(() => named().length > 0, patience), 'watchInbox does not tell of a new filing');
      const odd = stream.messages.find(
        ({ event, data }) => event !== 'inbox-changed' || typeof parsed(data) !== 'string',
      );
      expect(!odd, 'watchInbox sends a message that is not inbox-changed with a reference as JSON');
    } finally {
      await stream.close();
    }
  },
};

const heartbeat: Check = {
  id: 'live/watchFilingEvents/heartbeat',
  title: 'a comment comes every 15 seconds over a stream on which nothing happens',
  slow: true,
  writes: true,
  patienceSeconds: 60,
  async run({ world }) {
    const stream = await watch(world, await world.file(), 0);
    try {
      await stream.until(() => stream.messages.length > 1, 2000);
      const before = stream.comments;
      expect(await stream.until(() => stream.comments > before, 20_000), 'no comment came within 20 s');
    } finally {
      await stream.close();
    }
  },
};

function watch(world: World, { reference, owner }: Filed, after?: number): Promise<EventStream> {
  const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': String(after) };
  return EventStream.open(world.target, { operation: 'watchFilingEvents', path: { reference }, headers, as: owner });
}

async function list(world: World, { reference, owner }: Filed): Promise<readonly JsonObject[]> {
  // What the portal adds by itself (delivered) may come at any moment: it is waited for a little.
  let events: readonly JsonObject[] = [];
  for (let quiet = 0; quiet < 2;) {
    const { object } = await world.target.must({ operation: 'listFilingEvents', path: { reference }, as: owner });
    const now = object.events as JsonObject[];
    quiet = now.length === events.length ? quiet + 1 : 0;
    events = now;
    await world.target.pause(60);
  }
  return events;
}

async function add(world: World, { reference, owner }: Filed, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const headers = { 'idempotency-key': createKey() };
    const body = { text: `नमूना ${at} ${world.plant('narrative')}` };
    await world.target.must({ operation: 'addInformation', path: { reference }, headers, body, as: owner });
  }
}

/** A stream's first messages are these events, in this order, each as the contract has it. */
async function expectEvents(
  world: World,
  stream: EventStream,
  wanted: readonly JsonObject[],
  what: string,
): Promise<void> {
  await stream.until(() => stream.messages.length >= wanted.length, patience);
  const seen = stream.messages.map(({ id }) => Number(id));
  const numbers = wanted.map(({ seq }) => Number(seq));
  const missed = numbers.filter((seq) => !seen.includes(seq));
  expect(missed.length === 0, `${what} misses the events ${missed.join(', ')}`);
  expect(new Set(seen).size === seen.length, `${what} gives an event twice`);
  expect(
    seen.slice(0, numbers.length).join() === numbers.join(),
    `${what} gives ${seen.join(', ')} where ${numbers.join(', ')} is next`,
  );
  for (const [at, event] of wanted.entries()) {
    const message = stream.messages[at];
    expect(message?.event === 'filing-event', `${what} gives a message that is not a filing-event`);
    const data = parsed(message.data);
    const faults = world.target.validators.component('FilingEvent', data);
    expect(faults.length === 0, `${what} gives an event that breaks its schema at ${faults[0]?.pointer || '/'}`);
    expect(canonical(data) === canonical(event), `${what} gives another event ${numbers[at]} than listFilingEvents`);
  }
}

function parsed(data: string): Json | undefined {
  try {
    return JSON.parse(data) as Json;
  } catch {
    return undefined;
  }
}
