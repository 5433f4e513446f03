import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deprecationsOf } from './deprecations.ts';

const since = '2027-01-15';

test('an operation that the contract marks is found, with its dates and its link', () => {
  const mark = { since, sunset: '2028-01-15', link: 'https://portal.example/changes' };
  assert.deepEqual(
    deprecationsOf([
      { operationId: 'readNew' },
      { operationId: 'readOld', deprecated: true, 'x-deprecation': mark },
      { operationId: 'readOlder', deprecated: true, 'x-deprecation': { since } },
    ]),
    { readOld: mark, readOlder: { since } },
  );
});

test('a mark that is half there, or whose dates cannot be, stops the generator', () => {
  const old = (mark: object) => () => deprecationsOf([{ operationId: 'readOld', ...mark }]);
  assert.throws(old({ deprecated: true }), /go together/);
  assert.throws(old({ 'x-deprecation': { since } }), /go together/);
  assert.throws(old({ deprecated: true, 'x-deprecation': { since: 'soon' } }), /not a date/);
  assert.throws(old({ deprecated: true, 'x-deprecation': { since: '2027-13-01' } }), /not a date/);
  assert.throws(old({ deprecated: true, 'x-deprecation': { since, sunset: '2026-01-01' } }), /comes before/);
});
