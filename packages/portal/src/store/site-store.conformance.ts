import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstBreak } from './hash-chain.ts';
import type { SiteChange, Store } from './store.ts';

const change = (kind: SiteChange['kind'], ...origins: string[]): SiteChange => ({
  ...{ kind, at: '2026-11-21T04:00:00.000Z', officerId: 'patna-desk-1', districtCode: '5117', origins },
});

/** The registry of host sites: what every store must do. */
export function describeSites(store: () => Store): void {
  const write = (name: string, key: string, one: SiteChange, bodyDigest = 'digest') =>
    store().sites.write(name, { idempotency: { key: `site-${key}`, bodyDigest }, decide: () => one });
  const names = async () => (await store().sites.list()).map(({ name }) => name);

  it('keeps a site as its last change has it, and what it was before', async () => {
    const { sites } = store();
    await write('patna', 'p1', change('registered', 'https://patna.example'));
    await write('gaya', 'g1', { ...change('registered'), title: { hi: 'गया', en: 'Gaya', ur: 'گیا' } });
    const changed = await write('patna', 'p2', change('changed', 'https://www.patna.example'));
    assert.equal(changed.kind, 'written');
    assert.deepEqual(await names(), ['gaya', 'patna']);
    const [gaya, patna] = await sites.list();
    assert.deepEqual([gaya?.last.event.title?.ur, patna?.last.event.origins], ['گیا', ['https://www.patna.example']]);
    await write('patna', 'p3', change('removed', 'https://www.patna.example'));
    assert.deepEqual(await names(), ['gaya']);
    const log = await sites.log('patna');
    assert.deepEqual(
      log.map(({ seq, event }) => [seq, event.kind]),
      [
        [1, 'registered'],
        [2, 'changed'],
        [3, 'removed'],
      ],
    );
    assert.equal(await firstBreak(log), undefined);
    const forged = log.map((line) => (line.seq === 2 ? { ...line, event: change('changed', 'https://evil') } : line));
    assert.equal(await firstBreak(forged), 2);
    assert.deepEqual(await sites.log('nobody'), []);
  });

  it('writes once for each key, and gives the same again', async () => {
    const one = change('registered', 'https://once.example');
    const rush = await Promise.all([1, 2, 3].map(() => write('once', 'o1', one)));
    assert.deepEqual(rush.map(({ kind }) => kind).sort(), ['repeated', 'repeated', 'written']);
    await write('once', 'o2', change('changed', 'https://other.example'));
    const repeat = await write('once', 'o1', one);
    assert.deepEqual(repeat.kind === 'repeated' && repeat.site.last.event.origins, ['https://once.example']);
    assert.equal((await write('once', 'o1', one, 'another body')).kind, 'key-reused');
    assert.equal((await write('twice', 'o1', one)).kind, 'key-reused');
    assert.equal((await store().sites.log('once')).length, 2);
    assert.deepEqual((await store().sites.getByKey('site-o2'))?.last.seq, 2);
    assert.equal(await store().sites.getByKey('site-never'), undefined);
  });

  it('lets two who want one name decide one after the other', async () => {
    const seen: number[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((key) =>
        store().sites.write('wanted', {
          idempotency: { key: `site-race-${key}`, bodyDigest: key },
          decide(log) {
            seen.push(log.length);
            return change('changed', `https://${key}.example`);
          },
        }),
      ),
    );
    assert.deepEqual(seen.sort(), [0, 1, 2]);
  });

  it('keeps nothing of a change that was refused, and wakes who listens for one that was made', async () => {
    let woken = 0;
    const stop = await store()
      .sites.write('x', { idempotency: { key: 'site-x', bodyDigest: '' }, decide: refuse })
      .then(
        () => assert.fail('not refused'),
        () => store().subscribe('sites', () => (woken += 1)),
      );
    assert.deepEqual(await store().sites.log('x'), []);
    await write('woken', 'w1', change('registered', 'https://woken.example'));
    await Promise.resolve();
    assert.ok(woken > 0, 'the process that made a change knows of it at once');
    stop();
  });
}

function refuse(): never {
  throw new Error('refused');
}
