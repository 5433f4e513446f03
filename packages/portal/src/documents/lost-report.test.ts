import assert from 'node:assert/strict';
import { test } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../generated/types.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { lostReportContent } from './lost-report-content.ts';

type Report = components['schemas']['LostPropertyReport'];

const places = new Places(districts, stations);
const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalLostProperty.value as Report;

const contentOf = (language: DocumentLanguage, changes: Partial<Report> = {}): DocumentContent =>
  lostReportContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      filing: { ...filing, ...changes },
      station: places.ref('5117044'),
      attachments: [],
    },
    language,
  );

/** What stands on it whatever its language: numbers, and what the citizen wrote. */
const facts = [
  reference,
  '21/11/2026, 10:04',
  'नमूना कुमारी',
  'काल्पनिक प्रसाद',
  '490154203237518',
  '356938035643809',
  '+91 9000000001',
  'XXXX 0000',
  'XXXX 4242',
  'BR0120110000000',
  'BR01AB1234',
  'NAMUNA00000000001',
  '₹2500',
  '20/11/2026, 18:00 – 20/11/2026, 20:30',
  'ceir.gov.in',
];

test('a report of lost property holds every number by which the things are known, in each language', () => {
  const own = {
    hi: ['खोए सामान की रिपोर्ट', 'प्राथमिकी (FIR) नहीं है', 'सबूत भी नहीं है', 'ड्राइविंग लाइसेंस', 'ज़िला परिवहन कार्यालय'],
    en: ['Report of lost property', 'It is no FIR and no proof of ownership', 'Driving licence'],
    ur: ['ایف آئی آر نہیں ہے، اور مالک ہونے کا ثبوت بھی نہیں ہے'],
  };
  for (const language of ['hi', 'en', 'ur'] as const) {
    const said = JSON.stringify(contentOf(language));
    for (const words of [...facts, ...own[language]]) assert.ok(said.includes(words), `${words} in\n${said}`);
  }
});

test('a report for somebody else names them, and says nothing of their consent: it is shown to banks and offices', () => {
  const said = JSON.stringify(contentOf('en'));
  assert.match(said, /"On behalf of","value":"नमूना देवी"/);
  assert.doesNotMatch(said, /agree/);
  const { onBehalfOf: _, ...own } = filing;
  const bare = { reference, filedAt: '2026-11-21T04:34:05.000Z', filing: own, attachments: [] };
  assert.doesNotMatch(JSON.stringify(lostReportContent(bare, 'en')), /On behalf of/);
});

test('what was not given leaves no empty line, and the advice is about what was lost', () => {
  const things: Report['items'] = { things: [{ kind: 'keys', description: 'चाबी' }] };
  const { blocks } = contentOf('en', { items: things, reporter: { name: 'न', address: { text: 'टोला' } } });
  const rows = blocks.flatMap((block) => block.rows ?? []);
  assert.ok(rows.every(({ value }) => value !== ''));
  assert.deepEqual(
    rows.filter(({ label }) => ['IMEI', 'Mother, father, wife or husband', 'Value, about'].includes(label)),
    [],
  );
  const steps = blocks.flatMap((block) => block.steps ?? []);
  assert.doesNotMatch(steps.join(' '), /ceir|bank/);
});
