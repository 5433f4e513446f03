import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { createPortal, listWanted, PortalError } from '../index.ts';
import { cut, json, problem, serve, type Answer } from './misbehaving-server.test.ts';

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

/** A list whose pages are held until the test lets them go. */
function heldBack() {
  const asked: string[] = [];
  const ended: string[] = [];
  let hold = false;
  const fetch = async (request: Request): Promise<Response> => {
    const cursor = new URL(request.url).searchParams.get('cursor') ?? '0';
    asked.push(cursor);
    request.signal.addEventListener('abort', () => ended.push(cursor));
    if (hold)
      await new Promise<void>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
    const at = Number(cursor);
    const items = Array.from({ length: 10 }, (_, index) => ({ wantedId: `w_${at + index}` }));
    return Response.json({ items, total: 50, ...(at < 40 && { nextCursor: String(at + 10) }) });
  };
  const portal = createPortal({ baseUrl: 'https://portal.example', fetch, retry: { attempts: 1 } });
  return { portal, asked, ended, hold: () => (hold = true) };
}

const fifty = Array.from({ length: 50 }, (_, index) => `w_${index}`);
const idOf = ({ value }: IteratorResult<{ wantedId: string }, void>) => value?.wantedId;

test('the next page is loaded while this one is consumed: one ahead, and from its first item on', async () => {
  const { portal, asked } = heldBack();
  const items = listWanted(portal)[Symbol.asyncIterator]();
  await turn();
  assert.deepEqual(asked, ['0'], 'nobody has taken anything yet');
  for (let taken = 1; taken <= 10; taken++) {
    await items.next();
    await wait(2);
    assert.deepEqual(asked, ['0', '10'], `${taken} taken`);
  }
  await items.next();
  await wait(2);
  assert.deepEqual(asked, ['0', '10', '20']);
  await items.return();
});

test('many next() at once get all items in order, and no page is loaded twice', async () => {
  const { portal, asked } = heldBack();
  const items = listWanted(portal)[Symbol.asyncIterator]();
  const all = await Promise.all(Array.from({ length: 53 }, () => items.next()));
  assert.deepEqual(all.slice(0, 50).map(idOf), fifty);
  assert.ok(all.slice(50).every(({ done }) => done));
  assert.deepEqual(asked, ['0', '10', '20', '30', '40']);
});

test('return() ends at once what a pending next() waits for, and the request too', async () => {
  const list = heldBack();
  const call = listWanted(list.portal);
  await call;
  list.hold();
  const items = call[Symbol.asyncIterator]();
  for (let taken = 0; taken < 10; taken++) await items.next();
  const pending = items.next();
  const returned = items.return();
  assert.deepEqual([(await pending).done, (await returned).done], [true, true]);
  assert.deepEqual(list.ended, ['10']);
  assert.equal((await items.next()).done, true);
});

test('leaving the loop ends the page that is being loaded ahead, and nobody hears of it', async (t) => {
  const unhandled = t.mock.fn();
  process.on('unhandledRejection', unhandled);
  t.after(() => process.off('unhandledRejection', unhandled));
  const list = heldBack();
  const call = listWanted(list.portal);
  await call;
  list.hold();
  for await (const _ of call) {
    await wait(2);
    break;
  }
  await wait(10);
  assert.deepEqual([list.asked, list.ended], [['0', '10'], ['10']]);
  assert.equal(unhandled.mock.callCount(), 0);
});

test('the signal of the call ends its loop with `aborted`', async () => {
  const list = heldBack();
  const controller = new AbortController();
  const seen: string[] = [];
  const call = listWanted(list.portal, {}, { signal: controller.signal });
  await call;
  list.hold();
  await assert.rejects(
    async () => {
      for await (const { wantedId } of call) {
        if (seen.push(wantedId) === 10) setTimeout(() => controller.abort(), 5);
      }
    },
    (error) => PortalError.is(error) && error.failure.kind === 'aborted',
  );
  assert.equal(seen.length, 10);
});

test('take() loads no page that it does not need', async () => {
  for (const [count, requests] of [
    [0, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [60, 5],
  ] as const) {
    const { portal, asked } = heldBack();
    assert.equal((await listWanted(portal).take(count)).length, Math.min(count, 50));
    assert.equal(asked.length, requests, `take(${count})`);
  }
});

test('each loop over one call begins with the first page, which is loaded once', async () => {
  const { portal, asked } = heldBack();
  const call = listWanted(portal);
  const read = async () => {
    const ids: string[] = [];
    for await (const page of call.pages()) ids.push(...page.items.map(({ wantedId }) => wantedId));
    return ids;
  };
  assert.deepEqual(await Promise.all([read(), read()]), [fifty, fifty]);
  assert.deepEqual(await read(), fifty);
  assert.equal(asked.filter((cursor) => cursor === '0').length, 1);
  assert.equal(asked.length, 1 + 3 * 4);
});

test('a page that failed while it was loaded ahead is asked for again when it is needed', async () => {
  const server = await serve(pages, cut, pages);
  const portal = createPortal({ baseUrl: server.baseUrl, retry: { attempts: 1 } });
  const ids: string[] = [];
  for await (const { wantedId } of listWanted(portal)) {
    if (ids.push(wantedId) === 1) await wait(50);
  }
  assert.equal(ids.length, 25);
  assert.equal(server.seen.length, 4);
});

test('a place that the portal no longer knows is told as it is, after all that came before it', async () => {
  const expired = problem(422, 'invalid-request', { errors: [{ pointer: '/cursor', in: 'query', code: 'pattern' }] });
  const server = await serve(pages, expired);
  const ids: string[] = [];
  await assert.rejects(
    async () => {
      for await (const { wantedId } of listWanted(createPortal({ baseUrl: server.baseUrl }))) ids.push(wantedId);
    },
    (error) =>
      PortalError.is(error) && error.failure.kind === 'invalid' && error.failure.fields[0]?.pointer === '/cursor',
  );
  assert.equal(ids.length, 10);
  assert.equal(server.seen.length, 2, 'it is not asked again: that would not help');
});

test('an empty page in the middle of a list is passed over', async () => {
  const server = await serve(
    json(200, { items: [], total: 1, nextCursor: 'x' }),
    json(200, { items: [{ wantedId: 'w_1' }], total: 1 }),
  );
  assert.equal((await listWanted(createPortal({ baseUrl: server.baseUrl })).take(5)).length, 1);
});
