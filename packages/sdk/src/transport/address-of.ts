import { serializePrimitiveParam } from 'openapi-fetch';
import type { Input } from './operation.ts';

/**
 * Where an operation is called. Values travel by OpenAPI's default styles, `simple` in the path and `form` in the query, which
 * are all that the contract uses; the generator refuses others. Of openapi-fetch only what writes a plain value: the rest of its
 * serialisers would cost each element 0.7 KB (ADR 0018).
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
  const search = Object.entries(query as Readonly<Record<string, string>>)
    .map(([name, value]) => serializePrimitiveParam(name, value))
    .filter(Boolean)
    .join('&');
  return baseUrl + place + (search && `?${search}`);
}
