import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createMemoryPortal, type MemoryPortal } from '../../memory.ts';
import { startCitizenSession } from '../../operations/session/sessions.ts';
import type { Portal } from '../../handler/portal.ts';
import { createKeptSession } from './kept-session.ts';

const origin = 'https://portal.example';
type Tokens = Awaited<ReturnType<typeof startCitizenSession>>;

let time = Date.parse('2026-11-21T12:00:00+05:30');
const now = (): Date => new Date(time);
let portal: MemoryPortal;
let answer: ReturnType<typeof createKeptSession>;
let tokens: Tokens;
before(() => {
  portal = createMemoryPortal({ ports: { now }, config: { publicUrl: origin } });
  answer = createKeptSession({ store: portal.store, config: portal.config, now });
});
after(() => portal.close());
beforeEach(async () => {
  const citizen = await portal.store.identity.citizenByMobile('9000000001', 'cit_1');
  tokens = await startCitizenSession({ store: portal.store, config: portal.config } as Portal, citizen, now());
});

const own = { 'nagrik-session': '1', 'sec-fetch-site': 'same-origin' };

async function ask(
  method: string,
  { cookie = '', body, headers = own }: { cookie?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const sent = new Headers(headers);
  if (body !== undefined) sent.set('content-length', String(body.length));
  if (cookie) sent.set('cookie', cookie);
  const response = await answer(new Request(`${origin}/embed/session`, { method, headers: sent, body: body ?? null }));
  assert.ok(response);
  return response;
}

const recordOf = (of: Partial<Tokens>): string =>
  JSON.stringify({ session: 's', startedAt: 1, generation: 0, receivedAt: time, tokens: of });

/** Name and value of the cookie that an answer sets. */
const setBy = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

const keep = async (cookie = ''): Promise<string> => setBy(await ask('PUT', { cookie, body: recordOf(tokens) }));

const signedIn = async (): Promise<boolean> => {
  const headers = { authorization: `Bearer ${tokens.accessToken}` };
  return (await portal.handler(new Request(`${origin}/session`, { headers }))).status === 200;
};

describe('a session that the portal keeps for its own pages', () => {
  test('lies behind a cookie that no script, no other origin and no other site around the frame gets', async () => {
    const response = await ask('PUT', { body: recordOf(tokens) });
    assert.equal(response.status, 204);
    assert.match(
      response.headers.get('set-cookie') ?? '',
      /^__Host-nagrik-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=900$/,
    );
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });

  test('is given back as it was', async () => {
    const given = await ask('POST', { cookie: await keep() });
    assert.deepEqual(await given.json(), JSON.parse(recordOf(tokens)));
    assert.equal(given.headers.get('cache-control'), 'no-store');
  });

  test('is taken over by what was renewed, under the same cookie', async () => {
    const cookie = await keep();
    tokens = { ...tokens, refreshToken: 'rt_the_next_one_of_them' };
    assert.equal(await keep(cookie), cookie);
    const given = (await (await ask('POST', { cookie })).json()) as { tokens: Tokens };
    assert.equal(given.tokens.refreshToken, 'rt_the_next_one_of_them');
  });

  test('ends with the sign-out: the cookie, what was kept, and the tokens', async () => {
    const cookie = await keep();
    assert.equal(await signedIn(), true);
    const ended = await ask('DELETE', { cookie });
    assert.match(ended.headers.get('set-cookie') ?? '', /^__Host-nagrik-session=; .*Max-Age=0$/);
    assert.equal((await ask('POST', { cookie })).status, 204);
    assert.equal(await signedIn(), false);
  });

  test('ends 15 minutes after somebody last came back to it', async () => {
    const cookie = await keep();
    time += 14 * 60_000;
    assert.equal((await ask('POST', { cookie })).status, 200);
    time += 14 * 60_000;
    assert.equal((await ask('POST', { cookie })).status, 200);
    time += 16 * 60_000;
    const late = await ask('POST', { cookie });
    assert.equal(late.status, 204);
    assert.match(late.headers.get('set-cookie') ?? '', /Max-Age=0$/);
  });

  test('lasts no longer than its tokens', async () => {
    const soon = new Date(time + 60_000).toISOString();
    const body = recordOf({ ...tokens, refreshExpiresAt: soon });
    assert.match((await ask('PUT', { body })).headers.get('set-cookie') ?? '', /Max-Age=60$/);
    const over = recordOf({ ...tokens, refreshExpiresAt: new Date(time).toISOString() });
    assert.match((await ask('PUT', { body: over })).headers.get('set-cookie') ?? '', /Max-Age=0$/);
  });

  test('is neither given to nor changed by the page around the frame, a form, a link or a stranger', async () => {
    const cookie = await keep();
    for (const headers of [
      { ...own, 'sec-fetch-site': 'cross-site' },
      { ...own, 'sec-fetch-site': 'same-site' },
      { ...own, 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-origin' },
      { 'nagrik-session': '1' },
      { 'nagrik-session': '1', origin: 'https://patna.example' },
      { 'nagrik-session': '1', origin: 'null' },
    ] as Record<string, string>[]) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const body = method === 'PUT' ? { body: recordOf(tokens) } : {};
        const response = await ask(method, { cookie, headers, ...body });
        assert.equal(response.status, 403, JSON.stringify([method, headers]));
        assert.equal(response.headers.get('set-cookie'), null);
      }
    }
    assert.equal((await ask('POST', { cookie })).status, 200);
    const older = { 'nagrik-session': '1', origin };
    assert.equal((await ask('POST', { cookie, headers: older })).status, 200);
  });

  test('the cookie alone calls no operation', async () => {
    const headers = { ...own, cookie: await keep() };
    assert.equal((await portal.handler(new Request(`${origin}/session`, { headers }))).status, 401);
  });

  test('keeps nothing for whoever is not signed in, and nothing that is no record', async () => {
    assert.equal((await ask('PUT', { body: recordOf({ accessToken: 'at_of_nobody_at_all' }) })).status, 403);
    for (const body of ['', '[]', 'null', '{}', '{"tokens":{}}', '{"tokens":{"accessToken":1}}'])
      assert.equal((await ask('PUT', { body })).status, 400, body);
    assert.equal((await ask('PUT', { body: recordOf(tokens).padEnd(5000) })).status, 400);
    assert.equal((await ask('PATCH')).status, 405);
  });
});
