import { Task } from '@lit/task';
import type { Failure, Result } from '@nagrik/sdk';
import type { ReactiveControllerHost } from 'lit';
import { OnlineController } from './online.ts';

/** After this many milliseconds without an answer the citizen is told that the network is slow, and not that all is well. */
export const SLOW_AFTER_MS = 4000;

export interface PortalRequestOptions<Args extends readonly unknown[], Data> {
  /** What the request depends on: it runs again when one of these changes. */
  args(): Args;
  /** The call; `undefined` where there is nothing to ask for yet. */
  run(args: Args, signal: AbortSignal): Promise<Result<Data>> | undefined | false | '';
  onData?(data: Data): void;
  onFailure?(failure: Failure): void;
}

/**
 * A request of an element and everything that its screen must say of it: pending, slow, failed, offline, done. What was
 * there stays while the next answer is awaited. Runs again by itself when the network is back.
 */
export class PortalRequest<const Args extends readonly unknown[], Data> {
  /** The last answer; it stays while the next one is on its way. */
  data: Data | undefined;
  /** Why the last request has no answer. */
  failure: Failure | undefined;
  pending = false;
  /** Pending for longer than {@link SLOW_AFTER_MS}. */
  slow = false;
  readonly #task: Task<Args, void>;
  readonly #host: ReactiveControllerHost;
  readonly #options: PortalRequestOptions<Args, Data>;

  constructor(host: ReactiveControllerHost, options: PortalRequestOptions<Args, Data>) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task<Args, void>(host, {
      args: () => options.args(),
      task: (args, { signal }) => this.#run(args, signal),
    });
    new OnlineController(host, () => {
      if (this.failure?.kind === 'offline') this.retry();
    });
  }

  /** Asks again with the same arguments. */
  retry(): void {
    void this.#task.run();
  }

  /** Forgets the answer. */
  clear(): void {
    this.data = undefined;
    this.failure = undefined;
  }

  async #run(args: Args, signal: AbortSignal): Promise<void> {
    const call = this.#options.run(args, signal);
    this.failure = undefined;
    this.slow = false;
    this.pending = Boolean(call);
    if (!call) {
      this.data = undefined;
      return;
    }
    const timer = setTimeout(() => {
      if (signal.aborted) return;
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW_AFTER_MS);
    const result = await call;
    clearTimeout(timer);
    // A newer request has taken over.
    if (signal.aborted) return;
    this.pending = this.slow = false;
    if (!result.ok) {
      this.failure = result.error;
      this.#options.onFailure?.(result.error);
      return;
    }
    this.data = result.data;
    this.#options.onData?.(result.data);
  }
}
