import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasLuhnDigit } from './check-digit.ts';

const imei = '490154203237518';

test('a right number has its check digit', () => {
  for (const right of [imei, '356938035643809', '0', '18']) assert.equal(hasLuhnDigit(right), true, right);
});

test('one digit typed wrongly is found, wherever it stands', () => {
  for (let at = 0; at < imei.length; at++)
    for (let digit = 0; digit < 10; digit++) {
      const typed = imei.slice(0, at) + String(digit) + imei.slice(at + 1);
      assert.equal(hasLuhnDigit(typed), typed === imei, typed);
    }
});

test('two neighbours in each other’s place are found, except 0 and 9, which Luhn cannot tell apart', () => {
  for (let at = 0; at + 1 < imei.length; at++) {
    const [one = '', other = ''] = imei.slice(at, at + 2);
    const typed = imei.slice(0, at) + other + one + imei.slice(at + 2);
    const blind = one === other || [one, other].sort().join('') === '09';
    assert.equal(hasLuhnDigit(typed), blind, typed);
  }
});
