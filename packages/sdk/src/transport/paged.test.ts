import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, listWanted, PortalError } from '../index.ts';
import { json, problem, serve, type Answer } from './misbehaving-server.test.ts';

/** 25 persons, ten a page. */
const pages: Answer = (request, response, count) => {
  const at = Number(new URL(request.url, 'http://x').searchParams.get('cursor') ?? 0);
  const items = Array.from({ length: Math.min(10, 25 - at) }, (_, index) => ({ wantedId: `w_${at + index}` }));
  json(200, { items, total: 25, ...(at + 10 < 25 && { nextCursor: String(at + 10) }) })(request, response, count);
};

test('one call is both the first page and all persons', async () => {
  const server = await serve(pages);
  const call = listWanted(createPortal({ baseUrl: server.baseUrl }), { q: 'नमूना' });
  const first = await call;
  assert.ok(first.ok);
  assert.equal(first.data.items.length, 10);
  const ids: string[] = [];
  for await (const { wantedId } of call) ids.push(wantedId);
  assert.deepEqual(
    ids,
    Array.from({ length: 25 }, (_, index) => `w_${index}`),
  );
  assert.equal(server.seen.length, 3);
  assert.ok(server.seen.every(({ url }) => url.includes('q=')));
});

test('take() stops where it has enough', async () => {
  const server = await serve(pages);
  const persons = await listWanted(createPortal({ baseUrl: server.baseUrl })).take(12);
  assert.equal(persons.length, 12);
  assert.equal(server.seen.length, 2);
});

test('a page that cannot be had is thrown by the loop and returned by the promise', async () => {
  const server = await serve(pages, problem(422, 'invalid-request'));
  const call = listWanted(createPortal({ baseUrl: server.baseUrl }));
  assert.ok((await call).ok);
  await assert.rejects(call.take(20), (error) => PortalError.is(error));
});

test('PortalError.is holds across copies of the package', async () => {
  const path = './portal-error.ts?copy';
  const copy = await import(path);
  const failure = { kind: 'not-found', code: 'not-found' };
  assert.ok(PortalError.is(new copy.PortalError(failure)));
  assert.ok(!PortalError.is(new Error('other')));
});
