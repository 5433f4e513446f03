import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { StartRefused } from './start-refused.ts';

/** Answers one request; `address` is the client's. */
export type Answer = (request: Request, address: string | undefined) => Promise<Response>;

export interface Place {
  readonly host: string;
  readonly port: number;
  /** Whether `x-forwarded-for` is written by a proxy of the operator's. */
  readonly trustProxy: boolean;
}

export interface Listening {
  readonly port: number;
  /** Takes nothing new, lets what was begun end (5 seconds at most), then closes every connection. */
  close(): Promise<void>;
}

const patienceMilliseconds = 5000;

/** @throws {StartRefused} when the port is taken. */
export async function listen(answer: Answer, { host, port, trustProxy }: Place): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as { incoming: { socket: { remoteAddress?: string } } };
      const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
      return answer(request, forwarded ?? incoming.socket.remoteAddress);
    },
    // The platform's own Request is used everywhere else: one kind is enough.
    overrideGlobalObjects: false,
  }) as Server;
  // Five megabytes at the speed of a village take minutes.
  server.requestTimeout = 600_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
      await closed;
      clearTimeout(timer);
    },
  };
}

function refusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartRefused(`Port ${port} is taken by another program: stop it, or set PORTAL_PORT to a free port.`);
  }
  if (error.code === 'EACCES') {
    return new StartRefused(`Port ${port} needs more rights: set PORTAL_PORT to a port above 1023.`);
  }
  return error;
}
