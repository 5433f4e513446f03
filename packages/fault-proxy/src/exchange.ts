import { connect, type Socket } from 'node:net';
import type { Chance } from './chance.ts';
import type { RequestReader } from './request-reader.ts';

export interface AnswerOptions {
  /** Milliseconds before the first byte is passed on. */
  readonly beforeMs?: number;
  /** Milliseconds between pieces of at most 64 bytes. */
  readonly pieceMs?: number;
  /** So many bytes of the answer are passed on and no more. */
  readonly bytes?: number;
  /** What happens after the last of those bytes. */
  readonly then?: () => void;
}

/** A portal that says nothing for so long has said all. In milliseconds. */
const silenceMs = 3_000;

/** One request of a client, and what a fault can do with it. */
export class Exchange {
  readonly #client: Socket;
  readonly #reader: RequestReader;
  readonly #head: Buffer;
  readonly #port: number;
  readonly #chance: Chance;
  readonly #keep: (socket: Socket) => void;
  readonly #portals: Socket[] = [];

  constructor(
    client: Socket,
    reader: RequestReader,
    head: Buffer,
    port: number,
    chance: Chance,
    keep: (socket: Socket) => void,
  ) {
    this.#client = client;
    this.#reader = reader;
    this.#head = head;
    this.#port = port;
    this.#chance = chance;
    this.#keep = keep;
  }

  /** The client has left. */
  get gone(): boolean {
    return this.#client.destroyed;
  }

  /** All bytes of the request; undefined where the client left before their end. */
  async whole(): Promise<Buffer | undefined> {
    const body = await this.#reader.body(this.#head);
    return body && Buffer.concat([this.#head, body]);
  }

  /** Sends bytes to the portal, on a connection of its own that ends with the exchange. */
  send(bytes: Buffer): Socket {
    const portal = this.#connect(bytes);
    this.#portals.push(portal);
    return portal;
  }

  /** The client has left, or asks for something else: whatever was still to come is not wanted any more. */
  end(): void {
    for (const portal of this.#portals) portal.destroy();
  }

  /** Sends the headers and half of the body. */
  async sendHalf(): Promise<Socket | undefined> {
    const body = await this.#reader.body(this.#head);
    return body && this.send(Buffer.concat([this.#head, body.subarray(0, body.length >> 1)]));
  }

  /** Sends bytes whatever becomes of the client, and drops the answer. Ends when the portal has begun to answer, or left. */
  deliver(bytes: Buffer): Promise<void> {
    const portal = this.#connect(bytes);
    portal.setTimeout(silenceMs, () => portal.destroy());
    return new Promise((resolve) => {
      portal.once('data', () => {
        portal.destroy();
        resolve();
      });
      portal.once('close', () => resolve());
    });
  }

  /** Passes the portal's answer on. */
  answer(portal: Socket, { beforeMs = 0, pieceMs, bytes = Infinity, then }: AnswerOptions = {}): void {
    const client = this.#client;
    let left = bytes;
    let passing: Promise<unknown> = beforeMs ? pause(beforeMs) : Promise.resolve();
    portal.on('data', (chunk: Buffer) => {
      passing = passing.then(async () => {
        const part = chunk.subarray(0, Math.min(left, chunk.length));
        const cut = left > 0 && part.length === left;
        left -= part.length;
        if (pieceMs === undefined) {
          if (part.length > 0 && client.writable) client.write(part);
        } else {
          for (let at = 0; at < part.length && client.writable; at += 64) {
            client.write(part.subarray(at, at + 64));
            await pause(pieceMs);
          }
        }
        // What was written must be on its way before a reset throws it away.
        if (cut && then) await pause(2).then(then);
      });
    });
    portal.once('end', () => void passing.then(() => left > 0 && client.end()));
  }

  /** Answers in the portal's place. */
  write(text: string): void {
    if (this.#client.writable) this.#client.write(text);
  }

  /** Resets the client's connection (RST). */
  reset(): void {
    this.#client.resetAndDestroy();
  }

  /** Ends the client's connection regularly (FIN). */
  close(): void {
    this.#client.end();
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#chance() * (to - from + 1));
  }

  /** Waits for a time between the two, in milliseconds. */
  pause(fromMs: number, toMs: number): Promise<void> {
    return pause(this.between(fromMs, toMs));
  }

  #connect(bytes: Buffer): Socket {
    const portal = connect(this.#port, '127.0.0.1');
    portal.setNoDelay(true);
    portal.on('error', () => undefined);
    this.#keep(portal);
    portal.write(bytes);
    return portal;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
