import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageProblems, type AgeSaid, mayBeChild, mayBeSenior } from './age.ts';

const today = '2026-11-22';

test('whoever may be under 18 is a child, however their age is said (JJ Act s.2(12))', () => {
  const children: readonly AgeSaid[] = [
    { kind: 'years', years: 17 },
    { kind: 'years', years: 0 },
    { kind: 'about', years: 15 },
    { kind: 'about', years: 19 },
    { kind: 'range', atLeast: 16, atMost: 25 },
    { kind: 'year_of_birth', yearOfBirth: 2009 },
    { kind: 'year_of_birth', yearOfBirth: 2008 },
    { kind: 'date_of_birth', dateOfBirth: '2008-11-23' },
  ];
  for (const age of children) assert.ok(mayBeChild(age, today), JSON.stringify(age));
  const grownUp: readonly AgeSaid[] = [
    { kind: 'years', years: 18 },
    { kind: 'about', years: 60 },
    { kind: 'about', years: 20 },
    { kind: 'range', atLeast: 18, atMost: 25 },
    { kind: 'year_of_birth', yearOfBirth: 2007 },
    { kind: 'date_of_birth', dateOfBirth: '2008-11-22' },
  ];
  for (const age of grownUp) assert.ok(!mayBeChild(age, today), JSON.stringify(age));
});

test('nobody is a child of whom no age is said yet', () => {
  for (const kind of ['years', 'about', 'range', 'year_of_birth', 'date_of_birth'])
    assert.ok(!mayBeChild({ kind }, today), kind);
});

test('whoever went missing as a child stays one', () => {
  const age = { kind: 'date_of_birth', dateOfBirth: '2007-01-01' };
  assert.ok(mayBeChild(age, '2024-06-01'));
  assert.ok(!mayBeChild(age, today));
});

test('nobody is born in the future, 120 years ago, or older at least than at most', () => {
  const faults = (age: AgeSaid) => ageProblems(age, today).map(({ field, code }) => `${field} ${code}`);
  assert.deepEqual(faults({ kind: 'date_of_birth', dateOfBirth: '2026-11-23' }), ['dateOfBirth in-future']);
  assert.deepEqual(faults({ kind: 'date_of_birth', dateOfBirth: '2026-11-22' }), []);
  assert.deepEqual(faults({ kind: 'year_of_birth', yearOfBirth: 2027 }), ['yearOfBirth in-future']);
  assert.deepEqual(faults({ kind: 'year_of_birth', yearOfBirth: 2026 }), []);
  assert.deepEqual(faults({ kind: 'date_of_birth', dateOfBirth: '1896-11-22' }), ['dateOfBirth not-accepted']);
  assert.deepEqual(faults({ kind: 'year_of_birth', yearOfBirth: 1905 }), ['yearOfBirth not-accepted']);
  assert.deepEqual(faults({ kind: 'range', atLeast: 20, atMost: 18 }), ['atMost before-start']);
  assert.deepEqual(faults({ kind: 'about', years: 60 }), []);
});

test('an age says what its kind asks for', () => {
  const faults = (kind: string) => ageProblems({ kind }, today).map(({ field }) => field);
  assert.deepEqual(faults('years'), ['years']);
  assert.deepEqual(faults('about'), ['years']);
  assert.deepEqual(faults('range'), ['atLeast', 'atMost']);
  assert.deepEqual(faults('year_of_birth'), ['yearOfBirth']);
  assert.deepEqual(faults('date_of_birth'), ['dateOfBirth']);
});

test('whoever cannot be 60 is no senior citizen, and whoever may be is one, however their age is said (2007 Act s.2(h))', () => {
  const seniors: readonly AgeSaid[] = [
    { kind: 'years', years: 60 },
    { kind: 'about', years: 60 },
    { kind: 'about', years: 58 },
    { kind: 'year_of_birth', yearOfBirth: 1966 },
    { kind: 'date_of_birth', dateOfBirth: '1966-11-22' },
    {},
  ];
  for (const age of seniors) assert.ok(mayBeSenior(age, today), JSON.stringify(age));
  const younger: readonly AgeSaid[] = [
    { kind: 'years', years: 59 },
    { kind: 'about', years: 57 },
    { kind: 'year_of_birth', yearOfBirth: 1967 },
    { kind: 'date_of_birth', dateOfBirth: '1966-11-23' },
  ];
  for (const age of younger) assert.ok(!mayBeSenior(age, today), JSON.stringify(age));
});
