import assert from 'node:assert/strict';
import { beforeEach, describe, mock, test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { defineForm } from './definition.ts';
import { DraftKeeper, IndexedDbDrafts, MemoryDrafts, idleTime, ownDeviceTime } from './drafts.ts';
import type { Draft, DraftNews, DraftStore } from './drafts.ts';
import { Journey } from './journey.ts';

Object.assign(globalThis, { IDBKeyRange });

interface Filing {
  name: string;
  narrative: string;
}
const define = (version: number) =>
  defineForm<Filing>()({
    id: 'sample',
    version,
    pages: [
      { id: 'name', questions: [{ path: 'name', control: 'text', label: () => 'Name' }] },
      { id: 'story', questions: [{ path: 'narrative', control: 'textarea', label: () => 'Story' }] },
      { id: 'check', step: 'check' },
    ],
  });
const form = define(1);

const draft = (over: Partial<Draft> = {}): Draft => ({
  id: 'sample',
  version: 1,
  revision: 0,
  idempotencyKey: 'k'.repeat(22),
  outcomeUnknown: false,
  ownDevice: false,
  savedAt: 1000,
  keepUntil: 2000,
  page: 'story',
  answers: { name: 'नमूना' },
  done: ['name'],
  returning: false,
  ...over,
});

/** Long enough for a store in memory to have written what it was given; no clock is involved. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const stores: Record<string, () => DraftStore> = {
  memory: () => new MemoryDrafts(),
  IndexedDB: () => new IndexedDbDrafts(new IDBFactory()),
};

for (const [kind, make] of Object.entries(stores)) {
  describe(`a store in ${kind}`, () => {
    test('gives back what it was given, with its revision', async () => {
      const store = make();
      assert.deepEqual(await store.save(draft(), 0), { ok: true, revision: 1 });
      assert.deepEqual(await store.load('sample', 1500), draft({ revision: 1 }));
      assert.equal(await store.load('other', 1500), undefined);
    });

    test('refuses to write over what another tab has saved, and shows it', async () => {
      const store = make();
      await store.save(draft(), 0);
      const refused = await store.save(draft({ answers: { name: 'other' } }), 0);
      assert.deepEqual(refused, { ok: false, newest: draft({ revision: 1 }) });
      assert.deepEqual(await store.load('sample', 0), draft({ revision: 1 }));
    });

    test('two saves at once: one wins, one is told', async () => {
      const store = make();
      const both = await Promise.all([store.save(draft(), 0), store.save(draft(), 0)]);
      assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true]);
    });

    test('keeps nothing past its time, files neither', async () => {
      const store = make();
      await store.save(draft(), 0);
      await store.saveFile('sample', 'f1', new Blob(['x']));
      assert.equal(await store.load('sample', 2000), undefined);
      assert.equal(await store.loadFile('sample', 'f1'), undefined);
    });

    test('sweeps other drafts that are past their time', async () => {
      const store = make();
      await store.save(draft({ id: 'old' }), 0);
      await store.save(draft({ id: 'new', keepUntil: 9000 }), 0);
      await store.saveFile('old', 'f1', new Blob(['x']));
      await store.sweep(5000);
      assert.equal(await store.load('old', 0), undefined);
      assert.equal(await store.loadFile('old', 'f1'), undefined);
      assert.ok(await store.load('new', 0));
    });

    test('keeps the bytes of files apart by draft', async () => {
      const store = make();
      await store.saveFile('sample', 'f1', new Blob(['one']));
      await store.saveFile('sample2', 'f1', new Blob(['two']));
      await store.removeFile('sample', 'f1');
      assert.equal(await store.loadFile('sample', 'f1'), undefined);
      assert.equal(await (await store.loadFile('sample2', 'f1'))?.text(), 'two');
      await store.wipe('sample2');
      assert.equal(await store.loadFile('sample2', 'f1'), undefined);
    });
  });
}

describe('the keeper', () => {
  let store: DraftStore;
  let news: DraftNews[];
  let clock: number;
  const open = async (definition = form): Promise<{ journey: Journey<Filing>; keeper: DraftKeeper }> => {
    const journey = new Journey(definition);
    const keeper = new DraftKeeper(journey as Journey<never>, store, {
      createKey: () => crypto.randomUUID(),
      now: () => clock,
      onNews: (said) => news.push(said),
    });
    await keeper.start();
    return { journey, keeper };
  };
  beforeEach(() => {
    store = new MemoryDrafts();
    news = [];
    clock = 1_000_000;
  });

  test('brings a closed tab back: answers, page and the same key', async () => {
    const first = await open();
    first.journey.answer('name', 'नमूना');
    first.journey.continue();
    await first.keeper.stop();
    const second = await open();
    assert.equal(second.journey.state.page.id, 'story');
    assert.equal(second.journey.read('name'), 'नमूना');
    assert.equal(second.keeper.idempotencyKey, first.keeper.idempotencyKey);
    assert.deepEqual(news, [{ kind: 'resumed', savedAt: 1_000_000 }]);
    await second.keeper.stop();
  });

  test('a reload between sending and answer remembers that the outcome is unknown', async () => {
    const first = await open();
    first.journey.answer('name', 'नमूना');
    await first.keeper.setOutcomeUnknown(true);
    await first.keeper.stop();
    const second = await open();
    assert.equal(second.keeper.outcomeUnknown, true);
    await second.keeper.stop();
  });

  test('saves by itself shortly after an answer', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { journey, keeper } = await open();
      journey.answer('name', 'न');
      journey.answer('name', 'नम');
      mock.timers.tick(500);
      await keeper.save();
      assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'नम' });
      await keeper.stop();
    } finally {
      mock.timers.reset();
    }
  });

  test('another page is saved at once: a reload does not go back behind it', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { journey, keeper } = await open();
      journey.answer('name', 'न');
      journey.answer('name', 'नम');
      journey.continue();
      await settled();
      assert.equal((await store.load('sample', clock))?.page, 'story');
      assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'नम' });
      await keeper.stop();
    } finally {
      mock.timers.reset();
    }
  });

  test('a form that takes the place of another at once finds all of its draft, however slow the device writes', async () => {
    let saves = 0;
    const save = store.save.bind(store);
    store.save = async (...given) => {
      saves += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return save(...given);
    };
    const first = await open();
    first.journey.answer('name', 'नमूना');
    first.journey.continue();
    first.journey.answer('narrative', 'यह एक नमूना है');
    first.journey.continue();
    void first.keeper.stop();
    const second = await open();
    assert.equal(second.journey.state.page.id, 'check');
    assert.equal(second.journey.read('narrative'), 'यह एक नमूना है');
    assert.equal(saves, 1);
    await second.keeper.stop();
  });

  test('what was typed before the storage opened is not replaced by a draft', async () => {
    await store.save(draft({ keepUntil: clock + 1, savedAt: clock }), 0);
    const journey = new Journey(form);
    const keeper = new DraftKeeper(journey as Journey<never>, store, { createKey: () => 'key', now: () => clock });
    journey.answer('name', 'typed');
    await keeper.start();
    assert.equal(journey.read('name'), 'typed');
    await keeper.save();
    assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'typed' });
    await keeper.stop();
  });

  test('a draft of another version of the form is not taken up', async () => {
    const first = await open();
    first.journey.answer('name', 'नमूना');
    await first.keeper.stop();
    const second = await open(define(2));
    assert.equal(second.journey.read('name'), undefined);
    await second.keeper.stop();
  });

  test('after a quarter of an hour without an answer everything is gone, on the screen too', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { journey, keeper } = await open();
      const key = keeper.idempotencyKey;
      journey.answer('name', 'नमूना');
      await keeper.save();
      mock.timers.tick(idleTime);
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      assert.equal(journey.read('name'), undefined);
      assert.equal(await store.load('sample', clock), undefined);
      assert.deepEqual(news, [{ kind: 'wiped' }]);
      assert.notEqual(keeper.idempotencyKey, key);
      await keeper.stop();
    } finally {
      mock.timers.reset();
    }
  });

  test('a tab that was closed leaves nothing after that time', async () => {
    const { journey, keeper } = await open();
    journey.answer('name', 'नमूना');
    await keeper.stop();
    clock += idleTime;
    const later = await open();
    assert.equal(later.journey.read('name'), undefined);
    await later.keeper.stop();
  });

  test('on their own phone it is kept for a week and no longer', async () => {
    const { journey, keeper } = await open();
    journey.answer('name', 'नमूना');
    await keeper.setOwnDevice(true);
    await keeper.stop();
    clock += ownDeviceTime - 1;
    const later = await open();
    assert.equal(later.journey.read('name'), 'नमूना');
    assert.equal(later.keeper.ownDevice, true);
    clock += 1;
    await later.keeper.stop();
    const tooLate = await open();
    assert.equal(tooLate.journey.read('name'), undefined);
    await tooLate.keeper.stop();
  });

  test('a second tab is noticed: nothing is overwritten, the citizen chooses', async () => {
    const one = await open();
    const two = await open();
    one.journey.answer('name', 'from tab one');
    await one.keeper.save();
    two.journey.answer('name', 'from tab two');
    await two.keeper.save();
    assert.equal(news.at(-1)?.kind, 'conflict');
    assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'from tab one' });
    two.journey.answer('name', 'from tab two, more');
    await two.keeper.save();
    assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'from tab one' }, 'it waits for the choice');
    await two.keeper.keepMine();
    assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'from tab two, more' });
    one.journey.answer('name', 'one again');
    await one.keeper.save();
    one.keeper.takeTheirs();
    assert.equal(one.journey.read('name'), 'from tab two, more');
    assert.equal(one.keeper.idempotencyKey, two.keeper.idempotencyKey);
    await one.keeper.stop();
    await two.keeper.stop();
  });

  test('when the other tab has filed, its draft is gone and so is the copy here', async () => {
    const one = await open();
    one.journey.answer('name', 'x');
    await one.keeper.save();
    const two = await open();
    await one.keeper.wipe();
    two.journey.answer('name', 'y');
    await two.keeper.save();
    assert.deepEqual(news.at(-1), { kind: 'conflict', newest: undefined });
    two.keeper.takeTheirs();
    assert.equal(two.journey.read('name'), undefined);
    await one.keeper.stop();
    await two.keeper.stop();
  });

  test('an idle tab leaves the draft of a busy one alone', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const idle = await open();
      mock.timers.tick(idleTime / 2);
      const busy = await open();
      busy.journey.answer('name', 'busy');
      await busy.keeper.save();
      mock.timers.tick(idleTime / 2 + 1);
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      assert.equal(news.at(-1)?.kind, 'wiped');
      assert.deepEqual((await store.load('sample', clock))?.answers, { name: 'busy' });
      await idle.keeper.stop();
      await busy.keeper.stop();
    } finally {
      mock.timers.reset();
    }
  });

  test('where the device keeps nothing the journey goes on and the citizen is told', async () => {
    store = new IndexedDbDrafts({
      open() {
        throw new Error('denied');
      },
    } as unknown as IDBFactory);
    const { journey, keeper } = await open();
    journey.answer('name', 'x');
    await keeper.save();
    await keeper.saveFile('f', new Blob(['x']));
    assert.equal(await keeper.loadFile('f'), undefined);
    assert.deepEqual(new Set(news.map(({ kind }) => kind)), new Set(['not-kept']));
    assert.equal(journey.read('name'), 'x');
    await keeper.stop();
  });

  test('a journey without an answer leaves no draft behind, after a wipe neither', async () => {
    const { journey, keeper } = await open();
    await keeper.save();
    assert.equal(await store.load('sample', clock), undefined);
    journey.answer('name', 'नमूना');
    await keeper.save();
    await keeper.wipe();
    journey.reset();
    await keeper.stop();
    assert.equal(await store.load('sample', clock), undefined);
  });

  test('a new journey after a filing has a new key', async () => {
    const { keeper } = await open();
    const key = keeper.idempotencyKey;
    await keeper.wipe();
    assert.notEqual(keeper.idempotencyKey, key);
    await keeper.stop();
  });
});
