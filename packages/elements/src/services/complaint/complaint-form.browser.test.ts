import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal } from '@nagrik/sdk';
import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import '../../define/complaint-form.ts';
import { connect } from '../../portal-context.ts';
import type { NagrikComplaintForm } from './complaint-form.ts';

const mobile = '9000000001';
let mock: MockPortal;
let form: NagrikComplaintForm;

/** Waits until something is there. */
async function until<T>(what: string, look: () => T | null | undefined | false, milliseconds = 6000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}. Shown: ${title()}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
const shown = <T extends HTMLElement = HTMLInputElement>(selector: string): Promise<T> =>
  until(selector, () => find<T>(selector));
const title = (): string => find<HTMLElement>('.page-title')?.textContent?.trim().replace(/\s+/gu, ' ') ?? '';
const press = async (selector: string): Promise<void> => (await shown<HTMLElement>(selector)).click();
const next = (): Promise<void> => press('[part=continue]');

async function type(selector: string, text: string): Promise<void> {
  const field = await shown(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function open(lang = 'en'): void {
  form = document.createElement('nagrik-complaint-form');
  form.lang = lang;
  form.portal = createPortal({
    baseUrl: mock.baseUrl,
    fetch: mock.fetch,
    time: { attemptMs: 400, totalMs: 1200 },
    retry: { attempts: 1 },
  });
  document.body.append(form);
}

async function signIn(): Promise<void> {
  await type('#sign-in-mobile', '+९१ ९०००० ००००१');
  await press('form .button');
  await shown('#sign-in-code');
  await type('#sign-in-code', await mock.otpFor(mobile));
  await press('form .button');
}

/** What a citizen with little to say does on each page. */
const answers: readonly (readonly [page: string, act: () => Promise<void>])[] = [
  ['nature', () => press('#q-incident-nature-theft')],
  ['precision', () => press('#q-incident-when-precision-unknown')],
  ['place-kind', () => press('#q-incident-place-kind-road')],
  ['place', () => type('#q-incident-place-text', 'काल्पनिक चौक')],
  ['station-known', () => press('#q-local-stationKnown-no')],
  ['district', () => shown('#q-districtCode').then(() => undefined)],
  ['story', () => type('#q-narrative', 'नमूना - मेरी साइकिल चोरी हो गई।')],
  ['against-known', () => press('#q-against-known-not_applicable')],
  ['more', () => shown('#q-local-more').then(() => undefined)],
  ['files', () => shown('#q-uploadIds').then(() => undefined)],
  ['sign-in', signIn],
  ['for-whom', () => press('#q-local-forWhom-self')],
  ['you', () => type('#q-complainant-name', 'न')],
  ['address', () => type('#q-complainant-address-text', 'काल्पनिक टोला, वार्ड 3')],
  ['wishes', () => shown('#q-wishes-womanOfficer').then(() => undefined)],
  ['check', () => shown('#q-declaration').then(() => undefined)],
];

/** Goes on from the page shown, up to a page. */
async function walk(to: string, from = 'nature'): Promise<void> {
  const first = answers.findIndex(([page]) => page === from);
  for (const [page, act] of answers.slice(first)) {
    if (page === to) {
      await until(page, () => pages.at(-1) === page);
      return;
    }
    await act();
    if (page !== 'sign-in') await next();
  }
}

async function start(): Promise<void> {
  await until('the form behind the first screen', () => {
    find('[part=start]')?.click();
    return find('[part=page]');
  });
}

async function file(): Promise<void> {
  await press('#q-declaration');
  await press('[part=file]');
}

/** How many complaints stations were alerted of: one for each that was filed. */
const filed = async (): Promise<number> =>
  (await mock.sentMessages()).filter(({ template }) => template === 'station-alert').length;

let pages: string[];
const follow = (event: Event): void => void pages.push((event as unknown as { page: string }).page);

beforeEach(async () => {
  pages = [];
  document.addEventListener('nagrik-page-changed', follow);
  mock = await createMockPortal({ baseUrl: `https://portal-${crypto.randomUUID()}.example`, seed: false });
  open();
});

afterEach(async () => {
  document.removeEventListener('nagrik-page-changed', follow);
  form.remove();
  await mock.close();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase('nagrik-drafts');
    gone.onsuccess = gone.onerror = gone.onblocked = resolve;
  });
});

