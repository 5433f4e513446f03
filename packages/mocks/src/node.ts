import { setupServer, type SetupServer } from 'msw/node';
import type { MockPortal } from './create-mock-portal.ts';

/** Puts mock portals in front of this process's network: `fetch` to their addresses reaches them. Call `close()` at the end. */
export function listen(...portals: readonly MockPortal[]): SetupServer {
  const server = setupServer(...portals.flatMap(({ handlers }) => handlers));
  server.listen({ onUnhandledFrame: 'bypass' });
  return server;
}
