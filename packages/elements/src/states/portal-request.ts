import type { Failure, Result } from '@nagrik/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After this many milliseconds without an answer the citizen is told that the network is slow, and not that all is well. */
export const SLOW_AFTER_MS = 4000;

/** The code of the call itself could not be fetched: nothing was sent. */
export const UNREACHABLE = {
  kind: 'offline',
  code: 'network-failed',
  outcome: 'not-sent',
  retryable: true,
  attempts: 0,
} as Failure;

export interface PortalRequestOptions<Args extends readonly unknown[], Data> {
  /** What the request depends on: it runs again when one of these changes. */
  args(): Args;
  /** The call; nothing where there is nothing to ask for yet. */
  run(args: Args, signal: AbortSignal): Promise<Result<Data>> | undefined | false | '';
  onData?(data: Data): void;
  onFailure?(failure: Failure): void;
}

/**
 * A request of an element and everything that its screen must say of it: pending, slow, failed, offline, done. What was
 * there stays while the next answer is awaited. Runs again by itself when the network is back.
 *
 * What @lit/task does for functions that throw, for the SDK's results, and with half of its bytes.
 */
export class PortalRequest<const Args extends readonly unknown[], Data> implements ReactiveController {
  /** The last answer; it stays while the next one is on its way. */
  data: Data | undefined;
  /** Why the last request has no answer. */
  failure: Failure | undefined;
  pending = false;
  /** Pending for longer than {@link SLOW_AFTER_MS}. */
  slow = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: PortalRequestOptions<Args, Data>;
  readonly #network = () => {
    if (navigator.onLine && this.failure?.kind === 'offline') this.retry();
    this.#host.requestUpdate();
  };
  #args: Args | undefined;
  #under = new AbortController();

  constructor(host: ReactiveControllerHost, options: PortalRequestOptions<Args, Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#network);
    addEventListener('offline', this.#network);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#network);
    removeEventListener('offline', this.#network);
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (this.#args && args.every((each, index) => Object.is(each, this.#args?.[index]))) return;
    this.#args = args;
    void this.#run();
  }

  /** Asks again with the same arguments. */
  retry(): void {
    void this.#run();
    this.#host.requestUpdate();
  }

  async #run(): Promise<void> {
    this.#under.abort();
    const { signal } = (this.#under = new AbortController());
    const call = this.#options.run(this.#options.args(), signal);
    this.failure = undefined;
    this.slow = false;
    this.pending = Boolean(call);
    if (!call) {
      this.data = undefined;
      return;
    }
    const timer = setTimeout(() => {
      this.slow = !signal.aborted;
      this.#host.requestUpdate();
    }, SLOW_AFTER_MS);
    const result = await call.catch((): Result<Data> => ({ ok: false, error: UNREACHABLE }));
    clearTimeout(timer);
    // A newer request has taken over.
    if (signal.aborted) return;
    this.pending = this.slow = false;
    this.#host.requestUpdate();
    if (result.ok) {
      this.data = result.data;
      this.#options.onData?.(result.data);
    } else {
      this.failure = result.error;
      this.#options.onFailure?.(result.error);
    }
  }
}
