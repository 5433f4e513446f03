import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { components } from '../generated/types.ts';
import type { DocumentContent, DocumentLanguage } from './document-page.ts';
import { missingReportContent } from './missing-report-content.ts';

type Report = components['schemas']['MissingPersonReport'];

const places = new Places(districts, stations);
const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalMissingPerson.value as Report;

const contentOf = (language: DocumentLanguage, changes: Partial<Report> = {}): DocumentContent =>
  missingReportContent(
    {
      reference,
      filedAt: '2026-11-21T04:34:05.000Z',
      filing: { ...filing, ...changes } as Report,
      station: places.ref('5117044'),
      attachments: [],
    },
    language,
  );

test('a report of a missing child says who it is, how to know them, and what the police must do', () => {
  const facts = [reference, 'परीक्षण काल्पनिक', '20/11/2026', '150 cm', '+91 9000000002', 'नीली स्कूल की पोशाक', '1098'];
  const own = {
    hi: ['13 से 15 साल', 'FIR', 'बचपन बचाओ आंदोलन'],
    en: ['13 to 15 years', 'must register a FIR', 'Bachpan Bachao Andolan'],
  };
  for (const language of ['hi', 'en'] as const) {
    const said = JSON.stringify(contentOf(language));
    for (const words of [...facts, ...own[language]]) assert.ok(said.includes(words), `${words} in\n${said}`);
  }
});

test('filed for somebody else it says who misses the person, who that is to them, and what they say to it', () => {
  const rows = contentOf('en').blocks.flatMap((block) => block.rows ?? []);
  const said = (label: string) => rows.find((each) => each.label === label)?.value;
  assert.equal(said('On behalf of'), 'नमूना देवी');
  assert.equal(said('The missing person is their'), 'son or daughter');
  assert.equal(said('What they say to it'), 'They know of it and agree');
});

test('of an adult it speaks of no duty to register a FIR, and of an age it says what was said', () => {
  const said = (age: Report['person']['age']) => {
    const { blocks } = contentOf('en', { person: { name: 'न', gender: 'male', age } });
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
