import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, listServices } from '../index.ts';
import { json, problem, serve, type Answer } from './misbehaving-server.test.ts';

const services = json(200, { services: [] });
const down = problem(503, 'unavailable');
const storm = (portal: Parameters<typeof listServices>[0], calls: number) =>
  Promise.all(Array.from({ length: calls }, () => listServices(portal)));

test('a broken portal is not stormed: a hundred calls share the repeats of one budget, and each says that it may be tried again', async () => {
  const server = await serve(down);
  const portal = createPortal({ baseUrl: server.baseUrl, retry: { attempts: 4, baseMs: 1, budget: 20 } });
  const results = await storm(portal, 100);
  assert.equal(server.seen.length, 100 + 20);
  for (const result of results) assert.ok(!result.ok && result.error.retryable && result.error.kind === 'unavailable');
});

test('portals made by `with`, and calls with choices of their own, draw on the same budget', async () => {
  const server = await serve(down);
  const portal = createPortal({ baseUrl: server.baseUrl, retry: { attempts: 4, baseMs: 1, budget: 5 } });
  const derived = portal.with({ locale: 'ur' });
  await listServices(portal);
  await listServices(derived);
  await listServices(derived, { retry: { attempts: 10 } });
  assert.equal(server.seen.length, 3 + 5);
  await listServices(createPortal({ baseUrl: server.baseUrl, retry: { baseMs: 1 } }));
  assert.equal(server.seen.length, 3 + 5 + 4);
});

test('five successes earn one repeat, and never more than the budget', async () => {
  let broken = true;
  const answer: Answer = (...all) => (broken ? down : services)(...all);
  const server = await serve(answer);
  const portal = createPortal({ baseUrl: server.baseUrl, retry: { attempts: 9, baseMs: 1, budget: 2 } });
  const requestsOf = async (calls: number) => {
    const before = server.seen.length;
    for (let done = 0; done < calls; done++) await listServices(portal);
    return server.seen.length - before;
  };
  assert.equal(await requestsOf(1), 1 + 2);
  assert.equal(await requestsOf(1), 1);
  broken = false;
  await requestsOf(6);
  broken = true;
  assert.equal(await requestsOf(1), 1 + 1);
  broken = false;
  await requestsOf(50);
  broken = true;
  assert.equal(await requestsOf(1), 1 + 2);
});

test('without a limit each call repeats as it may', async () => {
  const server = await serve(down);
  await storm(createPortal({ baseUrl: server.baseUrl, retry: { attempts: 3, baseMs: 1, budget: Infinity } }), 50);
  assert.equal(server.seen.length, 150);
});
