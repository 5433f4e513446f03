import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiDigits, digitsOnly, filledText, mobileNumber } from './normalise.ts';

test('digits of every script in use become 0–9', () => {
  assert.equal(asciiDigits('०१२३४५६७८९'), '0123456789');
  assert.equal(asciiDigits('٠١٢٣٤٥٦٧٨٩'), '0123456789');
  assert.equal(asciiDigits('۰۱۲۳۴۵۶۷۸۹'), '0123456789');
  assert.equal(asciiDigits('９x'), '9x');
});

test('a mobile number is understood however people write it', () => {
  for (const typed of [
    '9000000001',
    '+91 90000 00001',
    '+९१ ९०००० ००००१',
    '0091-9000000001',
    '919000000001',
    '09000000001',
    '(90000) 00001',
    '۹۰۰۰۰۰۰۰۰۱',
  ]) {
    assert.equal(mobileNumber(typed), '9000000001', typed);
  }
});

test('what is no mobile number stays what it is, for the validator', () => {
  assert.equal(mobileNumber('12345'), '12345');
  assert.equal(mobileNumber('+1 415 555 0100'), '+14155550100');
  assert.equal(mobileNumber('9190000000'), '9190000000', 'ten digits that begin with 91 are a whole number');
});

test('grouping is taken out of numbers', () => {
  assert.equal(digitsOnly('८०० ००१'), '800001');
  assert.equal(digitsOnly('48-02–13'), '480213');
});

test('a blank is a blank, also one made of invisible marks', () => {
  for (const blank of ['', '   ', '\n', '\u200b', '\u200f \ufeff'.trim(), undefined, 5])
    assert.equal(filledText(blank), undefined);
  assert.equal(filledText('  न '), 'न');
});
