import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createPortal,
  fileComplaint,
  listWanted,
  readComplaint,
  type ComplaintFiling,
  type Failure,
} from '../index.ts';
import { filed, filing, receipt, signedIn } from './signed-in-portal.test.ts';
import { json, serve } from './misbehaving-server.test.ts';

function assertUnsendable(result: { readonly ok: boolean; readonly error?: unknown }): void {
  assert.ok(!result.ok);
  const { kind, code, outcome, retryable, attempts } = result.error as Failure;
  assert.deepEqual(
    { kind, code, outcome, retryable, attempts },
    { kind: 'unexpected', code: 'cannot-send', outcome: 'not-sent', retryable: false, attempts: 1 },
  );
}

test('a value of the path that would lead to another operation is not sent', async () => {
  const server = await serve(json(200, receipt));
  for (const reference of ['', '.', '..']) assertUnsendable(await readComplaint(signedIn(server.baseUrl), reference));
  assert.equal(server.seen.length, 0);
});

test('a value of the path with anything else in it stays one segment', async () => {
  const server = await serve(json(200, receipt));
  for (const reference of ['../session', 'a/b?c=d#e', '%2e%2e', '...', '$&', 'प्राथमिकी']) {
    await readComplaint(signedIn(server.baseUrl), reference);
    assert.equal(server.seen.at(-1)?.url, `/complaints/${encodeURIComponent(reference)}`);
  }
});

test('values of the query that are absent are left out, and others are sent as they are', async () => {
  const server = await serve(json(200, { items: [], total: 0 }));
  const query = { q: 'कुमार & sons=?#+', district: undefined } as unknown as { q: string };
  await listWanted(createPortal({ baseUrl: server.baseUrl }), query);
  assert.equal(server.seen[0]?.url, `/wanted?q=${encodeURIComponent(query.q)}`);
});

test('what no request can be made of is told as such, and nothing is sent', async () => {
  const server = await serve(filed);
  const circle: Record<string, unknown> = { ...filing };
  circle['circle'] = circle;
  const bodies = [circle, { ...filing, count: 1n }] as unknown as ComplaintFiling[];
  for (const body of bodies) assertUnsendable(await fileComplaint(signedIn(server.baseUrl), body));
  assertUnsendable(await readComplaint(signedIn(server.baseUrl), '\ud800'));
  assertUnsendable(await fileComplaint(signedIn(server.baseUrl), filing, { key: 'two\nlines' }));
  assertUnsendable(await fileComplaint(signedIn(server.baseUrl, { locale: 'हिन्दी' }), filing));
  for (const baseUrl of ['no address', '', 'http://user:secret@127.0.0.1']) {
    assertUnsendable(await fileComplaint(signedIn(baseUrl), filing));
  }
  assert.equal(server.seen.length, 0);
});

test('a slash at the end of the address, or a path in it, is no matter', async () => {
  const server = await serve(filed);
  for (const [suffix, url] of [
    ['', '/complaints'],
    ['/', '/complaints'],
    ['/portal', '/portal/complaints'],
    ['/portal/', '/portal/complaints'],
  ]) {
    assert.ok((await fileComplaint(signedIn(`${server.baseUrl}${suffix}`), filing)).ok);
    assert.equal(server.seen.at(-1)?.url, url);
  }
});
