import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A page of somebody else's site, and the headers that it is sent with. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on an origin of its own, whose pages a test writes as it goes. */
export interface HostSite {
  readonly url: string;
  /** @returns the page's address */
  put(path: string, page: HostPage): string;
  /** What browsers have sent to the site, such as reports of a policy: the bodies, in the order in which they came. */
  readonly sent: readonly string[];
  /** From now on this path is never answered. */
  hold(path: string): void;
  /** From now on what was not put is answered by a server of its own. */
  serve(listener: RequestListener): void;
  close(): void;
}

/** Starts an empty site on a free port. */
export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const held = new Set<string>();
  const sent: string[] = [];
  let serve: RequestListener | undefined;
  const server = createServer((request, response) => {
    const { url = '/', method } = request;
    if (held.has(url)) return;
    const page = pages.get(url);
    if (!page && serve) return serve(request, response);
    if (method === 'POST') void text(request).then((body) => sent.push(body));
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  await new Promise<void>((started) => server.listen(0, started));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, sent },
    put(path, page) {
      pages.set(path, page);
      return url + path;
    },
    hold: (path) => void held.add(path),
    serve(listener) {
      serve = listener;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
