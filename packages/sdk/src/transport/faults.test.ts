/**
 * The table of faults, each over real TCP: what a read and a filing that meet it say, and how many requests the server saw.
 * Longer than other tests because it is a table. What is broken between two honest ends is the network campaign's part.
 */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createPortal, fileComplaint, listServices, readFiling, accessCode, type Failure } from '../index.ts';
import { half, listenRaw, reset, say, stall, type Script } from './raw-server.test.ts';
import { filing, receipt, signedIn } from './signed-in-portal.test.ts';

const json = { 'content-type': 'application/json' };
const problemJson = { 'content-type': 'application/problem+json' };
const problem = (status: number, code: string) =>
  JSON.stringify({ type: 'about:blank', title: 'Test', status, code, requestId: 'req_test' });
const refuse = (status: string, code: string, headers: Record<string, string> = {}): Script =>
  say(status, { ...problemJson, ...headers }, problem(Number(status.slice(0, 3)), code));

const policy = {
  retry: { attempts: 3, baseMs: 1 },
  // Long enough for a busy machine; only what stalls waits for it.
  time: { attemptMs: 600, totalMs: 20_000 },
};

interface Told {
  readonly kind: Failure['kind'];
  readonly code: string;
  readonly outcome: Failure['outcome'];
  readonly retryable: boolean;
}

interface Row {
  readonly fault: string;
  readonly at?: 'head';
  readonly scripts: readonly Script[];
  /** Requests that the server sees of one call. */
  readonly requests: number;
  /** What a read says, and a filing, where it says something else. */
  readonly read: Told;
  readonly filing: Partial<Told>;
  /** Where the portal said when: in how many seconds. */
  readonly retryAfter?: number;
}

const lost = { kind: 'unknown-outcome', outcome: 'unknown', retryable: true } as const;
const networkFailed = { kind: 'offline', code: 'network-failed', outcome: 'unknown', retryable: true } as const;
const brokenAnswer = { kind: 'unexpected', code: 'broken-answer', outcome: 'unknown', retryable: true } as const;
const stranger = { kind: 'unexpected', code: 'not-the-portal', outcome: 'unknown', retryable: true } as const;
const inTenMinutes = 600;

