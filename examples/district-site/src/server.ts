import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** The address that stands in the HTML files; a webmaster writes the real one there, this server puts it in as it reads. */
const writtenPortal = 'https://portal.example';
const folder = fileURLToPath(new URL('../site/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface StoredFile {
  readonly type: string;
  readonly body: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

/** A running site. */
export interface Site {
  /** Where it is, such as `http://localhost:8081`, without a slash at the end. */
  readonly url: string;
  /** Stops it, and cuts the connections that are open. */
  close(): Promise<void>;
}

/** What the site needs to run. */
export interface SiteOptions {
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  /** The origin of the portal whose services the pages embed, such as `http://localhost:8080`. */
  readonly portalUrl: string;
}

/**
 * The Content-Security-Policy of the site: nothing but its own files and the portal.
 *
 * @param portal the portal's origin
 */
export function contentSecurityPolicy(portal: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${portal}`,
    `connect-src 'self' ${portal}`,
    // blob: is the preview of a photo before it is sent.
    `img-src 'self' data: blob: ${portal}`,
    "style-src 'self'",
    // Where no script runs, a missing person on the page of an address that does not exist.
    `frame-src ${portal}`,
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    // Text can never become markup or script, except through Lit's own templates.
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/**
 * Serves the folder `site/` with the portal's address in it.
 *
 * @throws Error with one sentence that says what to do, if the port is taken or the portal's address is none
 */
export async function startSite({ port, portalUrl }: SiteOptions): Promise<Site> {
  const portal = originOf(portalUrl);
  const files = readSite(portal);
  const policy = contentSecurityPolicy(portal);
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'strict-origin');
    // Both are asked for by the complaint form: where am I, and a photo of it.
    response.setHeader('permissions-policy', 'geolocation=(self), camera=(self), microphone=()');
    answer(files, request, response);
  });
  await new Promise<void>((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: choose another one for the site, such as SITE_PORT=${port + 1}.`, {
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, started);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${listening}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function originOf(portalUrl: string): string {
  const url = URL.canParse(portalUrl) ? new URL(portalUrl) : undefined;
  // "localhost:8080" is an address too, of the scheme "localhost".
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`"${portalUrl}" is not the address of a portal: it looks like http://localhost:8080.`);
  }
  return url.origin;
}

/** All files of the site by their path. What is not in this list does not exist, so no path can lead out of the folder. */
function readSite(portal: string): Map<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const read = readFileSync(file);
    const body = entry.name.endsWith('.html') ? Buffer.from(read.toString().replaceAll(writtenPortal, portal)) : read;
    const path = `/${file.slice(folder.length).replaceAll('\\', '/')}`;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const stored = { type, body, packed: brotliCompressSync(body), etag };
    files.set(path, stored);
    if (entry.name === 'index.html') files.set(path.slice(0, -'index.html'.length), stored);
  }
  return files;
}

function answer(files: Map<string, StoredFile>, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const found = files.get(path);
  const language = /^\/(?:en|ur)(?=\/)/.exec(path)?.[0] ?? '';
  const file = found ?? files.get(`${language}/404.html`);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('etag', file.etag);
  // Pages are asked for anew each time. What they need is at hand at once, and fetched anew behind the reader's back.
  const isPage = file.type === types['.html'];
  response.setHeader('cache-control', isPage ? 'no-cache' : 'max-age=300, stale-while-revalidate=86400');
  response.setHeader('vary', 'accept-encoding');
  if (found && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const packs = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = packs ? file.packed : file.body;
  if (packs) response.setHeader('content-encoding', 'br');
  response.writeHead(found ? 200 : 404, { 'content-type': file.type, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}
