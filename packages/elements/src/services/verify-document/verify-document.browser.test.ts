import '../../define/verify-document.ts';
import { expect } from '@open-wc/testing';
import { findFirs, downloadFirCopy, type Portal, unwrap } from '@nagrik/sdk';
import { readScannedDocument } from '@nagrik/sdk/documents';
import encodeQr from 'qr';
import { eventually, Mounted, openStage, type Stage } from '../../testing/mount.ts';
import type { NagrikVerifyDocument } from './verify-document.ts';

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** A photo of a QR: a little turned, on a grey table. */
const photoOf = async (text: string): Promise<File> => {
  const modules = encodeQr(text, 'raw', { ecc: 'medium' });
  const size = 9;
  const canvas = Object.assign(document.createElement('canvas'), { width: 1400, height: 1100 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#9a9a92';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(250, 120);
  context.rotate(0.06);
  context.fillStyle = '#f4f2ea';
  context.fillRect(-40, -40, modules.length * size + 80, modules.length * size + 80);
  context.fillStyle = '#22201c';
  modules.forEach((row, y) =>
    row.forEach((dark, x) => dark && context.fillRect(x * size, y * size, size + 0.5, size + 0.5)),
  );
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  return new File([blob as Blob], 'IMG.jpg', { type: 'image/jpeg' });
};

describe('<nagrik-verify-document>', () => {
  let stage: Stage;
  let page: Mounted<NagrikVerifyDocument>;
  /** What the QR of a copy holds. */
  let url: string;
  let code: string;

  /** The mock prints the address that a QR would hold. */
  const copyOf = async (portal: Portal): Promise<string> => {
    const found = unwrap(await findFirs(portal, { station: '5117044', from: day(89), to: day(0) }));
    const copy = unwrap(await downloadFirCopy(portal, found.items[0]?.copyHandle ?? ''));
    return /\((https:[^)]*#[^)]*)\)/u.exec(await copy.text())?.[1] ?? '';
  };
  const mount = (set: Partial<NagrikVerifyDocument> = {}, lang = 'en') => {
    page = new Mounted(
      Object.assign(document.createElement('nagrik-verify-document'), { portal: stage.portal, ...set }),
      lang,
    );
    return page;
  };
  const check = async (typed: string) => {
    await page.write('#code', typed);
    (await page.one<HTMLFormElement>('form')).requestSubmit();
  };
  const choose = async (file: File) => {
    const input = await page.one<HTMLInputElement>('#picture');
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };
  const scan = async (text: string) => choose(await photoOf(text));
  const forget = () => localStorage.clear();

  before(async () => {
    stage = await openStage();
    url = await copyOf(stage.portal);
    code = readScannedDocument(url)?.code ?? '';
    expect(code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/u);
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
    forget();
  });

  it('tells of a typing error at the field, without asking anybody', async () => {
    mount();
    let asked = 0;
    page.element.portal = {
      ...stage.portal,
      settings: { ...stage.portal.settings, fetch: () => Promise.reject(new Error(String((asked += 1)))) },
    };
    await check('');
    await page.text('#code-error', 'Write the code');
    await check(code.slice(0, -2));
    await page.text('#code-error', 'twelve letters and digits');
    await check((code.startsWith('7') ? '8' : '7') + code.slice(1));
    await page.text('#code-error', 'One character is wrong');
    await eventually('focus', () => page.element.shadowRoot?.activeElement?.id === 'code');
    page.element.parentElement?.setAttribute('lang', 'hi');
    await page.text('#code-error', 'एक अक्षर ग़लत है');
    expect(asked).to.equal(0);
  });

  it('says that a document is genuine, what the paper must say and what that does not prove', async () => {
    mount();
    await check(code.toLowerCase().replaceAll('-', ' '));
    const answer = await page.one('[part=genuine]');
    expect(answer.textContent).to.contain('issued by this portal').and.to.contain(code);
    expect(answer.textContent).to.contain('does not mean');
    await eventually('focus', () => page.element.shadowRoot?.activeElement?.id === 'answer');
  });

  it('says in every language what it is', async () => {
    for (const [lang, name, summary] of [
      ['hi', 'दस्तावेज़ की जाँच', 'असली है?'],
      ['ur', 'دستاویز کی جانچ', 'اصلی ہے؟'],
    ] as const) {
      mount({}, lang);
      await page.text('h2', name);
      await page.text('.muted', summary);
      if (lang === 'hi') page.remove();
    }
  });

  it('says that there is no document with a code', async () => {
    mount({ code: 'ZZZZ-ZZZZ-ZZZK' });
    await page.text('[part=unknown]', 'do not trust it');
  });

  it('reads the QR in a picture and asks the register', async () => {
    mount();
    await scan(url);
    await page.text('[part=genuine]', code);
    await scan('upi://pay?pa=someone@bank');
    await page.text('[part=unclear]', 'not that of a document');
    await choose(new File(['no picture'], 'a.jpg', { type: 'image/jpeg' }));
    await page.text('[part=unclear]', 'No QR was found');
  });

  it('checks the signature without a network, once keys were kept, and says so', async () => {
    mount();
    await scan(url);
    await page.one('[part=genuine]');
    stage.mock.setFault('offline');
    await scan(url);
    const answer = await page.one('[part=signed]');
    expect(answer.textContent).to.contain(code).and.to.contain('without a network');
    forget();
    await scan(url);
    await page.text('[part=unclear]', 'Without a network it cannot be said');
    await check(code);
    await page.one('[part=error]');
    stage.mock.setFault(null);
    // Typing once is enough: from then on the keys are there.
    await check(code);
    await page.one('[part=genuine]');
    await eventually('kept keys', () =>
      Object.keys(localStorage).some((key) => key.startsWith('nagrik-document-keys')),
    );
    stage.mock.setFault('offline');
    await scan(url);
    await page.one('[part=signed]');
  });

  it('does not believe a QR whose signature was changed, or that stands on another code', async () => {
    mount();
    const [address = '', token = ''] = url.split('#');
    const [head, body, mark = ''] = token.split('.');
    const claims = JSON.parse(atob(String(body))) as object;
    const forged = btoa(JSON.stringify({ ...claims, ref: '5117044 0001/2026' })).replaceAll('=', '');
    await scan(`${address}#${head}.${forged}.${mark}`);
    await page.text('[part=forged]', 'not made by this portal');
    await scan(`${address.replace(code, 'ZZZZ-ZZZZ-ZZZK')}#${token}`);
    await page.one('[part=forged]');
  });

  it('does not believe a QR that leads to another website, whatever stands there', async () => {
    mount();
    await scan(`https://bihar-police.example/verify/${code}`);
    await page.text('[part=elsewhere]', 'bihar-police.example');
  });
});
