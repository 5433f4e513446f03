import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createMockPortal } from '@nagrik/mocks';
import { createPortal, readSession, sessionAuth, sessionCookie, type SessionRecord } from '../index.ts';

/** A server that keeps one session, as behind the cookie of one browser. */
async function keeper(t: TestContext) {
  let kept: string | undefined;
  let slow: Promise<void> | undefined;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    asked.push(`${request.method} ${String(request.headers['nagrik-session'])}`);
    if (request.method === 'PUT') await slow;
    if (request.method === 'PUT') kept = body;
    if (request.method === 'DELETE') kept = undefined;
    response.writeHead(request.method === 'POST' && kept !== undefined ? 200 : 204);
    response.end(request.method === 'POST' ? kept : undefined);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  t.after(() => server.close());
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kept`,
    asked,
    hold: (until: Promise<void>) => (slow = until),
    record: () => (kept === undefined ? undefined : (JSON.parse(kept) as SessionRecord)),
    close: () => server.close(),
  };
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setImmediate(resolve));
}

test('a page that is loaded again is signed in as before, and calls wait for that', async (t) => {
  const mock = await createMockPortal({ seed: false });
  t.after(() => mock.close());
  const { address, record } = await keeper(t);
  const before = sessionAuth({ store: sessionCookie(address) });
  before.start(await mock.signInCitizen());
  await until(() => record() !== undefined);
  before.dispose();
  const auth = sessionAuth({ store: sessionCookie(address) });
  t.after(() => auth.dispose());
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: (request) => mock.fetch(request), auth });
  assert.equal((await readSession(portal)).ok, true);
});

test('a sign-out reaches the keeper after what was written before it, and the next page finds nothing', async (t) => {
  const mock = await createMockPortal({ seed: false });
  t.after(() => mock.close());
  const { address, asked, hold, record } = await keeper(t);
  let release: () => void = () => undefined;
  hold(new Promise((resolve) => (release = resolve)));
  const auth = sessionAuth({ store: sessionCookie(address) });
  auth.start(await mock.signInCitizen());
  await until(() => asked.includes('PUT 1'));
  auth.forget();
  release();
  await until(() => asked.includes('DELETE 1'));
  assert.equal(record(), undefined);
  const next = sessionAuth({ store: sessionCookie(address) });
  await next.ready;
  assert.equal(next.current, undefined);
  assert.ok(
    asked.every((line) => line.endsWith(' 1')),
    asked.join(),
  );
});

test('without a keeper the session lives in memory', async (t) => {
  const mock = await createMockPortal({ seed: false });
  t.after(() => mock.close());
  const auth = sessionAuth({ store: sessionCookie('http://127.0.0.1:9/kept') });
  t.after(() => auth.dispose());
  auth.start(await mock.signInCitizen());
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: (request) => mock.fetch(request), auth });
  assert.equal((await readSession(portal)).ok, true);
});
