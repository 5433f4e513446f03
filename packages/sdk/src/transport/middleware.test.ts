import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createPortal,
  fileComplaint,
  listServices,
  verifyOtp,
  type AttemptContext,
  type Middleware,
} from '../index.ts';
import { cut, hang, json, problem, serve } from './misbehaving-server.test.ts';
import { filed, filing, quick, receipt, signedIn } from './signed-in-portal.test.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the first middleware stands outermost, and each attempt goes through all of them', async () => {
  const steps: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next, { attempt }) => {
      steps.push(`${name} ${attempt}`);
      const response = await next(request);
      steps.push(`${name} ${response.status}`);
      return response;
    };
  const server = await serve(problem(503, 'unavailable'), filed);
  const result = await fileComplaint(signedIn(server.baseUrl, { use: [named('outer'), named('inner')] }), filing);
  assert.ok(result.ok);
  assert.deepEqual(steps, [
    'outer 1',
    'inner 1',
    'inner 503',
    'outer 503',
    'outer 2',
    'inner 2',
    'inner 201',
    'outer 201',
  ]);
});

test('it can look at the body and at the answer, and both still arrive whole', async () => {
  const looks: [AttemptContext, unknown][] = [];
  const server = await serve(problem(503, 'unavailable'), filed);
  const look: Middleware = async (request, next, context) => {
    const response = await next(request);
    looks.push([context, await context.json(response)]);
    return response;
  };
  const result = await fileComplaint(signedIn(server.baseUrl, { use: [look, look] }), filing);
  assert.ok(result.ok);
  assert.deepEqual(result.data, receipt);
  assert.deepEqual(JSON.parse(server.seen[1]?.body ?? ''), filing);
  assert.equal(looks.length, 4);
  for (const [{ operation, body, requestId }] of looks) {
    assert.deepEqual([operation.id, body], ['fileComplaint', filing]);
    assert.equal(requestId, server.seen[0]?.headers['nagrik-request-id']);
  }
  assert.deepEqual(
    looks.map(([, answer]) => (answer as { code?: string }).code),
    ['unavailable', 'unavailable', undefined, undefined],
  );
});

test('next can be called several times with one request, through other middleware too, and the body arrives each time', async () => {
  const again: Middleware = async (request, next) => {
    await next(request);
    await next(request);
    return next(request);
  };
  const signing: Middleware = (request, next) =>
    next(new Request(request, { headers: { ...Object.fromEntries(request.headers), 'nagrik-client': 'test/1' } }));
  const server = await serve(filed);
  assert.ok((await fileComplaint(signedIn(server.baseUrl, { use: [again, signing] }), filing)).ok);
  assert.deepEqual(
    server.seen.map(({ body, headers }) => [JSON.parse(body) as unknown, headers['nagrik-client']]),
    Array(3).fill([filing, 'test/1']),
  );
});

test('what throws before it has called next has sent nothing, and says so', async () => {
  const cause = new Error('no');
  const server = await serve(filed);
  for (const use of [[() => Promise.reject(cause)], [() => assert.fail(cause)]] satisfies Middleware[][]) {
    const result = await fileComplaint(signedIn(server.baseUrl, { use }), filing);
    assert.ok(!result.ok);
    const { kind, code, outcome, retryable } = result.error;
    assert.deepEqual(
      { kind, code, outcome, retryable },
      { kind: 'unexpected', code: 'middleware-failed', outcome: 'not-sent', retryable: false },
    );
    assert.equal(result.error.cause, cause);
  }
  assert.equal(server.seen.length, 0);
});

test('what throws after it has called next leaves the outcome unknown, and reconcile() finds the receipt', async () => {
  const server = await serve(filed, json(200, { state: 'filed', response: receipt }));
  const portal = signedIn(server.baseUrl, {
    use: [
      async (request, next, { operation }) => {
        const response = await next(request);
        if (operation.id === 'fileComplaint') throw new Error('after');
        return response;
      },
    ],
  });
  const result = await fileComplaint(portal, filing);
  assert.ok(!result.ok);
  assert.deepEqual(
    [result.error.kind, result.error.code, result.error.outcome, server.seen.length],
    ['unknown-outcome', 'middleware-failed', 'unknown', 1],
  );
  assert.deepEqual(await result.error.reconcile(), { state: 'filed', data: receipt });
});

test('a network that fails below a middleware is still told as the network, also where it wraps what was thrown', async () => {
  const server = await serve(cut);
  const wrap: Middleware = (request, next) =>
    next(request).catch((cause: unknown) => Promise.reject(new Error('wrapped', { cause })));
  const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick, use: [wrap] }));
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['offline', 'network-failed']);
  assert.equal(server.seen.length, 4);
});

test('a refusal of the second request does not hide that the first may have arrived', async () => {
  const twice: Middleware = (request, next) => next(request).catch(() => next(request));
  const limited = await serve(cut, problem(429, 'too-many-requests', {}, { 'retry-after': '600' }));
  const unsure = await fileComplaint(signedIn(limited.baseUrl, { use: [twice] }), filing);
  assert.deepEqual(!unsure.ok && [unsure.error.kind, unsure.error.outcome], ['unknown-outcome', 'unknown']);
  const refusing = await serve(cut, problem(422, 'invalid-request'));
  const sure = await fileComplaint(signedIn(refusing.baseUrl, { use: [twice] }), filing);
  assert.deepEqual(!sure.ok && [sure.error.kind, sure.error.outcome], ['invalid', 'rejected']);
});

test('an answer that it gives itself is taken; nothing was sent, and a failure says so', async () => {
  const server = await serve(filed);
  const answering =
    (status: number): Middleware =>
    () =>
      Promise.resolve(
        new Response(JSON.stringify(receipt), { status, headers: { 'content-type': 'application/json' } }),
      );
  assert.ok((await fileComplaint(signedIn(server.baseUrl, { use: [answering(201)] }), filing)).ok);
  const failed = await fileComplaint(signedIn(server.baseUrl, { use: [answering(500)] }), filing);
  assert.deepEqual(!failed.ok && [failed.error.kind, failed.error.outcome], ['unavailable', 'not-sent']);
  assert.equal(server.seen.length, 0);
});

test('what it holds back until the call has been told as not sent stays unsent', async () => {
  const server = await serve(filed);
  let late: Promise<Response> | undefined;
  const slow: Middleware = async (request, next) => {
    await pause(300);
    return (late = next(request));
  };
  const time = { attemptMs: 100, totalMs: 150 };
  const carried: string[] = [];
  const portal = signedIn(server.baseUrl, {
    use: [slow],
    time,
    // A carrier that does not look at the signal.
    fetch: (request) => {
      carried.push(request.url);
      return fetch(request.url);
    },
  });
  const result = await verifyOtp(portal, { challengeId: 'c', code: '123456' });
  assert.deepEqual(!result.ok && [result.error.kind, result.error.outcome], ['timeout', 'not-sent']);
  await pause(400);
  await assert.rejects(late ?? Promise.resolve());
  assert.deepEqual(carried, []);
});

test('one that never comes back meets the limit of time', async () => {
  const server = await serve(hang);
  const portal = signedIn(server.baseUrl, {
    use: [() => new Promise(() => undefined)],
    time: { attemptMs: 100, totalMs: 200 },
  });
  const result = await fileComplaint(portal, filing);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.outcome], ['timeout', 'not-sent']);
});
