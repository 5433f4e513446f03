import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { after } from 'node:test';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { startFaultProxy, type FaultProxy, type FaultProxyOptions } from '@nagrik/fault-proxy';

export interface PortalOverTcp {
  readonly mock: MockPortal;
  readonly port: number;
  readonly baseUrl: string;
  /** Requests seen, as `PATCH /uploads/…`. */
  readonly seen: string[];
  /** A proxy in front of it that breaks what the options say. */
  proxy(options: Omit<FaultProxyOptions, 'port'>): Promise<FaultProxy>;
}

/** The whole portal behind a real HTTP server: bodies are streams that can be cut. Closed after the tests of the file. */
export async function servePortal(): Promise<PortalOverTcp> {
  const mock = await createMockPortal({ seed: false, validateResponses: true });
  const seen: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const { method = 'GET', url = '/', headers } = incoming;
    const body = method === 'GET' || method === 'HEAD' ? undefined : Readable.toWeb(incoming);
    const init = { method, headers: headers as Record<string, string>, ...(body && { body, duplex: 'half' as const }) };
    void mock
      .fetch(new Request(`https://portal.example${url}`, init as unknown as RequestInit))
      .then(async (response) => {
        const body = Buffer.from(await response.arrayBuffer());
        outgoing.writeHead(response.status, [...response.headers].flat()).end(body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(async () => {
    server.close();
    server.closeAllConnections();
    await mock.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ mock, port, seen, baseUrl: `http://127.0.0.1:${port}` },
    async proxy(options) {
      const proxy = await startFaultProxy({ port, ...options });
      after(() => proxy.close());
      return proxy;
    },
  };
}

/** A PDF of about this many bytes, different from any other: without an image library the portal judges no photo. */
export function paper(bytes: number, seed = 1): File {
  const noise = Buffer.alloc(bytes);
  for (let at = 0, state = seed; at < bytes; at++) noise[at] = (state = (state * 48_271) % 2_147_483_647) & 255;
  return new File(['%PDF-1.4\n', noise, '\nstartxref\n9\n%%EOF\n'], `नमूना-${seed}.pdf`, { type: 'application/pdf' });
}
