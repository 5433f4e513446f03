import { call } from '../transport/call.ts';
import type { Input, Operation } from '../transport/operation.ts';
import type { CallOptions, Portal } from '../transport/portal.ts';
import { PortalError } from '../transport/portal-error.ts';
import type { Failure, Result } from '../transport/result.ts';
import { sleep, unlessAborted } from '../transport/scope.ts';
import { stoppable } from '../transport/stoppable.ts';
import { stopwatch } from '../transport/stopwatch.ts';
import { serverSentEvents, type ServerSentEvent } from './server-sent-events.ts';

/** How the events come just now. */
export type LiveState = 'connecting' | 'live' | 'polling';

export interface LiveOptions extends CallOptions {
  /** Told when the way in which events come changes. */
  readonly onState?: (state: LiveState) => void;
  /** Without a sign of life for this long a connection counts as dead, in milliseconds. The portal gives one each 15 s. */
  readonly heartbeatMs?: number;
  /** Between two polls where the stream does not work, in milliseconds. */
  readonly pollMs?: number;
  /**
   * Subscribes to news that the network has come back or changed, after which an open connection is presumed dead;
   * returns what ends the subscription. The platform's `online` event unless given (Node and some others have none).
   */
  readonly networkChanges?: (changed: () => void) => () => void;
}

interface Source<Event> {
  readonly operation: Operation;
  readonly input: () => Input;
  /** A connection stands: from now on nothing is missed. What was missed before it may be told here. */
  readonly opened?: () => Iterable<Event>;
  /** Takes one message; gives the events that are new. Where it throws, the connection is given up for a new one. */
  readonly receive: (message: ServerSentEvent, signal: AbortSignal) => Iterable<Event> | AsyncIterable<Event>;
  /** Asks without the stream for what is new. Also called after each connection that brought nothing at all. */
  readonly poll: (signal: AbortSignal) => Promise<Result<Event[], Failure>>;
}

/** So many connections in a row that brought nothing mean that something between us and the portal does not let streams through. */
const streamTries = 3;
/** While polling, a try of the stream shall not keep the next poll waiting for longer. In milliseconds. */
const tryMs = 10_000;
/** Nobody makes us wait for longer, neither by `retry:` nor by `Retry-After`. In milliseconds. */
const longestMs = 60_000;
/** A connection that ends sooner and brought nothing new makes the next one wait for twice as long. In milliseconds. */
const hastyMs = 5_000;
/** How soon after the device wakes up it is seen that time has passed. In milliseconds. */
const tickMs = 5_000;

/**
 * Follows a source: the stream first, again and again after each cut; polling where the stream fails, with a try of
 * the stream after every few polls. Ends silently when the caller's signal fires, and at once.
 *
 * @throws {PortalError} where the portal says that there is nothing to follow (401, 403, 404, 422)
 */
export function follow<Event>(
  portal: Portal,
  source: Source<Event>,
  options: LiveOptions,
): AsyncGenerator<Event, void, undefined> {
  return stoppable(async function* (stop) {
    for await (const event of followUntil(stop, portal, source, options)) {
      if (stop.aborted) return;
      yield event;
    }
  }, options.signal);
}

