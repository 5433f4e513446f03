import { expect } from '@open-wc/testing';
import { bareJpeg, enclosed, fromBase64 } from '@nagrik/journey';
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

/** As a phone takes one, with what it writes into it. */
async function photoThatTells(): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1600, 1200];
  canvas.getContext('2d')?.fillRect(100, 100, 800, 600);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
  const said = new TextEncoder().encode('Planted position of a phone');
  const segment = [0xff, 0xfe, 0, said.length + 2, ...said];
  const parts = [bytes.slice(0, 2), Uint8Array.from(segment), bytes.slice(2)];
  return new File(parts, 'IMG_0001.jpg', { type: 'image/jpeg' });
}

async function choose(...files: File[]): Promise<void> {
  const input = await shown('[type=file]');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

function open(about = '', fetch: (request: Request) => Promise<Response> = mock.fetch): void {
  form = document.createElement('nagrik-tip');
  form.lang = 'en';
  form.about = about;
  form.portal = createPortal({ baseUrl: mock.baseUrl, fetch });
  document.body.append(form);
}

async function tell(): Promise<void> {
  await press('[part=start]');
  const text = await shown('#q-envelope-content-text');
  text.value = secret;
  text.dispatchEvent(new Event('input', { bubbles: true }));
  text.dispatchEvent(new Event('change', { bubbles: true }));
}

/** To the question for photos. */
async function toPhotos(): Promise<void> {
  await tell();
  for (const field of ['[name="q-envelope-content-about"]', '[name="q-local-more"][value=pictures]']) {
    await press('[part=continue]');
    await shown(field);
  }
  await press('[name="q-local-more"][value=pictures]');
  await press('[part=continue]');
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

  it('sends a photo that was drawn anew: small, and without what the phone had written into it', async () => {
    let sent = '';
    open(undefined, async (request) => {
      if (new URL(request.url).pathname.endsWith('/tips')) sent = await request.clone().text();
      return mock.fetch(request);
    });
    await toPhotos();
    await choose(new File(['no picture'], 'namuna.txt', { type: 'text/plain' }), await photoThatTells());
    await shown('.enclosed');
    expect(find('[role=alert]')?.textContent).to.include('namuna.txt');
    expect(await kept()).not.to.include('base64');
    await press('[part=continue]');
    await shown('#q-districtCode');
    await press('[part=continue]');
    expect((await shown<HTMLImageElement>('.answered img')).naturalWidth).to.equal(1280);
    await press('[part=file]');
    await shown('[part=confirmation]');
    const { envelope } = JSON.parse(sent) as { envelope: { content: { pictures: { data: string }[] } } };
    const bytes = fromBase64(envelope.content.pictures[0]?.data ?? '');
    expect(envelope.content.pictures.length).to.equal(1);
    expect(bytes.length).to.be.below(enclosed.bytes);
    expect(bareJpeg(bytes)).to.equal(bytes);
    expect(new TextDecoder('latin1').decode(bytes)).not.to.include('Planted');
    expect(sent).not.to.include('IMG_0001');
  });

  it('lets go of a photo that is removed, and offers no more than fit in', async () => {
    open();
    await toPhotos();
    await choose(await photoThatTells(), await photoThatTells(), await photoThatTells());
    await eventually(
      () => 'two photos',
      () => form.shadowRoot?.querySelectorAll('.enclosed').length === 2 && !find('[type=file]'),
      6000,
    );
    await press('.file button');
    await shown('[type=file]');
    expect(form.shadowRoot?.querySelectorAll('.enclosed').length).to.equal(1);
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
