/** What the SDK sends and the portal understands, and the other way round: both sides are the real ones. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createMemoryPortal, defaultSettings, type RequestLine } from '@nagrik/portal/memory';
import {
  createPortal,
  listDistricts,
  listServices,
  readFiling,
  readSession,
  accessCode,
  type PortalOptions,
} from '@nagrik/sdk';
import { deprecations, userAgent, type Deprecation } from '@nagrik/sdk/middleware';

function both(options: Partial<PortalOptions> = {}) {
  const lines: RequestLine[] = [];
  const memory = createMemoryPortal({
    validateResponses: true,
    log: (line) => lines.push(line),
    config: {
      settings: {
        ...defaultSettings,
        deprecations: {
          listDistricts: { since: '2027-01-15', sunset: '2028-01-15', link: 'https://portal.example/new' },
        },
      },
    },
  });
  after(() => memory.close());
  const portal = createPortal({
    baseUrl: 'https://portal.example',
    fetch: (request) => memory.handler(request),
    retry: { baseMs: 1 },
    ...options,
  });
  return { portal, lines };
}

const reference = 'BR-5117044-26-00016-K';
const code = accessCode('7KQM-2XVT-9HDC');

test("a failure's two request ids are those of the portal's log, and it knows the program and its version", async () => {
  const { portal, lines } = both({ apiVersion: '2026-11-01', use: [userAgent('district-site/1.4')] });
  const result = await readFiling(portal, reference, { auth: code });
  assert.ok(!result.ok);
  const { requestId, serverRequestId } = result.error;
  assert.ok(requestId && serverRequestId);
  assert.deepEqual(
    lines.map(({ clientRequestId, requestId: own, client, apiVersion }) => [clientRequestId, own, client, apiVersion]),
    [[requestId, serverRequestId, 'district-site/1.4', '2026-11-01']],
  );
});

test('all attempts of a call stand in the log under one name, each under its own of the portal', async () => {
  let lost = 0;
  const { portal, lines } = both({
    use: [
      async (request, next) => {
        const response = await next(request);
        if (lost++ < 2) return new Response('<h1>Bad Gateway</h1>', { status: 502 });
        return response;
      },
    ],
  });
  const result = await listServices(portal);
  assert.ok(result.ok);
  assert.equal(result.meta.serverRequestId, lines[2]?.requestId);
  assert.deepEqual(
    lines.map(({ clientRequestId }) => clientRequestId),
    Array(3).fill(result.meta.requestId),
  );
  assert.equal(new Set(lines.map(({ requestId }) => requestId)).size, 3);
});

test("the portal's words for a failure come in the language of the call", async () => {
  for (const [locale, text] of [
    ['hi', 'यह नहीं मिला'],
    ['ur', 'یہ نہیں ملا'],
    ['en-IN', 'Not found'],
  ] as const) {
    const { portal } = both({ locale });
    const result = await readFiling(portal, reference, { auth: code });
    assert.deepEqual(!result.ok && result.error.userText, { lang: locale.slice(0, 2), text });
  }
});

test('what the portal marks as deprecated is told once, and what it does not mark is not', async () => {
  const told: Deprecation[] = [];
  const { portal } = both({ use: [deprecations((one) => told.push(one))] });
  for (const call of [listDistricts, listServices, listDistricts]) assert.ok((await call(portal)).ok);
  assert.deepEqual(told, [
    {
      operation: 'listDistricts',
      since: new Date('2027-01-15'),
      sunset: new Date('2028-01-15'),
      links: [{ rel: 'deprecation', href: 'https://portal.example/new' }],
    },
  ]);
});

test('without credentials nothing reaches the portal', async () => {
  const { portal, lines } = both();
  assert.ok(!(await readSession(portal)).ok);
  assert.equal(lines.length, 0);
});
