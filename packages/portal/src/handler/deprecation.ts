import type { Deprecation } from '../generated/routes.ts';

/** Tells that an operation is to be left: since when (RFC 9745), until when it works (RFC 8594), and what to do instead. */
export function addDeprecationHeaders(headers: Headers, { since, sunset, link }: Deprecation): void {
  headers.set('deprecation', `@${Date.parse(since) / 1000}`);
  if (sunset) headers.set('sunset', new Date(sunset).toUTCString());
  if (link) headers.append('link', `<${link}>; rel="deprecation"; type="text/html"`);
}
