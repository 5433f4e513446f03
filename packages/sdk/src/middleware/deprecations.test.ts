import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, listDistricts, listServices } from '../index.ts';
import { json, serve } from '../transport/misbehaving-server.test.ts';
import { deprecations, type Deprecation } from './middleware.ts';

/** What the callback is told where the portal answers with these headers, twice. */
async function told(headers: Record<string, string>): Promise<{ told: Deprecation[]; baseUrl: string }> {
  const server = await serve(json(200, { services: [], districts: [] }, headers));
  const all: Deprecation[] = [];
  const portal = createPortal({ baseUrl: server.baseUrl, use: [deprecations((one) => all.push(one))] });
  assert.ok((await listServices(portal)).ok);
  assert.ok((await listServices(portal)).ok);
  return { told: all, baseUrl: server.baseUrl };
}

test('what RFC 9745 and RFC 8594 say is told, once', async () => {
  const { told: all } = await told({
    deprecation: '@1688169599',
    sunset: 'Sun, 30 Jun 2024 23:59:59 GMT',
    link: '<https://portal.example/changes>; rel="deprecation"; type="text/html"',
  });
  assert.deepEqual(all, [
    {
      operation: 'listServices',
      since: new Date('2023-06-30T23:59:59Z'),
      sunset: new Date('2024-06-30T23:59:59Z'),
      links: [{ rel: 'deprecation', href: 'https://portal.example/changes' }],
    },
  ]);
});

test('each operation is told by itself', async () => {
  const server = await serve(json(200, { services: [], districts: [] }, { deprecation: '@1688169599' }));
  const all: string[] = [];
  const portal = createPortal({
    baseUrl: server.baseUrl,
    use: [deprecations(({ operation }) => all.push(operation))],
  });
  await listServices(portal);
  await listDistricts(portal);
  await listServices(portal);
  assert.deepEqual(all, ['listServices', 'listDistricts']);
});

test('the drafts before the RFC are understood: a date of HTTP, or only "true"', async () => {
  const dated = await told({ deprecation: 'Fri, 30 Jun 2023 23:59:59 GMT' });
  assert.deepEqual(dated.told[0]?.since, new Date('2023-06-30T23:59:59Z'));
  const plain = await told({ deprecation: 'true' });
  assert.deepEqual(plain.told, [{ operation: 'listServices', links: [] }]);
});

test('links may be several, relative, unquoted and mixed with others; what is no web address is left out', async () => {
  const { told: all, baseUrl } = await told({
    sunset: 'Sun, 30 Jun 2024 23:59:59 GMT',
    link: [
      '</changes?a=1,2;b>; rel=deprecation',
      '<https://portal.example/v2>; title="a, <b>; rel=\\"x"; rel="successor-version next"',
      '<https://portal.example/style.css>; rel=preload',
      '<javascript:alert(1)>; rel="sunset"',
      '<https://portal.example/sunset>;rel="sunset"',
    ].join(', '),
  });
  assert.deepEqual(all[0]?.links, [
    { rel: 'deprecation', href: `${baseUrl}/changes?a=1,2;b` },
    { rel: 'successor-version', href: 'https://portal.example/v2' },
    { rel: 'sunset', href: 'https://portal.example/sunset' },
  ]);
});

test('an answer without such headers tells nothing, and a callback that throws harms no call', async () => {
  assert.deepEqual((await told({ link: '<https://portal.example/changes>; rel="deprecation"' })).told, []);
  const server = await serve(json(200, { services: [] }, { deprecation: '@1688169599' }));
  const use = [deprecations(() => assert.fail('in the callback'))];
  assert.ok((await listServices(createPortal({ baseUrl: server.baseUrl, use }))).ok);
});