async function* followUntil<Event>(
  stop: AbortSignal,
  portal: Portal,
  source: Source<Event>,
  options: LiveOptions,
): AsyncGenerator<Event, void, undefined> {
  const { onState, heartbeatMs = 40_000, pollMs = 15_000, networkChanges = whenOnline } = options;
  let retryMs = 1_000;
  /** Connections in a row that brought not one byte. */
  let silent = 0;
  /** Connections in a row that ended soon and brought nothing new. */
  let hasty = 0;
  let polls = 0;
  let away = false;
  let state: LiveState | undefined;
  const enter = (next: LiveState) => {
    if (next !== state) onState?.((state = next));
  };

  // What is under way: a connection, a poll, a wait. All of it ends when the caller stops or the network changes.
  let step = new AbortController();
  let woken = false;
  let sinceWoken = stopwatch(Infinity);
  const nextStep = () => {
    step = new AbortController();
    if (stop.aborted || woken) step.abort();
    return step.signal;
  };
  const unsubscribe = networkChanges(() => {
    if (sinceWoken() < 1_000) return;
    sinceWoken = stopwatch();
    woken = true;
    step.abort();
  });
  stop.addEventListener('abort', () => step.abort());

  /** One connection, until it ends. */
  async function* stream(): AsyncGenerator<Event, void, undefined> {
    const signal = nextStep();
    const connection = step;
    const cut = () => connection.abort();
    const age = stopwatch();
    let brought = 0;
    silent++;
    const opened = await call<ReadableStream<Uint8Array>>(portal, source.operation, source.input(), {
      ...options,
      retry: { attempts: 1 },
      signal,
    });
    if (!opened.ok) {
      giveUpIfFinal(opened.error);
      away = opened.error.kind === 'offline';
      return;
    }
    const pieces = serverSentEvents(opened.data, (ms) => (retryMs = Math.min(ms, longestMs)));
    let patience = state === 'polling' ? Math.min(heartbeatMs, tryMs) : heartbeatMs;
    try {
      for (;;) {
        const silence = stopwatch();
        // A look now and then, and not one timer: those stand still while the device sleeps.
        const timer = setInterval(() => silence() > patience && cut(), Math.min(patience / 4, tickMs));
        const next = await unlessAborted(pieces.next(), signal).finally(() => clearInterval(timer));
        if (!next || next.done) break;
        if (silent) {
          silent = 0;
          patience = heartbeatMs;
          enter('live');
          yield* source.opened?.() ?? [];
        }
        for (const message of next.value) {
          for await (const event of source.receive(message, signal)) {
            brought++;
            yield event;
          }
        }
      }
    } catch (error) {
      if (PortalError.is(error)) throw error;
      // The stream broke; the next connection goes on after the last event.
    } finally {
      cut();
      // Not awaited: a generator that waits for a dead connection never answers.
      pieces.return(undefined).catch(() => undefined);
    }
    hasty = brought || age() > hastyMs ? 0 : hasty + 1;
  }

  const wait = async (ms: number) => {
    const signal = nextStep();
    const waited = stopwatch();
    // Half fixed, half chance: a portal that restarts must not meet all its clients at once.
    const whole = ms * (0.5 + Math.random());
    for (let left = whole; left > 0 && !signal.aborted; left = whole - waited()) {
      await sleep(Math.min(left, tickMs), signal);
    }
  };

  try {
    while (!stop.aborted) {
      if (woken) {
        woken = false;
        silent = hasty = polls = 0;
      }
      if (silent < streamTries || polls >= streamTries) {
        polls = 0;
        if (silent < streamTries) enter('connecting');
        yield* stream();
        if (stop.aborted || woken) continue;
        if (silent === 0) {
          await wait(Math.max(retryMs, hasty && Math.min(5 * 2 ** hasty, longestMs / 2)));
          continue;
        }
      }
      // Whoever waits for the first events shall not wait for the stream's next try.
      const working = silent < streamTries;
      if (!working) enter('polling');
      polls++;
      const polled = await source.poll(nextStep());
      if (stop.aborted || woken) continue;
      if (polled.ok) yield* polled.data;
      else giveUpIfFinal(polled.error);
      if (polled.ok && away && !working) {
        // It was the network that was away, not the stream that does not get through: back to it now.
        polls = streamTries;
        away = false;
        continue;
      }
      if (!polled.ok) away = polled.error.kind === 'offline';
      const asked = polled.ok ? 0 : (polled.error.retryAt?.getTime() ?? 0) - Date.now();
      await wait(Math.max(working ? retryMs * 2 ** silent : pollMs, Math.min(asked, longestMs)));
    }
  } finally {
    unsubscribe();
  }
}

/** Windows and workers tell it by an event of the global scope. */
function whenOnline(changed: () => void): () => void {
  globalThis.addEventListener?.('online', changed);
  return () => globalThis.removeEventListener?.('online', changed);
}

function giveUpIfFinal(error: Failure): void {
  if (['unauthenticated', 'forbidden', 'not-found', 'invalid'].includes(error.kind)) throw new PortalError(error);
}
