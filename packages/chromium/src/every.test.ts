import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyCombination, inTurn } from './every.ts';

const letters = ['a', 'b', 'c'];

test('takes one of all, another one each turn, and each in as many turns as there are', () => {
  const taken = [0, 1, 2, 3].map((turn) => inTurn(letters, turn));
  assert.deepEqual(taken, everyCombination ? taken.map(() => letters) : [['a'], ['b'], ['c'], ['a']]);
});
