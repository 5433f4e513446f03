import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { createPortal } from '../create-portal.ts';
import { listDistricts } from '../generated/operations/places.ts';
import { requestOtp } from '../generated/operations/session.ts';

/** A device on which the code behind the first answer does not arrive. */
const hooks = registerHooks({
  load(url, context, next) {
    if (url.endsWith('/insist.ts')) throw new TypeError('Failed to fetch dynamically imported module');
    return next(url, context);
  },
});

const words = () => ({ lang: 'en', text: 'Check the network' });

test('where the rest of the SDK cannot be fetched, a public read still works, and nothing is written', async (context) => {
  context.after(() => hooks.deregister());
  const asked: string[] = [];
  let answer = async () => Response.json({ districts: [] });
  const portal = createPortal({
    baseUrl: 'https://portal.example',
    words,
    fetch: async ({ url }) => {
      asked.push(new URL(url).pathname);
      return answer();
    },
  });

  const read = await listDistricts(portal);
  assert.ok(read.ok);
  assert.deepEqual([read.data, read.meta.attempts], [{ districts: [] }, 1]);

  const written = await requestOtp(portal, { mobile: '9000000001' });
  assert.ok(!written.ok);
  assert.deepEqual(written.error.toJSON(), {
    ...{ kind: 'offline', code: 'network-failed', outcome: 'not-sent', retryable: true, attempts: 0 },
    ...{ requestId: written.error.requestId, userText: words() },
  });
  assert.deepEqual(await written.error.reconcile(), { state: 'not-filed' });
  assert.deepEqual(asked, ['/districts']);

  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  const lost = await listDistricts(portal);
  assert.ok(!lost.ok);
  const { kind, outcome, attempts, retryable } = lost.error;
  assert.deepEqual([kind, outcome, attempts, retryable], ['offline', 'unknown', 1, true]);

  const left = await listDistricts(portal, { signal: AbortSignal.abort() });
  assert.equal(!left.ok && left.error.kind, 'aborted');
  const late = await listDistricts(
    createPortal({ ...portal.settings, time: { totalMs: 1 }, fetch: () => new Promise(() => {}) }),
  );
  assert.equal(!late.ok && late.error.kind, 'timeout');
});
