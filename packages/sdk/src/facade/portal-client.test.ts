import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal } from '../create-portal.ts';
import { PortalError } from '../transport/portal-error.ts';
import { PortalClient } from './portal-client.ts';

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
const problem = (status: number, code: string) =>
  json({ type: 'about:blank', title: code, status, code, requestId: 'r1' }, status, 'application/problem+json');

const baseUrl = 'https://portal.example';
const pages: Readonly<Record<string, unknown>> = {
  first: { items: [{ wantedId: 'w1' }, { wantedId: 'w2' }], nextCursor: 'second' },
  second: { items: [{ wantedId: 'w3' }] },
};

test('a method gives the data of a success', async () => {
  const client = new PortalClient({ baseUrl, fetch: async () => json({ districts: [] }) });
  assert.deepEqual(await client.listDistricts(), { districts: [] });
});

test('a method throws a PortalError for a failure, with the failure in it', async () => {
  const client = new PortalClient({ baseUrl, fetch: async () => problem(404, 'not-found') });
  await assert.rejects(client.readWanted('w1'), (error) => {
    assert.ok(PortalError.is(error));
    assert.deepEqual([error.failure.kind, error.failure.code], ['not-found', 'not-found']);
    return true;
  });
});

test('a write gives its body, its key and its language on, as the function does', async () => {
  const seen: unknown[] = [];
  const client = new PortalClient({
    baseUrl,
    fetch: async (request) => {
      const { headers } = request;
      seen.push(headers.get('idempotency-key'), headers.get('accept-language'), await request.json());
      return json({ challengeId: 'c1' }, 202);
    },
  });
  await client.with({ locale: 'hi' }).requestOtp({ mobile: '9000000001' }, { key: 'k'.repeat(22) });
  assert.deepEqual(seen, ['k'.repeat(22), 'hi', { mobile: '9000000001' }]);
});

test('a list can be awaited, gone through by items and by pages, and cut', async () => {
  const portal = createPortal({
    baseUrl,
    fetch: async (request) => json(pages[new URL(request.url).searchParams.get('cursor') ?? 'first']),
  });
  const client = new PortalClient(portal);
  assert.equal((await client.listWanted()).items.length, 2);
  const ids: string[] = [];
  for await (const { wantedId } of client.listWanted()) ids.push(wantedId);
  assert.deepEqual(ids, ['w1', 'w2', 'w3']);
  const sizes: number[] = [];
  for await (const { items } of client.listWanted().pages()) sizes.push(items.length);
  assert.deepEqual(sizes, [2, 1]);
  assert.equal((await client.listWanted().take(1)).length, 1);
});

test('a loop over a list that fails throws once, and leaves no rejection behind that nobody awaits', async (context) => {
  const lost: unknown[] = [];
  const note = (reason: unknown) => lost.push(reason);
  process.on('unhandledRejection', note);
  context.after(() => process.off('unhandledRejection', note));
  const client = new PortalClient({ baseUrl, fetch: async () => problem(403, 'forbidden') });
  await assert.rejects(async () => {
    for await (const person of client.listWanted()) assert.fail(person.wantedId);
  }, PortalError.is);
  await assert.rejects(async () => client.listWanted(), PortalError.is);
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(lost, []);
});
