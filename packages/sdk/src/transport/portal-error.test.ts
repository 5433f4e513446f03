import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { fileComplaint, PortalError, unwrap, type Failure } from '../index.ts';
import { cut, problem, serve, type Answer } from './misbehaving-server.test.ts';
import { filing, signedIn } from './signed-in-portal.test.ts';

const someFailure = { kind: 'not-found', code: 'not-found' } as Failure;

async function thrownBy(...answers: readonly Answer[]): Promise<{ error: PortalError; failure: Failure }> {
  const server = await serve(...answers);
  const result = await fileComplaint(signedIn(server.baseUrl), filing);
  assert.ok(!result.ok);
  try {
    unwrap(result as { ok: false; error: Failure });
  } catch (error) {
    assert.ok(PortalError.is(error));
    return { error, failure: result.error as Failure };
  }
  return assert.fail('nothing was thrown');
}

test('a PortalError of another copy of the package is one', async () => {
  const path = './portal-error.ts?copy';
  const copy = (await import(path)) as { PortalError: typeof PortalError };
  const error = new copy.PortalError(someFailure);
  assert.ok(!(error instanceof PortalError));
  assert.ok(PortalError.is(error));
});

test('a PortalError of another realm (a frame, say) is one, and its Error is not ours', async () => {
  const source = stripTypeScriptTypes(await readFile(new URL('./portal-error.ts', import.meta.url), 'utf8'));
  const realm = createContext({});
  const foreign = runInContext(
    `(() => { ${source.replace(/^import.*$/gm, '').replace('export ', '')}; return PortalError; })()`,
    realm,
  ) as typeof PortalError;
  const error: unknown = new foreign(someFailure);
  assert.ok(!(error instanceof Error));
  assert.ok(PortalError.is(error));
  assert.equal(error.kind, 'not-found');
});

test('nothing else is one', () => {
  for (const other of [new Error('other'), null, undefined, 'PortalError', { name: 'PortalError' }, someFailure]) {
    assert.ok(!PortalError.is(other));
  }
});

test('it says all that the failure says, by itself', async () => {
  const { error, failure } = await thrownBy(
    problem(
      422,
      'invalid-request',
      { errors: [{ pointer: '/narrative', code: 'required' }], triesLeft: 2 },
      { 'content-language': 'en', 'retry-after': '60' },
    ),
  );
  assert.equal(error.failure.kind, 'invalid');
  const said: Partial<Record<keyof Failure | 'fields', unknown>> = failure;
  const names = ['kind', 'code', 'status', 'outcome', 'retryable', 'retryAt', 'requestId', 'serverRequestId'] as const;
  for (const name of [...names, 'key', 'attempts', 'userText', 'triesLeft', 'fields'] as const) {
    assert.notEqual(said[name], undefined, name);
    assert.equal(error[name], said[name], name);
  }
  assert.deepEqual(error.userText, { lang: 'en', text: 'Test' });
  assert.equal(error.message, `invalid: invalid-request (${failure.requestId})`);
  assert.deepEqual(error.toJSON(), failure.toJSON());
});

test('its reconcile() works, and its cause is what was thrown', async () => {
  const { error } = await thrownBy(cut);
  assert.equal(error.kind, 'unknown-outcome');
  assert.ok(error.cause instanceof TypeError);
  assert.equal((await error.reconcile()).state, 'still-unknown');
});

test('a console that prints it, and JSON, show neither the key nor what the portal said', async () => {
  const { error } = await thrownBy(problem(422, 'invalid-request', { title: 'नमूना', detail: 'कुमार' }));
  for (const text of [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    String(error),
    JSON.stringify({ ...error }),
  ]) {
    for (const secret of [error.key ?? 'no key', 'नमूना', 'कुमार']) assert.ok(!text.includes(secret), text);
  }
});
