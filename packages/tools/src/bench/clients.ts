import { createKey, createPortal, fileComplaint, listServices, sessionAuth } from '@nagrik/sdk';
import type { ComplaintFiling } from '@nagrik/sdk';
import type { paths } from '@nagrik/sdk/types';
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../generated-files.ts';
import { importTool, toolVersion } from '../runtimes/install-runtimes.ts';

/** The same two calls, by one library. Each resolves to the parsed answer and throws for a refusal. */
export interface Client {
  readonly name: string;
  /** `GET /services`. */
  read(): Promise<unknown>;
  /** `POST /complaints`, with a token and an idempotency key. */
  write(): Promise<unknown>;
}

/** What carries a request in place of the platform's `fetch`. */
export type Carrier = (request: Request) => Promise<Response>;

const token = 'a-token-of-nobody';
const complaint: ComplaintFiling = {
  complainant: { name: 'नमूना नागरिक', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  stationCode: '5117044',
  narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};
/** Without a carrier each client takes the platform's `fetch` by itself, in its own way. */
const carriedBy = (carrier: Carrier | undefined) => (carrier ? { fetch: carrier } : {});
const newHeaders = () => ({
  authorization: `Bearer ${token}`,
  'idempotency-key': createKey(),
  'accept-language': 'hi',
});

function bare(baseUrl: string, carrier: Carrier | undefined): Client {
  const ask = async (path: string, init: RequestInit) => {
    const url = baseUrl + path;
    const response = await (carrier ? carrier(new Request(url, init)) : fetch(url, init));
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  return {
    name: 'bare fetch',
    read: () => ask('/services', { headers: { 'accept-language': 'hi' } }),
    write: () =>
      ask('/complaints', {
        method: 'POST',
        headers: { ...newHeaders(), 'content-type': 'application/json' },
        body: JSON.stringify(complaint),
      }),
  };
}

function ours(baseUrl: string, carrier: Carrier | undefined): Client {
  const auth = sessionAuth();
  auth.start({ accessToken: token, accessExpiresAt: '2099-01-01T00:00:00Z' });
  const portal = createPortal({ baseUrl, locale: 'hi', auth, ...carriedBy(carrier) });
  const told = <T>(result: { ok: true; data: T } | { ok: false; error: object }): T => {
    if (result.ok) return result.data;
    throw new Error(JSON.stringify(result.error));
  };
  return {
    name: '@nagrik/sdk',
    read: async () => told(await listServices(portal)),
    write: async () => told(await fileComplaint(portal, complaint)),
  };
}

interface OpenapiFetch {
  GET(path: keyof paths, init: object): Promise<{ data?: unknown; error?: unknown }>;
  POST(path: keyof paths, init: object): Promise<{ data?: unknown; error?: unknown }>;
}

async function openapiFetch(baseUrl: string, carrier: Carrier | undefined): Promise<Client[]> {
  const own = createRequire(import.meta.url);
  const module = pathToFileURL(own.resolve('openapi-fetch').replace(/index\.cjs$/, 'index.mjs')).href;
  const { default: createClient } = (await import(module)) as { default: (options: object) => OpenapiFetch };
  const client = createClient({ baseUrl, ...carriedBy(carrier) });
  const told = ({ data, error }: { data?: unknown; error?: unknown }) => {
    if (error !== undefined) throw new Error(JSON.stringify(error));
    return data;
  };
  const timed = () => ({ signal: AbortSignal.timeout(20_000) });
  const reading = { headers: { 'accept-language': 'hi' } };
  return [
    {
      name: 'openapi-fetch',
      read: async () => told(await client.GET('/services', reading)),
      write: async () => told(await client.POST('/complaints', { headers: newHeaders(), body: complaint })),
    },
    {
      name: '… with a time limit',
      read: async () => told(await client.GET('/services', { ...reading, ...timed() })),
      write: async () => told(await client.POST('/complaints', { headers: newHeaders(), body: complaint, ...timed() })),
    },
  ];
}

interface Axios {
  create(options: object): {
    get(path: string, options: object): Promise<{ data: unknown }>;
    post(path: string, body: unknown, options: object): Promise<{ data: unknown }>;
  };
}

async function axios(baseUrl: string, carrier: Carrier | undefined): Promise<Client> {
  const { default: library } = (await importTool('axios')) as unknown as { default: Axios };
  const client = library.create({ baseURL: baseUrl, adapter: 'fetch', env: carriedBy(carrier) });
  return {
    name: `axios ${toolVersion('axios')}`,
    read: async () => (await client.get('/services', { headers: { 'accept-language': 'hi' } })).data,
    write: async () => (await client.post('/complaints', complaint, { headers: newHeaders() })).data,
  };
}

interface Ky {
  create(options: object): {
    get(path: string, options: object): { json(): Promise<unknown> };
    post(path: string, options: object): { json(): Promise<unknown> };
  };
}

async function ky(baseUrl: string, carrier: Carrier | undefined): Promise<Client> {
  const { default: library } = (await importTool('ky')) as unknown as { default: Ky };
  const client = library.create({ prefix: baseUrl, ...carriedBy(carrier) });
  return {
    name: `ky ${toolVersion('ky')}`,
    read: () => client.get('services', { headers: { 'accept-language': 'hi' } }).json(),
    write: () => client.post('complaints', { headers: newHeaders(), json: complaint }).json(),
  };
}

interface HeyApi {
  createClient(options: object): unknown;
  createConfig(options: object): object;
  listServices(options: object): Promise<{ data?: unknown; error?: unknown }>;
  fileComplaint(options: object): Promise<{ data?: unknown; error?: unknown }>;
}

/** What hey-api makes of our contract, with its own fetch client. */
async function heyApi(): Promise<{ module: HeyApi; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-bench-'));
  const { createClient } = (await importTool('@hey-api/openapi-ts')) as {
    createClient: (options: object) => Promise<unknown>;
  };
  await createClient({
    input: join(repository, 'openapi/generated/openapi.json'),
    output: join(folder, 'client'),
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent', file: false },
  });
  const entry = `export * from './client/sdk.gen'; export { createClient, createConfig } from './client/client';`;
  await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile: join(folder, 'client.mjs'),
    logLevel: 'error',
  });
  return {
    module: (await import(pathToFileURL(join(folder, 'client.mjs')).href)) as HeyApi,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * All clients, the bare one first: told where the portal is and what carries a request, if not the platform's `fetch`.
 *
 * @param close removes what was generated
 */
export async function createClients(
  baseUrl: string,
  carrier: Carrier | undefined,
): Promise<{ clients: readonly Client[]; close(): Promise<void> }> {
  const { module, close } = await heyApi();
  const client = module.createClient(module.createConfig({ baseUrl, ...carriedBy(carrier), throwOnError: true }));
  const hey: Client = {
    name: `hey-api ${toolVersion('@hey-api/openapi-ts')}`,
    read: async () => (await module.listServices({ client, headers: { 'accept-language': 'hi' } })).data,
    write: async () => (await module.fileComplaint({ client, headers: newHeaders(), body: complaint })).data,
  };
  const clients = [bare(baseUrl, carrier), ...(await openapiFetch(baseUrl, carrier)), ours(baseUrl, carrier)];
  return { clients: [...clients, hey, await ky(baseUrl, carrier), await axios(baseUrl, carrier)], close };
}
