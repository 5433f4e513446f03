import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { createMemoryPortal, type MemoryPortal } from '../../memory.ts';
import { headings, scorecardRecord, type KeptRow } from '../../operations/scorecard/scorecard-record.ts';
import { endWords } from '../../words/scorecard-words.ts';
import { createScorecardPage } from './scorecard-page.ts';

const services = describeServices();
let portal: MemoryPortal;
let open: ReturnType<typeof createScorecardPage>;
before(async () => {
  portal = createMemoryPortal({
    services,
    validateResponses: true,
    ports: { now: () => new Date('2026-11-22T06:00:00Z') },
  });
  open = createScorecardPage({ ...portal, services });
  const complaint: KeptRow = {
    ...{ service: 'complaint', filed: 1200, open: 300 },
    acknowledged: { inTime: 900 },
    signed: { inTime: 600, late: 200, never: 400 },
    ends: [
      { state: 'fir_registered', count: 880 },
      { state: 'rejected', count: 20 },
      { state: 'closed_civil', count: 0 },
    ],
    satisfaction: { satisfied: 60, notSatisfied: 40 },
  };
  const missing: KeptRow = {
    ...{ service: 'missing-person', filed: 12, acknowledged: {}, firs: { registered: 5, none: 7 } },
    ...{ ends: [{ state: 'traced' }], satisfaction: {} },
  };
  const rows = [complaint, missing, { service: 'tip', ends: [] }, { service: 'verification', filed: 0, ends: [] }];
  await portal.store.records.put([scorecardRecord('2026-Q3', '5117', rows), scorecardRecord('2026-Q2', '5117', [])]);
});
after(() => portal.close());

const page = async (query: string) => {
  const response = await open(new Request(`https://portal.example/scorecards?${query}`));
  const markup = (await response?.text()) ?? '';
  return { status: response?.status, markup, text: markup.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ') };
};

test('asks for the district, and for nothing else, without script and in each language', async () => {
  for (const language of ['hi', 'en', 'ur']) {
    const { status, markup } = await page(`lang=${language}`);
    assert.equal(status, 200);
    assert.equal(markup.match(/<option value="[^"]*"\s*>\s*[^\s<]/gu)?.length, 39);
    assert.doesNotMatch(markup, /<table|<script|undefined|\[object|\{\w+\}/u);
  }
});

test('shows a table for each service, with its name and how many were filed as the caption, and headers of rows, columns and groups', async () => {
  const { markup, text } = await page('lang=en&district=5117');
  assert.match(text, /Patna: July\s–\sSeptember 2026/u);
  assert.match(text, /by 30\/10\/2026/u);
  assert.match(markup, /<caption>\s*e-Complaint: 1,200 filed\s*<\/caption>/u);
  assert.match(text, /within three days 600 50 later 200 17 not signed 400 33/u);
  assert.match(text, /satisfied 60 60 not satisfied 40 40/u);
  assert.match(text, /FIR registered 5 42 no FIR 7 58/u);
  const rows = markup.match(/<tr>/gu)?.length;
  const sentences = markup.match(/<td colspan="3">/gu)?.length ?? 0;
  assert.equal(markup.match(/scope="(row|rowgroup)"/gu)?.length, (rows ?? 0) - 2 - sentences, 'but for the two heads');
  assert.doesNotMatch(markup, /undefined|NaN|\[object|\{\w+\}/u);
});

test('numbers that are left out are told as one, zeros stay, and it says why', async () => {
  const { text } = await page('lang=en&district=5117');
  assert.match(text, /within 24 hours 900 75 later, not so far: not told one by one, together 300 25/u);
  assert.match(text, /closed: a civil matter 0 0/u);
  assert.match(text, /How it ended too few to be told one by one Those who/u);
  assert.match(text, /too few answers to be told/u);
  assert.match(text, /A number from one to four could tell who it is about/u);
  assert.match(text, /Fewer than five were filed, so nothing more is told: Confidential tip/u);
  assert.match(text, /Nothing was filed: [^.]*verification/iu);
});

test('the other languages and months lead to the same district', async () => {
  const { markup } = await page('lang=en&district=5117&quarter=2026-Q2');
  assert.match(markup, /href="\/scorecards\?lang=ur&amp;district=5117&amp;quarter=2026-Q2"/u);
  assert.match(markup, /<option value="2026-Q2" selected>\s*April\s–\sJune 2026/u);
});

test('months that were not counted give the newest, and say so; a district without any says that', async () => {
  const later = await page('lang=en&district=5117&quarter=2026-Q4');
  assert.match(later.text, /Those months have not been counted/u);
  assert.match(later.text, /July\s–\sSeptember 2026/u);
  const gaya = await page('lang=en&district=5109');
  assert.deepEqual([gaya.status, /Nothing has been counted for this district/u.test(gaya.text)], [200, true]);
  assert.doesNotMatch((await page('lang=en&district=%3Cb%3E')).markup, /<b>|%3Cb/u);
});

test('while the portal is away it says so', async () => {
  const away = createScorecardPage({
    ...{ services, config: portal.config },
    handler: () => Promise.resolve(new Response(null, { status: 503 })),
  });
  const response = await away(new Request('https://portal.example/scorecards?lang=en&district=5117'));
  assert.equal(response?.status, 503);
  assert.match(await response.text(), /cannot answer now/u);
});

test('every end that a filing can have has its words in each language', () => {
  const ends = new Set([...headings.values()].flatMap((each) => each.ends));
  for (const end of ends) for (const language of ['hi', 'en', 'ur'] as const) assert.ok(endWords[end]?.[language], end);
  assert.deepEqual(Object.keys(endWords).sort(), [...ends].sort());
});
