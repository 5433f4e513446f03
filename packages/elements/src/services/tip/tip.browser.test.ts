import { expect } from '@open-wc/testing';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal } from '@nagrik/sdk';
import '../../define/tip.ts';
import { eventually } from '../../testing/mount.ts';
import type { NagrikTip } from './tip.ts';

const secret = 'नमूना - पुरानी मिल के पीछे रात में शराब उतरती है।';
let mock: MockPortal;
let form: NagrikTip;

const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
const shown = <T extends HTMLElement = HTMLInputElement>(selector: string): Promise<T> =>
  eventually(
    () => `${selector}; shown: ${find('.page-title')?.textContent}`,
    () => find<T>(selector),
    6000,
  );
const press = async (selector: string): Promise<void> => (await shown<HTMLElement>(selector)).click();

function open(about = ''): void {
  form = document.createElement('nagrik-tip');
  form.lang = 'en';
  form.about = about;
  form.portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch });
  document.body.append(form);
}

async function tell(): Promise<void> {
  await press('[part=start]');
  const text = await shown('#q-envelope-content-text');
  text.value = secret;
  text.dispatchEvent(new Event('input', { bubbles: true }));
  text.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Everything that the browser keeps of this page. */
async function kept(): Promise<string> {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return JSON.stringify({
    databases,
    local: { ...localStorage },
    session: { ...sessionStorage },
    state: history.state,
  });
}

beforeEach(async () => {
  mock = await createMockPortal({ baseUrl: `https://portal-${crypto.randomUUID()}.example`, seed: false });
});
afterEach(async () => {
  form.remove();
  await mock.close();
});

describe('the confidential tip', () => {
  it('is sent without signing in, keeps nothing on the device, and gives a reference and a code and no paper', async () => {
    open();
    await tell();
    expect(find('form')?.getAttribute('autocomplete')).to.equal('off');
    expect(find('.keep')?.textContent).to.include('Nothing is kept');
    for (const field of [
      '[name="q-envelope-content-about"]',
      '[name="q-local-more"]',
      '#q-districtCode',
      '[part=file]',
    ]) {
      await press('[part=continue]');
      await shown(field);
    }
    expect(await kept())
      .not.to.include(secret)
      .and.not.to.include('nagrik-drafts');
    await press('[part=file]');
    await shown('[part=confirmation]');
    const [reference, code] = [...(form.shadowRoot?.querySelectorAll('[part=receipt] [translate=no]') ?? [])];
    expect(reference?.textContent).to.match(/^BR-5000000-/u);
    expect(code?.textContent).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/u);
    const confirmation = find('[part=confirmation]')?.textContent ?? '';
    for (const words of ['PDF', 'calendar', 'sign out']) expect(confirmation).not.to.include(words);
    await press('[part=finish]');
    await shown('[part=start]');
    expect(form.shadowRoot?.textContent).not.to.include(code?.textContent ?? 'a code');
    expect(await kept()).not.to.include(reference?.textContent ?? 'a reference');
  });

  it('is gone when the page is: whoever comes next finds nothing', async () => {
    open();
    await tell();
    form.remove();
    open();
    await shown('[part=start]');
    await press('[part=start]');
    expect((await shown('#q-envelope-content-text')).value).to.equal('');
    expect(find('[part=draft]')).to.equal(null);
  });

  it('knows whom it is about where somebody comes from a wanted person’s card', async () => {
    open('w_0002');
    await tell();
    await press('[part=continue]');
    expect((await shown('[value=wanted_person]')).checked).to.equal(true);
    await press('[part=continue]');
    expect((await shown('#q-envelope-content-wantedId')).value).to.equal('w_0002');
  });
});