const rows: readonly Row[] = [
  {
    fault: 'a reset before the body of the request has arrived',
    at: 'head',
    scripts: [reset],
    requests: 3,
    read: networkFailed,
    filing: lost,
  },
  { fault: 'a reset after the request', scripts: [reset], requests: 3, read: networkFailed, filing: lost },
  {
    fault: 'a connection closed without an answer',
    scripts: [(socket) => socket.end()],
    requests: 3,
    read: networkFailed,
    filing: lost,
  },
  {
    fault: 'an answer that is not HTTP',
    scripts: [(socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    requests: 3,
    read: networkFailed,
    filing: lost,
  },
  {
    fault: 'a server that takes the request and then says nothing',
    scripts: [stall],
    requests: 3,
    read: { kind: 'timeout', code: 'timed-out', outcome: 'unknown', retryable: true },
    filing: lost,
  },
  {
    fault: 'half a body and then silence',
    scripts: [half(json, '{"services": [', stall)],
    requests: 3,
    read: { kind: 'timeout', code: 'timed-out', outcome: 'unknown', retryable: true },
    filing: lost,
  },
  {
    fault: 'half a body and then a reset',
    scripts: [half(json, '{"services": [', reset)],
    requests: 3,
    read: brokenAnswer,
    filing: lost,
  },
  {
    fault: 'half a body in chunks and then the end of the connection',
    scripts: [
      (socket) =>
        socket.end(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"ser\r\n',
        ),
    ],
    requests: 3,
    read: brokenAnswer,
    filing: lost,
  },
  {
    fault: 'JSON that is cut off, and whole as HTTP',
    scripts: [say('200 OK', json, '{"services": [')],
    requests: 3,
    read: brokenAnswer,
    filing: lost,
  },
  {
    fault: 'HTML instead of JSON',
    scripts: [say('200 OK', { 'content-type': 'text/html' }, '<!doctype html><title>Sign in to Wi-Fi</title>')],
    requests: 1,
    read: stranger,
    filing: lost,
  },
  {
    fault: 'JSON under another content type',
    scripts: [say('200 OK', { 'content-type': 'text/plain' }, '{"services": []}')],
    requests: 1,
    read: stranger,
    filing: lost,
  },
  {
    fault: 'JSON without a content type',
    scripts: [say('200 OK', {}, '{}')],
    requests: 1,
    read: stranger,
    filing: lost,
  },
  {
    fault: 'a 204 where a body was promised',
    scripts: [(socket) => socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n')],
    requests: 1,
    read: { ...brokenAnswer, retryable: false },
    filing: lost,
  },
  {
    fault: 'nothing where a body was promised',
    scripts: [say('200 OK', json)],
    requests: 3,
    read: brokenAnswer,
    filing: lost,
  },
  {
    fault: 'a 500 with an empty body',
    scripts: [say('500 Internal Server Error')],
    requests: 3,
    read: { kind: 'unavailable', code: 'server-failed', outcome: 'unknown', retryable: true },
    filing: lost,
  },
  {
    fault: 'a 502 of a gateway, in HTML',
    scripts: [say('502 Bad Gateway', { 'content-type': 'text/html' }, '<h1>Bad Gateway</h1>')],
    requests: 3,
    read: { kind: 'unavailable', code: 'server-failed', outcome: 'unknown', retryable: true },
    filing: lost,
  },
  {
    fault: 'a problem that is cut off',
    scripts: [say('500 Internal Server Error', problemJson, '{"type": "about:bl')],
    requests: 3,
    read: { kind: 'unavailable', code: 'server-failed', outcome: 'unknown', retryable: true },
    filing: lost,
  },
  {
    fault: 'a 429 with a Retry-After of ten minutes',
    scripts: [refuse('429 Too Many Requests', 'too-many-requests', { 'retry-after': '600' })],
    requests: 1,
    read: { kind: 'rate-limited', code: 'too-many-requests', outcome: 'rejected', retryable: true },
    filing: {},
    retryAfter: inTenMinutes,
  },
  {
    fault: "a 503 with a date, ten minutes after the server's own clock, which is years off",
    scripts: [
      refuse('503 Service Unavailable', 'unavailable', {
        date: 'Sat, 21 Nov 2020 10:00:00 GMT',
        'retry-after': 'Sat, 21 Nov 2020 10:10:00 GMT',
      }),
    ],
    requests: 1,
    read: { kind: 'unavailable', code: 'unavailable', outcome: 'rejected', retryable: true },
    filing: {},
    retryAfter: inTenMinutes,
  },
  {
    fault: 'a 429 whose Retry-After no date can hold',
    scripts: [refuse('429 Too Many Requests', 'too-many-requests', { 'retry-after': '1e300' })],
    requests: 1,
    read: { kind: 'rate-limited', code: 'too-many-requests', outcome: 'rejected', retryable: true },
    filing: {},
    retryAfter: 1e11,
  },
  ...['301 Moved Permanently', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'].map(
    (status): Row => ({
      fault: `a redirect (${status})`,
      scripts: [say(status, { location: '/login' })],
      requests: 1,
      read: stranger,
      filing: lost,
    }),
  ),
  {
    fault: 'a 403 of somebody on the way',
    scripts: [say('403 Forbidden', { 'content-type': 'text/html' }, '<h1>Blocked</h1>')],
    requests: 1,
    read: stranger,
    filing: lost,
  },
  {
    fault: 'a problem that a newer portal calls by a name of its own',
    scripts: [refuse('409 Conflict', 'gone-fishing')],
    requests: 1,
    read: { kind: 'conflict', code: 'gone-fishing', outcome: 'rejected', retryable: false },
    filing: {},
  },
  {
    fault: 'a status that the contract does not have, with a problem',
    scripts: [refuse('451 Unavailable For Legal Reasons', 'withheld')],
    requests: 1,
    read: { kind: 'unexpected', code: 'withheld', outcome: 'rejected', retryable: false },
    filing: {},
  },
  {
    fault: 'a problem whose parts are not what they should be',
    scripts: [
      say(
        '422 Unprocessable Content',
        problemJson,
        JSON.stringify({ code: 'invalid-request', errors: { pointer: 1 }, retryAfterSeconds: 'soon', triesLeft: null }),
      ),
    ],
    requests: 1,
    read: { kind: 'invalid', code: 'invalid-request', outcome: 'rejected', retryable: false },
    filing: {},
  },
];

function assertTold(error: Failure, told: Told, retryAfter: number | undefined): void {
  const { kind, code, outcome, retryable, retryAt } = error;
  assert.deepEqual({ kind, code, outcome, retryable }, told);
  if (retryAfter === undefined) assert.equal(retryAt, undefined);
  else {
    const seconds = ((retryAt?.getTime() ?? NaN) - Date.now()) / 1000;
    assert.ok(Math.abs(seconds - retryAfter) < 10, String(seconds));
  }
  if (error.kind === 'invalid') assert.ok(Array.isArray(error.fields));
  // Whatever came, it can be logged.
  assert.doesNotThrow(() => JSON.stringify(error));
}

for (const { fault, at = 'whole', scripts, requests, read, filing: filed, retryAfter } of rows) {
  test(`${fault}: a read and a filing say what is true of it, after ${requests} requests`, async () => {
    const server = await listenRaw(at, ...scripts);
    const began = performance.now();
    const readResult = await listServices(createPortal({ baseUrl: server.baseUrl, ...policy }));
    assert.ok(!readResult.ok);
    assertTold(readResult.error as Failure, read, retryAfter);
    assert.equal(server.seen.length, requests);
    assert.equal(readResult.error.attempts, requests);

    const fileResult = await fileComplaint(signedIn(server.baseUrl, policy), filing);
    assert.ok(!fileResult.ok);
    assertTold(fileResult.error as Failure, { ...read, ...filed }, retryAfter);
    assert.equal(server.seen.length, 2 * requests);
    const keys = server.seen.slice(requests).map((request) => /^idempotency-key: (\S+)/im.exec(request)?.[1]);
    assert.deepEqual([...new Set(keys)], [fileResult.error.key]);
    // Six attempts at most, and none waits for anybody longer than its 600 ms.
    assert.ok(performance.now() - began < 12_000);
  });
}

test('a refused connection: nothing was sent', async () => {
  const server = await listenRaw('whole', stall);
  server.close();
  const result = await fileComplaint(signedIn(server.baseUrl, policy), filing);
  assert.ok(!result.ok);
  assertTold(result.error as Failure, { ...networkFailed, outcome: 'not-sent' }, undefined);
  assert.equal(result.error.attempts, 3);
});

test('a name that no DNS knows: nothing was sent', async () => {
  const portal = signedIn('http://portal.invalid', { ...policy, time: { attemptMs: 8_000, totalMs: 20_000 } });
  const result = await fileComplaint(portal, filing);
  assert.ok(!result.ok);
  assertTold(result.error as Failure, { ...networkFailed, outcome: 'not-sent' }, undefined);
});

test('offline in the middle: the first attempt may have arrived, so that the later ones that left nothing do not count', async () => {
  const server = await listenRaw('whole', (socket) => {
    server.close();
    socket.resetAndDestroy();
  });
  const result = await fileComplaint(signedIn(server.baseUrl, policy), filing);
  assert.ok(!result.ok);
  assertTold(result.error as Failure, { ...networkFailed, ...lost }, undefined);
  assert.equal(server.seen.length, 1);
  assert.equal(result.error.attempts, 3);
});

test('a redirect is not followed, whatever it leads to: neither the token nor the filing goes there', async () => {
  const elsewhere = await listenRaw('whole', say('201 Created', json, JSON.stringify(receipt)));
  const server = await listenRaw(
    'whole',
    say('307 Temporary Redirect', { location: `${elsewhere.baseUrl}/complaints` }),
  );
  const result = await fileComplaint(signedIn(server.baseUrl, policy), filing);
  assert.equal(!result.ok && result.error.code, 'not-the-portal');
  assert.equal(elsewhere.seen.length, 0);
});

for (const minutes of [-10, 10]) {
  test(`a clock that is ${minutes} minutes wrong, and put right in the middle of a call, changes nothing`, async () => {
    const server = await listenRaw(
      'whole',
      (socket, request, count) => {
        mock.timers.setTime(Date.now() - minutes * 60_000);
        refuse('503 Service Unavailable', 'unavailable', {
          date: new Date('2026-11-21T10:00:00Z').toUTCString(),
          'retry-after': new Date('2026-11-21T10:00:01Z').toUTCString(),
        })(socket, request, count);
      },
      say('201 Created', json, JSON.stringify(receipt)),
    );
    mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 });
    const began = performance.now();
    try {
      const result = await fileComplaint(signedIn(server.baseUrl, policy), filing);
      assert.ok(result.ok, JSON.stringify(result));
      const waited = performance.now() - began;
      assert.ok(waited >= 950 && waited < 10_000, String(waited));
      assert.equal(server.seen.length, 2);
    } finally {
      mock.timers.reset();
    }
  });
}

// ───────────────────────────── abort, in each phase ─────────────────────────────

const phases: readonly {
  readonly phase: string;
  readonly script: Script;
  readonly outcome: Failure['outcome'];
}[] = [
  { phase: 'while waiting for the answer', script: stall, outcome: 'unknown' },
  { phase: 'while reading the answer', script: half(json, '{"reference"', stall), outcome: 'unknown' },
  {
    phase: 'between two attempts',
    script: refuse('503 Service Unavailable', 'unavailable', { 'retry-after': '10' }),
    outcome: 'rejected',
  },
  { phase: 'between two attempts, the first of them lost', script: reset, outcome: 'unknown' },
];
const reasons: readonly unknown[] = [
  new Error('stop'),
  'stop',
  undefined,
  null,
  new DOMException('late', 'TimeoutError'),
];

for (const { phase, script, outcome } of phases) {
  test(`abort ${phase}, for any reason, ends the call at once and says what is true`, async () => {
    for (const reason of reasons) {
      const server = await listenRaw('whole', script);
      const controller = new AbortController();
      const portal = signedIn(server.baseUrl, {
        retry: { attempts: 3, baseMs: 20_000, maxDelayMs: 20_000 },
        time: { attemptMs: 20_000, totalMs: 60_000 },
      });
      const chance = mock.method(Math, 'random', () => 0.9);
      const call = fileComplaint(portal, filing, { signal: controller.signal });
      while (server.seen.length === 0) await pause(5);
      await pause(100);
      const began = performance.now();
      controller.abort(reason);
      const result = await call;
      chance.mock.restore();
      assert.ok(performance.now() - began < 1_000);
      assert.ok(!result.ok);
      assertTold(result.error as Failure, { kind: 'aborted', code: 'aborted', outcome, retryable: true }, undefined);
      assert.equal(server.seen.length, 1);
      server.close();
    }
  });
}

test('abort before anything is sent, for any reason: nothing is', async () => {
  const server = await listenRaw('whole', stall);
  for (const reason of reasons) {
    const signal = AbortSignal.abort(reason);
    const result = await fileComplaint(signedIn(server.baseUrl, policy), filing, { signal });
    assert.ok(!result.ok);
    const told = { kind: 'aborted', code: 'aborted', outcome: 'not-sent', retryable: true } as const;
    assertTold(result.error as Failure, told, undefined);
  }
  assert.equal(server.seen.length, 0);
});

test('abort while credentials are fetched, from a source that listens to nobody: nothing is sent', async () => {
  const server = await listenRaw('whole', stall);
  const controller = new AbortController();
  const auth = { credentials: () => new Promise<never>(() => undefined) };
  const portal = createPortal({ baseUrl: server.baseUrl, auth, ...policy });
  const call = fileComplaint(portal, filing, { signal: controller.signal });
  await pause(20);
  controller.abort();
  const result = await call;
  assert.deepEqual(!result.ok && [result.error.kind, result.error.outcome], ['aborted', 'not-sent']);
  assert.equal(server.seen.length, 0);
});

test('abort while refused credentials are renewed ends the call at once; the refusal changed nothing', async () => {
  const server = await listenRaw('whole', refuse('401 Unauthorized', 'session-expired'));
  const controller = new AbortController();
  const auth = {
    credentials: () => Promise.resolve({ headers: { authorization: 'Bearer a' } }),
    renew: () => new Promise<never>(() => setTimeout(() => controller.abort('stop'), 20)),
  };
  const portal = createPortal({ baseUrl: server.baseUrl, auth, ...policy });
  const result = await fileComplaint(portal, filing, { signal: controller.signal });
  assert.deepEqual(!result.ok && [result.error.kind, result.error.outcome], ['aborted', 'rejected']);
  assert.equal(server.seen.length, 1);
});

test('a source of credentials that hangs meets the deadline of the call, and one that throws is told as such', async () => {
  const server = await listenRaw('whole', stall);
  const time = { attemptMs: 200, totalMs: 300 };
  const hanging = { credentials: () => new Promise<never>(() => undefined) };
  const late = await fileComplaint(createPortal({ baseUrl: server.baseUrl, auth: hanging, time }), filing);
  assert.deepEqual(!late.ok && [late.error.kind, late.error.outcome], ['timeout', 'not-sent']);
  const cause = new Error('no key store');
  const throwing = { credentials: () => Promise.reject(cause) };
  const failed = await fileComplaint(createPortal({ baseUrl: server.baseUrl, auth: throwing, time }), filing);
  assert.deepEqual(!failed.ok && [failed.error.kind, failed.error.code, failed.error.outcome, failed.error.cause], [
    'unexpected',
    'credentials-failed',
    'not-sent',
    cause,
  ]);
  assert.equal(server.seen.length, 0);
});

// ───────────────────────────── servers of another age ─────────────────────────────

test('a server a version older, that names neither requests nor versions nor languages, is understood', async () => {
  const server = await listenRaw(
    'whole',
    say('201 Created', json, JSON.stringify(receipt)),
    refuse('404 Not Found', 'not-found'),
  );
  const portal = signedIn(server.baseUrl, { ...policy, apiVersion: '2027-06-01' });
  const filed = await fileComplaint(portal, filing);
  assert.ok(filed.ok);
  assert.deepEqual([filed.meta.serverRequestId, filed.meta.headers.get('nagrik-api-version')], [undefined, null]);
  const missing = await readFiling(portal, receipt.reference, { auth: accessCode('7KQM-2XVT-9HDC') });
  assert.deepEqual(!missing.ok && missing.error.userText, { lang: 'und', text: 'Test' });
});

test('a server a version newer, with more properties, states and headers, is understood', async () => {
  const newer = { ...receipt, state: 'parked', priority: { level: 3 } };
  const server = await listenRaw(
    'whole',
    say('201 Created', { ...json, 'nagrik-api-version': '2031-01-01', 'x-new': '1' }, JSON.stringify(newer)),
    reset,
    reset,
    reset,
    say('200 OK', json, JSON.stringify({ state: 'parked', since: '2031-01-01' })),
  );
  const portal = signedIn(server.baseUrl, { ...policy, apiVersion: '2026-11-01' });
  const filed = await fileComplaint(portal, filing);
  assert.ok(filed.ok);
  assert.deepEqual(filed.data, newer);
  assert.equal(filed.meta.headers.get('nagrik-api-version'), '2031-01-01');
  assert.match(server.seen[0] ?? '', /^nagrik-api-version: 2026-11-01\r$/im);
  // A state that we do not know is no promise that nothing was filed.
  const unknown = await fileComplaint(portal, filing);
  assert.ok(!unknown.ok);
  assert.deepEqual(await unknown.error.reconcile(), { state: 'still-unknown' });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
