import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareNumber, numberEnding, numberKey } from './thing-number.ts';

test('a number is the same however it is written', () => {
  for (const written of [
    'BR01AB1234',
    'br 01 ab 1234',
    'BR-01-AB-1234',
    'बी BR०१AB१२३४',
    'BR۰۱AB۱۲۳۴',
    'ＢＲ01ＡＢ1234',
  ])
    assert.equal(bareNumber(written), 'BR01AB1234', written);
  assert.equal(numberKey('BRO1AB1234'), numberKey('BR01AB1234'), 'O for zero');
  assert.equal(numberKey('BR0IAB1234'), numberKey('BR01AB1234'), 'I for one');
  assert.notEqual(numberKey('BR01AB1235'), numberKey('BR01AB1234'));
});

test('of a number the last four signs are shown, and never more than half', () => {
  assert.equal(numberEnding('490154203237518'), '7518');
  assert.equal(numberEnding('BR 01 AB 1234'), '1234');
  assert.equal(numberEnding('BRN1234'), '234');
  assert.equal(numberEnding('BR1P1'), 'P1');
  assert.equal(numberEnding('7'), undefined);
  assert.equal(numberEnding('— '), undefined);
});

test('what may be an Aadhaar number is never asked for, so no end of it is shown', () => {
  for (const number of ['234567890123', '2345 6789 0123', '२३४५ ६७८९ ०१२३'])
    assert.equal(numberEnding(number), undefined);
});
