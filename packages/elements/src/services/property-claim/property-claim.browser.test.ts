import { expect } from '@open-wc/testing';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal } from '@nagrik/sdk';
import '../../define/property-claim.ts';
import { eventually } from '../../testing/mount.ts';
import type { NagrikPropertyClaim } from './property-claim.ts';

const mobile = '9000000001';
let mock: MockPortal;
let form: NagrikPropertyClaim;

const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
const shown = <T extends HTMLElement = HTMLInputElement>(selector: string): Promise<T> =>
  eventually(
    () => `${selector}; shown: ${find('.page-title')?.textContent?.trim() ?? ''}`,
    () => find<T>(selector),
    6000,
  );
const press = async (selector: string): Promise<void> => (await shown<HTMLElement>(selector)).click();
const next = (): Promise<void> => press('[part=continue]');

async function type(selector: string, text: string): Promise<void> {
  const field = await shown(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const refused = (words: string): Promise<unknown> =>
  eventually(words, () => find<HTMLElement>('.summary')?.textContent?.includes(words), 6000);

before(async () => {
  mock = await createMockPortal({
    baseUrl: `https://portal-${crypto.randomUUID()}.example`,
    ...{ wantedCount: 1, missingCount: 1, recoveredCount: 3 },
  });
  form = document.createElement('nagrik-property-claim');
  form.lang = 'en';
  form.about = 'rv_0002';
  form.portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, retry: { attempts: 1 } });
  document.body.append(form);
});
after(async () => {
  form.remove();
  await mock.close();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('nagrik-drafts');
    gone.onsuccess = gone.onerror = gone.onblocked = resolve;
  });
});

describe('the claim of recovered property', () => {
  it('opens with the entry, says where a number is wrong and nothing more, keeps all that was typed, and files the right one', async () => {
    await eventually('the form behind the first screen', () => {
      find('[part=start]')?.click();
      return find('[part=page]');
    });
    expect((await shown('#q-recoveredId')).value).to.equal('rv_0002');
    await press('#q-local-known-number');
    await next();
    await type('#q-number', '110154203237518');
    await next();
    await shown('#q-mark');
    await next();
    await type('#sign-in-mobile', mobile);
    await press('form .button');
    await type('#sign-in-code', await shown('#sign-in-code').then(() => mock.otpFor(mobile)));
    await press('form .button');
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'काल्पनिक टोला');
    await next();
    await press('#q-declaration');
    await press('[part=file]');
    await refused('This is not the number of the thing');
    expect((await shown('#q-number')).value).to.equal('110154203237518');
    const change = async (number: string): Promise<void> => {
      await type('#q-number', number);
      await next();
      await press('[part=file]');
    };
    await change('490154203237519');
    await refused('not counted as a try');
    await change('४९ ०१५४२० ३२३७५१ ८');
    expect((await shown<HTMLElement>('[part=confirmation]')).textContent).to.include('BR-5117044-');
    expect(form.shadowRoot?.textContent).not.to.include('490154203237518');
  });
});
