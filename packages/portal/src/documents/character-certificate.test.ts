import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import type { components } from '../generated/types.ts';
import { characterCertificate, characterCertificateReceipt } from './character-certificate-content.ts';

type Request = components['schemas']['CharacterCertificateRequest'];

const reference = 'BR-5117044-26-00016-K';
const filing = contract.components.examples.maximalCharacterCertificate.value as Request;
const facts = {
  reference,
  filedAt: '2026-11-21T04:34:05.000Z',
  decidedAt: '2026-12-04T04:34:05.000Z',
  filing,
  station: new Places(districts, stations).ref('5117044'),
  attachments: [],
};

test('a character certificate says who it is about, and what which station found on which day', () => {
  const who = [reference, 'नमूना कुमारी', 'काल्पनिक प्रसाद', 'A123', '04/12/2026', 'नमूना विद्यालय', '2015 – 2021'];
  const own = {
    hi: ['चरित्र प्रमाण पत्र', 'कुछ भी प्रतिकूल दर्ज नहीं मिला', 'दोषसिद्धि नहीं'],
    en: ['Character certificate', 'found no adverse record', 'no conviction'],
  };
  for (const language of ['hi', 'en'] as const) {
    const said = JSON.stringify(characterCertificate(facts, language));
    for (const words of [...who, ...own[language]]) assert.ok(said.includes(words), `${words} in\n${said}`);
  }
});

test('it says how little it says: no judgement, no promise, no conviction, no child, no last day', () => {
  const meaning = characterCertificate(facts, 'en').blocks.at(-1)?.paragraphs?.join(' ') ?? '';
  for (const words of ['no judgement', 'no promise', 'no conviction', '74(2)', 'no last day'])
    assert.ok(meaning.includes(words), words);
});

test('where nothing more was told, nothing stands there empty', () => {
  const least = contract.components.examples.minimalCharacterCertificate.value as Request;
  for (const content of [characterCertificate, characterCertificateReceipt]) {
    const { blocks } = content({ ...facts, filing: least }, 'hi');
    assert.ok(blocks.flatMap(({ rows = [] }) => rows).every(({ value }) => value !== ''));
    assert.ok(blocks.every(({ heading }) => !heading?.includes('पहले के पते')));
  }
});
