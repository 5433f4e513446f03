/** Why a scope ended. */
export type Ending = 'aborted' | 'timed-out';

/** A stretch of work that ends when its parent does or when its time is up. */
export interface Scope {
  readonly signal: AbortSignal;
  /** Why the signal fired, once it has. */
  readonly ending: Ending | undefined;
  /** Lets the work go on without a time limit (a stream that has begun). */
  untimed(): void;
  /** Removes the timer and the listener; a long-lived signal must not collect listeners. */
  dispose(): void;
}

/**
 * @param parent - signal whose end ends this scope, for whatever reason
 * @param ms - time limit in milliseconds
 * @param endingOf - tells why the parent ended; a signal of the caller means `aborted`
 */
export function openScope(
  parent: AbortSignal | undefined,
  ms: number,
  endingOf: () => Ending = () => 'aborted',
): Scope {
  const controller = new AbortController();
  let ending: Ending | undefined;
  const end = (why: Ending) => {
    ending ??= why;
    controller.abort();
  };
  const follow = () => end(endingOf());
  // A timer longer than 2^31 ms would fire at once.
  const timer = setTimeout(() => end('timed-out'), Math.min(ms, 2 ** 31 - 1));
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    get ending() {
      return ending;
    },
    untimed: () => clearTimeout(timer),
    dispose() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}

/** `work`, or `undefined` as soon as `signal` fires: also where `work` itself ignores the signal. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits; ends early when `signal` fires. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await unlessAborted(new Promise((resolve) => (timer = setTimeout(resolve, ms))), signal);
  clearTimeout(timer);
}
