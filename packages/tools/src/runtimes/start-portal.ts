import { createAdaptorServer } from '@hono/node-server';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '@nagrik/portal/demo';
import { createMemoryPortal } from '@nagrik/portal/memory';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestPortal {
  readonly baseUrl: string;
  /** Where nobody listens. */
  readonly deadUrl: string;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * The reference portal on its memory store, behind HTTP on this machine. Beside the contract's operations:
 * `/outbox.json` shows what was sent to phones, and what is below `/stalled` is never answered.
 *
 * @param origins sites whose pages may call it, such as `http://127.0.0.1:4441`
 */
export async function startPortal(origins: readonly string[] = []): Promise<TestPortal> {
  // A port that was free a moment ago: nobody listens there.
  const closed = createServer();
  const deadPort = await listen(closed);
  await new Promise((resolve) => closed.close(resolve));

  const portal = createMemoryPortal({
    services: describeServices(),
    validateResponses: true,
    config: { allowedOrigins: origins },
  });
  await seedDemo({
    store: portal.store,
    ports: portal.ports,
    config: portal.config,
    wantedCount: 40,
    filings: false,
  });

  const server = createAdaptorServer({
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/stalled/') && request.method !== 'OPTIONS') return new Promise<Response>(() => {});
      if (pathname === '/outbox.json') {
        return Response.json(await portal.store.outbox.sent(200), { headers: { 'access-control-allow-origin': '*' } });
      }
      const below = pathname.startsWith('/stalled/')
        ? new Request(request.url.replace('/stalled', ''), request)
        : request;
      return portal.handler(below, { address: '127.0.0.1' });
    },
    overrideGlobalObjects: false,
  }) as Server;
  const port = await listen(server);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    deadUrl: `http://127.0.0.1:${deadPort}`,
    async close() {
      await portal.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
