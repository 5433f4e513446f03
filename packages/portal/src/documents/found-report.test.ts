import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../generated/types.ts';
import { foundReportContent } from './found-report-content.ts';

type Report = components['schemas']['FoundPersonReport'];
const { maximalFoundPerson, minimalFoundPerson } = contract.components.examples;

const shown = (filing: Report, language: 'hi' | 'en' | 'ur'): string =>
  JSON.stringify(
    foundReportContent(
      { reference: 'BR-5117044-26-00016-K', filedAt: '2026-11-21T04:34:05.000Z', filing, attachments: [] },
      language,
    ),
  );

test('the receipt says that the police were told, when and of which place, and nothing of how the person looks', () => {
  const filing = maximalFoundPerson.value as Report;
  const { clothing, marks, belongings, said } = filing.person;
  for (const language of ['hi', 'en', 'ur'] as const) {
    const text = shown(filing, language);
    for (const word of ['BR-5117044-26-00016-K', '20/11/2026', filing.found.place.text, '1098'])
      assert.ok(text.includes(word), `${language}: ${word}`);
    for (const word of [clothing, marks, belongings, said, filing.account])
      assert.ok(word && !text.includes(word), `${language}: ${word}`);
  }
});

test('the receipt about a body names the inquest (BNSS s.194)', () => {
  const filing = { ...minimalFoundPerson.value, state: 'dead' } as Report;
  for (const language of ['hi', 'en', 'ur'] as const) assert.match(shown(filing, language), /BNSS[^"]*194/);
});
