import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceProblems, absencesOverlap } from './absence.ts';

const today = '2026-11-23';
const wrong = (from: string, to: string) =>
  absenceProblems({ from, to }, today).map(({ field, code }) => `${field} ${code}`);

describe('an absence', () => {
  it('begins today or later, and ends on the same day or after it', () => {
    assert.deepEqual(wrong('2026-11-23', '2026-11-23'), []);
    assert.deepEqual(wrong('2026-12-28', '2027-01-02'), []);
    assert.deepEqual(wrong('2026-11-22', '2026-11-30'), ['from in-past']);
    assert.deepEqual(wrong('2026-12-02', '2026-12-01'), ['to before-start']);
    assert.deepEqual(wrong('2026-11-22', '2026-11-21'), ['from in-past', 'to before-start']);
  });

  it('is of 366 days at most, so that a mistyped year is seen', () => {
    assert.deepEqual(wrong('2026-12-01', '2027-12-01'), []);
    assert.deepEqual(wrong('2026-12-01', '2027-12-02'), ['to range-too-long']);
    assert.deepEqual(wrong('2026-12-01', '2062-12-10'), ['to range-too-long']);
  });

  it('is not judged by a day that is not said yet', () => {
    assert.deepEqual(absenceProblems({ to: '2020-01-01' }, today), []);
    assert.deepEqual(absenceProblems({}, today), []);
  });

  it('overlaps another from the first day in common', () => {
    const december = { from: '2026-12-01', to: '2026-12-10' };
    for (const [from, to, shared] of [
      ['2026-12-10', '2026-12-12', true],
      ['2026-11-25', '2026-12-01', true],
      ['2026-12-03', '2026-12-04', true],
      ['2026-11-25', '2026-12-20', true],
      ['2026-12-11', '2026-12-12', false],
      ['2026-11-25', '2026-11-30', false],
    ] as const)
      assert.equal(absencesOverlap(december, { from, to }), shared, `${from} to ${to}`);
  });
});
