import assert from 'node:assert/strict';
import { createMockPortal } from '@nagrik/mocks';
import { test, type TestContext } from 'node:test';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { createPortal, readSession, sessionAuth, tokenAuth, type SessionTokens } from '../index.ts';

const citizen = { citizenId: 'cit_1', mobileMasked: '••••••0001' };
const tokens = (n: number, seconds = 900): SessionTokens => ({
  accessToken: `a${n}`,
  accessExpiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  accessExpiresInSeconds: seconds,
  refreshToken: `r${n}`,
});

type Renewal = (count: number, request: Request) => Promise<Response> | Response;

/** A portal in this process: counts renewals, and accepts the access tokens that `good` says. */
function portalThat(renewal: Renewal, good: (token: string) => boolean = () => true) {
  const used: string[] = [];
  let renewals = 0;
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/session/refresh')) return renewal(++renewals, request);
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    used.push(token);
    return good(token) ? Response.json(citizen) : refused('session-expired');
  };
  return { fetch, used, renewals: () => renewals };
}

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'x', status, code, requestId: 'r' }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
const refused = (code: string) => problem(401, code);
const renewed: Renewal = (count) =>
  Response.json({ ...tokens(count), refreshExpiresAt: '2099-01-01T00:00:00Z', citizen });

function client(portal: { fetch: (request: Request) => Promise<Response> }, held = tokens(0)) {
  const auth = sessionAuth();
  auth.start(held);
  return { auth, portal: createPortal({ baseUrl: 'https://portal.example', fetch: portal.fetch, auth }) };
}

/** From now on it is so many seconds later, by the clock on the wall. */
function pass(t: TestContext, seconds: number) {
  const now = Date.now() + seconds * 1000;
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ['Date'], now });
}

test('well before its end a token is still served, at once, and renewed behind', async (t) => {
  let answer: (response: Response) => void = () => undefined;
  const server = portalThat(() => new Promise((resolve) => (answer = resolve)));
  const { auth, portal } = client(server);
  pass(t, 750);
  // The renewal does not answer yet: nobody waits for it.
  assert.ok((await readSession(portal)).ok);
  assert.ok((await readSession(portal)).ok);
  assert.deepEqual(server.used, ['a0', 'a0']);
  assert.equal(server.renewals(), 1);
  answer(await renewed(1, new Request('https://x.example')));
  await wait(20);
  assert.equal(auth.current?.accessToken, 'a1');
  assert.ok((await readSession(portal)).ok);
  assert.equal(server.used.at(-1), 'a1');
});

test('nearly expired, callers wait for the next one and never send the old', async (t) => {
  const server = portalThat(async (...about) => {
    await wait(30);
    return renewed(...about);
  });
  const { portal } = client(server);
  pass(t, 885);
  await Promise.all([readSession(portal), readSession(portal), readSession(portal)]);
  assert.deepEqual(server.used, ['a1', 'a1', 'a1']);
  assert.equal(server.renewals(), 1);
});

for (const minutes of [-10, 10]) {
  test(`a device whose clock is wrong by ${minutes} minutes renews no earlier and no later`, async (t) => {
    const given = tokens(0);
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 });
    const server = portalThat(renewed);
    const { portal } = client(server, given);
    await readSession(portal);
    t.mock.timers.setTime(Date.now() + 700_000);
    await readSession(portal);
    assert.equal(server.renewals(), 0);
    t.mock.timers.setTime(Date.now() + 100_000);
    await readSession(portal);
    assert.equal(server.renewals(), 1);
    assert.deepEqual(server.used, ['a0', 'a0', 'a0']);
  });
}

test('after a sleep that outlasts the token the first call has a new one', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  const server = portalThat(renewed);
  const { portal } = client(server);
  t.mock.timers.setTime(Date.now() + 8 * 3_600_000);
  await readSession(portal);
  assert.deepEqual(server.used, ['a1']);
});

test('after a renewal that failed nobody storms: one try in five seconds, however many calls', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  const server = portalThat(() => problem(503, 'unavailable'));
  const { auth, portal } = client(server);
  t.mock.timers.setTime(Date.now() + 1_000_000);
  for (let round = 0; round < 20; round++) {
    const result = await readSession(portal);
    assert.deepEqual(!result.ok && [result.error.kind, result.error.retryable], ['unavailable', true]);
  }
  assert.deepEqual([server.renewals(), server.used.length], [1, 0]);
  assert.ok(auth.current, 'nobody is signed out by it');
  t.mock.timers.setTime(Date.now() + 5_001);
  await readSession(portal);
  assert.equal(server.renewals(), 2);
});

test('the rest after a failure is as long as the portal asks, up to a minute', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  const server = portalThat(() => problem(429, 'too-many-requests', { 'retry-after': '600' }));
  const { portal } = client(server);
  for (const [afterMs, renewals] of [
    [1_000_000, 1],
    [59_000, 1],
    [2_000, 2],
  ] as const) {
    t.mock.timers.setTime(Date.now() + afterMs);
    await readSession(portal);
    assert.equal(server.renewals(), renewals);
  }
});

test('a failed background renewal disturbs nobody', async (t) => {
  const server = portalThat(() => problem(503, 'unavailable'));
  const { portal } = client(server);
  pass(t, 750);
  for (let round = 0; round < 5; round++) assert.ok((await readSession(portal)).ok);
  assert.equal(server.renewals(), 1);
});

