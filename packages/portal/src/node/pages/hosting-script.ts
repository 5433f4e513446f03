import type { PortalHandler } from '../../handler/create-portal-handler.ts';

/**
 * `/embed/hosting.js`: what `readHosting` answers, as a module. A page that shows frames alone need not allow `connect-src`, so that
 * it can import from the portal and cannot call it: this way it learns all the same what the portal says of it.
 */
export async function hostingScript(
  request: Request,
  address: string | undefined,
  handler: PortalHandler,
): Promise<Response> {
  const url = new URL(request.url);
  url.pathname = '/hosting';
  const answer = await handler(new Request(url), address === undefined ? {} : { address });
  // JSON is a part of the language since ES2019, and an object of our own validators' has no markup to break out of a module.
  const body = answer.ok ? `export default ${await answer.text()};` : '';
  return new Response(body, {
    status: answer.status,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}
