import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings, type PortalConfig, type Service } from '../../handler/portal.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import { createMemoryPortal } from '../../memory.ts';
import { createFramePages } from './frame-pages.ts';
import { describeServices } from '@nagrik/elements/catalogue';

const service: Service = {
  id: 'complaint',
  tag: 'nagrik-complaint-form',
  kind: 'form',
  takes: 10,
  haveAtHand: [],
  signIn: 'citizen',
  sensitive: true,
  operations: ['fileComplaint', 'readOutcome'],
  name: { hi: 'शिकायत', en: 'Complaint', ur: 'شکایت' },
  summary: { hi: '…', en: '…', ur: '…' },
};
const config: PortalConfig = {
  mode: 'production',
  publicUrl: 'https://portal.example',
  allowedOrigins: [],
  sites: { patna: ['https://patna.example', 'https://www.patna.example'] },
  secret: 's'.repeat(32),
  settings: defaultSettings,
};
const sites = () => Promise.resolve(new Map(Object.entries(config.sites)));
const handler = () => Promise.resolve(new Response(null, { status: 503 }));
const frames = createFramePages({ services: [service], config, handler, sites });
const get = (path: string, headers: Record<string, string> = {}): Promise<Response | undefined> =>
  frames(new Request(`https://portal.example${path}`, { headers }));
const policyOf = (response: Response | undefined): string => response?.headers.get('content-security-policy') ?? '';

test('exactly the origins of a registered site may frame a service', async () => {
  assert.match(
    policyOf(await get('/embed/frame/complaint-form?site=patna')),
    /frame-ancestors https:\/\/patna\.example https:\/\/www\.patna\.example;/,
  );
});

test('nobody may frame it for a site that is not registered, or for none', async () => {
  for (const query of ['', '?site=', '?site=gaya', '?site=__proto__', '?site=constructor', '?site=toString'])
    assert.match(policyOf(await get(`/embed/frame/complaint-form${query}`)), /frame-ancestors 'none';/, query);
});

test('what the page passes on is a public code or it is not there', async () => {
  const page = async (query: string) =>
    (await (await get(`/embed/frame/complaint-form?site=patna&${query}`))?.text()) ?? '';
  assert.match(await page('district=5117'), /<nagrik-complaint-form lang="hi" district="5117">/);
  for (const bad of ['district=51x7', 'district="><script>', 'exit-url=javascript:alert(1)', 'station=1 onload=x'])
    assert.match(await page(bad), /<nagrik-complaint-form lang="hi">/, bad);
});

test('speaks the language asked for, and Hindi where that is none', async () => {
  assert.match(
    (await (await get('/embed/frame/complaint-form?lang=ur'))?.text()) ?? '',
    /<html lang="ur" dir="rtl" data-theme="portal">/,
  );
  assert.match(
    (await (await get('/embed/frame/complaint-form?lang=xx'))?.text()) ?? '',
    /<html lang="hi" dir="ltr" data-theme="portal">/,
  );
});

test('an unknown service is no page here, and a page of its own leads to the service', async () => {
  assert.equal(await get('/embed/frame/nothing'), undefined);
  const led = await get('/embed/frame/complaint-form?lang=en', { 'sec-fetch-dest': 'document' });
  assert.deepEqual([led?.status, led?.headers.get('location')], [303, '/services/complaint?lang=en']);
});

test('the bar is written in the letters of its language: the tokens of a language hold for the page as well', async () => {
  const css = (await (await get('/embed/frame.css'))?.text()) ?? '';
  assert.match(css, /:root:lang\(ur\)\s*\{[^}]*--n-font:[^}]*Nastaliq/);
  assert.doesNotMatch(css, /:host|:root\(/);
});

test('leads to the page that works without script, in the language of the frame, until the service is there', async () => {
  for (const language of ['hi', 'en', 'ur']) {
    const page = (await (await get(`/embed/frame/complaint-form?site=patna&lang=${language}`))?.text()) ?? '';
    const inside = /<nagrik-complaint-form[^>]*>([^]*)<\/nagrik-complaint-form>/.exec(page)?.[1] ?? '';
    assert.match(
      inside,
      new RegExp(`<a href="/services/complaint\\?lang=${language}" target="_blank" rel="noopener">`),
    );
    assert.match(inside, /112/);
  }
});

test('says which operations behind the service go away, and when', async () => {
  const deprecations = { fileComplaint: { since: '2026-11-01T00:00:00Z', sunset: '2027-05-01T00:00:00Z' } };
  const settings = { ...defaultSettings, deprecations };
  const leaving = createFramePages({ services: [service], config: { ...config, settings }, handler, sites });
  const page = await leaving(new Request('https://portal.example/embed/frame/complaint-form'));
  assert.deepEqual((await page?.text())?.match(/<meta name="nagrik-deprecated"[^>]*>/g), [
    '<meta name="nagrik-deprecated" content="fileComplaint" data-sunset="2027-05-01T00:00:00Z" />',
  ]);
  assert.doesNotMatch((await (await get('/embed/frame/complaint-form'))?.text()) ?? '', /nagrik-deprecated/);
});

test('one entry of a list is drawn in the frame for whoever has no script, and for nobody else', async () => {
  const portal = await createMemoryPortal();
  await seedDemo({ ...portal, filings: false });
  const drawing = createFramePages({ services: describeServices(), config, handler: portal.handler, sites });
  const page = async (query: string): Promise<string> => {
    const response = await drawing(new Request(`https://portal.example/embed/frame/missing-list?site=patna&${query}`));
    return (await response?.text()) ?? '';
  };
  const drawn = (html: string): string => /<noscript>([^]*)<\/noscript>/.exec(html)?.[1] ?? '';
  for (const [lang, lost] of [
    ['hi', 'यह पेज नहीं मिला'],
    ['en', 'This page was not found'],
    ['ur', 'یہ صفحہ نہیں ملا'],
  ] as const) {
    const inside = drawn(await page(`lang=${lang}&view=not-found&district=5134`));
    assert.ok(inside.includes(lost), inside.slice(0, 300));
    assert.match(inside, /<img[^>]+src="\/missing\/m_\d+\/photo"/);
    assert.match(inside, /href="tel:112"/);
    assert.match(inside, new RegExp(`href="/services/missing/m_\\d+\\?lang=${lang}" target="_blank"`));
  }
  assert.match(drawn(await page('lang=en&view=card')), /Missing persons/);
  for (const query of ['lang=en', 'lang=en&view=poster']) assert.equal(drawn(await page(query)), '');
  const closed = await drawing(new Request('https://portal.example/embed/frame/arrested-list?site=patna&view=card'));
  assert.equal(drawn((await closed?.text()) ?? ''), '', 'a list that asks for a sign-in has no such view');
  await portal.close();
});

test('whoever has no script is given numbers to call where the portal has nobody to show', async () => {
  const drawing = createFramePages({ services: describeServices(), config, handler, sites });
  const response = await drawing(new Request('https://portal.example/embed/frame/missing-list?lang=en&view=not-found'));
  const html = (await response?.text()) ?? '';
  assert.match(html, /<noscript>[^]*This page was not found[^]*tel:1098[^]*tel:112[^]*<\/noscript>/);
});
