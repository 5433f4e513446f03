import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileComplaintBody } from '../generated/validators/file-complaint.ts';
import { requestOtpBody } from '../generated/validators/request-otp.ts';
import * as z from 'zod/mini';
import { format } from './checks.ts';
import { validate } from './validate.ts';

const filing = {
  complainant: { name: 'न', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

const problems = (changes: object) => validate(fileComplaintBody, { ...filing, ...changes });

test('a one-letter name and the least that is asked for are valid', () => {
  assert.deepEqual(problems({}), []);
});

test('4,001 characters are one too many, and the bound is told', () => {
  assert.deepEqual(problems({ narrative: 'क'.repeat(4001) }), [
    { pointer: '/narrative', code: 'too-long', params: { limit: 4000 }, in: 'body' },
  ]);
});

test('length counts characters as the portal does: 4,000 emoji are not too long', () => {
  assert.deepEqual(problems({ narrative: '🚲'.repeat(4000) }), []);
});

test('the story may be left untold for the natures that the contract names, and for no other', () => {
  const { narrative: _, ...untold } = filing;
  assert.deepEqual(
    validate(fileComplaintBody, { ...untold, incident: { ...filing.incident, nature: 'sexual_offence' } }),
    [],
  );
  assert.deepEqual(validate(fileComplaintBody, untold), [{ pointer: '/narrative', code: 'required', in: 'body' }]);
});

test('a declaration that was not made is not accepted', () => {
  assert.deepEqual(problems({ declaration: false }), [{ pointer: '/declaration', code: 'not-accepted', in: 'body' }]);
});

test('one message for each value, with a pointer that a list of answers can use', () => {
  assert.deepEqual(problems({ witnesses: [{ name: '' }, { name: 'नमूना', 'a/b~c': 1 }] }), [
    { pointer: '/witnesses/0/name', code: 'too-short', params: { limit: 1 }, in: 'body' },
    { pointer: '/witnesses/1/a~1b~0c', code: 'unknown-property', in: 'body' },
  ]);
});

test('a mobile number is judged by the contract', () => {
  assert.deepEqual(validate(requestOtpBody, { mobile: '9000000001' }), []);
  assert.deepEqual(validate(requestOtpBody, { mobile: '1000000001' }), [
    { pointer: '/mobile', code: 'pattern', in: 'body' },
  ]);
});

test('a day is one that there is, whatever the calendar of the year', () => {
  const day = z.string().check(format('date'));
  const is = (text: string): boolean => z.safeParse(day, text).success;
  for (const good of ['2026-11-21', '2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '2026-12-31']) {
    assert.ok(is(good), good);
  }
  const bad = ['2026-02-29', '1900-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'];
  for (const text of [...bad, '2026-1-1', '26-01-01', '2026-11-21T', '', '20261121']) assert.ok(!is(text), text);
});
