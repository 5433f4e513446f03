import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey, fileComplaint, readFiling, type Session } from '../index.ts';
import { json, problem, type Answer } from '../transport/misbehaving-server.test.ts';
import { memoryStore, outbox, type StoredEntry } from './index.ts';
import { day, numbered, operations, scene, tab } from './outbox-scene.test.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('what is put while the network is there is filed at once, told once and leaves nothing behind', async () => {
  const asha = await (await scene()).person();
  const { box, store } = tab(asha);
  const receipts: string[] = [];
  box.on('filed', (event) => event.operation === 'fileComplaint' && receipts.push(event.data.reference));
  const entry = await box.put(fileComplaint, numbered(1));
  assert.deepEqual([entry.operation, entry.outcome], ['fileComplaint', 'not-sent']);
  await box.flush();
  assert.equal(receipts.length, 1);
  assert.match(receipts[0] ?? '', /^BR-/);
  assert.deepEqual(await asha.filed(), ['नमूना 1']);
  assert.deepEqual(await store.all(), []);
});

test('while the network is away all is kept; when it is back it is filed in order, each with one key', async () => {
  const world = await scene();
  const asha = await world.person();
  let back: () => void = () => undefined;
  const { box, told } = tab(asha, { wake: (flush) => ((back = flush), () => undefined) });
  world.always('reset-before-body');
  for (const number of [1, 2, 3]) await box.put(fileComplaint, numbered(number));
  await box.flush();
  const waiting = await box.list();
  assert.deepEqual(
    waiting.map(({ state, outcome }) => [state, outcome]),
    [
      ['waiting', 'unknown'],
      ['waiting', 'not-sent'],
      ['waiting', 'not-sent'],
    ],
  );
  assert.equal(waiting[0]?.failure?.kind, 'unknown-outcome');
  world.always('pass');
  back();
  await box.flush();
  assert.deepEqual(told, ['filed', 'filed', 'filed']);
  assert.deepEqual(await asha.filed(), ['नमूना 1', 'नमूना 2', 'नमूना 3']);
  assert.equal(new Set(world.keys()).size, 3);
});

test('an answer lost after the commit: the next round sends the same key and gets the stored receipt', async () => {
  const world = await scene();
  const asha = await world.person();
  const { box, told } = tab(asha);
  world.next('reset-after-body', 'reset-in-answer');
  world.always('cut-answer');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  assert.deepEqual(told, []);
  world.always('pass');
  await box.flush();
  assert.deepEqual(told, ['filed']);
  assert.deepEqual(await asha.filed(), ['नमूना 1']);
  assert.ok(world.keys().length >= 3);
  assert.equal(new Set(world.keys()).size, 1);
});

test('what the portal refuses is kept with all that was typed until it is discarded, and holds nobody up', async () => {
  const asha = await (await scene()).person();
  const { box, told, ids, store } = tab(asha);
  const wrong = { ...numbered(1), narrative: 'क'.repeat(4_001) };
  const entry = await box.put(fileComplaint, wrong);
  await box.put(fileComplaint, numbered(2));
  await box.flush();
  assert.deepEqual(told, ['failed: invalid', 'filed']);
  const [failed] = await box.list();
  assert.deepEqual([failed?.state, failed?.outcome], ['failed', 'rejected']);
  assert.deepEqual(failed?.failure?.fields, [{ pointer: '/narrative', code: 'too-long' }]);
  assert.deepEqual(await box.read(entry.id), [wrong]);
  await box.flush();
  assert.deepEqual(ids[0], entry.id);
  assert.equal(told.length, 2);
  assert.equal(await box.discard(entry.id), true);
  assert.equal(await box.discard(entry.id), false);
  assert.deepEqual(await store.all(), []);
});

/** Answers writes out of the list while there is something in it, `undefined` by the portal; everything else by the portal. */
const answers =
  (list: (Answer | undefined)[]) =>
  (portal: Answer): Answer =>
  (request, response, count) =>
    ((request.url === '/complaints' && request.method === 'POST' ? list.shift() : undefined) ?? portal)(
      request,
      response,
      count,
    );

