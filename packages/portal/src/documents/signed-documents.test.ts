import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { readScannedDocument, verifyDocumentToken } from '@nagrik/sdk/documents';
import type { components } from '../generated/types.ts';
import { exampleOf } from '../operations/contract-example.ts';
import { minimalFiling, TestPortal } from '../operations/test-portal.ts';
import { firRecord } from '../operations/firs/fir-record.ts';
import type { FirSource } from '../domain/backend-records.ts';

type Schemas = components['schemas'];

const NOW = '2026-11-21T06:00:00.000Z';

function opened(t: TestContext): TestPortal {
  const portal = new TestPortal();
  t.after(() => portal.portal.close());
  portal.at(NOW);
  return portal;
}

/** What the QR of a paper holds; the portal in memory prints it. */
async function scanned(response: Response) {
  assert.equal(response.status, 200);
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const [, url = ''] = /\((https:[^)]*#[^)]*)\)/.exec(text) ?? [];
  const { code, token } = readScannedDocument(url) ?? assert.fail(url);
  return { url, code, token: token ?? assert.fail(url) };
}

const verify = (portal: TestPortal, code: string) =>
  portal.call<Schemas['IssuedDocument']>('GET', `/documents/${code}`);

const source: FirSource = {
  ...{ stationCode: '5117044', number: '0339', year: 2026, zeroFir: false, sections: ['BNS 303(2)'] },
  ...{ registeredAt: '2026-11-19T06:00:00Z', publishedAt: '2026-11-19T12:00:00Z', stage: 'registered' },
};

async function copyOf(portal: TestPortal, language: 'en' | 'hi', fir: FirSource) {
  await portal.portal.store.records.put([firRecord(fir)]);
  const found = await portal.call<Schemas['FirPage']>('GET', '/firs?station=5117044&number=339&year=2026');
  const [item] = found.body.items;
  return scanned(await portal.raw('GET', `/fir-copies/${item?.copyHandle}?language=${language}`));
}

describe('the QR of a document', () => {
  test('is an address that any camera opens, signed with a key that everybody can have and keep', async (t) => {
    const portal = opened(t);
    const { url, code, token } = await copyOf(portal, 'en', source);
    assert.ok(url.startsWith(`https://portal.example/verify/${code}#`));
    assert.ok(url.length < 331, `${url.length} characters: 13 is the largest version of a QR that 32 mm hold well`);
    const published = await portal.call<Schemas['DocumentKeys']>('GET', '/document-keys');
    assert.match(published.headers.get('cache-control') ?? '', /^public, max-age=\d+/);
    assert.deepEqual(await verifyDocumentToken(token, published.body), {
      verdict: 'genuine',
      claims: { kind: 'fir_copy', reference: '5117044 0339/2026', day: '2026-11-21', code },
    });
    const etag = published.headers.get('etag') ?? assert.fail();
    const again = await portal.raw('GET', '/document-keys', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  test('is the same when the paper is downloaded again, though no signature is made twice', async (t) => {
    const portal = opened(t);
    const first = await copyOf(portal, 'en', source);
    portal.at('2026-11-22T06:00:00.000Z');
    assert.deepEqual(await copyOf(portal, 'en', source), first);
  });

  test('says nothing of what the document holds', async (t) => {
    const { token } = await copyOf(opened(t), 'en', { ...source, gist: { en: 'A bicycle was stolen.' } });
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;
    assert.deepEqual(Object.keys(claims).sort(), ['code', 'day', 'kind', 'ref']);
  });
});

describe('the register', () => {
  test('says of a copy that there is a newer one once its case has gone on, in each language for itself', async (t) => {
    const portal = opened(t);
    const before = await copyOf(portal, 'en', source);
    const hindi = await copyOf(portal, 'hi', source);
    assert.equal((await verify(portal, before.code)).body.standing, 'current');
    portal.at('2026-11-22T06:00:00.000Z');
    const after = await copyOf(portal, 'en', { ...source, stage: 'chargesheeted' });
    const standings = async () =>
      Promise.all([before, after, hindi].map(async ({ code }) => (await verify(portal, code)).body.standing));
    assert.deepEqual(await standings(), ['replaced', 'current', 'current']);
    portal.at('2026-11-23T06:00:00.000Z');
    assert.equal((await copyOf(portal, 'en', source)).code, before.code);
    assert.deepEqual(await standings(), ['current', 'replaced', 'current'], 'the stage was a mistake');
  });

  test('reads a code in any way that it is typed, and has none with a typing error', async (t) => {
    const portal = opened(t);
    const { code } = await copyOf(portal, 'en', source);
    const plain = code.replaceAll('-', '').toLowerCase();
    assert.equal((await verify(portal, plain)).body.documentCode, code);
    const wrong = (code[0] === '7' ? '8' : '7') + code.slice(1);
    assert.equal((await verify(portal, wrong)).status, 404);
  });

  test('tells of a lost report that it was taken back, and of no other filing', async (t) => {
    const portal = opened(t);
    const { accessToken: token } = await portal.signIn();
    const standings = async (path: string, body: unknown) => {
      const receipt = await portal.call<Schemas['Receipt']>('POST', path, { token, body });
      assert.equal(receipt.status, 201);
      const { reference } = receipt.body;
      const { code } = await scanned(await portal.raw('GET', `/filings/${reference}/receipt`, { token }));
      const before = (await verify(portal, code)).body.standing;
      const taken = await portal.call('POST', `/filings/${reference}/withdrawal`, {
        token,
        body: { reason: 'resolved' },
      });
      assert.equal(taken.status, 201);
      return [before, (await verify(portal, code)).body.standing];
    };
    const { path, body } = exampleOf('fileLostProperty', 'minimal');
    assert.deepEqual(await standings(path, body), ['current', 'withdrawn']);
    assert.deepEqual(await standings('/complaints', minimalFiling), ['current', 'current']);
  });
});
