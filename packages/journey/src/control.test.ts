import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Control, controlRules, type ControlRule } from './control.ts';

/** What is typed, and the value that must come of it; a blank first. */
const samples: Readonly<Record<Control, { blank: unknown; value: unknown; typed: unknown }>> = {
  text: { blank: '  ', typed: ' न ', value: 'न' },
  textarea: { blank: '\n', typed: 'नमूना\nकहानी', value: 'नमूना\nकहानी' },
  email: { blank: '', typed: ' namuna@example.com ', value: 'namuna@example.com' },
  mobile: { blank: '', typed: '+91 ९०००० ००००१', value: '9000000001' },
  code: { blank: ' - ', typed: 'br-01 ab १२३४', value: 'BR01AB1234' },
  digits: { blank: ' ', typed: '८०० ००१', value: '800001' },
  number: { blank: '', typed: '३४', value: 34 },
  radios: { blank: undefined, typed: 'theft', value: 'theft' },
  select: { blank: '', typed: 'parent', value: 'parent' },
  checkboxes: { blank: [], typed: ['a', 'b'], value: ['a', 'b'] },
  checkbox: { blank: false, typed: true, value: true },
  moment: {
    blank: { date: '', time: '' },
    typed: { date: '2026-11-20', time: '18:05' },
    value: '2026-11-20T18:05:00+05:30',
  },
  day: {
    blank: undefined,
    typed: { date: '2026-11-20', time: '18:05' },
    value: '2026-11-20T00:00:00+05:30',
  },
  date: { blank: { date: '', time: '' }, typed: { date: '२०१०-०५-०१', time: '' }, value: '2010-05-01' },
  position: { blank: undefined, typed: { lat: 25.6, lng: 85.1 }, value: { lat: 25.6, lng: 85.1 } },
  district: { blank: undefined, typed: { code: '5117', name: { en: 'Patna' } }, value: '5117' },
  station: { blank: undefined, typed: { code: '5117044', name: { en: 'KOTWALI' } }, value: '5117044' },
  files: {
    blank: [],
    typed: [{ fileId: 'a', name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, state: 'stored', uploadId: 'upl_a' }],
    value: ['upl_a'],
  },
  pictures: {
    blank: [],
    typed: [{ name: 'IMG_0001.jpg', data: 'AAAA' }],
    value: [{ mediaType: 'image/jpeg', data: 'AAAA' }],
  },
  group: { blank: [], typed: [{ name: 'न' }], value: [{ name: 'न' }] },
};

for (const [control, { blank, typed, value }] of Object.entries(samples)) {
  const rule: ControlRule = controlRules[control as Control];
  test(`${control}: a blank is no answer, and what was typed becomes a value and comes back from it`, () => {
    assert.equal(rule.toBody(blank), undefined);
    assert.deepEqual(rule.toBody(typed), value);
    assert.deepEqual(rule.toBody(rule.fromBody(value)), value);
    assert.equal(rule.problem?.(blank), undefined);
    assert.equal(rule.problem?.(typed, undefined, true), undefined);
  });
}

test('a moment at another offset is typed in Indian time', () => {
  assert.deepEqual(controlRules.moment.fromBody('2026-11-20T12:35:00Z'), { date: '2026-11-20', time: '18:05' });
  assert.deepEqual(controlRules.moment.fromBody('2026-11-20T20:00:00Z'), { date: '2026-11-21', time: '01:30' });
});

test('a time that was left out stands for what the question says, or is missed', () => {
  const answer = { date: '2026-11-20', time: '' };
  assert.equal(controlRules.moment.problem?.(answer), 'incomplete');
  assert.equal(controlRules.moment.problem?.({ date: '', time: '10:00' }), 'incomplete');
  assert.equal(controlRules.moment.toBody(answer, { missingTime: 'start-of-day' }), '2026-11-20T00:00:00+05:30');
  assert.equal(controlRules.moment.toBody(answer, { missingTime: 'end-of-day' }), '2026-11-20T23:59:00+05:30');
  assert.equal(controlRules.day.problem?.({ date: '2026-02-31x', time: '' }), 'format');
});

test('a number that people write among words is taken out of them, where the question says so; nothing is guessed of two', () => {
  const { toBody }: ControlRule = controlRules.number;
  for (const typed of ['about 60', 'लगभग ६०', '60 साल', '60'])
    assert.equal(toBody(typed, { amongWords: true }), 60, typed);
  assert.equal(toBody('50 or 60', { amongWords: true }), '50 or 60');
  assert.equal(toBody('sixty', { amongWords: true }), 'sixty');
  assert.equal(toBody('about 60'), 'about 60');
});
