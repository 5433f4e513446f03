import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileComplaint, reconcile, type Middleware } from '../index.ts';
import { cut, hang, html, json, problem, serve, type Answer } from './misbehaving-server.test.ts';
import { filing, signedIn } from './signed-in-portal.test.ts';

/**
 * What may become of one request. `commits`: the portal has filed before the answer goes wrong. `afterKey`: the refusal comes
 * after the key was looked up, so that what is filed already gets its first answer again; a 429 or 503 comes before.
 */
const fates: readonly {
  readonly weight: number;
  readonly commits: boolean;
  readonly afterKey?: boolean;
  readonly answer?: Answer;
}[] = [
  { weight: 3, commits: true },
  { weight: 3, commits: true, answer: cut },
  { weight: 1, commits: true, answer: hang },
  { weight: 1, commits: true, answer: html(502) },
  {
    weight: 1,
    commits: true,
    answer: (_, response) => response.writeHead(201, { 'content-type': 'application/json' }).end('{"refer'),
  },
  { weight: 3, commits: false, answer: cut },
  { weight: 1, commits: false, answer: hang },
  { weight: 1, commits: false, answer: html(200) },
  { weight: 2, commits: false, answer: problem(503, 'unavailable', {}, { 'retry-after': '0' }) },
  { weight: 1, commits: false, answer: problem(429, 'too-many-requests', {}, { 'retry-after': '0' }) },
  { weight: 1, commits: false, afterKey: true, answer: problem(422, 'invalid-request') },
];
const lots = fates.flatMap((fate) => Array<typeof fate>(fate.weight).fill(fate));

/** mulberry32: the same chances each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('300 filings through every kind of fault: each outcome that is told is true, and none is filed twice', async () => {
  const chance = chances(20261121);
  const filed = new Map<string, number>();
  // A request that the portal comes to only after its sender has given it up counts as lost on the way: on a busy machine it would
  // otherwise be filed behind the back of the next attempt, or of the question what became of it.
  const givenUp = new Set<unknown>();
  let attempts = 0;
  const name: Middleware = (request, next, { signal }) => {
    const attempt = String(++attempts);
    request.headers.set('x-attempt', attempt);
    signal.addEventListener('abort', () => givenUp.add(attempt));
    return next(request);
  };
  const server = await serve((request, response, count) => {
    if (givenUp.has(request.headers['x-attempt'])) return cut(request, response, count);
    if (request.method === 'GET') {
      const key = request.url.split('/').at(-1) ?? '';
      return json(200, filed.has(key) ? { state: 'filed', response: { key } } : { state: 'not-filed' })(
        request,
        response,
        count,
      );
    }
    const key = String(request.headers['idempotency-key']);
    const fate = lots[Math.floor(chance() * lots.length)] as (typeof fates)[number];
    const repeated = filed.has(key);
    if (fate.commits && !repeated) filed.set(key, (filed.get(key) ?? 0) + 1);
    const answered = json(201, { key });
    (fate.afterKey && repeated ? answered : (fate.answer ?? answered))(request, response, count);
  });
  const portal = signedIn(server.baseUrl, {
    retry: { attempts: 2, baseMs: 1 },
    time: { attemptMs: 1_500, totalMs: 8_000 },
    use: [name],
  });

  const patient = signedIn(server.baseUrl);
  const told: Record<string, number> = {};
  const fileOne = async () => {
    const result = await fileComplaint(portal, filing);
    if (result.ok) {
      told['filed'] = (told['filed'] ?? 0) + 1;
      assert.equal(filed.get(result.meta.key ?? ''), 1);
      return;
    }
    const { key = '', outcome } = result.error;
    told[outcome] = (told[outcome] ?? 0) + 1;
    const { state } = await reconcile(patient, key);
    if (outcome === 'unknown') assert.equal(state, filed.has(key) ? 'filed' : 'not-filed');
    else assert.ok(!filed.has(key), `${result.error.kind} ${result.error.code} says ${outcome}, and it was filed`);
  };
  for (let done = 0; done < 300; done += 100) await Promise.all(Array.from({ length: 100 }, fileOne));

  assert.ok(filed.size <= 300 && [...filed.values()].every((times) => times === 1));
  // All kinds of ends were met; otherwise the test has shown nothing.
  for (const end of ['filed', 'rejected', 'unknown']) assert.ok((told[end] ?? 0) > 10, JSON.stringify(told));
});
