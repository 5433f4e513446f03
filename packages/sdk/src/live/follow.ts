import { call } from '../transport/call.ts';
import type { Input, Operation } from '../transport/operation.ts';
import type { CallOptions, Portal } from '../transport/portal.ts';
import { PortalError } from '../transport/portal-error.ts';
import type { Failure, Result } from '../transport/result.ts';
import { sleep, unlessAborted } from '../transport/scope.ts';
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
}

interface Source<Event> {
  readonly operation: Operation;
  readonly input: () => Input;
  /** Takes one message; gives the events that are new. */
  readonly receive: (message: ServerSentEvent) => Event[] | Promise<Event[]>;
  /** Asks without the stream for what is new. Also called after each reconnection that failed. */
  readonly poll: () => Promise<Result<Event[], Failure>>;
}

/** So many connections in a row that brought nothing mean that something between us and the portal does not let streams through. */
const streamTries = 3;

/**
 * Follows a source: the stream first, again and again after each cut; polling where the stream fails, with a try of
 * the stream after every few polls. Ends silently when the caller's signal fires.
 *
 * @throws {PortalError} where the portal says that there is nothing to follow (401, 403, 404, 422)
 */
export async function* follow<Event>(
  portal: Portal,
  source: Source<Event>,
  options: LiveOptions,
): AsyncGenerator<Event> {
  const { signal = new AbortController().signal, onState, heartbeatMs = 40_000, pollMs = 15_000 } = options;
  let retryMs = 1_000;
  let fruitless = 0;
  let polls = 0;
  let away = false;
  let state: LiveState | undefined;
  const enter = (next: LiveState) => {
    if (next !== state) onState?.((state = next));
  };

  while (!signal.aborted) {
    if (fruitless < streamTries || polls >= streamTries) {
      polls = 0;
      if (fruitless < streamTries) enter('connecting');
      const connection = new AbortController();
      const stop = () => connection.abort();
      signal.addEventListener('abort', stop);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, heartbeatMs);
      };
      try {
        const opened = await call<ReadableStream<Uint8Array>>(portal, source.operation, source.input(), {
          ...options,
          retry: { attempts: 1 },
          signal: connection.signal,
        });
        if (opened.ok) {
          alive();
          const messages = serverSentEvents(
            opened.data,
            () => {
              alive();
              fruitless = 0;
              enter('live');
            },
            (ms) => (retryMs = ms),
          );
          fruitless++;
          yield* untilAborted(messages, connection.signal, source.receive);
        } else {
          giveUpIfFinal(opened.error);
          fruitless++;
          away = opened.error.kind === 'offline';
        }
      } catch (error) {
        if (PortalError.is(error)) throw error;
        // The stream broke; the next connection goes on after the last event.
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        connection.abort();
      }
      if (fruitless === 0) {
        await sleep(retryMs * jitter(), signal);
        continue;
      }
    }
    // Whoever waits for the first events shall not wait for the stream's next try.
    const working = fruitless < streamTries;
    if (!working) enter('polling');
    polls++;
    const polled = await source.poll();
    if (signal.aborted) return;
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
    await sleep(Math.max((working ? retryMs * 2 ** fruitless : pollMs) * jitter(), asked), signal);
  }
}

/** Half fixed, half chance: a portal that restarts must not meet all its clients at once. */
const jitter = () => 0.5 + Math.random();

/** The events out of `messages`; ends at once when `signal` fires, even while the platform keeps a read hanging. */
async function* untilAborted<Event>(
  messages: AsyncGenerator<ServerSentEvent>,
  signal: AbortSignal,
  receive: Source<Event>['receive'],
): AsyncGenerator<Event> {
  try {
    for (;;) {
      const next = await unlessAborted(messages.next(), signal);
      if (!next || next.done) return;
      yield* await receive(next.value);
    }
  } finally {
    // Not awaited: a generator that waits for a dead connection never answers.
    messages.return(undefined).catch(() => undefined);
  }
}

function giveUpIfFinal(error: Failure): void {
  if (['unauthenticated', 'forbidden', 'not-found', 'invalid'].includes(error.kind)) throw new PortalError(error);
}
