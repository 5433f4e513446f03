import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, listServices } from '../index.ts';
import { json, serve } from '../transport/misbehaving-server.test.ts';
import { userAgent } from './middleware.ts';

test('the portal learns the name of the program, on every attempt', async () => {
  const server = await serve(json(503, {}), json(200, { services: [] }));
  const use = [userAgent('district-site/1.4')];
  await listServices(createPortal({ baseUrl: server.baseUrl, use, retry: { baseMs: 1 } }));
  assert.deepEqual(
    server.seen.map(({ headers }) => headers['nagrik-client']),
    ['district-site/1.4', 'district-site/1.4'],
  );
});

test('a name that the contract does not take is refused where it is given', () => {
  for (const name of ['', 'x'.repeat(81), 'two\nlines', 'ज़िला', 'a"b']) assert.throws(() => userAgent(name), TypeError);
});
