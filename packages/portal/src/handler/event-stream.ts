/** One message of a `text/event-stream` (HTML Living Standard §9.2). */
export interface StreamMessage {
  readonly id?: string;
  readonly event: string;
  /** Sent as JSON. */
  readonly data: unknown;
}

export interface StreamOptions {
  /** Calls `wake` after each change; returns a function that stops it. */
  subscribe(wake: () => void): Promise<() => void>;
  /** Gives what is new since it was called last; the first call replays. */
  read(): Promise<readonly StreamMessage[]>;
  readonly heartbeatSeconds: number;
  /** How long a client waits before it connects again. */
  readonly retryMilliseconds: number;
  /** The client's right to listen ends then: the stream does too, and the client comes back with a new token. */
  readonly until: Date;
  /** The portal stops: clients are told to come back, and the stream ends. */
  readonly stop: AbortSignal;
}

/**
 * Subscribes first, replays then, and from there on reads whenever something has changed: a change between replay
 * and subscription cannot be missed, and one that is announced twice is read once.
 */
export function eventStream(options: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(text));
      };
      void follow(options, write, gone.signal)
        // A read that failed (the database went away) ends the stream; the client replays when it comes back.
        .catch(() => undefined)
        .finally(() => {
          if (!gone.signal.aborted) controller.close();
        });
    },
    cancel() {
      gone.abort();
    },
  });
}

async function follow(options: StreamOptions, write: (text: string) => void, gone: AbortSignal): Promise<void> {
  const expired = new AbortController();
  const remaining = Math.min(Math.max(options.until.getTime() - Date.now(), 0), 2 ** 31 - 1);
  const expiry = setTimeout(() => expired.abort(), remaining);
  const over = AbortSignal.any([gone, options.stop, expired.signal]);
  let woken: boolean;
  let resume: () => void = () => undefined;
  const wake = (): void => {
    woken = true;
    resume();
  };
  over.addEventListener('abort', wake);
  const unsubscribe = await options.subscribe(wake);
  const heartbeat = setInterval(() => write(': still here\n\n'), options.heartbeatSeconds * 1000);
  try {
    write(`retry: ${options.retryMilliseconds}\n\n`);
    while (!over.aborted) {
      woken = false;
      for (const message of await options.read()) write(formatted(message));
      if (!woken && !over.aborted) await new Promise<void>((resolve) => (resume = resolve));
    }
    if (options.stop.aborted) write(': the portal stops, come back soon\n\n');
  } finally {
    clearInterval(heartbeat);
    clearTimeout(expiry);
    unsubscribe();
  }
}

function formatted({ id, event, data }: StreamMessage): string {
  const lines = [...(id === undefined ? [] : [`id: ${id}`]), `event: ${event}`, `data: ${JSON.stringify(data)}`];
  return `${lines.join('\n')}\n\n`;
}
