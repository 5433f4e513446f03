import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey } from '../index.ts';

test('a key is 22 characters that may stand in an address, and no two are the same', () => {
  const keys = Array.from({ length: 2000 }, () => createKey());
  for (const key of keys) assert.match(key, /^[A-Za-z0-9_-]{22}$/);
  assert.equal(new Set(keys).size, keys.length);
  // Both signs that base64 writes otherwise do come.
  assert.ok(keys.some((key) => key.includes('-')) && keys.some((key) => key.includes('_')));
});