describe('the first screen', () => {
  it('says whom to call, what happens and what is done with the answers, before anything is asked', async () => {
    await shown('[part=start]');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=danger] a') ?? [])].map((a) =>
      a.getAttribute('href'),
    );
    expect(numbers).to.deep.equal(['tel:112', 'tel:181', 'tel:1098', 'tel:1930']);
    expect(find('[part=privacy-notice]')?.querySelectorAll('dt').length).to.equal(5);
    expect(find('input')).to.equal(null);
  });

  it('speaks the language of the page, and changes it without losing an answer', async () => {
    await start();
    await walk('place');
    await type('#q-incident-place-text', 'काल्पनिक चौक');
    form.lang = 'ur';
    await until('Urdu', () => title() === 'ٹھیک ٹھیک کہاں ہوا؟');
    expect(find('[dir]')?.dir).to.equal('rtl');
    expect(find('#q-incident-place-text')?.value).to.equal('काल्पनिक चौक');
  });
});

describe('a page', () => {
  it('shows errors on Continue only, in a summary that takes focus and leads to the field', async () => {
    await start();
    await shown('#q-incident-nature');
    expect(find('.summary')).to.equal(null);
    await next();
    const summary = await shown<HTMLElement>('.summary');
    await until('focus', () => form.shadowRoot?.activeElement === summary);
    await press('.summary a');
    await until('focus', () => form.shadowRoot?.activeElement?.id === 'q-incident-nature-theft');
    expect(find('fieldset')?.getAttribute('aria-describedby')).to.include('q-incident-nature-error');
  });

  it('tells that a story is too long before it is sent, and cuts nothing off', async () => {
    await start();
    await walk('story');
    await type('#q-narrative', 'न'.repeat(4001));
    expect(find('#q-count')?.textContent).to.include('1 letters too many');
    await next();
    await shown('.summary');
    expect(find('#q-narrative')?.value.length).to.equal(4001);
  });

  it('goes back with the button of the browser, and keeps what was answered', async () => {
    await start();
    await walk('place-kind');
    history.back();
    await until('the page before', () => pages.at(-1) === 'precision');
    expect((await shown('#q-incident-when-precision-unknown')).checked).to.equal(true);
    await press('[part=back]');
    await until('the page before that', () => pages.at(-1) === 'nature');
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(true);
  });

  it('asks what a changed answer has opened, then comes back to check answers', async () => {
    await start();
    await walk('check');
    const change = [...(form.shadowRoot?.querySelectorAll<HTMLElement>('.answered .button') ?? [])];
    change.find((button) => button.textContent?.includes('when it happened'))?.click();
    await press('#q-incident-when-precision-day');
    await next();
    await type('#q-incident-when-from-date', '2026-11-01');
    await next();
    await until('check answers', () => pages.at(-1) === 'check');
  });

  it('has no accessibility violation that axe can see', async () => {
    await start();
    for (const page of ['nature', 'place', 'story', 'files', 'sign-in', 'you', 'check']) {
      const before = pages.at(-1) ?? 'nature';
      await walk(page, before);
      await form.updateComplete;
      const { violations } = await axe.run(form, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${page}: ${id} ${nodes[0]?.html}`)).to.deep.equal([]);
    }
  });
});

describe('filing', () => {
  it('files once though the button is pressed twice, and shows reference, code and what comes next', async () => {
    await start();
    await walk('check');
    await press('#q-declaration');
    let told = '';
    form.addEventListener('nagrik-filed', ({ reference }) => (told = reference));
    const button = await shown<HTMLElement>('[part=file]');
    button.click();
    button.click();
    await shown('[part=confirmation]');
    const numbers = [...(form.shadowRoot?.querySelectorAll('[part=receipt] [translate=no]') ?? [])];
    expect(told).to.match(/^BR-\d{7}-\d{2}-\d{5}-[0-9A-Z]$/u);
    expect(numbers[0]?.textContent).to.equal(told);
    expect(numbers[1]?.textContent).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/u);
    expect(find('.next')?.textContent).to.include('Sign it by');
    expect(await filed()).to.equal(1);
    await press('[part=finish]');
    await shown('[part=start]');
    expect(form.shadowRoot?.textContent).not.to.include(told);
    await until('the end of the session', () => form.portal && !connect(form.portal).session.current);
    form.remove();
    open();
    await shown('[part=start]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(find('[part=draft]')).to.equal(null);
  });

  it('asks what became of it when the answer is lost, and shows the receipt of the one filing', async () => {
    await start();
    await walk('check');
    mock.setFault('commitThenTimeout');
    await file();
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('survives a reload while nobody knows whether it arrived', async () => {
    await start();
    await walk('check');
    mock.setFault('commitThenTimeout');
    await press('#q-declaration');
    await press('[part=file]');
    await shown('[part=sending]');
    while ((await filed()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    form.remove();
    mock.setFault(null);
    pages = [];
    open();
    await press('[part=draft] .button');
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('says that nothing was filed when the network is gone, and files when it is back', async () => {
    await start();
    await walk('check');
    mock.setFault('serverDown');
    await file();
    await until('the truth', () => find('[part=unknown]') ?? find('.summary'));
    expect(find('[part=confirmation]')).to.equal(null);
    mock.setFault(null);
    if (find('[part=unknown]')) await press('[part=unknown] .button');
    await until('check answers', () => find('[part=file]'));
    await press('[part=file]');
    await shown('[part=confirmation]');
    expect(await filed()).to.equal(1);
  });

  it('renews a session that has run out, without a word', async () => {
    await start();
    await walk('check');
    mock.setFault('tokenExpired');
    await file();
    await shown('[part=confirmation]');
  });
});

describe('sign-in on the way', () => {
  it('tells a wrong code with the tries that are left, and keeps the answers', async () => {
    await start();
    await walk('sign-in');
    await type('#sign-in-mobile', '12');
    await press('form .button');
    expect((await shown<HTMLElement>('#sign-in-mobile-error')).textContent).to.include('10 digits');
    await type('#sign-in-mobile', mobile);
    await press('form .button');
    await type('#sign-in-code', (await mock.otpFor(mobile)) === '000000' ? '111111' : '000000');
    await press('form .button');
    expect((await shown<HTMLElement>('#sign-in-code-error')).textContent).to.include('4');
    await type('#sign-in-code', await mock.otpFor(mobile));
    await press('form .button');
    await until('the next page', () => pages.at(-1) === 'for-whom');
    await walk('check', 'for-whom');
    expect(find('.answers')?.parentElement?.textContent).to.include('साइकिल');
  });
});

describe('the draft', () => {
  it('offers to go on after the tab was closed, with every letter', async () => {
    await start();
    await walk('place');
    await type('#q-incident-place-text', 'काल्पनिक चौक');
    form.remove();
    pages = [];
    await new Promise((resolve) => setTimeout(resolve, 100));
    open();
    await press('[part=draft] .button');
    expect((await shown('#q-incident-place-text')).value).to.equal('काल्पनिक चौक');
  });

  it('is deleted for whoever wants to start afresh', async () => {
    await start();
    await walk('place');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    open();
    await press('[part=draft] .secondary');
    await start();
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(false);
  });

  it('is gone when somebody leaves quickly', async () => {
    form.exitUrl = '#weather';
    await start();
    await walk('place');
    await press('[part=exit]');
    await until('the other page', () => location.hash === '#weather');
    expect(form.hidden).to.equal(true);
    form.remove();
    open();
    await start();
    expect((await shown('#q-incident-nature-theft')).checked).to.equal(false);
  });

  it('tells that another tab has changed it, and overwrites nothing', async () => {
    await start();
    await walk('precision');
    const mine = form;
    await new Promise((resolve) => setTimeout(resolve, 600));
    open();
    await press('[part=draft] .button');
    await press('#q-incident-when-precision-day');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const other = form;
    form = mine;
    await press('#q-incident-when-precision-range');
    await shown('[part=conflict]');
    await press('[part=conflict] .button');
    await until('what the other tab has', () => find('#q-incident-when-precision-day')?.checked);
    other.remove();
  });
});
