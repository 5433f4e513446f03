import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessCode, createPortal, readFiling, readSession, sessionAuth, type SessionTokens } from '../index.ts';
import { cut, json, problem, serve, type Answer } from '../transport/misbehaving-server.test.ts';

const citizen = { citizenId: 'cit_1', mobileMasked: '••••••0001' };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** A portal whose access tokens are `a0`, `a1`, … and whose refresh tokens work once. */
function rotating(options: { refresh?: Answer } = {}) {
  let generation = 0;
  const answer: Answer = (request, response, count) => {
    if (request.url === '/session/refresh') {
      if (options.refresh) return options.refresh(request, response, count);
      if (JSON.parse(request.body).refreshToken !== `r${generation}`) {
        return problem(401, 'session-expired')(request, response, count);
      }
      generation++;
      const session = { accessToken: `a${generation}`, accessExpiresAt: inMinutes(15), refreshToken: `r${generation}` };
      return json(200, { ...session, refreshExpiresAt: inMinutes(60), citizen })(request, response, count);
    }
    const good = request.headers.authorization === `Bearer a${generation}`;
    (good ? json(200, citizen) : problem(401, 'session-expired'))(request, response, count);
  };
  return { answer, expire: () => generation++, stale: () => (generation += 5) };
}

const start = (tokens: Partial<SessionTokens> = {}) => {
  const changes: (SessionTokens | undefined)[] = [];
  const auth = sessionAuth({ onChange: (next) => changes.push(next) });
  auth.start({ accessToken: 'a0', accessExpiresAt: inMinutes(15), refreshToken: 'r0', ...tokens });
  return { auth, changes };
};

test('a token that the portal refuses is renewed once and the call is replayed once', async () => {
  let refused = false;
  const portal = rotating();
  const server = await serve((request, response, count) => {
    if (request.url === '/session' && !refused) {
      refused = true;
      return problem(401, 'session-expired')(request, response, count);
    }
    portal.answer(request, response, count);
  });
  const { auth, changes } = start();
  const result = await readSession(createPortal({ baseUrl: server.baseUrl, auth }));
  assert.ok(result.ok);
  assert.deepEqual(
    server.seen.map(({ url }) => url),
    ['/session', '/session/refresh', '/session'],
  );
  assert.equal(auth.current?.accessToken, 'a1');
  assert.equal(changes.length, 1);
});

test('many calls at once share one renewal', async () => {
  const portal = rotating();
  let first = true;
  const server = await serve((request, response, count) => {
    // All calls are under way with the old token before the first renewal is answered.
    if (request.url === '/session' && request.headers.authorization === 'Bearer a0') {
      return problem(401, 'session-expired')(request, response, count);
    }
    setTimeout(() => portal.answer(request, response, count), first ? 50 : 0);
    first = false;
  });
  const { auth } = start();
  const client = createPortal({ baseUrl: server.baseUrl, auth });
  const results = await Promise.all(Array.from({ length: 12 }, () => readSession(client)));
  assert.ok(results.every((result) => result.ok));
  assert.equal(server.seen.filter(({ url }) => url === '/session/refresh').length, 1);
});

test('a refused refresh token ends the session, is told once, and the call fails as unauthenticated', async () => {
  const portal = rotating();
  portal.stale();
  const server = await serve(portal.answer);
  const { auth, changes } = start();
  const result = await readSession(createPortal({ baseUrl: server.baseUrl, auth }));
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['unauthenticated', 'session-expired']);
  assert.equal(auth.current, undefined);
  assert.deepEqual(changes, [undefined]);
});

test('a renewal that the network loses keeps the session: being offline does not sign anybody out', async () => {
  const portal = rotating({ refresh: cut });
  portal.expire();
  const server = await serve(portal.answer);
  const { auth } = start();
  const result = await readSession(createPortal({ baseUrl: server.baseUrl, auth }));
  assert.ok(!result.ok);
  assert.equal(auth.current?.refreshToken, 'r0');
});

test('signing out while a renewal is under way wins', async () => {
  const portal = rotating();
  const server = await serve((request, response, count) => {
    if (request.url === '/session/refresh') auth.forget();
    portal.answer(request, response, count);
  });
  const { auth } = start({ accessToken: 'old' });
  await readSession(createPortal({ baseUrl: server.baseUrl, auth }));
  assert.equal(auth.current, undefined);
});

test("a token just received is used although the device's clock says that it has expired", async () => {
  const portal = rotating();
  const server = await serve(portal.answer);
  const { auth } = start({ accessExpiresAt: inMinutes(-10) });
  assert.ok((await readSession(createPortal({ baseUrl: server.baseUrl, auth }))).ok);
  assert.equal(server.seen.length, 1);
});

test('an access code opens one filing without an account', async () => {
  const server = await serve(json(200, { reference: 'x' }));
  const portal = createPortal({ baseUrl: server.baseUrl });
  await readFiling(portal, 'BR-5117044-26-00016-K', { auth: accessCode('7KQM-2XVT-9HDC') });
  assert.equal(server.seen[0]?.headers['nagrik-access-code'], '7KQM-2XVT-9HDC');
  assert.equal(server.seen[0]?.headers.authorization, undefined);
});
