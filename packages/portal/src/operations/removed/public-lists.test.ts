import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '../../demo/seed-demo.ts';
import { createMemoryPortal, type MemoryPortal } from '../../memory.ts';
import { publicLists } from './public-lists.ts';

/** A minute, less the interval of an open page (30 s): so old a list may be that comes out of a cache. */
const MOST_SECONDS = 30;

let portal: MemoryPortal;

before(async () => {
  portal = createMemoryPortal({ services: describeServices(), validateResponses: true });
  await seedDemo({ ...portal, filings: false, wantedCount: 60, missingCount: 60 });
});
after(() => portal.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  portal.handler(new Request(`https://portal.example${path}`, { headers }));

async function assertKeptBriefly(path: string): Promise<void> {
  const first = await get(path);
  const cache = first.headers.get('cache-control') ?? '';
  assert.equal(first.status, 200, path);
  assert.ok(Number(/^public, max-age=(\d+), must-revalidate$/.exec(cache)?.[1]) <= MOST_SECONDS, `${path}: ${cache}`);
  const etag = first.headers.get('etag') ?? '';
  const again = await get(path, { 'if-none-match': etag });
  assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag], path);
}

for (const [list, kind] of Object.entries(publicLists)) {
  test(`${list} and its pictures are kept for half a minute, and cost nothing who has them`, async () => {
    await assertKeptBriefly(`/${list}?limit=100`);
    const { items } = (await (await get(`/${list}?limit=100`)).json()) as { items: readonly { photoUrl?: string }[] };
    const pictured = items.find(({ photoUrl }) => photoUrl)?.photoUrl;
    // The recovered have none.
    assert.equal(pictured === undefined, kind === publicLists['recovered-property']);
    if (pictured === undefined) return;
    await assertKeptBriefly(pictured);
    const id = pictured.split('/').at(-2) ?? '';
    const bytes = { mediaType: 'image/webp', data: btoa('not a drawing') };
    await portal.store.records.put([{ kind: `${kind}-photo`, id, sortKey: '', facets: {}, body: bytes }]);
    assert.equal((await get(pictured)).headers.get('content-type'), 'image/webp');
    await assertKeptBriefly(pictured);
  });

  test(`${list} answers 304 to whoever has had it since it was last another one, unless their tag says otherwise`, async () => {
    const path = `/${list}`;
    const now = new Date().toUTCString();
    const status = async (headers: Record<string, string>) => (await get(path, headers)).status;
    const modified = Date.parse((await get(path)).headers.get('last-modified') ?? '');
    assert.ok(modified <= Date.now(), 'there is a date');
    assert.equal(await status({ 'if-modified-since': now }), 304);
    assert.equal(await status({ 'if-modified-since': new Date(modified - 1000).toUTCString() }), 200);
    assert.equal(await status({ 'if-modified-since': now, 'if-none-match': '"another"' }), 200);
    assert.equal(await status({ 'if-modified-since': 'yesterday' }), 200);
  });

  test(`${list} tells by no date that nobody has left while somebody leaves`, async () => {
    const path = `/${list}`;
    const first = await get(path);
    const { items } = (await first.json()) as { items: readonly Record<string, unknown>[] };
    const id = String(
      Object.entries(items[0] ?? {}).find(([name]) => /^(wanted|missing|recovered)Id$/.test(name))?.[1],
    );
    await portal.store.records.remove(kind, [id]);
    const since = first.headers.get('last-modified') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 1100));
    assert.equal((await get(path, { 'if-modified-since': since })).status, 200);
  });
}

test('the page whose turn it is has no date: it is another one in the next hour, though nothing has changed', async () => {
  for (const list of ['wanted', 'missing'])
    assert.equal((await get(`/${list}?rotate=true`)).headers.get('last-modified'), null, list);
});
