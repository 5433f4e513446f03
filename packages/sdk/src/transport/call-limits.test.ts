import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, fileComplaint, listServices } from '../index.ts';
import { hang, json, problem, serve } from './misbehaving-server.test.ts';
import { filing, signedIn } from './signed-in-portal.test.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a slow portal meets the limit of the attempt, and the whole call its deadline', async () => {
  const server = await serve(hang);
  const began = Date.now();
  const result = await fileComplaint(signedIn(server.baseUrl, { time: { attemptMs: 400, totalMs: 1_200 } }), filing);
  assert.ok(!result.ok && result.error.kind === 'unknown-outcome');
  assert.equal(result.error.because, 'timeout');
  assert.ok(Date.now() - began < 4_000);
  assert.ok(server.seen.length >= 2);
});

test('abort ends the call at once: before sending, while waiting for the answer, between attempts, for any reason', async () => {
  const hanging = await serve(hang);
  const failing = await serve(problem(503, 'unavailable', {}, { 'retry-after': '5' }));
  const unsent = await fileComplaint(signedIn(hanging.baseUrl), filing, { signal: AbortSignal.abort('stop') });
  assert.deepEqual(!unsent.ok && [unsent.error.kind, unsent.error.outcome], ['aborted', 'not-sent']);
  assert.equal(hanging.seen.length, 0);
  for (const server of [hanging, failing]) {
    const controller = new AbortController();
    const call = fileComplaint(signedIn(server.baseUrl), filing, { signal: controller.signal });
    while (server.seen.length === 0) await pause(5);
    // The refusal has come back by then, and the call waits for its next attempt.
    await pause(400);
    const began = Date.now();
    controller.abort(new Error('stop'));
    const result = await call;
    assert.ok(Date.now() - began < 600);
    assert.equal(!result.ok && result.error.kind, 'aborted');
    assert.equal(!result.ok && result.error.outcome, server === hanging ? 'unknown' : 'rejected');
  }
});

test('a caller that keeps one signal for many calls collects no listeners on it', async () => {
  const server = await serve(json(200, { services: [] }));
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = ((...args: Parameters<typeof add>) => (listeners++, add(...args))) as typeof add;
  signal.removeEventListener = ((...args: Parameters<typeof remove>) => (
    listeners--,
    remove(...args)
  )) as typeof remove;
  for (let i = 0; i < 5; i++) await listServices(createPortal({ baseUrl: server.baseUrl }), { signal });
  assert.equal(listeners, 0);
});
