/** Names that no public host has: of one machine, of a local network, and kept for that (RFC 6762, RFC 8375, ICANN 2024). */
const privateNames = /(^|\.)(localhost|local|internal|home\.arpa|lan)$/;

/**
 * An origin as browsers write it: small letters, international names in ASCII, no default port.
 *
 * @param demo whether the portal is a demonstration, which also takes `http://localhost`
 * @returns undefined for what is no exact origin (a path, a user, a wildcard, another scheme), and for hosts that are not public:
 *   the portal opens pages of registered sites to check them, so that an address inside its own network must not be among them.
 */
export function exactOrigin(text: string, demo: boolean): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin } = new URL(text);
  // What a parser quietly drops, such as `#`, a tab or `user@`, was no part of an origin.
  if (/[\s\\@*?#,;'"<>]/.test(text) || text.replace(/^[a-z]+:\/\//i, '').includes('/')) return undefined;
  if (demo && protocol === 'http:' && /^(.+\.)?localhost$/.test(hostname)) return origin;
  if (protocol !== 'https:') return undefined;
  const isName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  return isName && hostname.length <= 253 && !privateNames.test(hostname) ? origin : undefined;
}