test('a refusal after a try whose answer was lost is believed only when the portal says that it has nothing', async () => {
  for (const first of ['reset-after-body', 'reset-before-body'] as const) {
    const list: (Answer | undefined)[] = [];
    const world = await scene(answers(list));
    const asha = await world.person();
    const { box, told } = tab(asha, { portal: { retry: { attempts: 1 } } });
    world.always(first);
    await box.put(fileComplaint, numbered(1));
    await box.flush();
    world.always('pass');
    list.push(problem(403, 'forbidden'));
    await box.flush();
    assert.deepEqual(told, [first === 'reset-after-body' ? 'filed' : 'failed: forbidden']);
    assert.equal((await asha.filed()).length, first === 'reset-after-body' ? 1 : 0);
  }
});

test('without a session it waits for its owner; somebody else on the same phone never files it, nor sees it', async () => {
  const world = await scene();
  const [asha, bina] = [await world.person('9000000001'), await world.person('9000000002')];
  const { box, told, store } = tab(asha);
  const session = asha.auth.current as Session;
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  world.always('pass');
  asha.auth.forget();
  await box.flush();
  asha.auth.start(bina.session);
  await box.flush();
  assert.deepEqual(await box.list(), []);
  assert.equal(await box.others(), 1);
  const [entry] = await store.all();
  assert.equal(await box.read(entry?.id ?? ''), undefined);
  assert.equal(await box.discard(entry?.id ?? ''), false);
  assert.deepEqual([await asha.filed(), await bina.filed(), told], [[], [], []]);
  asha.auth.start(session);
  await box.flush();
  assert.deepEqual([await asha.filed(), await bina.filed(), told], [['नमूना 1'], [], ['filed']]);
});

test('a token that the portal refuses: it waits, and says that its owner has to sign in', async () => {
  const world = await scene();
  const asha = await world.person();
  const { session } = asha;
  const { box, told } = tab(asha, { owner: () => session.citizen.citizenId });
  asha.auth.start({ ...session, accessToken: 'at_none', refreshToken: 'rt_none' });
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  assert.deepEqual(
    (await box.list()).map(({ state, outcome, failure }) => [state, outcome, failure?.kind]),
    [['waiting', 'not-sent', 'unauthenticated']],
  );
  asha.auth.start(session);
  await box.flush();
  assert.deepEqual(told, ['filed']);
});

test('whoever signs in while the credentials are fetched does not file it in the place of its owner', async () => {
  const world = await scene();
  const [asha, bina] = [await world.person('9000000001'), await world.person('9000000002')];
  let owner = 'asha';
  const { auth } = asha;
  const switching: typeof auth = {
    ...auth,
    credentials: async (...asked) => {
      owner = 'bina';
      return bina.auth.credentials(...asked);
    },
  };
  const { box, told } = tab(asha, { owner: () => owner, portal: { auth: switching } });
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  assert.deepEqual([await asha.filed(), await bina.filed(), told], [[], [], []]);
});

test('a receipt that comes when somebody else has signed in is kept for its owner', async () => {
  const world = await scene((portal) => (request, response, count) => {
    if (request.method === 'POST' && owner === 'asha') owner = 'bina';
    portal(request, response, count);
  });
  let owner = 'asha';
  const asha = await world.person();
  const { box, told, store } = tab(asha, { owner: () => owner });
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  assert.deepEqual([await asha.filed(), told], [['नमूना 1'], []]);
  assert.equal((await store.all())[0]?.body, undefined);
  owner = 'asha';
  await box.flush();
  assert.deepEqual([await asha.filed(), told], [['नमूना 1'], ['filed']]);
  assert.deepEqual(await store.all(), []);
});

