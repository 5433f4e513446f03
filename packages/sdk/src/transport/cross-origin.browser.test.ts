import { createPortal, fileComplaint, listServices, type ComplaintFiling, type PortalOptions } from '../index.ts';
import { userAgent } from '../middleware/middleware.ts';

function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${got} is not ${wanted}`);
}

interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

let tests = 0;

/** A portal of another origin than this page's, by packages/tools/src/other-origin.ts, and what it saw. */
function elsewhere(answer: 'json' | 'redirect' | 'strict', options: Partial<PortalOptions> = {}) {
  const place = `http://portal.localhost:${location.port}/other-origin/${Date.now()}-${tests++}`;
  const portal = createPortal({ baseUrl: `${place}/${answer}`, retry: { attempts: 2, baseMs: 1 }, ...options });
  return { portal, seen: async () => (await (await fetch(`${place}/seen`)).json()) as Seen[] };
}

const auth = { credentials: () => Promise.resolve({ headers: { authorization: 'Bearer a' } }) };
const filing = { narrative: 'नमूना' } as ComplaintFiling;

it('a public read of a portal elsewhere is one request: no preflight, also in a language', async () => {
  const { portal, seen } = elsewhere('json', { locale: 'hi' });
  const result = await listServices(portal);
  equal(result.ok && result.meta.requestId, undefined);
  equal(
    (await seen()).map(({ method, headers }) => [method, headers['accept-language'], headers['nagrik-request-id']]),
    [['GET', 'hi', undefined]],
  );
});

it('a filing carries our name for the call through the preflight that it needs anyway', async () => {
  const { portal, seen } = elsewhere('json', { auth, apiVersion: '2026-11-01', use: [userAgent('test/1.0')] });
  const result = await fileComplaint(portal, filing);
  equal(result.ok, true);
  const [preflight, request] = await seen();
  equal([preflight?.method, request?.method], ['OPTIONS', 'POST']);
  equal(request?.headers['nagrik-request-id'], result.ok && result.meta.requestId);
  equal([request?.headers['nagrik-api-version'], request?.headers['nagrik-client']], ['2026-11-01', 'test/1.0']);
});

it('a public read of the page’s own origin carries it too', async () => {
  const place = `${location.origin}/other-origin/own-${Date.now()}`;
  const result = await listServices(createPortal({ baseUrl: `${place}/json` }));
  const [request] = (await (await fetch(`${place}/seen`)).json()) as Seen[];
  equal([result.ok, request?.headers['nagrik-request-id']], [true, result.ok && result.meta.requestId]);
});

it('a redirect, as captive portals give, is not followed, not repeated, and told as not the portal', async () => {
  for (const [call, kind] of [
    [(portal) => listServices(portal), 'unexpected'],
    [(portal) => fileComplaint(portal, filing), 'unknown-outcome'],
  ] satisfies [(portal: ReturnType<typeof createPortal>) => Promise<unknown>, string][]) {
    const { portal, seen } = elsewhere('redirect', { auth });
    const result = (await call(portal)) as Awaited<ReturnType<typeof listServices>>;
    equal(!result.ok && [result.error.kind, result.error.code], [kind, 'not-the-portal']);
    equal((await seen()).filter(({ method }) => method !== 'OPTIONS').length, 1);
  }
});

it('a middleware that sends twice sends the whole body twice', async () => {
  const { portal, seen } = elsewhere('json', {
    auth,
    use: [
      async (request, next) => {
        await next(request);
        return next(request);
      },
    ],
  });
  equal((await fileComplaint(portal, filing)).ok, true);
  const posts = (await seen()).filter(({ method }) => method === 'POST');
  equal(
    posts.map(({ body }) => JSON.parse(body) as unknown),
    [filing, filing],
  );
});

it('a portal whose CORS rules are too narrow: nothing arrived, and the filing is not said to be rejected', async () => {
  const { portal, seen } = elsewhere('strict', { auth });
  const result = await fileComplaint(portal, filing);
  equal(!result.ok && [result.error.kind, result.error.outcome], ['unknown-outcome', 'unknown']);
  equal((await seen()).filter(({ method }) => method !== 'OPTIONS').length, 0);
});
