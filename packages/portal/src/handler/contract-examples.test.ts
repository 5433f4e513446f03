import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '@nagrik/openapi/openapi.json' with { type: 'json' };
import { routes } from '../generated/routes.ts';
import type { components } from '../generated/types.ts';
import { newKey, TestPortal } from '../operations/test-portal.ts';
import type { OperationId } from './operation.ts';

/**
 * Walks the contract: every operation is called with its examples, and with each of them spoilt in every place. The
 * portal may refuse, but by the contract: a known status, a problem with a pointer to what was spoilt, never a 500.
 */
type Json = Record<string, unknown>;

function follow(node: unknown): Json {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node as Json;
  const steps = $ref.replace('#/', '').split('/');
  return follow(steps.reduce<unknown>((at, step) => (at as Json)[step.replaceAll('~1', '/')], contract));
}

/** Examples hold references too, such as `#/components/examples/minimalFiling/value`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!value || typeof value !== 'object') return value;
  if ('$ref' in value) return plain(follow(value));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

function examplesOf(id: OperationId): unknown[] {
  const { path, method } = routes[id];
  const operation = (contract.paths as unknown as Record<string, Record<string, Json>>)[path]?.[method.toLowerCase()];
  const content = (operation?.requestBody as { content?: Record<string, { examples?: Json }> } | undefined)?.content;
  const examples = content?.['application/json']?.examples ?? {};
  return Object.values(examples).map((example) => plain(follow(example).value));
}

/** Every way to spoil a value: each member left out, made a number where it is none, or surrounded by something unknown. */
function* spoilt(value: unknown, pointer = ''): Generator<readonly [pointer: string, spoilt: unknown]> {
  if (!value || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    const at = `${pointer}/${key}`;
    const put = (other: unknown): unknown =>
      Array.isArray(value)
        ? value.map((one: unknown, index) => (String(index) === key ? other : one))
        : { ...value, [key]: other };
    yield [at, put(typeof part === 'number' ? 'words' : 7.5)];
    yield [at, put({ zzz: null })];
    for (const [inner, changed] of spoilt(part, at)) yield [inner, put(changed)];
  }
  if (!Array.isArray(value)) yield [`${pointer}/zzz`, { ...value, zzz: 1 }];
}

describe('the contract, walked', () => {
  let test: TestPortal;
  const tokens: Record<string, string> = {};
  let reference: string;
  before(async () => {
    test = new TestPortal();
    tokens.citizen = (await test.signIn()).accessToken;
    tokens.officer = (await test.signInOfficer()).accessToken;
    reference = (await test.file(tokens.citizen)).body.reference;
  });
  after(() => test.portal.close());

  const call = async (id: OperationId, body: unknown) => {
    const { method, path, security } = routes[id];
    const concrete = path
      .replace('{reference}', reference)
      .replace('{idempotencyKey}', newKey())
      .replace('{stationCode}', '5117044')
      .replace('{matchId}', `mt_${'x'.repeat(24)}`)
      .replace(/\{\w+\}/g, 'x'.repeat(24));
    const token = security.map((scheme) => tokens[scheme]).find(Boolean);
    return test.call<Partial<components['schemas']['Problem']>>(method, concrete, {
      ...(token !== undefined && { token }),
      ...(body !== undefined && { body }),
    });
  };

  for (const id of Object.keys(routes) as OperationId[]) {
    const { body: kind, path } = routes[id];
    // Streams stay open, and a sign-out would end the walk.
    if (path.endsWith('/stream') || id.startsWith('end')) continue;
    it(`${id} answers by the contract, whatever is asked`, async () => {
      const bodies = kind === 'json' ? examplesOf(id) : [kind === 'stream' ? new Uint8Array(3) : undefined];
      for (const body of bodies) {
        const whole = await call(id, body);
        assert.ok(whole.status < 500 || whole.body.code === 'unavailable', `${id}: ${whole.status}`);
        const wrong = whole.body.errors?.filter(({ code }) => code !== 'not-found' && code !== 'wrong-district') ?? [];
        if (kind === 'json') assert.deepEqual(wrong, [], `${id}: its own example is refused`);
        for (const [pointer, other] of kind === 'json' ? spoilt(body) : []) {
          const { status, body: problem } = await call(id, other);
          assert.equal(status, 422, `${id} ${pointer}: ${JSON.stringify(problem)}`);
          const named = problem.errors?.some(
            (error) => error.pointer.startsWith(pointer) || pointer.startsWith(error.pointer),
          );
          assert.ok(named, `${id} ${pointer}: ${JSON.stringify(problem.errors)}`);
        }
      }
    });
  }
});
