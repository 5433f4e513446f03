import type { routes } from '../generated/routes.ts';
import { sha256 } from '../secrets/digest.ts';
import { isNotModified } from './not-modified.ts';
import type { ContentReply } from './operation.ts';

type Route = (typeof routes)[keyof typeof routes];

/** Any reply, as the handler sees it. */
export interface AnyReply {
  readonly status: number;
  readonly json?: unknown;
  readonly content?: ContentReply['content'];
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly etag?: string;
  readonly cache?: string;
}

/** Turns an operation's reply into a response; answers `if-none-match` and `if-modified-since` with 304 where the contract has one. */
export async function answer(route: Route, request: Request, reply: AnyReply): Promise<Response> {
  const headers = new Headers(reply.headers);
  headers.set('cache-control', reply.cache ?? 'no-store');
  const body = reply.json === undefined ? reply.content : JSON.stringify(reply.json);
  if (reply.json !== undefined) headers.set('content-type', 'application/json');
  else if (reply.mediaType) headers.set('content-type', reply.mediaType);
  const statuses: readonly number[] = route.statuses;
  if (statuses.includes(304) && reply.status === 200) {
    // Of a stream nobody knows what will be in it.
    const whole = typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    const tag = reply.etag ?? (whole === undefined ? undefined : (await sha256(whole)).slice(0, 27));
    if (tag !== undefined) {
      // Weak: a proxy may compress the same representation.
      const etag = `W/"${tag}"`;
      headers.set('etag', etag);
      // `no-store` would forbid the client to keep what it is to compare with.
      if (!reply.cache) headers.set('cache-control', 'private, no-cache');
      if (isNotModified(request.headers, headers)) {
        headers.delete('content-type');
        return new Response(null, { status: 304, headers });
      }
    }
  } else if (reply.etag !== undefined) headers.set('etag', `W/"${reply.etag}"`);
  return new Response(body as BodyInit | undefined, { status: reply.status, headers });
}
