import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foldName, foldNames } from '../domain/fold.ts';
import { nameVariants } from '../domain/testing/name-variants.ts';
import { findPage } from '../operations/find-page.ts';
import type { PublicRecord, Store } from './store.ts';

/**
 * What a search must reach at least on the list of variants, in hundredths. Recall: of the other spellings of a name, how many it
 * finds. Precision: of what it gives, how much is that name; beginnings of longer names, which it gives because
 * typing goes on, count as mistakes. Raise these when the search gets better; never lower them to get a change through.
 */
const LEAST = {
  oneWord: { recall: 98, precision: 93 },
  wholeNames: { recall: 97, precision: 98 },
} as const satisfies Record<keyof typeof nameVariants, object>;

/** A name is found in whatever script and spelling it is typed: measured through the store, its index and the order of its page. */
export function describeNameSearch(store: () => Store): void {
  for (const [list, { recall, precision }] of Object.entries(LEAST)) {
    const groups = nameVariants[list as keyof typeof LEAST];
    it(`finds ${recall} of 100 other spellings (${list}), and ${precision} of 100 found are right`, async (context) => {
      const kind = `variant-${list}`;
      const spellings = groups.flatMap((group, at) =>
        group.map((name, nth) => ({ name, group: at, id: `${at}-${nth}` })),
      );
      await store().records.put(
        spellings.map(({ name, group, id }): PublicRecord => ({
          ...{ kind, id, sortKey: id, facets: {}, body: { group } },
          searchText: foldNames([name]),
        })),
      );
      const counts = { right: 0, wrong: 0, lost: 0 };
      const lost: string[] = [];
      const find = async (one: (typeof spellings)[number]) => ({
        ...one,
        ...(await findPage(store().records, { kind, search: foldName(one.name), limit: 200 })),
      });
      // A few at a time: who waits for a connection does so for seconds at most.
      const found = [];
      for (let at = 0; at < spellings.length; at += 8)
        found.push(...(await Promise.all(spellings.slice(at, at + 8).map(find))));
      for (const { name, group, id, items } of found) {
        const others = items.filter((item) => item.id !== id);
        const right = others.filter(({ body }) => body.group === group).length;
        const missed = (groups[group]?.length ?? 0) - 1 - right;
        counts.right += right;
        counts.wrong += others.length - right;
        counts.lost += missed;
        if (missed > 0) lost.push(name);
      }
      const measured = {
        recall: (100 * counts.right) / (counts.right + counts.lost),
        precision: (100 * counts.right) / (counts.right + counts.wrong),
      };
      const shown = Object.entries(measured).map(([name, share]) => `${name} ${share.toFixed(1)} %`);
      context.diagnostic(`${list}, ${spellings.length} spellings: ${shown.join(', ')}`);
      const report = `${JSON.stringify({ ...counts, ...measured })}; not found by all: ${lost.join(', ')}`;
      assert.ok(measured.recall >= recall && measured.precision >= precision, report);
    });
  }

  it('gives what only looks a little like a name where nothing fits better, and else leaves it away', async () => {
    const kind = 'variant-weak';
    const named = (id: string, name: string): PublicRecord => ({
      ...{ kind, id, sortKey: id, facets: {}, body: { name } },
      searchText: foldNames([name]),
    });
    await store().records.put([named('1', 'Hussain Khan'), named('2', 'Hasan Khan')]);
    const ids = async (q: string) => {
      const page = await findPage(store().records, { kind, search: foldName(q), limit: 10 });
      assert.equal(page.total, page.items.length);
      return page.items.map(({ id }) => id);
    };
    assert.deepEqual(await ids('हुसैन'), ['1']);
    assert.deepEqual(await ids('حسن خان'), ['2', '1'], 'Urdu leaves the vowels of Hasan away');
    assert.deepEqual((await ids('Hosin Khun')).sort(), ['1', '2'], 'nobody is spelled so');
    assert.deepEqual(await ids('Husna'), ['1'], 'the same sounds');
  });
}
