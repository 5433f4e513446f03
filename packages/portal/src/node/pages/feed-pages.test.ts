import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '../../demo/seed-demo.ts';
import { createMemoryPortal, type MemoryPortal } from '../../memory.ts';
import { publicLists } from '../../operations/removed/public-lists.ts';
import { createFeedPages } from './feed-pages.ts';
import { createUncheckedImages } from '../../ports/images.ts';
import { createJourneyPages } from './journey-pages.ts';

interface Feed {
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly items: readonly { id: string; url: string; title: string; content_html: string; date_published?: string }[];
  readonly _nagrik: { readonly removed: readonly { id: string }[] };
}

const services = describeServices();
let portal: MemoryPortal;
let feeds: ReturnType<typeof createFeedPages>;
let pages: ReturnType<typeof createJourneyPages>;

before(async () => {
  portal = createMemoryPortal({ services });
  await seedDemo({ ...portal, filings: false, wantedCount: 60, missingCount: 60 });
  feeds = createFeedPages({ services, config: portal.config, handler: portal.handler });
  const { store, config, handler } = portal;
  pages = createJourneyPages({ services, store, config, handler, images: createUncheckedImages() });
});
after(() => portal.close());

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  (await feeds(new Request(`https://portal.example${path}`, { headers }))) ?? new Response(null, { status: 404 });
const read = async (path: string): Promise<Feed> => (await (await get(path)).json()) as Feed;

/** The services whose list everybody may see: those that can tell what has left it. */
const listed = services.filter(({ operations }) => operations.includes('listRemoved'));

test('each public list has a feed in each language, and no other service has one', async () => {
  assert.equal(listed.length, Object.keys(publicLists).length);
  for (const service of services)
    for (const language of ['hi', 'en', 'ur'] as const) {
      const { id, name } = service;
      const response = await get(`/services/${id}/feed.json?lang=${language}`);
      const has = listed.includes(service);
      assert.equal(response.status, has ? 200 : 404, id);
      if (!has) continue;
      const feed = (await response.json()) as Feed;
      assert.deepEqual(
        [feed.version, feed.title, feed.language],
        ['https://jsonfeed.org/version/1.1', name[language], language],
      );
      assert.ok(feed.items.length >= 20, `${id} has ${feed.items.length}`);
      for (const { url, title } of feed.items.slice(0, 2)) {
        const page = await pages(new Request(url));
        assert.equal(page?.status, 200, url);
        const text = (await page.text()).replaceAll('&#39;', "'");
        assert.ok(text.includes(title.slice(0, 12)), `${title} on its page`);
      }
    }
});

test('what a feed reader copies has no picture: nobody could take it back', async () => {
  for (const { id } of listed)
    for (const kind of ['json', 'rss'])
      assert.doesNotMatch(await (await get(`/services/${id}/feed.${kind}?lang=en`)).text(), /<img|photo|&lt;img/i, id);
});

test('somebody who was found is gone from the feed, and told by their id', async () => {
  const before = await read('/services/missing/feed.json?lang=en');
  const [found] = before.items;
  assert.ok(found);
  await portal.store.records.remove('missing', [found.id]);
  const now = await read('/services/missing/feed.json?lang=en');
  assert.ok(!JSON.stringify(now.items).includes(found.id));
  assert.deepEqual(
    now._nagrik.removed.map(({ id }) => id),
    [found.id],
  );
  assert.ok(!JSON.stringify(now._nagrik).includes(found.title));
});

test('a feed is of the district that was asked for, and of none that does not exist', async () => {
  const all = await read('/services/wanted/feed.json?lang=en');
  const patna = await read('/services/wanted/feed.json?lang=en&district=5117');
  assert.ok(patna.items.length > 0 && patna.items.length < all.items.length);
  for (const item of patna.items) assert.match(item.content_html, /Patna/i);
  assert.equal((await get('/services/wanted/feed.json?district=nowhere')).status, 404);
});

