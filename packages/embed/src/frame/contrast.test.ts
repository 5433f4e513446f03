import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]).toFixed(2), '21.00');
  assert.equal(contrast([255, 255, 255], [255, 255, 255]).toFixed(2), '1.00');
  // The classic of a grey that just passes, and its neighbour that does not.
  assert.equal(contrast([118, 118, 118], [255, 255, 255]).toFixed(2), '4.54');
  assert.equal(contrast([255, 255, 255], [119, 119, 119]).toFixed(2), '4.48');
});
