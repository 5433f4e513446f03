import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserTests, nodeTests, ownChecks, storyTests, whatFailed } from './read-output.ts';

test('the counts of each runner are read', () => {
  assert.deepEqual(nodeTests('✔ a\nℹ pass 12\nℹ fail 1\nℹ cancelled 2\n'), { passed: 12, failed: 3 });
  assert.deepEqual(browserTests('| 1 passed, 0 failed\n| 12 passed, 3 failed\n'), { passed: 12, failed: 3 });
  assert.deepEqual(ownChecks('5 passed, 1 failed in 3 s\n7 passed, 0 failed in 4 s\n'), { passed: 12, failed: 1 });
  assert.deepEqual(storyTests(' Tests  1 failed | 12 passed (13)\n'), { passed: 12, failed: 1 });
});

test('of what failed is told what the runner says of it, not what it said before', () => {
  assert.equal(whatFailed('✔ a\n✖ b\nℹ fail 1\n\n✖ failing tests:\n\n✖ b\n  why\n'), '✖ failing tests:\n\n✖ b\n  why');
  assert.equal(whatFailed('x\n⎯⎯ Failed Tests 1 ⎯⎯\n FAIL  one\n'), '⎯⎯ Failed Tests 1 ⎯⎯\n FAIL  one');
  assert.equal(whatFailed('a\nb\nc\n', 2), 'b\nc');
});
