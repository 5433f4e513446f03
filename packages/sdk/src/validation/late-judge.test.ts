import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { createPortal } from '../create-portal.ts';
import { requestOtp } from '../generated/operations/session.ts';

/** A device that is offline when the validators of answers should come; those of bodies are there. */
const hooks = registerHooks({
  load(url, context, next) {
    if (url.includes('/generated/answers/')) throw new TypeError('Failed to fetch dynamically imported module');
    return next(url, context);
  },
});

const challenge = {
  challengeId: 'c1',
  mobileMasked: '******0001',
  channel: 'sms',
  codeLength: 6,
  expiresAt: '2026-11-21T10:09:05+05:30',
  resendAfterSeconds: 30,
};

function portalThat(validate: 'warn' | 'strict') {
  const asked: string[] = [];
  const portal = createPortal({
    baseUrl: 'https://portal.example',
    validate,
    fetch: async (request) => {
      asked.push(request.url);
      return Response.json(challenge, { status: 202 });
    },
  });
  return { portal, asked };
}

test('`strict` sends nothing while it cannot load what judges the answer; `warn` goes on without', async (context) => {
  context.after(() => hooks.deregister());
  const { portal, asked } = portalThat('strict');
  const failed = await requestOtp(portal, { mobile: '9000000001' });
  assert.ok(!failed.ok);
  const { kind, outcome, retryable } = failed.error;
  assert.deepEqual(
    { kind, outcome, retryable, asked },
    { kind: 'offline', outcome: 'not-sent', retryable: true, asked: [] },
  );

  const lenient = portalThat('warn');
  assert.equal((await requestOtp(lenient.portal, { mobile: '9000000001' })).ok, true);
});
