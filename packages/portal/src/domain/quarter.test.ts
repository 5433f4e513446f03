import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countableQuarters, quarterOf, timesOf } from './quarter.ts';

test('a quarter begins and ends at midnight in India', () => {
  assert.equal(quarterOf(new Date('2026-06-30T18:29:59.999Z')), '2026-Q2');
  assert.equal(quarterOf(new Date('2026-06-30T18:30:00.000Z')), '2026-Q3');
  assert.equal(quarterOf(new Date('2025-12-31T18:30:00.000Z')), '2026-Q1');
  assert.deepEqual(timesOf('2026-Q3'), {
    ...{ firstDay: '2026-07-01', lastDay: '2026-09-30' },
    ...{ from: '2026-06-30T18:30:00.000Z', before: '2026-09-30T18:30:00.000Z' },
    ...{ followedTo: '2026-10-30', until: '2026-10-30T18:29:59.999Z' },
  });
  assert.deepEqual([timesOf('2027-Q1').lastDay, timesOf('2026-Q4').lastDay], ['2027-03-31', '2026-12-31']);
});

test('a quarter is counted when thirty days have passed since its end, not earlier', () => {
  const last = (now: string) => countableQuarters(new Date(now), 1);
  assert.deepEqual(last('2026-09-30T12:00:00Z'), ['2026-Q2']);
  assert.deepEqual(last('2026-10-30T18:29:59.999Z'), ['2026-Q2']);
  assert.deepEqual(last('2026-10-30T18:30:00.000Z'), ['2026-Q3']);
  assert.deepEqual(last('2027-01-15T00:00:00Z'), ['2026-Q3']);
  assert.deepEqual(countableQuarters(new Date('2026-05-05T00:00:00Z'), 4), [
    '2026-Q1',
    '2025-Q4',
    '2025-Q3',
    '2025-Q2',
  ]);
});
