import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, fileComplaint, listServices, readComplaint, requestOtp, verifyOtp } from '../index.ts';
import { cut, html, json, problem, serve, type Answer } from './misbehaving-server.test.ts';
import { filed, filing, quick, receipt, signedIn } from './signed-in-portal.test.ts';

const keysOf = (seen: readonly { headers: Record<string, unknown> }[]) =>
  seen.map(({ headers }) => headers['idempotency-key']);

/** A portal that keeps its promise about keys, whose answer is lost `losses` times after it has committed. */
function committing(losses: number, lose: Answer = cut) {
  const stored = new Map<string, unknown>();
  const answer: Answer = (request, response, count) => {
    if (request.method === 'GET') {
      const key = request.url.split('/').at(-1) ?? '';
      const found = stored.has(key) ? { state: 'filed', response: receipt } : { state: 'not-filed' };
      return json(200, found)(request, response, count);
    }
    stored.set(String(request.headers['idempotency-key']), request.body);
    (count <= losses ? lose : filed)(request, response, count);
  };
  return { stored, answer };
}

test('a success gives the data, the key that was sent and the request id', async () => {
  const server = await serve(filed);
  const result = await fileComplaint(signedIn(server.baseUrl, { locale: 'hi' }), filing);
  assert.ok(result.ok);
  assert.equal(result.data.reference, receipt.reference);
  assert.equal(result.meta.serverRequestId, 'req_test');
  assert.deepEqual(keysOf(server.seen), [result.meta.key]);
  assert.match(result.meta.key ?? '', /^[A-Za-z0-9_-]{22}$/);
  assert.equal(server.seen[0]?.headers['accept-language'], 'hi');
  assert.equal(server.seen[0]?.headers.authorization, 'Bearer a');
});

test('an answer lost after the commit: the same key is sent again, and the filing happens once', async () => {
  const portal = committing(2);
  const server = await serve(portal.answer);
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(result.ok);
  assert.equal(result.meta.attempts, 3);
  assert.equal(new Set(keysOf(server.seen)).size, 1);
  assert.equal(portal.stored.size, 1);
});

test('when every answer is lost the outcome is unknown, and reconcile() finds the receipt', async () => {
  const portal = committing(4);
  const server = await serve(portal.answer);
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok);
  assert.equal(result.error.kind, 'unknown-outcome');
  assert.equal(result.error.outcome, 'unknown');
  assert.equal(result.error.kind === 'unknown-outcome' && result.error.because, 'offline');
  const reconciled = await result.error.reconcile();
  assert.deepEqual(reconciled, { state: 'filed', data: receipt });
  assert.equal(portal.stored.size, 1);
});

test('reconcile() of what never arrived says so, without asking where it is already known', async () => {
  const server = await serve(
    problem(422, 'invalid-request', { errors: [{ pointer: '/narrative', code: 'required' }] }),
  );
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok && result.error.kind === 'invalid');
  assert.deepEqual(result.error.fields, [{ pointer: '/narrative', code: 'required' }]);
  assert.equal(result.error.outcome, 'rejected');
  assert.deepEqual(await result.error.reconcile(), { state: 'not-filed' });
  assert.equal(server.seen.length, 1);
});

test('a write without a key is not repeated once bytes may have left', async () => {
  const server = await serve(cut);
  const result = await verifyOtp(createPortal({ baseUrl: server.baseUrl, ...quick }), {
    challengeId: 'c',
    code: '123456',
  });
  assert.ok(!result.ok);
  assert.deepEqual([result.error.kind, result.error.outcome, result.error.key], ['offline', 'unknown', undefined]);
  assert.equal(server.seen.length, 1);
});

test('a refused connection is known not to have sent anything', async () => {
  const server = await serve(filed);
  server.close();
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok);
  assert.deepEqual([result.error.kind, result.error.outcome, result.error.attempts], ['offline', 'not-sent', 4]);
});

test('a refusal after a lost answer leaves the outcome unknown, because the lost one may have arrived', async () => {
  const server = await serve(cut, problem(429, 'too-many-requests', {}, { 'retry-after': '600' }));
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok);
  assert.deepEqual([result.error.kind, result.error.outcome], ['unknown-outcome', 'unknown']);
  assert.ok(result.error.retryAt);
});

test('503 with Retry-After is waited for and then succeeds', async () => {
  const server = await serve(problem(503, 'unavailable', {}, { 'retry-after': '0.05' }), filed);
  const began = Date.now();
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(result.ok);
  assert.ok(Date.now() - began >= 45);
});

test('a Retry-After above the bound ends the call at once and says when', async () => {
  const server = await serve(problem(429, 'too-many-requests', {}, { 'retry-after': '600' }));
  const began = Date.now();
  const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick }));
  assert.ok(!result.ok && result.error.kind === 'rate-limited');
  assert.ok(Date.now() - began < 2000);
  assert.ok(Math.abs(result.error.retryAt.getTime() - Date.now() - 600_000) < 5000);
});

