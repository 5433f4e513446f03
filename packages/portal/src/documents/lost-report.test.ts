import assert from 'node:assert/strict';
import { test } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../generated/types.ts';
import type { DocumentLanguage, DocumentPage } from './document-page.ts';
import { lostReportContent } from './lost-report-content.ts';
import { pdfText } from './testing/pdf-text.ts';
import { createTypstDocuments } from './typst-documents.ts';

type Report = components['schemas']['LostPropertyReport'];

const places = new Places(districts, stations);
const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalLostProperty.value as Report;

const pageOf = (language: DocumentLanguage, changes: Partial<Report> = {}): DocumentPage => ({
  ...lostReportContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      filing: { ...filing, ...changes },
      station: places.ref('5117044'),
      attachments: [],
    },
    language,
  ),
  issuedAt: '2026-11-21T10:04:05',
  footer: '',
  verify: {
    text: '',
    code: 'D7KQ-M2XV-T9HA',
    url: 'https://portal.example/verify/D7KQ-M2XV-T9HA',
    scanned: 'https://portal.example/verify/D7KQ-M2XV-T9HA',
    alt: 'QR',
  },
});

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

test('a report of lost property holds every number by which the things are known, as a PDF in each language', async () => {
  const typst = createTypstDocuments();
  const own = {
    hi: ['खोए सामान की रिपोर्ट', 'प्राथमिकी (FIR) नहीं है', 'सबूत भी नहीं है', 'ड्राइविंग लाइसेंस', 'ज़िला परिवहन कार्यालय'],
    en: ['Report of lost property', 'It is no FIR and no proof of ownership', 'Driving licence'],
  };
  try {
    for (const language of ['hi', 'en'] as const) {
      const text = pdfText(await typst.render(pageOf(language))).replaceAll('\n', '');
      for (const words of [...facts, ...own[language]]) assert.ok(text.includes(words), `${words} in\n${text}`);
    }
    // Urdu stands in the file from left to right: `every-paper.test.ts` reads it by another program.
    assert.match(JSON.stringify(pageOf('ur')), /ایف آئی آر نہیں ہے، اور مالک ہونے کا ثبوت بھی نہیں ہے/);
    const urdu = Buffer.from(await typst.render(pageOf('ur'))).toString('latin1');
    assert.ok(urdu.includes('Lateef'));
  } finally {
    await typst.close?.();
  }
});

test('a report for somebody else names them, and says nothing of their consent: it is shown to banks and offices', () => {
  const said = JSON.stringify(pageOf('en'));
  assert.match(said, /"On behalf of","value":"नमूना देवी"/);
  assert.doesNotMatch(said, /agree/);
  const { onBehalfOf: _, ...own } = filing;
  const bare = { reference, filedAt: '2026-11-21T04:34:05.000Z', filing: own, attachments: [] };
  assert.doesNotMatch(JSON.stringify(lostReportContent(bare, 'en')), /On behalf of/);
});

test('what was not given leaves no empty line, and the advice is about what was lost', () => {
  const things: Report['items'] = { things: [{ kind: 'keys', description: 'चाबी' }] };
  const { blocks } = pageOf('en', { items: things, reporter: { name: 'न', address: { text: 'टोला' } } });
  const rows = blocks.flatMap((block) => block.rows ?? []);
  assert.ok(rows.every(({ value }) => value !== ''));
  assert.deepEqual(
    rows.filter(({ label }) => ['IMEI', 'Mother, father, wife or husband', 'Value, about'].includes(label)),
    [],
  );
  const steps = blocks.flatMap((block) => block.steps ?? []);
  assert.doesNotMatch(steps.join(' '), /ceir|bank/);
});
