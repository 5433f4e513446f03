import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import * as sdk from '../index.ts';
import { call } from '../transport/call.ts';
import type { Operation } from '../transport/operation.ts';
import { cut, html, json, problem, serve } from '../transport/misbehaving-server.test.ts';
import { filing, quick, signedIn } from '../transport/signed-in-portal.test.ts';
import { log, type LogLine } from './middleware.ts';

const { createPortal, fileComplaint, listServices, readOutcome } = sdk;

test('each attempt is a line: what was called, how it ended, and by which names both sides know it', async () => {
  const lines: LogLine[] = [];
  const server = await serve(cut, problem(422, 'invalid-request', { detail: 'नमूना' }));
  const result = await fileComplaint(signedIn(server.baseUrl, { use: [log((line) => lines.push(line))] }), filing);
  assert.ok(!result.ok);
  const { requestId } = result.error;
  const same = { operation: 'fileComplaint', method: 'POST', path: '/complaints', requestId };
  const shown = lines.map(({ at: _, milliseconds: __, body: ___, ...rest }) => rest);
  assert.deepEqual(shown, [
    { ...same, attempt: 1, error: 'TypeError' },
    { ...same, attempt: 2, status: 422, code: 'invalid-request', serverRequestId: 'req_test' },
  ]);
  for (const { at, milliseconds } of lines) assert.ok(!Number.isNaN(Date.parse(at)) && milliseconds >= 0);
});

test('of a body it says which fields there were, and which of them are personal', async () => {
  const lines: LogLine[] = [];
  const server = await serve(cut);
  const body = { ...filing, uploadIds: ['upl_1', 'upl_2'] };
  await fileComplaint(signedIn(server.baseUrl, { use: [log((line) => lines.push(line))] }), body);
  assert.deepEqual(lines[0]?.body, {
    '/complainant/name': '[identity]',
    '/complainant/address/text': '[contact]',
    '/incident/nature': 'string',
    '/incident/when/precision': 'string',
    '/incident/place/kind': 'string',
    '/incident/place/text': '[location]',
    '/against/known': 'string',
    '/narrative': '[narrative]',
    '/language': 'string',
    '/privacyNoticeVersion': 'string',
    '/declaration': 'boolean',
    '/uploadIds/*': 'string',
  });
});

test('a path is the template of the contract, and an answer of somebody else leaves no word of it', async () => {
  const lines: LogLine[] = [];
  const use = [log((line) => lines.push(line))];
  const portal = createPortal({ baseUrl: (await serve(html(200))).baseUrl, ...quick, use });
  await readOutcome(portal, 'k'.repeat(22));
  assert.deepEqual([lines[0]?.path, lines[0]?.status], ['/outcomes/{idempotencyKey}', 200]);
  assert.ok(!JSON.stringify(lines).includes('kkk'));
  const odd = json(400, { code: 'Ramesh Kumar' }, { 'request-id': 'Ramesh Kumar' });
  await listServices(createPortal({ baseUrl: (await serve(odd)).baseUrl, ...quick, use }));
  assert.ok(!JSON.stringify(lines).includes('Ramesh'));
});

test('a sink that throws harms no call', async () => {
  const server = await serve(json(200, { services: [] }));
  const use = [log(() => assert.fail('in the sink'))];
  assert.ok((await listServices(createPortal({ baseUrl: server.baseUrl, use }))).ok);
});

// ───────────────────────────── nothing personal, anywhere ─────────────────────────────

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> };
}
interface Example {
  readonly value?: unknown;
  readonly $ref?: string;
}
interface OperationObject {
  readonly operationId?: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
  };
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
}

const planted = 'रमेश-Ramesh-9876543210';

/** The same value with every text in it replaced by a name, and every number by one that could be a mobile's. */
function plant(value: unknown): unknown {
  if (typeof value === 'string') return planted;
  if (typeof value === 'number') return 9876543210;
  if (Array.isArray(value)) return value.map(plant);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plant(part)]));
}

test('a name planted into every field, parameter and answer of every operation is in no line', async () => {
  const contract = JSON.parse(
    await readFile(new URL('../../../../openapi/generated/openapi.json', import.meta.url), 'utf8'),
  ) as Contract;
  const lines: LogLine[] = [];
  let bodies = 0;
  const answer = {
    code: planted,
    title: planted,
    detail: planted,
    errors: [{ pointer: `/${planted}`, code: planted }],
    requestId: planted,
  };
  const server = await serve((request, response, count) =>
    (count % 2 ? json(422, answer) : json(200, { anything: planted, items: [planted] }))(request, response, count),
  );
  const auth = { credentials: () => Promise.resolve({ headers: { authorization: 'Bearer Ramesh-9876543210' } }) };
  const portal = createPortal({
    baseUrl: server.baseUrl,
    auth,
    retry: { attempts: 1 },
    use: [log((line) => lines.push(line))],
  });
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.operationId) continue;
      const one: Operation = {
        id: operation.operationId,
        method: method.toUpperCase() as Operation['method'],
        path,
        auth: ['citizen'],
        keyed: true,
      };
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name as string, planted] as const);
      const media = operation.requestBody?.content['application/json'];
      const example = media?.examples?.['maximal'];
      const found = example?.$ref
        ? contract.components.examples?.[example.$ref.split('/').at(-1) as string]?.value
        : example?.value;
      const body = media && plant(found);
      if (body) bodies++;
      for (let again = 0; again < 2; again++) {
        await call(
          portal,
          one,
          {
            path: Object.fromEntries(names),
            query: { q: planted, cursor: planted },
            ...(body !== undefined && { body }),
          },
          { key: `Ramesh-${'9876543210'.repeat(2)}` },
        );
      }
    }
  }
  const text = JSON.stringify(lines);
  assert.ok(lines.length > 80 && bodies > 5, `${lines.length} lines, ${bodies} bodies`);
  for (const part of ['रमेश', 'Ramesh', '9876543210', 'Bearer']) assert.ok(!text.includes(part), part);
  // It did travel, so that its absence shows something.
  assert.ok(
    server.seen.some(({ body }) => body.includes('Ramesh')) && server.seen.some(({ url }) => url.includes('Ramesh')),
  );
});