test('what was put while nobody was signed in is filed by nobody until somebody says that it is theirs', async () => {
  const world = await scene();
  const asha = await world.person();
  const session = asha.auth.current as Session;
  asha.auth.forget();
  const { box, told } = tab(asha);
  const { id } = await box.put(fileComplaint, numbered(1));
  await box.flush();
  asha.auth.start(session);
  await box.flush();
  assert.deepEqual([await asha.filed(), await box.others()], [[], 1]);
  assert.equal(await box.adopt(id), true);
  assert.equal(await box.adopt(id), false);
  await box.flush();
  assert.deepEqual([await asha.filed(), told], [['नमूना 1'], ['filed']]);
});

test('a portal that asks to wait is not asked before, from no tab', async () => {
  const list: (Answer | undefined)[] = [];
  const world = await scene(answers(list));
  const asha = await world.person();
  let time = Date.now();
  const now = () => time;
  const one = tab(asha, { now });
  const two = tab(asha, { now, store: one.store });
  list.push(problem(429, 'too-many-requests', {}, { 'retry-after': '600' }));
  await one.box.put(fileComplaint, numbered(1));
  await one.box.flush();
  const [entry] = await two.box.list();
  assert.ok((entry?.retryAt?.getTime() ?? 0) > time + 590_000);
  const asked = world.keys().length;
  await two.box.flush();
  assert.equal(world.keys().length, asked);
  time += 601_000;
  await two.box.flush();
  assert.deepEqual([one.told, two.told], [[], ['filed']]);
});

test('a pause that was set under a clock a year ahead does not last a year', async () => {
  const world = await scene();
  const asha = await world.person();
  let time = Date.now() + 365 * day;
  const { box, told, store } = tab(asha, { now: () => time });
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  const [entry] = await store.all();
  await store.swap(entry as StoredEntry, { ...(entry as StoredEntry), notBefore: time + 600_000 });
  time -= 365 * day;
  world.always('pass');
  await box.flush();
  assert.deepEqual(told, ['filed']);
});

test('after its time it is wiped, whoever is signed in, and its owner is told', async () => {
  const world = await scene();
  const asha = await world.person();
  let time = Date.now();
  let owner: string | undefined = 'asha';
  const { box, told, store } = tab(asha, { now: () => time, owner: () => owner, ttlMs: day });
  world.always('captive');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  time += day - 1;
  await box.flush();
  assert.ok((await store.all())[0]?.body);
  owner = undefined;
  time += 1;
  await box.flush();
  assert.equal((await store.all())[0]?.body, undefined);
  assert.deepEqual(told, []);
  owner = 'asha';
  await box.flush();
  assert.deepEqual(told, ['expired: not-sent']);
  assert.deepEqual(await store.all(), []);
  assert.deepEqual(await asha.filed(), []);
});

test('what nobody comes back for is gone after twice its time', async () => {
  const world = await scene();
  let time = Date.now();
  let owner: string | undefined = 'asha';
  const { box, store } = tab(await world.person(), { now: () => time, owner: () => owner, ttlMs: day });
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  owner = 'bina';
  time += 2 * day;
  await box.flush();
  assert.deepEqual(await store.all(), []);
});

