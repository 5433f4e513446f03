import {
  accessCode,
  type CallOptions,
  type FilingEvent,
  type FilingStatus,
  type LiveState,
  PortalError,
  readFiling,
  watchFiling,
} from '@nagrik/sdk';
import type { ReactiveController } from 'lit';
import { NagrikFailedEvent } from '../events.ts';
import { NagrikUpdatedEvent } from './updated-event.ts';
import { latinDigits } from '../locale/digits.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';

/** Opens a filing: its number, and the code on the receipt unless its filer is signed in. */
export interface FilingKey {
  readonly reference: string;
  readonly code: string;
}

/** `7kqm २xvt 9hdc` as it stands on the receipt: `7KQM-2XVT-9HDC`. */
const tidyCode = (typed: string): string =>
  (
    latinDigits(typed)
      .toUpperCase()
      .replace(/[^0-9A-Z]/gu, '')
      .match(/.{1,4}/gu) ?? []
  ).join('-');

/** What was typed, as the portal writes it. */
export const tidyKey = ({ reference, code }: FilingKey): FilingKey => ({
  reference: latinDigits(reference).trim().toUpperCase(),
  code: tidyCode(code),
});

/** One open filing, followed live: its status, its events in order, each once. */
export class FilingWatch implements ReactiveController {
  readonly status: PortalRequest<readonly unknown[], FilingStatus>;
  /** In the order of the log. */
  events: readonly FilingEvent[] = [];
  live: LiveState = 'connecting';
  /** The event that came last while somebody was watching. */
  news: FilingEvent | undefined;
  readonly key: FilingKey;
  readonly locale: LocaleController;
  readonly #host: PortalHost;
  readonly #portal: PortalController;
  readonly #opened: () => void;
  readonly #prepare: (event: FilingEvent) => Promise<void>;
  #version = 0;
  #following = false;
  #stop = new AbortController();

  constructor(
    host: PortalHost,
    portal: PortalController,
    locale: LocaleController,
    key: FilingKey,
    opened: () => void,
    prepare: (event: FilingEvent) => Promise<void>,
  ) {
    this.#host = host;
    this.#portal = portal;
    this.locale = locale;
    this.key = tidyKey(key);
    this.#opened = opened;
    this.#prepare = prepare;
    this.status = new PortalRequest(host, {
      args: () => [portal.portal, this.#version],
      run: (_, signal) =>
        !this.closed && portal.portal && readFiling(portal.portal, this.key.reference, this.options(signal)),
      onData: () => {
        this.#host.dispatchEvent(new NagrikUpdatedEvent());
        if (this.#version === 0) this.#opened();
        if (!this.#following) void this.#follow();
      },
      onFailure: (failure) => {
        this.#host.dispatchEvent(new NagrikFailedEvent(failure));
        if (!this.status.data) this.#opened();
      },
    });
    host.addController(this);
  }

  /** What every call about this filing is made with. */
  options(signal?: AbortSignal): CallOptions {
    const { code } = this.key;
    return { signal, locale: this.locale.locale, ...(code && { auth: accessCode(code) }) };
  }

  /** Nobody looks at it any more. */
  get closed(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Reads the status again. */
  refresh(): void {
    this.#version += 1;
    this.#host.requestUpdate();
  }

  /** Stops following; the controller is done with. */
  close(): void {
    this.#stop.abort();
    this.#host.removeController(this);
  }

  hostConnected(): void {
    // Taken out of the page and put back: go on after the last event.
    if (!this.closed) return;
    this.#stop = new AbortController();
    this.refresh();
  }

  hostDisconnected(): void {
    this.#stop.abort();
  }

  async #follow(): Promise<void> {
    const { portal } = this.#portal;
    const { signal } = this.#stop;
    if (!portal || signal.aborted) return;
    this.#following = true;
    const since = this.events.at(-1)?.seq ?? 0;
    const known = this.status.data?.lastSeq ?? 0;
    try {
      const onState = (state: LiveState) => {
        this.live = state;
        this.#host.requestUpdate();
      };
      for await (const event of watchFiling(portal, this.key.reference, { ...this.options(signal), since, onState })) {
        await this.#prepare(event);
        if (signal.aborted) return;
        this.events = [...this.events, event];
        if (event.seq > known) {
          // What the citizen did a moment ago is no news to them.
          if (event.actor.role !== 'citizen') this.news = event;
          this.refresh();
        }
        this.#host.requestUpdate();
      }
    } catch (error) {
      // The right to read it is gone (the session ended): reading again says so on the screen.
      if (!PortalError.is(error)) throw error;
      if (!signal.aborted) this.refresh();
    } finally {
      this.#following = false;
    }
  }
}
