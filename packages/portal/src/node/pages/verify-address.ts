import type { Service } from '../../handler/portal.ts';

/**
 * `/verify/{code}` is what the QR of a document holds and must be for as long as there are papers: the page of that code, in the service
 * that checks documents.
 *
 * @returns the same request for that page, or nothing where it is another one
 */
export function verifyAddress(request: Request, services: readonly Service[]): Request | undefined {
  const url = new URL(request.url);
  const [path, code = ''] = /^\/verify(?:\/([A-Za-z0-9-]{8,40}))?\/?$/.exec(url.pathname) ?? [];
  const service = services.find(({ operations }) => operations.includes('verifyDocument'));
  if (path === undefined || !service || !['GET', 'HEAD'].includes(request.method)) return undefined;
  return new Request(new URL(`/services/${service.id}${code && '/'}${code}${url.search}`, url), request);
}
