import type { IncomingHttpHeaders } from 'node:http';

/** What the middleware needs of Koa's context. */
interface Context {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly req: AsyncIterable<Buffer>;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/** One request, as the test may ask for it afterwards. */
interface Seen {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const answers: Readonly<Record<string, (context: Context) => void>> = {
  json: (context) => {
    context.status = 200;
    context.body = { services: [] };
  },
  redirect: (context) => {
    context.status = 302;
    context.set({ location: '/other-origin/nobody/json' });
  },
  /** An older portal, whose CORS rules know nothing of headers that came later. */
  strict: (context) => {
    context.status = 200;
    context.set({ 'access-control-allow-headers': 'accept-language, authorization, content-type, idempotency-key' });
    context.body = { services: [] };
  },
};

/**
 * For tests in a browser: what stands under `/other-origin/<test>/<answer>/…` on the runner's own server, and is another
 * origin where the test asks for it as `http://portal.localhost:<port>`. It answers by CORS's rules as the portal does, and
 * `/other-origin/<test>/seen` tells what requests the test has made: a page cannot see its own preflights.
 */
export function otherOrigin() {
  const all = new Map<string, Seen[]>();
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const [, root, test = '', answer = ''] = context.path.split('/');
    if (root !== 'other-origin') return next();
    context.set({ 'access-control-allow-origin': '*' });
    const seen = all.get(test) ?? [];
    all.set(test, seen);
    if (answer === 'seen') {
      context.body = seen;
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of context.req) parts.push(part);
    seen.push({ method: context.method, headers: context.headers, body: Buffer.concat(parts).toString() });
    context.set({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': `*, ${context.headers['access-control-request-headers'] ?? ''}`,
    });
    answers[answer]?.(context);
    if (context.method === 'OPTIONS') {
      context.status = 204;
      context.body = null;
    }
  };
}
