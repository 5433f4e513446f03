import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { Clock } from '../../domain/clocks.ts';
import { calendarOf } from './calendar.ts';

const kinds = contract.components.schemas.Clock.properties.kind.enum as readonly Clock['kind'][];
const reference = 'BR-5117044-26-00016-K';
const clock = (kind: Clock['kind'], state: Clock['state'] = 'running'): Clock => ({
  kind,
  state,
  startedAt: '2026-11-21T20:00:00.000Z',
  dueAt: '2026-11-25T18:29:59.000Z',
  rule: 'BNSS',
});
const textOf = (clocks: readonly Clock[], manner: 'plain' | 'discreet', language: 'hi' | 'en' | 'ur'): string =>
  calendarOf({ reference, clocks, manner }, language, new Date('2026-11-22T06:00:00Z')).replaceAll('\r\n ', '');

test('a calendar has each date that runs, on its day in India, in words of each language', () => {
  for (const kind of kinds)
    for (const language of ['hi', 'en', 'ur'] as const) {
      const text = textOf([clock(kind)], 'plain', language);
      assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1, kind);
      assert.match(text, /DTSTART;VALUE=DATE:20261125\r\n/);
      const summary = /SUMMARY:(.*)\r\n/.exec(text)?.[1] ?? '';
      assert.match(
        summary,
        { hi: /[\u0900-\u097f]/, en: /[a-z]/, ur: /[\u0600-\u06ff]/ }[language],
        `${kind}: ${summary}`,
      );
      assert.ok(summary.includes(reference) && !summary.includes(kind), `${kind}: ${summary}`);
    }
  const all = textOf(
    kinds.map((kind) => clock(kind)),
    'plain',
    'en',
  );
  assert.equal(new Set(all.match(/^UID:.*$/gm)).size, kinds.length, 'each is an entry of its own');
  assert.equal(new Set(all.match(/^SUMMARY:.*$/gm)).size, kinds.length, 'and says what it is about');
});

test('a calendar says nothing of the police to whoever wishes that, whichever date it is', () => {
  for (const kind of kinds)
    for (const language of ['hi', 'en', 'ur'] as const) {
      const text = textOf([clock(kind)], 'discreet', language);
      assert.doesNotMatch(
        text,
        /police|complaint|station|FIR|पुलिस|शिकायत|थाना|एफ़आईआर|پولیس|شکایت|تھانہ/i,
        `${kind} ${language}`,
      );
      assert.ok(!text.includes(reference), 'not even the station’s number');
    }
});

test('a date that was met, or has passed, is in no calendar', () => {
  assert.doesNotMatch(textOf([clock('signature', 'met'), clock('progress', 'passed')], 'plain', 'en'), /VEVENT/);
});
