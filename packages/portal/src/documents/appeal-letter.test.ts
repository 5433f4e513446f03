import assert from 'node:assert/strict';
import { test } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import { appealLetter } from './appeal-letter.ts';
import type { DocumentLanguage, DocumentPage } from './document-page.ts';
import { pdfText } from './testing/pdf-text.ts';
import { createTypstDocuments } from './typst-documents.ts';

const places = new Places(districts, stations);
const reference = 'BR-5117044-26-00016-K';

const pageOf = (language: DocumentLanguage): DocumentPage => ({
  ...appealLetter(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      decidedAt: '2026-12-01T10:00:00.000Z',
      said: 'नमूना: यह दीवानी मामला है।',
      ...(places.ref('5117044') && { station: places.ref('5117044') }),
      writer: { name: 'परीक्षण काल्पनिक', address: 'काल्पनिक टोला, वार्ड 1' },
      account: 'नमूना: मेरी नीली साइकिल चोरी हो गई।',
    },
    language,
  ),
  issuedAt: '2026-12-02T10:04:05',
  footer: '',
  verify: {
    text: '',
    code: 'D7KQ-M2XV-T9HD',
    ...{ url: 'https://portal.example/verify/D7KQ-M2XV-T9HD', scanned: 'https://portal.example/verify/D7KQ-M2XV-T9HD' },
    alt: 'QR',
  },
});

test('a letter to the Superintendent says what was told, what the station wrote, and what to do with it, on one sheet', async () => {
  const typst = createTypstDocuments();
  const facts = [
    reference,
    'परीक्षण काल्पनिक',
    'काल्पनिक टोला',
    '21/11/2026',
    '01/12/2026',
    'नीली साइकिल',
    'दीवानी मामला',
  ];
  const own = {
    hi: ['पुलिस अधीक्षक (SP), पटना', 'BNSS', 'धारा 173(4)'],
    en: ['The Superintendent of Police (SP), Patna', 'section 173(4)'],
  };
  try {
    for (const language of ['hi', 'en'] as const) {
      const whole = pageOf(language);
      const said = JSON.stringify(whole);
      for (const words of [...facts, ...own[language]]) assert.ok(said.includes(words), `${words} in\n${said}`);
      assert.match(JSON.stringify(whole.blocks.at(-1)), /15100/);
      // The letter itself; what to do with it may stand on a second sheet.
      const letter = { ...whole, blocks: whole.blocks.slice(0, -1) };
      const text = pdfText(await typst.render(letter)).replaceAll('\n', '');
      assert.ok(text.includes('1 / 1'), 'the letter is on one sheet');
    }
  } finally {
    await typst.close?.();
  }
});

test('where nothing was written down, it leaves that out', () => {
  const { blocks } = appealLetter(
    {
      ...{ reference, filedAt: '2026-11-21T04:34:05.000Z', decidedAt: '2026-12-01T10:00:00.000Z' },
      writer: { name: 'न', address: 'टोला' },
    },
    'en',
  );
  assert.equal(blocks.filter(({ account }) => account?.trim()).length, 0);
  assert.equal(blocks.filter(({ account }) => account?.trim() === '').length, 1, 'room to write by hand');
  assert.ok(blocks.flatMap(({ rows = [] }) => rows).every(({ value }) => value !== ''));
});

test('a request that was refused tells of no offence, so its letter names no section and no Magistrate', () => {
  for (const language of ['hi', 'en', 'ur'] as const) {
    const facts = { reference, filedAt: '2026-11-21T04:34:05.000Z', decidedAt: '2026-12-01T10:00:00.000Z' };
    const letter = { ...facts, isRequest: true, writer: { name: 'न', address: 'टोला' } } as const;
    const text = JSON.stringify(appealLetter(letter, language));
    assert.doesNotMatch(text, /173|BNSS|[Mm]agistrate|मजिस्ट्रेट|مجسٹریٹ|cognizable|संज्ञेय|دست اندازی/u);
    assert.match(text, /15100/);
  }
});
