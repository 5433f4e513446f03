import { entryVersion, type OutboxStore, type StoredEntry } from './outbox-store.ts';

/** Enough of a runner for node:test and for mocha. */
type Test = (name: string, work: () => Promise<void>) => unknown;

function equal(actual: unknown, expected: unknown): void {
  const [one, two] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== two) throw new Error(`${one} is not ${two}`);
}

const entry = (id: string, more: Partial<StoredEntry> = {}): Omit<StoredEntry, 'seq' | 'rev'> => ({
  ...{ id, v: entryVersion, state: 'waiting', outcome: 'not-sent', expiresAt: 1, notBefore: 0, leasedUntil: 0 },
  ...{ tries: 0, head: new Uint8Array([1, 2, 3]), body: new Uint8Array([4]) },
  ...more,
});

/**
 * What every store of the outbox has to do.
 *
 * @param open - two views of one new store, as two tabs have them
 */
export function outboxStoreConformance(
  name: string,
  test: Test,
  open: () => Promise<readonly [OutboxStore, OutboxStore]>,
): void {
  test(`${name}: entries come in the order in which they were added, whichever tab added them`, async () => {
    const [one, two] = await open();
    equal(await one.all(), []);
    await one.add(entry('c'));
    await two.add(entry('a'));
    await one.add(entry('b'));
    for (const tab of [one, two]) {
      const all = await tab.all();
      equal(
        all.map(({ id }) => id),
        ['c', 'a', 'b'],
      );
      equal(
        all.map(({ seq }) => seq).every((seq, index, list) => index === 0 || seq > (list[index - 1] ?? 0)),
        true,
      );
    }
  });

  test(`${name}: a number of the queue is not given twice, even after an entry has gone`, async () => {
    const [one] = await open();
    const first = await one.add(entry('a'));
    equal(await one.remove(first), true);
    equal((await one.add(entry('b'))).seq > first.seq, true);
  });

  test(`${name}: what is stored comes out as it went in, bytes too`, async () => {
    const [one, two] = await open();
    const added = await one.add(entry('a', { doubtedAt: 5 }));
    const [stored] = await two.all();
    equal(stored?.head instanceof Uint8Array && [...stored.head], [1, 2, 3]);
    equal(stored?.body instanceof Uint8Array && [...stored.body], [4]);
    equal([stored?.id, stored?.rev, stored?.doubtedAt, stored?.seq], ['a', 0, 5, added.seq]);
  });

  test(`${name}: an id that is there already is not added again, also by two tabs at once`, async () => {
    const [one, two] = await open();
    const both = await Promise.all([one.add(entry('a', { tries: 1 })), two.add(entry('a', { tries: 2 }))]);
    equal(both[0].seq, both[1].seq);
    equal(both[0].tries, both[1].tries);
    equal((await one.all()).length, 1);
  });

  test(`${name}: of two tabs that change the same entry at once one is refused`, async () => {
    const [one, two] = await open();
    const before = await one.add(entry('a'));
    const both = await Promise.all([
      one.swap(before, { ...before, tries: 1 }),
      two.swap(before, { ...before, tries: 2 }),
    ]);
    const done = both.filter((after) => after !== undefined);
    equal(done.length, 1);
    equal([done[0]?.rev, done[0]?.seq, done[0]?.tries], [1, before.seq, (await two.all())[0]?.tries]);
    equal(await one.remove(before), false);
    equal(await two.remove(done[0] as StoredEntry), true);
    equal(await one.swap(done[0] as StoredEntry, before), undefined);
    equal(await two.remove(done[0] as StoredEntry), false);
    equal(await one.all(), []);
  });

  test(`${name}: what is wiped is gone`, async () => {
    const [one, two] = await open();
    const before = await one.add(entry('a'));
    await one.swap(before, { ...before, body: undefined });
    equal((await two.all())[0]?.body, undefined);
  });

  test(`${name}: all tabs have the same key, which seals and cannot be read out`, async () => {
    const [one, two] = await open();
    const [first, second] = await Promise.all([one.key(), two.key()]);
    equal(
      [first.extractable, first.algorithm.name, [...first.usages].sort()],
      [false, 'AES-GCM', ['decrypt', 'encrypt']],
    );
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, first, new Uint8Array([7]));
    equal([...new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, second, sealed))], [7]);
    const refused = await crypto.subtle.exportKey('raw', first).catch(() => 'refused');
    equal(refused, 'refused');
  });
}
