/** What a request says of where it comes from. */
export type CameFrom = 'here' | 'elsewhere' | 'unknown';

/**
 * Whether a form was sent from a page of this portal (Fetch Metadata, `sec-fetch-site`; for older browsers, and where the
 * portal is reached by plain HTTP, `origin`, RFC 6454). `unknown` where a browser says neither.
 *
 * @param own the portal's own origins: by its public address and as it was reached
 */
export function cameFrom(headers: Headers, own: readonly string[]): CameFrom {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none' ? 'here' : 'elsewhere';
  const origin = headers.get('origin');
  if (origin === null) return 'unknown';
  return own.includes(origin) ? 'here' : 'elsewhere';
}
