import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal } from '@nagrik/sdk';
import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import '../define/sign-in.ts';
import { connect } from '../portal-context.ts';
import type { NagrikSignIn } from './sign-in.ts';

const mobile = '9000000001';
let mock: MockPortal;
let element: NagrikSignIn;

async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + 4000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}; shown: ${words()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const find = (selector: string) => element.shadowRoot?.querySelector<HTMLInputElement>(selector);
const words = (): string => element.shadowRoot?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

async function send(selector: string, text: string): Promise<void> {
  const field = await until(selector, () => find(selector));
  field.value = text;
  field.dispatchEvent(new Event('input'));
  field.form?.requestSubmit();
}

const wrongFor = async (): Promise<string> => ((await mock.otpFor(mobile)) === '000000' ? '111111' : '000000');

beforeEach(async () => {
  mock = await createMockPortal({ baseUrl: `https://sign-in-${crypto.randomUUID()}.example`, seed: false });
  element = document.createElement('nagrik-sign-in');
  element.lang = 'en';
  element.portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, retry: { attempts: 1 } });
  document.body.append(element);
});

afterEach(async () => {
  element.remove();
  await mock.close();
});

describe('sign-in', () => {
  for (const typed of ['9000000001', '+91 90000 00001', '०९००००००००१', '+९१-९००००-००००१', '۹۰۰۰۰۰۰۰۰۱']) {
    it(`understands ${typed}`, async () => {
      await send('#sign-in-mobile', typed);
      const code = await until('the field for the code', () => find('#sign-in-code'));
      expect(code.autocomplete).to.equal('one-time-code');
      expect(words()).to.include('0001');
    });
  }

  it('signs in with a code in any digits, and tells the page no more than the last digits', async () => {
    let told = '';
    element.addEventListener('nagrik-signed-in', (event) => (told = JSON.stringify(event) + event.mobileMasked));
    await send('#sign-in-mobile', mobile);
    const code = await mock.otpFor(mobile);
    await send(
      '#sign-in-code',
      code.replace(/\d/gu, (digit) => '०१२३४५६७८९'[Number(digit)] ?? ''),
    );
    await until('the session', () => told);
    expect(told).to.include('••••••0001').and.not.include(mobile);
    await until('the words', () => words().includes('You are signed in'));
    expect(element.portal && connect(element.portal).session.current?.citizen.mobileMasked).to.equal('••••••0001');
  });

  it('asks for a number that is one, without asking the portal', async () => {
    for (const typed of ['', '12345', '1234567890', 'नमस्ते']) {
      await send('#sign-in-mobile', typed);
      await until(`the error of "${typed}"`, () => find('#sign-in-mobile-error'));
      expect(element.shadowRoot?.activeElement?.id).to.equal('sign-in-mobile');
    }
    expect((await mock.sentMessages()).length).to.equal(0);
  });

  it('counts the tries down, then wants a new code', async () => {
    await send('#sign-in-mobile', mobile);
    const wrong = await wrongFor();
    for (const left of ['4', '3', '2', '1']) {
      await send('#sign-in-code', wrong);
      await until(`${left} tries`, () => words().includes(`Tries left: ${left}`));
    }
    await send('#sign-in-code', wrong);
    await until('the end', () => words().includes('wrong too often'));
    expect(words()).not.to.include('Sign in ', 'a code that is over cannot be sent again');
  });

  it('lets somebody correct the number', async () => {
    await send('#sign-in-mobile', mobile);
    await until('the code', () => find('#sign-in-code'));
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent?.includes('another number'))
      ?.click();
    expect((await until('the number', () => find('#sign-in-mobile'))).value).to.equal(mobile);
  });

  it('shows when another code can be asked for', async () => {
    await send('#sign-in-mobile', mobile);
    await until('the timer', () => /In \d+ seconds/u.test(words()));
  });

  it('says what is wrong when the portal is down, slow or not the portal, and keeps the number', async () => {
    for (const fault of ['offline', 'serverDown', 'htmlAnswer'] as const) {
      mock.setFault(fault);
      await send('#sign-in-mobile', mobile);
      await until(fault, () => find('#sign-in-mobile-error'));
      expect(find('#sign-in-mobile')?.value).to.equal(mobile);
    }
    mock.setFault(null);
    await send('#sign-in-mobile', mobile);
    await until('the code', () => find('#sign-in-code'));
  });

  it('has no accessibility violation that axe can see', async () => {
    await until('the number', () => find('#sign-in-mobile'));
    const check = async () =>
      (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
    expect(await check()).to.deep.equal([]);
    await send('#sign-in-mobile', mobile);
    await until('the code', () => find('#sign-in-code'));
    expect(await check()).to.deep.equal([]);
  });
});
