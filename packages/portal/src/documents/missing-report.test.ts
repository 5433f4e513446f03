import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { components } from '../generated/types.ts';
import type { DocumentLanguage, DocumentPage } from './document-page.ts';
import { missingReportContent } from './missing-report-content.ts';
import { pdfText } from './testing/pdf-text.ts';
import { createTypstDocuments } from './typst-documents.ts';

type Report = components['schemas']['MissingPersonReport'];

const places = new Places(districts, stations);
const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalMissingPerson.value as Report;

const pageOf = (language: DocumentLanguage, changes: Partial<Report> = {}): DocumentPage => ({
  ...missingReportContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      filing: { ...filing, ...changes } as Report,
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

test('a report of a missing child says who it is, how to know them, and what the police must do, as a PDF', async () => {
  const typst = createTypstDocuments();
  const { name, age, gender, heightCm, clothing, phone } = filing.person;
  // What fits on one page: the reader of these tests knows only fonts that are called alike on every page.
  const { account: _, companion: __, ...short } = filing;
  const changes = { ...short, person: { name, age, gender, heightCm, clothing, phone } } as Partial<Report>;
  const page = (language: DocumentLanguage): DocumentPage => {
    const whole = pageOf(language, changes);
    return {
      ...whole,
      blocks: whole.blocks.filter(({ heading }) => !/informant|Who reports|रिपोर्ट करने/.test(heading ?? '')),
    };
  };
  const facts = [reference, 'परीक्षण काल्पनिक', '20/11/2026', '150 cm', '+91 9000000002', 'नीली स्कूल की पोशाक', '1098'];
  const own = {
    hi: ['13 से 15 साल', 'FIR', 'बचपन बचाओ आंदोलन'],
    en: ['13 to 15 years', 'must register a FIR', 'Bachpan Bachao Andolan'],
  };
  try {
    for (const language of ['hi', 'en'] as const) {
      const text = pdfText(await typst.render(page(language))).replaceAll('\n', '');
      for (const words of [...facts, ...own[language]]) assert.ok(text.includes(words), `${words} in\n${text}`);
    }
    const urdu = Buffer.from(await typst.render(pageOf('ur'))).toString('latin1');
    assert.ok(urdu.includes('Lateef'));
  } finally {
    await typst.close?.();
  }
});

test('filed for somebody else it says who misses the person, who that is to them, and what they say to it', () => {
  const rows = pageOf('en').blocks.flatMap((block) => block.rows ?? []);
  const said = (label: string) => rows.find((each) => each.label === label)?.value;
  assert.equal(said('On behalf of'), 'नमूना देवी');
  assert.equal(said('The missing person is their'), 'son or daughter');
  assert.equal(said('What they say to it'), 'They know of it and agree');
});

test('of an adult it speaks of no duty to register a FIR, and of an age it says what was said', () => {
  const said = (age: Report['person']['age']) => {
    const { blocks } = pageOf('en', { person: { name: 'न', gender: 'male', age } });
    const rows = blocks.flatMap((block) => block.rows ?? []);
    assert.ok(rows.every(({ value }) => value !== ''));
    assert.doesNotMatch(JSON.stringify(blocks), /must register/);
    return rows.find(({ label }) => label === 'Age')?.value;
  };
  assert.equal(said({ kind: 'about', years: 60 }), 'about 60 years');
  assert.equal(said({ kind: 'years', years: 60 }), '60 years');
  assert.equal(said({ kind: 'year_of_birth', yearOfBirth: 1960 }), 'born 1960');
  assert.equal(said({ kind: 'date_of_birth', dateOfBirth: '1960-05-01' }), 'born 01/05/1960');
  assert.equal(said({ kind: 'range', atLeast: 55, atMost: 65 }), '55 to 65 years');
});
