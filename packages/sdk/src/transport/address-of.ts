import type { Input } from './operation.ts';

/**
 * Where an operation is called. Values travel by OpenAPI's default styles, `simple` in the path and `form` in the query, which
 * are all that the contract uses; the generator refuses others.
 *
 * @param baseUrl - without a slash at the end
 * @throws for a value that is no part of any address
 */
export function addressOf(baseUrl: string, template: string, { path = {}, query = {} }: Input): string {
  const place = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name] ?? '';
    // An empty segment or one of dots would be another operation's address.
    if (/^\.{0,2}$/.test(value)) throw new TypeError('No such path');
    return encodeURIComponent(value);
  });
  const pairs = Object.entries(query as Readonly<Record<string, string | number | boolean | null | undefined>>)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`);
  return `${baseUrl}${place}${pairs[0] ? '?' : ''}${pairs.join('&')}`;
}
