import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commonHeaders, contractVersion, routes } from '../generated/routes.ts';
import type { components } from '../generated/types.ts';
import { StoreUnavailable } from '../store/store.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { minimalFiling, newKey, TestPortal } from '../operations/test-portal.ts';
import type { RequestLine } from './create-portal-handler.ts';
import { defaultSettings } from './portal.ts';

describe('the portal as a function', () => {
  let test: TestPortal;
  const lines: RequestLine[] = [];
  const registered = 'https://patna.example';
  before(() => {
    test = new TestPortal({
      config: {
        allowedOrigins: [registered],
        settings: {
          ...defaultSettings,
          maxBodyBytes: 20_000,
          deprecations: {
            listDistricts: { since: '2027-01-15', sunset: '2028-01-15', link: 'https://portal.example/changes' },
          },
        },
      },
      log: (line) => lines.push(line),
    });
  });
  after(() => test.portal.close());

  it('answers every operation of the contract that needs a token with 401 where there is none', async () => {
    for (const [id, { method, path, security }] of Object.entries(routes)) {
      if (security.length === 0) continue;
      const concrete = path.replace('{reference}', 'BR-5117044-26-00016-K').replace(/\{\w+\}/g, 'x'.repeat(24));
      const { status, headers, body } = await test.call(method, concrete, {
        headers: { authorization: 'Bearer nonsense' },
      });
      assert.deepEqual([status, body.code, headers.get('www-authenticate')], [401, 'unauthenticated', 'Bearer'], id);
    }
  });

  it('names each request, in the header, the problem and the log', async () => {
    const { headers, body } = await test.call('GET', '/session');
    assert.match(body.requestId, /^req_/);
    assert.equal(headers.get('request-id'), body.requestId);
    const line = lines.at(-1);
    assert.deepEqual(
      [line?.requestId, line?.operation, line?.status, line?.code],
      [body.requestId, 'readSession', 401, 'unauthenticated'],
    );
  });

  it('logs what a client calls itself and its call, and nothing that only looks like it', async () => {
    const call = (name: string) =>
      test.raw('GET', '/services', {
        headers: {
          'nagrik-request-id': `call_${name}`,
          'nagrik-client': `${name}/1.4`,
          'nagrik-api-version': '2026-11-01',
        },
      });
    await call('district-site');
    const { clientRequestId, client, apiVersion } = lines.at(-1) ?? {};
    assert.deepEqual([clientRequestId, client, apiVersion], ['call_district-site', 'district-site/1.4', '2026-11-01']);
    await call('<Ramesh>');
    assert.ok(!JSON.stringify(lines.at(-1)).includes('Ramesh'));
  });

  it('says which version of the contract it keeps, on every answer', async () => {
    for (const path of ['/services', '/session', '/nowhere']) {
      assert.equal((await test.raw('GET', path)).headers.get('nagrik-api-version'), contractVersion, path);
    }
  });

  it('says of a deprecated operation since when, until when, and where to read more', async () => {
    const { headers } = await test.raw('GET', '/districts');
    assert.equal(headers.get('deprecation'), `@${Date.UTC(2027, 0, 15) / 1000}`);
    assert.equal(headers.get('sunset'), 'Sat, 15 Jan 2028 00:00:00 GMT');
    assert.equal(headers.get('link'), '<https://portal.example/changes>; rel="deprecation"; type="text/html"');
    assert.match(headers.get('server-timing') ?? '', /^nagrik-deprecated;desc="listDistricts 2028-01-15[ a-z-]*"$/);
    assert.equal(headers.get('timing-allow-origin'), '*');
    const others = (await test.raw('GET', '/services')).headers;
    assert.deepEqual([others.get('deprecation'), others.get('server-timing')], [null, null]);
  });

  it('puts a problem into the words of the citizen, and says in which language they are', async () => {
    const ask = async (language: string) => {
      const { headers, body } = await test.call('GET', '/session', { headers: { 'accept-language': language } });
      return [headers.get('content-language'), body.title];
    };
    assert.deepEqual(await ask('en-IN'), ['en', 'Sign in first']);
    assert.deepEqual(await ask('ur'), ['ur', 'پہلے سائن اِن کریں']);
    assert.deepEqual(await ask('ta'), ['hi', 'पहले साइन इन करें']);
  });

  it('knows no other addresses and no other methods', async () => {
    const nowhere = await test.call('GET', '/nowhere');
    assert.deepEqual([nowhere.status, nowhere.body.code], [404, 'not-found']);
    const wrong = await test.call('PUT', '/complaints');
    assert.deepEqual([wrong.status, wrong.body.code], [405, 'method-not-allowed']);
    assert.equal(wrong.headers.get('allow'), 'POST, OPTIONS');
  });

  it('lets any site read public operations, and registered ones use a token', async () => {
    const anyone = await test.raw('GET', '/services', { headers: { origin: 'https://anyone.example' } });
    assert.equal(anyone.headers.get('access-control-allow-origin'), '*');
    assert.match(anyone.headers.get('access-control-expose-headers') ?? '', /etag.*request-id.*retry-after/);
    const ask = (origin: string) =>
      test.raw('OPTIONS', '/complaints', { headers: { origin, 'access-control-request-method': 'POST' } });
    const known = await ask(registered);
    assert.deepEqual(
      [
        known.status,
        known.headers.get('access-control-allow-origin'),
        known.headers.get('access-control-allow-methods'),
      ],
      [204, registered, 'POST'],
    );
    const allowed = (known.headers.get('access-control-allow-headers') ?? '').split(', ');
    for (const name of ['idempotency-key', ...commonHeaders.requests]) assert.ok(allowed.includes(name), name);
    const exposed = (anyone.headers.get('access-control-expose-headers') ?? '').split(', ');
    for (const name of commonHeaders.answers) assert.ok(exposed.includes(name), name);
    assert.equal((await ask('https://anyone.example')).headers.get('access-control-allow-origin'), null);
    const refused = await test.raw('GET', '/session', { headers: { origin: 'https://anyone.example' } });
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    assert.match(refused.headers.get('vary') ?? '', /origin/);
  });

  it('gives the unchanged catalogue only once', async () => {
    const first = await test.raw('GET', '/services');
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^W\/".+"$/);
    const again = await test.raw('GET', '/services', { headers: { 'if-none-match': `"other", ${etag}` } });
    assert.deepEqual([again.status, await again.text()], [304, '']);
    const other = await test.raw('GET', '/services', { headers: { 'if-none-match': '"other"' } });
    assert.equal(other.status, 200);
  });

  it('says what is wrong with parameters, by name and place', async () => {
    const { accessToken: token } = await test.signIn();
    const query = await test.call('GET', '/filings?limit=1000&zzz=1', { token });
    assert.deepEqual(
      [query.status, query.body.errors?.map(({ pointer, code, in: place }) => [pointer, code, place])],
      [
        422,
        [
          ['/zzz', 'unknown-property', 'query'],
          ['/limit', 'maximum', 'query'],
        ],
      ],
    );
    const key = await test.call('POST', '/complaints', { token, body: minimalFiling, key: 'short' });
    assert.deepEqual(key.body.errors?.[0], {
      ...{ pointer: '/idempotency-key', in: 'header', code: 'too-short' },
      params: { limit: 22 },
    });
    const reference = await test.call('GET', '/complaints/BR-5117044-26-00016-A', { token });
    assert.deepEqual([reference.status, reference.body.errors?.[0]?.code], [422, 'check-character']);
    const slip = await test.call('GET', '/filings/BR-5117044-26-00016-A', { accessCode: '7KQM-2XVT-9HDC' });
    assert.deepEqual([slip.status, slip.body.errors?.[0]?.code], [422, 'check-character']);
    const misspelt = await test.call('GET', '/services?limit=1');
    assert.deepEqual([misspelt.status, misspelt.body.code], [400, 'malformed-request']);
  });

  it('refuses bodies that are not JSON, not UTF-8, or too large', async () => {
    const { accessToken: token } = await test.signIn('9000000011');
    const send = (body: Uint8Array, type = 'application/json') =>
      test.call('POST', '/complaints', { token, body, headers: { 'content-type': type } });
    const bytes = (text: string) => new TextEncoder().encode(text);
    assert.deepEqual((await send(bytes('{'))).body.code, 'malformed-request');
    assert.deepEqual((await send(bytes(''))).body.code, 'malformed-request');
    assert.deepEqual((await send(Uint8Array.of(0x22, 0xff, 0x22))).body.code, 'malformed-request');
    assert.deepEqual((await send(bytes('{}'), 'text/plain')).body.code, 'malformed-request');
    assert.equal((await send(bytes('[]'))).status, 422);
    const large = await send(bytes(JSON.stringify({ ...minimalFiling, narrative: 'x'.repeat(30_000) })));
    assert.deepEqual([large.status, large.body.code], [400, 'body-too-large']);
  });

  it('forgives how a reference is typed', async () => {
    const { accessToken: token } = await test.signIn('9000000012');
    const { reference } = (await test.file(token)).body;
    const typed = encodeURIComponent(` ${reference.toLowerCase().replaceAll('-', ' ')} `);
    assert.equal((await test.call('GET', `/complaints/${typed}`, { token })).status, 200);
  });

  it('takes digits for whole numbers, and nothing that a program would turn into one', async () => {
    for (const limit of ['%20', '', '1e1', '0x10', '+5', '5.0', 'Infinity']) {
      const { status, body } = await test.call('GET', `/wanted?limit=${limit}`);
      assert.deepEqual([status, body.errors?.map(({ pointer }) => pointer)], [422, ['/limit']], limit);
    }
    assert.equal((await test.call('GET', '/wanted?limit=005')).status, 200);
  });

  it('tells a stranger its own address in the contract', async () => {
    const { body } = await test.call<{ servers: { url: string }[] }>('GET', '/openapi.json');
    assert.equal(body.servers[0]?.url, 'https://portal.example');
  });

  it('never logs what was typed', async () => {
    const { accessToken: token } = await test.signIn('9000000013');
    await test.file(token, { narrative: 'कुछ बहुत निजी' }, newKey());
    assert.doesNotMatch(JSON.stringify(lines), /निजी|9000000013|203\.0\.113/);
  });
});

describe('the portal without its database', () => {
  it('says 503 and when to come back, and that it is alive', async () => {
    const store = createMemoryStore();
    const away = { ...store, check: () => Promise.reject(new StoreUnavailable('away')) };
    const test = new TestPortal({ store: away });
    const ready = await test.call('GET', '/ready');
    assert.deepEqual([ready.status, ready.body.code, ready.headers.get('retry-after')], [503, 'unavailable', '3']);
    assert.equal((await test.call<components['schemas']['Health']>('GET', '/health')).body.status, 'ok');
    await test.portal.close();
  });

  it('never answers a bare 500: a mistake of ours is a problem too, without its inner words', async () => {
    const lines: RequestLine[] = [];
    const store = createMemoryStore();
    const broken = { ...store, check: () => Promise.reject(new TypeError('secret of the house')) };
    const test = new TestPortal({ store: broken, log: (line) => lines.push(line) });
    const { status, body } = await test.call('GET', '/ready');
    assert.deepEqual([status, body.code], [500, 'internal']);
    assert.doesNotMatch(JSON.stringify(body), /secret/);
    assert.ok(lines.at(-1)?.error instanceof TypeError);
    await test.portal.close();
  });
});
