import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberEnd } from './number-end.ts';

test('of a number only the end goes out, however it was typed', () => {
  for (const typed of ['7518', '490154203237518', '49 015420 323751 8', '४९०१५४२०३२३७५१८', '۷۵۱۸'])
    assert.equal(numberEnd(typed), '7518', typed);
  for (const typed of ['BR01AB1234', 'br 01 ab 1234', 'BR-01-AB-1234', '1234'])
    assert.equal(numberEnd(typed), '1234', typed);
  assert.equal(numberEnd('ABCDE1234F'), '234F');
});

test('words are searched as words, with a number among them, too', () => {
  for (const typed of ['', 'phone', 'मोटरसाइकिल', 'phone 5G', 'Namuna 1234', 'SIM 4G', '123', 'साइकिल 2019'])
    assert.equal(numberEnd(typed), '', typed);
});