test("a Retry-After date is read against the answer's own clock", async () => {
  const date = 'Sat, 21 Nov 2020 10:00:00 GMT';
  const server = await serve(problem(503, 'unavailable', {}, { date, 'retry-after': 'Sat, 21 Nov 2020 10:10:00 GMT' }));
  const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick }));
  assert.ok(!result.ok && result.error.retryAt);
  assert.ok(Math.abs(result.error.retryAt.getTime() - Date.now() - 600_000) < 5000);
});

test("the portal's own 503 changed nothing; a gateway's leaves it open", async () => {
  const own = await serve(problem(503, 'unavailable'));
  const gateway = await serve(html(503));
  const first = await fileComplaint(signedIn(own.baseUrl), filing);
  const second = await fileComplaint(signedIn(gateway.baseUrl), filing);
  assert.deepEqual(!first.ok && [first.error.kind, first.error.outcome], ['unavailable', 'rejected']);
  assert.deepEqual(!second.ok && [second.error.kind, second.error.outcome], ['unknown-outcome', 'unknown']);
});

test('a captive portal that answers 200 with HTML is not taken for the portal', async () => {
  const server = await serve(html(200));
  const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick }));
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['unexpected', 'not-the-portal']);
  assert.equal(server.seen.length, 1);
});

test('a redirect is not followed: neither token nor filing goes to another address', async () => {
  const elsewhere = await serve(filed);
  const server = await serve((_, response) => {
    response.writeHead(307, { location: elsewhere.baseUrl });
    response.end();
  });
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok);
  assert.equal(elsewhere.seen.length, 0);
});

for (const [name, answer] of [
  ['an empty 500', (_, response) => response.writeHead(500).end()],
  [
    'JSON that is cut off',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"servi'),
  ],
  [
    'half a body and then a reset',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"services": [');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  [
    'nothing where a body was promised',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
  ],
] satisfies [string, Answer][]) {
  test(`${name} is repeated, and then told honestly`, async () => {
    const server = await serve(answer);
    const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick }));
    assert.ok(!result.ok);
    assert.ok(['unavailable', 'unexpected'].includes(result.error.kind), result.error.kind);
    assert.ok(['server-failed', 'broken-answer'].includes(result.error.code), result.error.code);
    assert.equal(server.seen.length, 4);
  });
}

test('a 204 where a body was promised is unexpected and not repeated', async () => {
  const server = await serve((_, response) => response.writeHead(204).end());
  const result = await listServices(createPortal({ baseUrl: server.baseUrl, ...quick }));
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['unexpected', 'broken-answer']);
});

test('an earlier attempt still at work (in-progress) is waited for', async () => {
  const server = await serve(problem(409, 'in-progress', {}, { 'retry-after': '0' }), filed);
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(result.ok);
});

test('without credentials nothing is sent', async () => {
  const server = await serve(filed);
  const result = await fileComplaint(createPortal({ baseUrl: server.baseUrl }), filing);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.outcome], ['unauthenticated', 'not-sent']);
  assert.equal(server.seen.length, 0);
});

test('an unknown problem code of a newer portal comes through with the kind of its status', async () => {
  const server = await serve(problem(404, 'gone-fishing'));
  const result = await readComplaint(signedIn(server.baseUrl), receipt.reference);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['not-found', 'gone-fishing']);
});

test('toJSON() of a failure holds neither what was typed, nor the key, nor a token', async () => {
  const server = await serve(
    problem(422, 'invalid-request', {
      detail: 'नमूना कुमार',
      errors: [{ pointer: '/complainant/name', code: 'too-long', params: { limit: 120 } }],
    }),
  );
  const result = await fileComplaint(signedIn(server.baseUrl), filing, { key: 'k'.repeat(22) });
  assert.ok(!result.ok);
  const text = JSON.stringify(result.error);
  for (const secret of ['नमूना', 'k'.repeat(22), 'Bearer']) assert.ok(!text.includes(secret), text);
  assert.deepEqual(JSON.parse(text), {
    kind: 'invalid',
    code: 'invalid-request',
    status: 422,
    outcome: 'rejected',
    retryable: false,
    requestId: server.seen[0]?.headers['nagrik-request-id'],
    serverRequestId: 'req_test',
    attempts: 1,
    fields: [{ pointer: '/complainant/name', code: 'too-long' }],
  });
});

test('triesLeft of a wrong OTP comes through', async () => {
  const server = await serve(problem(422, 'otp-wrong', { triesLeft: 4 }));
  const result = await verifyOtp(createPortal({ baseUrl: server.baseUrl }), { challengeId: 'c', code: '1' });
  assert.deepEqual(!result.ok && [result.error.code, result.error.triesLeft], ['otp-wrong', 4]);
});

test('an address that is none is told as such, not as a network failure', async () => {
  const result = await requestOtp(createPortal({ baseUrl: 'no address' }), { mobile: '9000000001' });
  assert.deepEqual(!result.ok && [result.error.code, result.error.outcome], ['cannot-send', 'not-sent']);
});
