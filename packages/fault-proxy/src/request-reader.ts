import type { Socket } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');
const endOfLine = Buffer.from('\r\n');

/** Reads HTTP/1.1 requests off a socket one after the other, as the bytes that they are. */
export class RequestReader {
  #bytes: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#wake();
    });
    const end = () => {
      this.#ended = true;
      this.#wake();
    };
    socket.on('end', end);
    socket.on('close', end);
  }

  /** Request line and headers, with the empty line at their end; undefined where the client has left. */
  async head(): Promise<Buffer | undefined> {
    const at = await this.#find(endOfHead, 0);
    return at < 0 ? undefined : this.#take(at + endOfHead.length);
  }

  /** The body that this head announces, framed as it was sent; undefined where the client left before its end. */
  async body(head: Buffer): Promise<Buffer | undefined> {
    const text = head.toString('latin1');
    const length = /^content-length:\s*(\d+)/im.exec(text)?.[1];
    if (length !== undefined) return this.#exactly(Number(length));
    if (!/^transfer-encoding:.*chunked/im.test(text)) return Buffer.alloc(0);
    const parts: Buffer[] = [];
    for (;;) {
      const line = await this.#find(endOfLine, 0);
      if (line < 0) return undefined;
      const size = Number.parseInt(this.#bytes.subarray(0, line).toString('latin1'), 16);
      const chunk = await this.#exactly(line + 2 + size + 2);
      if (!chunk) return undefined;
      parts.push(chunk);
      if (size === 0) return Buffer.concat(parts);
    }
  }

  async #find(mark: Buffer, from: number): Promise<number> {
    for (;;) {
      const at = this.#bytes.indexOf(mark, from);
      if (at >= 0 || this.#ended) return at;
      await this.#more();
    }
  }

  async #exactly(count: number): Promise<Buffer | undefined> {
    while (this.#bytes.length < count) {
      if (this.#ended) return undefined;
      await this.#more();
    }
    return this.#take(count);
  }

  #take(count: number): Buffer {
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }

  #more(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
