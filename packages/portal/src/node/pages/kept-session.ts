import { html } from 'hono/html';
import type { PortalConfig } from '../../handler/portal.ts';
import { sha256 } from '../../secrets/digest.ts';
import { type Store, StoreUnavailable } from '../../store/store.ts';
import type { Markup } from './page-frame.ts';
import { cookieOf } from './read-cookie.ts';
import { cameFrom } from './same-origin.ts';
import { keepMilliseconds, SealedVisits } from './sealed-visits.ts';

interface KeptSessionOptions {
  readonly store: Store;
  readonly config: PortalConfig;
  readonly now?: () => Date;
}

const path = '/embed/session';
/**
 * Only the portal's own origin can set or read it (`__Host-`), no script reads it, and in a frame the browser keeps one for each
 * site around it (`Partitioned`): a session that began on one site's page is none on another's.
 */
const name = '__Host-nagrik-session';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=None; Partitioned';
/** A record with two tokens has 600 bytes. */
const most = 4096;
/** So often a record is written again when another frame of the page came between. */
const attempts = 3;

/** As much of the SDK's record as this needs; the rest is the SDK's own affair. */
interface Kept {
  readonly record: { readonly tokens: { readonly accessToken: string; readonly refreshExpiresAt?: string } };
  /** All tokens of the sign-in. */
  readonly family: string;
}

/** For the head of a page of the portal's own: its elements may keep a session here, and whether there is one to take up. */
export const sessionMeta = (headers: Headers): Markup =>
  html`<meta name="nagrik-session" content="${path}" ${cookieOf(headers, name) ? html`data-nagrik-kept` : ''} />`;

/**
 * `/embed/session`: keeps the session of whoever signed in on a page of the portal's own, in a frame or not, so that a reload finds
 * it (`sessionCookie` of the SDK is the other side). Operations of the contract never look at the cookie: it signs nobody in, it only
 * gives tokens back, and only to the portal's own pages. What is kept ends 15 minutes after it was last written or read: the phone may
 * be a shared one.
 */
export function createKeptSession({
  store,
  config,
  now = () => new Date(),
}: KeptSessionOptions): (request: Request) => Promise<Response | undefined> {
  const visits = new SealedVisits(store, now, 'session');
  const own = new URL(config.publicUrl).origin;

  /** Milliseconds: no longer than the tokens are good for. */
  const keepFor = ({ record: { tokens } }: Kept): number => {
    const left = Date.parse(tokens.refreshExpiresAt ?? '') - now().getTime();
    return Number.isNaN(left) ? keepMilliseconds : Math.max(0, Math.min(keepMilliseconds, left));
  };

  async function give(secret: string | undefined): Promise<Response> {
    const visit = await visits.open(secret);
    const kept = visit?.content as Kept | undefined;
    if (!visit || !kept || keepFor(kept) === 0) return reply(204, secret && gone);
    return reply(200, cookie(visit.secret, keepFor(kept)), kept.record);
  }

  async function keep(request: Request, secret: string | undefined): Promise<Response> {
    const record = await readRecord(request);
    if (!record) return reply(400);
    // Nothing is kept for whoever is not signed in: this is no storage for strangers.
    const session = await store.identity.sessionByAccess(await sha256(record.tokens.accessToken));
    if (session?.kind !== 'citizen') return reply(403);
    const kept: Kept = { record, family: session.family };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const visit = await visits.keep({ ...kept }, await visits.open(secret));
      if (visit) return reply(204, cookie(visit.secret, keepFor(kept)));
    }
    return reply(409);
  }

  async function end(secret: string | undefined): Promise<Response> {
    const visit = await visits.open(secret);
    if (visit) {
      // Also the tokens: whoever has copied them before shall not go on with them.
      await store.identity.endFamily((visit.content as unknown as Kept).family);
      await visits.remove(visit);
    }
    return reply(204, gone);
  }

  return async (request) => {
    if (new URL(request.url).pathname !== path) return undefined;
    const { headers, method } = request;
    // A page around the frame can send requests to this address, too, with the frame's cookie where browsers let it.
    // It can neither pass for this origin nor send a header that nobody allowed it (Fetch Standard, CORS preflight).
    if (headers.get('nagrik-session') !== '1' || cameFrom(headers, [own]) !== 'here') return reply(403);
    if (headers.get('sec-fetch-site') === 'none') return reply(403);
    const secret = cookieOf(headers, name);
    try {
      if (method === 'POST') return await give(secret);
      if (method === 'PUT') return await keep(request, secret);
      if (method === 'DELETE') return await end(secret);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return reply(503);
    }
    return reply(405);
  };
}

const cookie = (secret: string, milliseconds: number): string =>
  `${name}=${secret}; ${attributes}; Max-Age=${Math.floor(milliseconds / 1000)}`;
const gone = `${name}=; ${attributes}; Max-Age=0`;

function reply(status: number, setCookie?: string, record?: unknown): Response {
  const headers = new Headers({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(status === 405 && { allow: 'POST, PUT, DELETE' }),
    ...(record !== undefined && { 'content-type': 'application/json' }),
  });
  if (setCookie) headers.append('set-cookie', setCookie);
  return new Response(record === undefined ? null : JSON.stringify(record), { status, headers });
}

async function readRecord(request: Request): Promise<Kept['record'] | undefined> {
  // Also a length that is not said: browsers say it of every text.
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= most)) return undefined;
  const text = await request.text();
  try {
    const record = JSON.parse(text) as Partial<Kept['record']> | null;
    return typeof record?.tokens?.accessToken === 'string' && text.length <= most
      ? (record as Kept['record'])
      : undefined;
  } catch {
    return undefined;
  }
}
