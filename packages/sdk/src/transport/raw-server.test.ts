import { after } from 'node:test';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What the server does with one request; `count` is 1 for the first. */
export type Script = (socket: Socket, request: string, count: number) => void;

/**
 * A TCP server on this machine that speaks HTTP only as far as a test writes it: the first request by the first script, and so
 * on; the last one stays. For what `node:http` would not do: resets, halves, answers that are none.
 *
 * @param at - `head`: the script runs as soon as the request's head is there; `whole` (the default): when its body is, too
 */
export async function listenRaw(
  at: 'head' | 'whole',
  ...scripts: readonly Script[]
): Promise<{ baseUrl: string; seen: string[]; close(): void }> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      text += part.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
      if (at === 'whole' && text.length < head + 4 + length) return;
      const request = text;
      text = '';
      seen.push(request);
      scripts[Math.min(seen.length, scripts.length) - 1]?.(socket, request, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  after(close);
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close };
}

/** Resets the connection (RST): what was under way is lost. */
export const reset: Script = (socket) => socket.resetAndDestroy();

/** Says nothing, and keeps the connection. */
export const stall: Script = () => undefined;

/** An HTTP answer, as it stands; each answer closes its connection. */
export const say =
  (status: string, headers: Readonly<Record<string, string>> = {}, body = ''): Script =>
  (socket) => {
    const length = Buffer.byteLength(body);
    const lines = Object.entries({ 'content-length': String(length), connection: 'close', ...headers });
    socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  };

/** Begins an answer with a body of 1000 bytes, sends only these, and does what comes next a moment later. */
export const half =
  (headers: Readonly<Record<string, string>>, body: string, next: Script): Script =>
  (socket, request, count) => {
    const lines = Object.entries({ 'content-length': '1000', ...headers });
    socket.write(`HTTP/1.1 200 OK\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
    setTimeout(() => next(socket, request, count), 30);
  };
