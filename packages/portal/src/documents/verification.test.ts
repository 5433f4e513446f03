import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { components } from '../generated/types.ts';
import type { DocumentContent, DocumentLanguage, DocumentPage } from './document-page.ts';
import { pdfText } from './testing/pdf-text.ts';
import { createTypstDocuments } from './typst-documents.ts';
import { verificationReceipt } from './verification-receipt-content.ts';
import { verificationResult } from './verification-result-content.ts';

type Request = components['schemas']['VerificationRequest'];

const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalVerification.value as Request;
const facts = {
  reference,
  filedAt: '2026-11-21T04:34:05.000Z',
  decidedAt: '2026-12-04T04:34:05.000Z',
  filing,
  station: new Places(districts, stations).ref('5117044'),
  attachments: [],
};
const page = (content: DocumentContent): DocumentPage => ({
  ...content,
  issuedAt: '2026-12-04T10:04:05',
  footer: '',
  verify: {
    text: '',
    code: 'D7KQ-M2XV-T9HD',
    url: 'https://portal.example/verify/D7KQ-M2XV-T9HD',
    scanned: 'https://portal.example/verify/D7KQ-M2XV-T9HD',
    alt: 'QR',
  },
});

test('the result of a verification says who was verified, where and on which day, as a PDF', async () => {
  const typst = createTypstDocuments();
  const own = {
    hi: ['सत्यापित', 'ड्राइवर सत्यापन', 'चरित्र प्रमाण पत्र नहीं'],
    en: ['Verified', 'Verification of a driver', 'no character certificate'],
  };
  try {
    for (const language of ['hi', 'en'] as const) {
      const text = pdfText(await typst.render(page(verificationResult(facts, language)))).replaceAll('\n', '');
      for (const words of [reference, 'परीक्षण काल्पनिक', '04/12/2026', '01/12/2026', ...own[language]])
        assert.ok(text.includes(words), `${words} in\n${text}`);
    }
    for (const content of [verificationResult, verificationReceipt]) {
      const urdu = Buffer.from(await typst.render(page(content(facts, 'ur')))).toString('latin1');
      assert.ok(urdu.includes('Lateef'));
    }
  } finally {
    await typst.close?.();
  }
});

test('it gives away nothing by which the person could be found or robbed of their identity', () => {
  const { subject, references } = filing;
  for (const language of ['hi', 'en', 'ur'] satisfies DocumentLanguage[]) {
    const text = JSON.stringify(verificationResult(facts, language));
    for (const hidden of [
      subject.mobile,
      subject.document.lastFour,
      subject.licenceNumber,
      subject.permanentAddress.text,
      references?.[0]?.mobile,
    ])
      assert.ok(hidden !== undefined && !text.includes(hidden), hidden);
  }
});

test('the receipt says that nothing begins before the person agrees, and shows of the document four characters', () => {
  const text = JSON.stringify(verificationReceipt(facts, 'en'));
  assert.match(text, /begins only when they have said yes/);
  assert.match(text, /••••A123/);
});
