import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { type Filing, StoreUnavailable } from '../../store/store.ts';
import { Browser, JourneyScene } from './test-journeys.ts';
import { verifyAddress } from './verify-address.ts';

const document = {
  code: 'G42W-JGSE-J1HD',
  kind: 'fir_copy',
  reference: '5117044 0339/2025',
  issuedAt: '2026-11-21T04:35:00.000Z',
  sha256: 'a'.repeat(64),
};

const services = describeServices();

describe('the page to which the QR of a document leads, without script', () => {
  let scene: JourneyScene;
  const open = async (code: string, language = 'en'): Promise<Browser> => {
    const request = new Request(`https://portal.example/verify/${code}?lang=${language}`);
    const { pathname, search } = new URL(verifyAddress(request, services)?.url ?? assert.fail('no page'));
    return new Browser(scene).open(pathname + search);
  };

  before(async () => {
    scene = new JourneyScene();
    await scene.portal.store.documents.put(document, document.issuedAt);
  });
  after(() => scene.close());

  test('says what the paper must say, in the language asked for', async () => {
    for (const [language, words] of Object.entries({
      hi: ['इसी पोर्टल से जारी', 'प्राथमिकी (FIR) की प्रति', 'कोतवाली'],
      en: ['was issued by this portal', 'Copy of a First Information Report', 'Kotwali'],
      ur: ['اسی پورٹل سے جاری', 'ایف آئی آر کی نقل', 'dir="rtl"'],
    })) {
      const { html, status } = await open(document.code, language);
      assert.equal(status, 200);
      for (const word of [...words, '0339/2025', '21/11/2026', '10:05', document.code])
        assert.ok(html.includes(word), `${word} in ${language}`);
      assert.ok(!html.includes('5117044'), 'the station by its name, not by its code');
      assert.ok(html.includes(`<nagrik-verify-document code="${document.code}" from-address="">`), 'for the element');
    }
  });

  test('says of a receipt with which service was filed', async () => {
    const { filings, documents } = scene.portal.store;
    const { get } = filings;
    const [code, reference] = ['0000-0000-0000', 'BR-5117044-26-00016-K'];
    await documents.put({ ...document, code, kind: 'receipt', reference }, document.issuedAt);
    for (const { id, name } of services.filter(({ kind }) => kind === 'form')) {
      filings.get = () => Promise.resolve({ service: id, projection: {} } as Filing);
      const { html } = await open(code, 'ur');
      assert.ok(
        html
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .includes(`رسید: ${name.ur}`),
        id,
      );
    }
    filings.get = get;
  });

  test('is an honest 404 where there is no such document, and what stands in the address is not markup', async () => {
    const { html, status } = await open('ZZZZ-ZZZZ-ZZZK');
    assert.equal(status, 404);
    assert.match(html, /do not trust it/);
    const request = new Request('https://portal.example/verify/%3Cscript%3E');
    assert.equal(verifyAddress(request, services), undefined);
  });

  test('tells nobody that a document is false while the register cannot be read', async () => {
    const { store } = scene.portal;
    const { get } = store.documents;
    store.documents.get = () => Promise.reject(new StoreUnavailable('away'));
    const { html, status } = await open(document.code);
    store.documents.get = get;
    assert.equal(status, 503);
    assert.doesNotMatch(html, /do not trust/);
  });

  test('leads from /verify to the form, which tells of a typing error without asking', async () => {
    const form = verifyAddress(new Request('https://portal.example/verify?lang=en'), services);
    assert.equal(form && new URL(form.url).pathname, '/services/verify-document');
    const page = await new Browser(scene).open('/services/verify-document?lang=en');
    const calls = scene.calls.length;
    await page.send({ code: '' });
    assert.match(page.html, /Write the code of the document/);
    await page.send({ code: 'g42w jgse jihd'.replace('g', 'h') });
    assert.match(page.html, /<title>Error:/);
    assert.match(page.html, /One character is wrong/);
    assert.match(page.html, /value="h42w jgse jihd"/, 'and it stays');
    assert.equal(scene.calls.length, calls);
    await page.send({ code: 'g42w jgse jlhd' });
    assert.match(page.html, /was issued by this portal/);
  });
});
