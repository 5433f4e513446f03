import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeAadhaar } from './aadhaar.ts';

test('twelve digits that may be an Aadhaar number are known in any script and grouping', () => {
  for (const typed of ['234567890123', '2345 6789 0123', '२३४५-६७८९-०१२३', ' 9999 9999 9999 ']) {
    assert.equal(mayBeAadhaar(typed), true, typed);
  }
});

test('other numbers are none', () => {
  for (const typed of ['', '123456789012', '034567890123', '23456789012', '2345678901234', 'BR0120110000000']) {
    assert.equal(mayBeAadhaar(typed), false, typed);
  }
});
