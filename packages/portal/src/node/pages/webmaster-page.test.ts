import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { defaultSettings, type PortalConfig, type Service } from '../../handler/portal.ts';
import { createWebmasterPage } from './webmaster-page.ts';

const service: Service = {
  id: 'complaint',
  tag: 'nagrik-complaint-form',
  kind: 'form',
  takes: 10,
  haveAtHand: [],
  signIn: 'citizen',
  sensitive: true,
  operations: [],
  name: { hi: 'शिकायत', en: 'Complaint', ur: 'شکایت' },
  summary: { hi: '…', en: '…', ur: '…' },
};
const config: PortalConfig = {
  mode: 'production',
  publicUrl: 'https://portal.example',
  allowedOrigins: [],
  sites: { portal: ['https://portal.example'], patna: ['https://patna.example'] },
  secret: 's'.repeat(32),
  settings: defaultSettings,
};
const release = {
  ...{ version: '0.1.0-aaaa', folder: '' },
  files: { 'embed.js': 'sha384-abc', 'embed.css': 'sha384-def', 'inline.js': 'sha384-ghi' },
  inline: { 'fir-lookup': ['inline.js'] },
};
const sites = () => Promise.resolve(new Map(Object.entries(config.sites)));
const opened: string[] = [];
const districts = () =>
  Promise.resolve([
    { code: '5134', lgdCode: 209, name: { en: 'Nalanda', hi: 'नालंदा' }, policeDistricts: [], division: 'Patna' },
  ]);
const list: Service = { ...service, id: 'missing', tag: 'nagrik-missing-list', kind: 'list', sensitive: false };

function page(answer: () => Response | Promise<Response> = () => new Response('')) {
  const open = async (address: string): Promise<Response> => {
    opened.push(address);
    return answer();
  };
  const pages = createWebmasterPage({ services: [service, list], config, sites, districts, releases: [release], open });
  return async (query: string): Promise<string> =>
    (await (await pages(new Request(`https://portal.example/embed/?${query}`)))?.text()) ?? '';
}
const codeOf = (html: string): string =>
  (/<textarea[^>]*>([^]*?)<\/textarea>/.exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');

test('gives the code for the service, the language and the site that were chosen', async () => {
  const code = codeOf(await page()('lang=en&service=complaint&in=ur&site=patna'));
  assert.match(code, /<nagrik-complaint-form site="patna" lang="ur">/);
  assert.match(code, /شکایت/);
});

test('gives a fixed release with its integrity where that is chosen', async () => {
  assert.match(codeOf(await page()('form=pinned')), /\/embed\/r\/0\.1\.0-aaaa\/embed\.js"\s+integrity="sha384-abc"/);
});

test('what is written into the address is no markup', async () => {
  const html = await page()('service=%3Cb%3E&site=%22%3E%3Cb%3E&page=%22%3E%3Cscript%3Ex');
  assert.doesNotMatch(html, /<b>|<script>x/);
});

test('opens pages of registered sites alone', async () => {
  opened.length = 0;
  for (const address of [
    'https://patna.example.evil/',
    'http://patna.example/',
    'http://127.0.0.1:5432/',
    'file:///etc/passwd',
    'x',
  ])
    assert.match(
      await page()(`lang=en&page=${encodeURIComponent(address)}`),
      /does not belong to a registered site/,
      address,
    );
  assert.deepEqual(opened, []);
});

test('follows a page to registered sites alone', async () => {
  const asked: boolean[] = [];
  const open = (_: string, mayFollow: (url: URL) => boolean): Promise<Response> => {
    for (const to of [
      'https://patna.example/x/',
      'http://patna.example/',
      'https://evil.example/',
      'http://127.0.0.1/',
    ])
      asked.push(mayFollow(new URL(to)));
    return Promise.resolve(new Response(''));
  };
  const pages = createWebmasterPage({ services: [service], config, sites, districts, releases: [], open });
  await pages(new Request('https://portal.example/embed/?page=https://patna.example/x'));
  assert.deepEqual(asked, [true, false, false, false]);
});

test('says which lines a page’s policy lacks, and when it lacks none', async () => {
  const policy = (value: string) => () =>
    new Response('<nagrik-complaint-form>', { headers: { 'content-security-policy': value } });
  const query = 'lang=en&page=https://patna.example/complaint';
  assert.match(await page(policy("default-src 'self'"))(query), /script-src &#39;self&#39; https:\/\/portal\.example/);
  assert.match(await page(policy('script-src *; frame-src *; style-src *'))(query), /does not block the service/);
  assert.doesNotMatch(await page(policy('script-src *'))(query), /no service in the page/);
  assert.match(await page()(query), /no service in the page/);
});

test('knows Trusted Types and import maps', async () => {
  const map = '{"integrity":{"https://portal.example/embed/r/0.1.0-aaaa/inline.js":"sha384-ghi"}}';
  const hash = `sha256-${createHash('sha256').update(map).digest('base64')}`;
  const told = (policy: string, script = '<script type="importmap">') =>
    page(
      () =>
        new Response(`${script}${map}</script><nagrik-missing-list>`, {
          headers: { 'content-security-policy': policy },
        }),
    )('lang=en&page=https://patna.example/missing');
  const named = (hash: string): RegExp => new RegExp(`script-src &#39;${hash.replace(/[+/]/g, '\\$&')}&#39;`);
  const sources = 'script-src https://portal.example';
  assert.match(await told(sources), named(hash));
  assert.match(await told(`${sources} '${hash}'`), /does not block the service/);
  assert.match(await told(`${sources} 'nonce-abc'`, '<script nonce=abc type=importmap>'), /does not block the service/);
  assert.match(await told("trusted-types 'none'"), /trusted-types lit-html/);
});

test('leads to the desk, which lets the page itself say what is blocked', async () => {
  assert.match(await page()('lang=ur'), /صفحہ جانچیں[^<]*<a href="\/desk\?lang=ur">/);
});

test('a page that cannot be opened, or leads elsewhere, is told as that', async () => {
  const query = 'lang=en&page=https://patna.example/gone';
  assert.match(await page(() => Promise.reject(new TypeError('fetch failed')))(query), /could not be opened/);
  assert.match(await page(() => new Response('', { status: 302 }))(query), /could not be opened/);
  assert.match(await page(() => new Response('', { status: 415 }))(query), /no web page/);
});

test('gives the code of a list for a page that was not found, in the district that was chosen, and shows it so', async () => {
  const html = await page()('service=missing&in=en&view=not-found&district=5134');
  const code = codeOf(html);
  assert.match(code, /<nagrik-missing-list site="patna" lang="en" view="not-found" district="5134">/);
  assert.match(code, /<p>This page was not found<\/p>/);
  assert.match(code, /<a href="tel:1098">1098<\/a>/);
  assert.match(html, /preview\?service=missing&amp;lang=en&amp;view=not-found&amp;district=5134/);
});

test('offers no card of what is no list, and takes no district that there is not', async () => {
  const html = await page()('service=complaint&view=card&district=9999');
  assert.doesNotMatch(html, /name="view"/);
  assert.doesNotMatch(codeOf(html), /view=|district=/);
});