test('the RSS feed is one that a browser can parse, with every name as text', async () => {
  const response = await get('/services/wanted/feed.rss?lang=ur');
  assert.equal(response.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
  const text = await response.text();
  const { items } = await read('/services/wanted/feed.json?lang=ur');
  assert.equal(text.match(/<item>/g)?.length, items.length);
  assert.equal(text.match(/<guid isPermaLink="false">/g)?.length, items.length);
  const [, description = ''] = /<item>[\s\S]*?<description>([\s\S]*?)<\/description>/.exec(text) ?? [];
  assert.doesNotMatch(description, /</, 'markup inside is text');
  assert.match(description, /&lt;h3/);
});

test('an entry has the day on which it was published, in both feeds, where its record says it', async () => {
  const { items } = await read('/services/missing/feed.json?lang=en');
  const rss = await (await get('/services/missing/feed.rss?lang=en')).text();
  const days = [...rss.matchAll(/<pubDate>([^<]+)<\/pubDate>/g)].map(([, day = '']) => day);
  assert.equal(days.length, items.length);
  for (const [at, { id, date_published: published = '' }] of items.entries()) {
    const answer = await portal.handler(new Request(`https://portal.example/missing/${id}`));
    const { publishedOn } = (await answer.json()) as { publishedOn: string };
    assert.equal(published, `${publishedOn}T00:00:00+05:30`);
    assert.match(days[at] ?? '', /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 \+0530$/);
    assert.equal(Date.parse(days[at] ?? ''), Date.parse(published));
  }
});

test('no date is made up where a record says only when something else happened', async () => {
  for (const id of ['wanted', 'recovered-property']) {
    const { items } = await read(`/services/${id}/feed.json?lang=en`);
    for (const item of items) assert.equal(item.date_published, undefined, id);
    assert.doesNotMatch(await (await get(`/services/${id}/feed.rss?lang=en`)).text(), /<pubDate>/, id);
  }
});

test('who has a feed already gets 304, any site may read it, and no cache keeps it for more than a minute', async () => {
  const first = await get('/services/wanted/feed.json?lang=hi');
  const etag = first.headers.get('etag') ?? '';
  assert.equal((await get('/services/wanted/feed.json?lang=hi', { 'if-none-match': etag })).status, 304);
  assert.equal((await get('/services/wanted/feed.json?lang=en', { 'if-none-match': etag })).status, 200);
  assert.equal(first.headers.get('cache-control'), 'public, max-age=30, must-revalidate');
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
});

test('each feed says when its list was last another one, and answers 304 to whoever has had it since, unless their tag says otherwise', async () => {
  const now = new Date().toUTCString();
  for (const { id } of listed)
    for (const kind of ['json', 'rss']) {
      const path = `/services/${id}/feed.${kind}?lang=en`;
      const status = async (headers: Record<string, string>) => (await get(path, headers)).status;
      const first = await get(path);
      const modified = Date.parse(first.headers.get('last-modified') ?? '');
      assert.ok(modified <= Date.now(), `${path} has a last-modified`);
      const known = await get(path, { 'if-modified-since': now });
      assert.deepEqual(
        [known.status, await known.text(), known.headers.get('etag')],
        [304, '', first.headers.get('etag')],
      );
      assert.equal(await status({ 'if-modified-since': new Date(modified - 1000).toUTCString() }), 200, path);
      assert.equal(await status({ 'if-modified-since': now, 'if-none-match': '"another"' }), 200, path);
      assert.equal(await status({ 'if-modified-since': 'yesterday' }), 200, path);
    }
});

test('the RSS feed of whoever has left says nothing, and their entry is absent', async () => {
  const { items } = await read('/services/wanted/feed.json?lang=en');
  const last = items.at(-1) ?? assert.fail('nobody');
  await portal.store.records.remove('wanted', [last.id]);
  const text = await (await get('/services/wanted/feed.rss?lang=en')).text();
  assert.ok(!text.includes(last.id) && !/deleted-entry/.test(text));
});

test('the page of a list leads to its feeds', async () => {
  const page = await pages(new Request('https://portal.example/services/missing?lang=hi'));
  const html = (await page?.text()) ?? '';
  for (const kind of ['json', 'rss'])
    assert.match(html, new RegExp(`<link\\s+rel="alternate"[^>]+href="/services/missing/feed.${kind}\\?lang=hi"`));
  assert.doesNotMatch(
    (await (await pages(new Request('https://portal.example/services/tip?lang=hi')))?.text()) ?? '',
    /alternate/,
  );
});
