import { expect } from '../suite/finding.ts';
import type { Call } from './call.ts';
import type { Target } from './target.ts';

/** One message of a `text/event-stream`. */
export interface Message {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

/** A stream that is being read (HTML Living Standard §9.2.6). */
export class EventStream {
  readonly messages: Message[] = [];
  /** Comments, which say that the stream lives. */
  comments = 0;
  readonly #ended = new AbortController();
  readonly #reading: Promise<void>;
  #wake: () => void = () => undefined;

  constructor(body: ReadableStream<Uint8Array>) {
    this.#reading = this.#read(body).catch(() => undefined);
  }

  /** Opens a stream, which must be one. */
  static async open(target: Target, call: Call): Promise<EventStream> {
    const response = await target.open(call, target.stop.signal);
    const type = response.headers.get('content-type') ?? '';
    expect(
      /^text\/event-stream\s*(;|$)/.test(type),
      `${call.operation} answered as ${type || 'nothing'}, not as text/event-stream`,
    );
    expect(response.body, `${call.operation} answered without a body`);
    return new EventStream(response.body);
  }

  /** Waits until `done` holds of what has come. @returns false where that took too long. */
  async until(done: () => boolean, milliseconds: number): Promise<boolean> {
    const deadline = Date.now() + milliseconds;
    while (!done()) {
      const left = deadline - Date.now();
      if (left <= 0 || this.#ended.signal.aborted) return done();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  async close(): Promise<void> {
    this.#ended.abort();
    this.#wake();
    await this.#reading;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    const closing = this.#ended.signal;
    closing.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    const decoder = new TextDecoder();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      rest += decoder.decode(part.value, { stream: true });
      const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
      this.#wake();
    }
    this.#ended.abort();
    this.#wake();
  }

  #take(block: string): void {
    const fields = block.split(/\r\n|\n|\r/).map((line) => {
      const at = line.indexOf(':');
      const value = at === -1 ? '' : line.slice(at + 1).replace(/^ /, '');
      return { name: at === -1 ? line : line.slice(0, at), value };
    });
    this.comments += fields.filter(({ name }) => name === '').length;
    const data = fields.filter(({ name }) => name === 'data').map(({ value }) => value);
    if (data.length === 0) return;
    const last = (name: string) => fields.findLast((field) => field.name === name)?.value;
    this.messages.push({ id: last('id'), event: last('event') ?? 'message', data: data.join('\n') });
  }
}