test('what expires while its outcome is unknown is asked for first: it may have been filed', async () => {
  const world = await scene();
  const asha = await world.person();
  let time = Date.now();
  const { box, told } = tab(asha, { now: () => time, ttlMs: day });
  world.always('reset-after-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  time += day;
  await box.flush();
  assert.deepEqual([told, (await asha.filed()).length], [['filed'], 1]);
});

test('a phone that starts in the year 2020 and learns the time later loses nothing', async () => {
  const world = await scene();
  const asha = await world.person();
  let time = Date.now();
  const { box, told } = tab(asha, { now: () => time, ttlMs: day });
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  const real = time;
  time = Date.UTC(2020, 0, 1);
  await box.flush();
  time = real + 60_000;
  await box.flush();
  world.always('pass');
  await box.flush();
  assert.deepEqual(told, ['filed']);
});

test('what was put while the clock was ten years ahead does not lie here for ten years', async () => {
  const world = await scene();
  let time = Date.now() + 3_650 * day;
  const { box, told } = tab(await world.person(), { now: () => time, ttlMs: day });
  world.always('captive');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  time -= 3_650 * day;
  await box.flush();
  time += day;
  await box.flush();
  assert.deepEqual(told, ['expired: not-sent']);
});

test('an entry at which the portal fails again and again lets the ones behind it pass', async () => {
  const world = await scene((portal) => (request, response, count) => {
    const poison = request.method === 'POST' && request.body.includes('नमूना 1');
    (poison ? json(500, {}) : portal)(request, response, count);
  });
  const asha = await world.person();
  const { box, told } = tab(asha, { portal: { retry: { attempts: 1 } } });
  await box.put(fileComplaint, numbered(1));
  await box.put(fileComplaint, numbered(2));
  await box.flush();
  assert.deepEqual(await asha.filed(), []);
  for (let round = 0; round < 5; round++) await box.flush();
  assert.deepEqual([await asha.filed(), told], [['नमूना 2'], ['filed']]);
  assert.equal((await box.list()).length, 1);
});

test('after a reload an entry waits until its operation is registered; a newer form of entry is left alone', async () => {
  const world = await scene();
  const asha = await world.person();
  const { box, store } = tab(asha);
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  box.close();
  world.always('pass');
  const [entry] = await store.all();
  const { seq: _, rev: __, ...form } = entry as StoredEntry;
  await store.add({ ...form, id: 'newer', v: 2 });
  const { addInformation } = operations;
  const other = outbox(asha.portal(), { store, ttlMs: day, owner: asha.owner, operations: { addInformation } });
  await other.flush();
  other.close();
  assert.deepEqual(await asha.filed(), []);
  const again = tab(asha, { store });
  await again.box.flush();
  assert.deepEqual([await asha.filed(), again.told], [['नमूना 1'], ['filed']]);
  assert.deepEqual(
    (await store.all()).map(({ id }) => id),
    ['newer'],
  );
});

test('a write that was tried already goes on with its key, and the same key is the same entry', async () => {
  const world = await scene();
  const asha = await world.person();
  const key = createKey();
  world.next('reset-after-body');
  const portal = asha.portal({ retry: { attempts: 1 } });
  const first = await fileComplaint(portal, numbered(1), { key });
  assert.equal(!first.ok && first.error.kind, 'unknown-outcome');
  const { box, told } = tab(asha);
  const [one, two] = await Promise.all([
    box.putKeyed(key, fileComplaint, numbered(1)),
    box.putKeyed(key, fileComplaint, numbered(1)),
  ]);
  assert.equal(one?.id, two?.id);
  await box.flush();
  assert.deepEqual([await asha.filed(), told], [['नमूना 1'], ['filed']]);
});

test('only keyed writes that were named can be put', async () => {
  const asha = await (await scene()).person();
  const { box } = tab(asha);
  // @ts-expect-error a read has no key
  outbox(asha.portal(), { store: memoryStore(), ttlMs: 1, owner: asha.owner, operations: { readFiling } }).close();
  // @ts-expect-error the body is missing
  void (() => box.put(fileComplaint));
  // @ts-expect-error not one of the operations
  await assert.rejects(box.put(readFiling, 'BR-5117044-26-00016-K'), TypeError);
});

test('operations with parameters of the path are filed with them', async () => {
  const asha = await (await scene()).person();
  const { box, told } = tab(asha);
  let reference = '';
  box.on('filed', (event) => {
    if (event.operation === 'fileComplaint') reference = event.data.reference;
  });
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  await box.put(operations.addInformation, reference, { text: 'नमूना - और एक बात' });
  await box.flush();
  assert.deepEqual(told, ['filed', 'filed']);
});

test('nothing that was typed stands in the store in clear, nor the key, the owner or the operation', async () => {
  const world = await scene();
  const asha = await world.person();
  const { box, store } = tab(asha);
  world.always('reset-before-body');
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  const [entry] = await store.all();
  const text = JSON.stringify(entry, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value) : value,
  );
  for (const planted of ['नमूना', 'काल्पनिक', asha.owner() ?? '?', 'omplaint', world.keys()[0] ?? 'BR-', '127.0.0.1']) {
    assert.ok(!text.includes(planted), planted);
  }
  // Sealed with another key it belongs to nobody here, and stays where it is.
  const stranger = await memoryStore().key();
  const other = tab(asha, { store, key: () => stranger });
  world.always('pass');
  await other.box.flush();
  assert.deepEqual([await other.box.list(), await other.box.others(), other.told], [[], 1, []]);
  // A sealed part that is moved to another entry does not open there.
  const second = await box.put(fileComplaint, numbered(2));
  const [, moved] = await store.all();
  await store.swap(moved as StoredEntry, { ...(moved as StoredEntry), head: (entry as StoredEntry).head });
  assert.equal(await box.read(second.id), undefined);
});

