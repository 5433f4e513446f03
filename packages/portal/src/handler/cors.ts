import { commonHeaders } from '../generated/routes.ts';
import { tusHeaders } from './tus.ts';

/**
 * What clients may send. `*` is for the clients of tomorrow: a browser would stop a request that carries a header of which
 * this portal does not know. It never means `authorization` (Fetch Standard), and old browsers do not know it: hence the list.
 */
const allowedHeaders = [
  '*',
  'accept-language',
  'authorization',
  'content-type',
  'idempotency-key',
  'if-modified-since',
  'if-none-match',
  'last-event-id',
  'nagrik-access-code',
  ...tusHeaders.requests,
  ...commonHeaders.requests,
].join(', ');
const exposedHeaders = [
  ...['content-disposition', 'etag', 'location', 'request-id', 'retry-after'],
  ...tusHeaders.answers,
  ...commonHeaders.answers,
].join(', ');

export interface CorsRule {
  /** Public operations may be called from any site; others from registered ones (and from the portal's own pages). */
  readonly isPublic: boolean;
  readonly allowedOrigins: readonly string[];
  readonly publicUrl: string;
}

/** Adds what lets a page of another origin read the answer (Fetch Standard, CORS protocol). No cookies are ever used. */
export function addCorsHeaders(headers: Headers, origin: string | null, rule: CorsRule): void {
  if (rule.isPublic) headers.set('access-control-allow-origin', '*');
  else {
    headers.append('vary', 'origin');
    if (origin === null || !isRegistered(origin, rule)) return;
    headers.set('access-control-allow-origin', origin);
  }
  headers.set('access-control-expose-headers', exposedHeaders);
}

/** Adds the answer to the browser's question before a request that is not simple. */
export function addPreflightHeaders(
  headers: Headers,
  origin: string | null,
  methods: readonly string[],
  rule: CorsRule,
): void {
  addCorsHeaders(headers, origin, rule);
  if (!headers.has('access-control-allow-origin')) return;
  headers.set('access-control-allow-methods', methods.join(', '));
  headers.set('access-control-allow-headers', allowedHeaders);
  headers.set('access-control-max-age', '600');
}

function isRegistered(origin: string, { allowedOrigins, publicUrl }: CorsRule): boolean {
  return allowedOrigins.includes(origin) || origin === new URL(publicUrl).origin;
}