test('a renewal that hangs ends by its own time limit, and says so', async (t) => {
  t.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: Date.now() });
  const server = portalThat(() => new Promise(() => undefined));
  const { auth, portal } = client(server);
  t.mock.timers.tick(1_000_000);
  const began = Date.now();
  let ended = 0;
  const result = readSession(portal).finally(() => (ended = Date.now()));
  for (let second = 0; second < 20; second++) {
    for (let round = 0; round < 20; round++) await turn();
    t.mock.timers.tick(1_000);
  }
  const { ok, error } = (await result) as { ok: false; error: { kind: string } };
  assert.deepEqual([ok, error.kind], [false, 'timeout']);
  assert.ok(ended - began <= 15_000, `${ended - began} ms`);
  assert.equal(server.renewals(), 2, 'the one repeat within the grace');
  assert.ok(auth.current);
});

test('a 401 whose renewal the network loses is told as offline, not as signed out', async () => {
  const server = portalThat(
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => false,
  );
  const { auth, portal } = client(server);
  const result = await readSession(portal);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.retryable], ['offline', true]);
  assert.ok(auth.current);
});

test('a renewal that ends after a new sign-in does not overwrite it', async () => {
  let answer: (response: Response) => void = () => undefined;
  const server = portalThat(
    () => new Promise((resolve) => (answer = resolve)),
    (token) => token === 'other',
  );
  const { auth, portal } = client(server);
  const result = readSession(portal);
  await wait(10);
  auth.start({ ...tokens(9), accessToken: 'other' });
  answer(await renewed(1, new Request('https://x.example')));
  assert.ok((await result).ok);
  assert.equal(auth.current?.accessToken, 'other');
  assert.deepEqual(server.used, ['a0', 'other']);
});

test('after dispose nothing is held, and a renewal under way is ended', async () => {
  let ended = false;
  const server = portalThat(
    (_, request) =>
      new Promise((_resolve, reject) =>
        request.signal.addEventListener('abort', () => {
          ended = true;
          reject(request.signal.reason);
        }),
      ),
    () => false,
  );
  const { auth, portal } = client(server);
  const result = readSession(portal);
  await wait(10);
  auth.dispose();
  assert.equal((await result).ok, false);
  assert.deepEqual([auth.current, ended], [undefined, true]);
});

test('a forced request for a token never takes the answer of an unforced one that began before', async (t) => {
  const asked: boolean[] = [];
  let slow: () => void = () => undefined;
  const auth = tokenAuth({
    async getToken({ force }) {
      asked.push(force);
      // Without force it answers out of a cache, slowly: the token that is being refused.
      if (!force && asked.length > 1) await new Promise<void>((resolve) => (slow = resolve));
      return { accessToken: force ? 'fresh' : 'cached', expiresInSeconds: 900 };
    },
  });
  let begun: () => void = () => undefined;
  const onItsWay = new Promise<void>((resolve) => (begun = resolve));
  let refuse: () => void = () => undefined;
  const refusal = new Promise<void>((resolve) => (refuse = resolve));
  const server = portalThat(renewed, (token) => token === 'fresh');
  const fetch = async (request: Request) => {
    if (request.headers.get('authorization') === 'Bearer cached') {
      begun();
      await refusal;
    }
    return server.fetch(request);
  };
  const portal = createPortal({ baseUrl: 'https://portal.example', fetch, auth });
  const first = readSession(portal);
  await onItsWay;
  pass(t, 750);
  // Near enough to the token's end: this starts the unforced one in the background.
  const second = readSession(portal);
  await wait(10);
  refuse();
  await wait(10);
  slow();
  assert.ok((await first).ok);
  assert.ok((await second).ok);
  assert.deepEqual(asked, [false, false, true]);
});

test('many callers share one request for a token, and what it throws is not passed on', async () => {
  let count = 0;
  const auth = tokenAuth({
    async getToken() {
      await wait(10);
      if (++count === 1) throw new Error('secret-token-in-a-message');
      return { accessToken: 'a0', expiresInSeconds: 900 };
    },
  });
  const server = portalThat(renewed);
  const portal = createPortal({ baseUrl: 'https://portal.example', fetch: server.fetch, auth });
  const failed = await Promise.all(Array.from({ length: 8 }, () => readSession(portal)));
  for (const result of failed) {
    assert.equal(!result.ok && result.error.kind, 'unexpected');
    assert.doesNotMatch(JSON.stringify(result), /secret/);
  }
  assert.equal(count, 1);
});

test('a provider that says that nobody is signed in gives `unauthenticated` and no request', async () => {
  const auth = tokenAuth({ getToken: () => Promise.resolve(undefined) });
  const server = portalThat(renewed);
  const result = await readSession(createPortal({ baseUrl: 'https://portal.example', fetch: server.fetch, auth }));
  assert.equal(!result.ok && result.error.kind, 'unauthenticated');
  assert.equal(server.used.length, 0);
});

test('a renewal whose answer the network loses for an hour leaves the citizen signed in', async (t) => {
  const mock = await createMockPortal({ seed: false, now: () => new Date() });
  t.after(() => mock.close());
  let lost = 0;
  let back = false;
  const fetch = async (request: Request) => {
    const response = await mock.fetch(request);
    if (!request.url.endsWith('/session/refresh') || back) return response;
    lost++;
    throw new TypeError('Failed to fetch');
  };
  const { auth, portal } = client({ fetch }, await mock.signInCitizen());
  pass(t, 900);
  assert.equal((await readSession(portal)).ok, false);
  assert.ok(lost >= 2 && auth.current);
  pass(t, 3_600);
  back = true;
  assert.ok((await readSession(portal)).ok);
});