test('a listener that keeps the receipt is waited for, and closing in the middle loses nothing', async () => {
  const world = await scene();
  const asha = await world.person();
  const { box, store } = tab(asha);
  const steps: string[] = [];
  box.on('filed', async () => {
    await pause(30);
    steps.push(`kept, ${(await store.all()).length} in the store`);
  });
  await box.put(fileComplaint, numbered(1));
  await box.flush();
  assert.deepEqual(steps, ['kept, 1 in the store']);
  world.always('stall-answer');
  await box.put(fileComplaint, numbered(2));
  await pause(100);
  box.close();
  world.always('pass');
  const next = tab(asha, { store });
  for (let tries = 0; next.told.length === 0 && tries < 50; tries++) {
    await pause(20);
    await next.box.flush();
  }
  assert.deepEqual([await asha.filed(), next.told], [['नमूना 1', 'नमूना 2'], ['filed']]);
});

test('a store that cannot keep it says so, and one that fails for a while is asked again', async () => {
  const world = await scene();
  const asha = await world.person();
  const store = memoryStore();
  const full = tab(asha, { store: { ...store, add: () => Promise.reject(new Error('full')) } });
  await assert.rejects(full.box.put(fileComplaint, numbered(1)), /full/);
  let failures = 2;
  const shaky = tab(asha, {
    store: { ...store, all: () => (failures-- > 0 ? Promise.reject(new Error('busy')) : store.all()) },
  });
  await shaky.box.put(fileComplaint, numbered(2));
  await assert.rejects(shaky.box.flush(), /busy/);
  await shaky.box.flush().catch(() => undefined);
  await shaky.box.flush();
  assert.deepEqual([await asha.filed(), shaky.told], [['नमूना 2'], ['filed']]);
});

test('a listener that throws is told as the platform tells it, and harms neither the others nor the entry', async () => {
  const asha = await (await scene()).person();
  const { box, store } = tab(asha);
  const original = globalThis.queueMicrotask;
  const thrown: unknown[] = [];
  globalThis.queueMicrotask = (work) => {
    try {
      work();
    } catch (error) {
      thrown.push(error);
    }
  };
  const mistake = new Error('of the listener');
  const heard: string[] = [];
  box.on('filed', () => Promise.reject(mistake));
  box.on('filed', ({ id }) => heard.push(id));
  const off = box.on('filed', () => heard.push('taken away'));
  off();
  const { id } = await box.put(fileComplaint, numbered(1));
  await box.flush();
  globalThis.queueMicrotask = original;
  assert.ok(thrown.includes(mistake));
  assert.deepEqual([heard, await store.all()], [[id], []]);
});

test('without any sign from the platform it tries again by itself after some seconds', async () => {
  const world = await scene();
  const { box, told } = tab(await world.person());
  world.always('captive');
  const began = performance.now();
  await box.put(fileComplaint, numbered(1));
  while ((await box.list())[0]?.failure === undefined) await pause(10);
  world.always('pass');
  while (told.length === 0 && performance.now() - began < 15_000) await pause(50);
  assert.deepEqual(told, ['filed']);
  assert.ok(performance.now() - began > 2_000);
});
