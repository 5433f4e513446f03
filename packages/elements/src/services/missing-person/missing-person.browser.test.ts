import { expect } from '@open-wc/testing';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal, type Portal } from '@nagrik/sdk';
import '../../define/missing-person.ts';
import { eventually } from '../../testing/mount.ts';
import type { NagrikMissingPerson } from './missing-person.ts';

const mobile = '9000000001';
let mock: MockPortal;
let portal: Portal;
let form: NagrikMissingPerson;

const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
const title = (): string => find('.page-title')?.textContent?.trim().replace(/\s+/gu, ' ') ?? '';
const shown = <T extends HTMLElement = HTMLInputElement>(selector: string): Promise<T> =>
  eventually(
    () => `${selector}; shown: ${title()}`,
    () => find<T>(selector),
    6000,
  );
const press = async (selector: string): Promise<void> => (await shown<HTMLElement>(selector)).click();
const next = (): Promise<void> => press('[part=continue]');
const titled = (words: string): Promise<unknown> =>
  eventually(
    () => `${words}; shown: ${title()}`,
    () => title() === words,
    6000,
  );

async function type(selector: string, text: string): Promise<void> {
  const field = await shown(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function open(): void {
  form = document.createElement('nagrik-missing-person');
  form.lang = 'en';
  form.portal = portal;
  document.body.append(form);
}

async function start(): Promise<void> {
  await eventually('the form behind the first screen', () => {
    find('[part=start]')?.click();
    return find('[part=page]');
  });
}

async function answer(selector: string): Promise<void> {
  await press(selector);
  await next();
}

async function signIn(): Promise<void> {
  await type('#sign-in-mobile', mobile);
  await press('form .button');
  await type('#sign-in-code', await shown('#sign-in-code').then(() => mock.otpFor(mobile)));
  await press('form .button');
}

beforeEach(async () => {
  mock = await createMockPortal({ baseUrl: `https://portal-${crypto.randomUUID()}.example`, seed: false });
  portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, retry: { attempts: 1 } });
  open();
});

afterEach(async () => {
  form.remove();
  await mock.close();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('nagrik-drafts');
    gone.onsuccess = gone.onerror = gone.onblocked = resolve;
  });
});

describe('a missing person', () => {
  it('shows 112 and 1098 right after an age that may be a child’s, and tells of the FIR at the end', async () => {
    await start();
    await type('#q-person-name', 'नमूना');
    await next();
    await answer('input[value=female]');
    await answer('input[value=about]');
    await type('#q-person-age-years', 'लगभग १५');
    await next();
    await titled('When were they last seen?');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=note] a[href^="tel:"]') ?? [])];
    expect(numbers.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:1098']);
    await type('#q-lastSeen-date-date', '2026-11-20');
    await next();
    await type('#q-lastSeen-place-text', 'नमूना चौक');
    await next();
    await titled('What more can you tell now? (optional)');
    await next();
    await titled('Do you have a photo? (optional)');
    await next();
    await answer('input[value=no]');
    await titled('In which district were they last seen? (optional)');
    await next();
    await signIn();
    await answer('input[value=child]');
    await type('#q-reporter-name', 'न');
    await next();
    await type('#q-reporter-address-text', 'टोला');
    await next();
    await titled('Check your answers');
    expect(find(`[part=note] a[href="tel:1098"]`)).not.to.equal(null);
    const answers = [...(form.shadowRoot?.querySelectorAll('.answered') ?? [])].map((each) => each.textContent).join();
    expect(answers).to.match(/About how many years old.*\s15\s/su);
    await press('#q-declaration');
    await press('[part=file]');
    await titled('Your report is filed');
    expect(find('[part=confirmation]')?.textContent).to.match(/must register a FIR/);
  });
});
