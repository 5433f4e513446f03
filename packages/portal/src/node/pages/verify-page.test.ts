import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { createMemoryStore } from '../../store/memory/create-memory-store.ts';
import { type Filing, StoreUnavailable, type Store } from '../../store/store.ts';
import { verifyPage } from './verify-page.ts';

const document = {
  code: 'G42W-JGSE-J1H7',
  kind: 'fir_copy',
  reference: '5117044 0339/2025',
  issuedAt: '2026-11-21T04:35:00.000Z',
  sha256: 'a'.repeat(64),
};

const services = describeServices();

async function open(path: string, store: Store = createMemoryStore()): Promise<Response> {
  await store.documents.put(document);
  const response = await verifyPage(new Request(`https://portal.example${path}`), { store, services, demo: false });
  assert.ok(response);
  return response;
}

test('the page of a genuine document says what the paper must say, in the language asked for', async () => {
  for (const [language, words] of Object.entries({
    hi: ['इसी पोर्टल से जारी', 'प्राथमिकी (FIR) की प्रति', 'कोतवाली, पटना'],
    en: ['was issued by this portal', 'Copy of a First Information Report', 'Kotwali, Patna'],
    ur: ['اسی پورٹل سے جاری', 'ایف آئی آر کی نقل', 'dir="rtl"'],
  })) {
    const response = await open(`/verify/G42W-JGSE-J1H7?lang=${language}`);
    assert.equal(response.status, 200);
    const html = await response.text();
    for (const word of [...words, '0339/2025', '21/11/2026, 10:05', 'G42W-JGSE-J1H7', 'a'.repeat(64)]) {
      assert.ok(html.includes(word), `${word} in ${language}`);
    }
    assert.ok(!html.includes('5117044'), 'the station by its name, not by its code');
  }
});

test('of a receipt it says with which service was filed', async () => {
  for (const { id, name } of services.filter(({ kind }) => kind === 'form')) {
    const store = createMemoryStore();
    store.filings.get = () => Promise.resolve({ service: id } as Filing);
    await store.documents.put({ ...document, kind: 'receipt', reference: 'BR-5117044-26-00016-K' });
    const page = await verifyPage(new Request(`https://portal.example/verify/${document.code}?lang=ur`), {
      ...{ store, services, demo: false },
    });
    assert.ok((await page?.text())?.includes(`رسید: ${name.ur}`), id);
  }
});

test('a code is read as typed', async () => {
  assert.equal((await open('/verify/g42wjgsej1h7')).status, 200);
  assert.equal((await open('/verify/G42W-JGSE-JlH7')).status, 200, 'l for 1');
});

test('an unknown code is an honest 404, and what was typed is not markup', async () => {
  const response = await open('/verify/ZZZZ-ZZZZ-ZZZZ?lang=en');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /do not trust it/);
  assert.equal(
    await verifyPage(new Request('https://portal.example/verify/%3Cscript%3E'), {
      store: createMemoryStore(),
      services,
      demo: false,
    }),
    undefined,
  );
});

test('while the register cannot be read nobody is told that a document is false', async () => {
  const store = createMemoryStore();
  const away: Store = {
    ...store,
    documents: { ...store.documents, get: () => Promise.reject(new StoreUnavailable('away')) },
  };
  const response = await verifyPage(new Request('https://portal.example/verify/G42W-JGSE-J1H7?lang=en'), {
    store: away,
    services,
    demo: false,
  });
  assert.equal(response?.status, 503);
  assert.equal(response?.headers.get('retry-after'), '5');
  assert.doesNotMatch((await response?.text()) ?? '', /do not trust/);
});

test('the page runs nothing and loads only the portal’s own style sheet', async () => {
  const response = await open('/verify/G42W-JGSE-J1H7');
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  const html = await response.text();
  assert.doesNotMatch(html, /<script|style="|<style|\son\w+=/);
});
