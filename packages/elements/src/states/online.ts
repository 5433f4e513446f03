import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders an element again when the network goes or comes, and calls back when it comes. */
export class OnlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #back: () => void;
  readonly #listener = () => {
    if (navigator.onLine) this.#back();
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost, back: () => void = () => undefined) {
    this.#host = host;
    this.#back = back;
    host.addController(this);
  }

  /** What the device believes; that it is right is not certain, hence failures count too. */
  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    addEventListener('online', this.#listener);
    addEventListener('offline', this.#listener);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#listener);
    removeEventListener('offline', this.#listener);
  }
}
