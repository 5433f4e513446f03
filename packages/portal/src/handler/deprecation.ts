import type { Deprecation } from '../generated/routes.ts';
import type { Service } from './portal.ts';

/**
 * Tells that an operation is to be left: since when (RFC 9745), until when it works (RFC 8594), and what to do instead. A page learns
 * it of the elements on it, too (Server Timing, with the tags of the services that call the operation): its browser keeps that, and
 * whoever wants to know looks when there is time.
 */
export function addDeprecationHeaders(
  headers: Headers,
  operation: string,
  { since, sunset, link }: Deprecation,
  services: readonly Service[],
): void {
  const tags = services.filter(({ operations }) => operations.includes(operation)).map(({ tag }) => tag);
  headers.set('deprecation', `@${Date.parse(since) / 1000}`);
  if (sunset) headers.set('sunset', new Date(sunset).toUTCString());
  headers.append('server-timing', `nagrik-deprecated;desc="${[operation, sunset ?? '', ...tags].join(' ')}"`);
  headers.set('timing-allow-origin', '*');
  if (link) headers.append('link', `<${link}>; rel="deprecation"; type="text/html"`);
}
