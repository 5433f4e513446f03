import { type FileAnswer, type Question } from '@nagrik/journey';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal, type Portal } from '@nagrik/sdk';
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { LocaleController } from '../locale/locale-controller.ts';
import type { ControlHost } from './control-context.ts';
import { files } from './files-control.ts';

const question: Question = { path: 'uploadIds', control: 'files', label: () => 'Photos', optional: true };

/** A form with nothing but the question for files. */
class FilesForm extends LitElement {
  portal: Portal | undefined;
  answers: readonly FileAnswer[] = [];
  readonly kept = new Map<string, Blob>();
  readonly #memory = new Map<string, object>();
  readonly #locale = new LocaleController(this, []);

  protected override render(): unknown {
    const host: ControlHost = {
      element: this,
      portal: this.portal,
      locale: this.#locale,
      files: {
        save: async (id, file) => void this.kept.set(id, file),
        load: async (id) => this.kept.get(id),
        remove: async (id) => void this.kept.delete(id),
      },
      read: () => this.answers,
      answer: (_path, answer) => {
        this.answers = (answer as readonly FileAnswer[] | undefined) ?? [];
        this.requestUpdate();
      },
      memory: (path, make) => {
        const kept = this.#memory.get(path) ?? make();
        if (!this.#memory.has(path)) queueMicrotask(() => this.requestUpdate());
        this.#memory.set(path, kept);
        return kept as ReturnType<typeof make>;
      },
      announce: () => undefined,
      focusField: () => undefined,
    };
    return html`${files({
      host,
      question,
      path: question.path,
      answer: this.answers,
      error: undefined,
      heading: false,
      optional: true,
    })}`;
  }
}
customElements.define('test-files-form', FilesForm);

let mock: MockPortal;
let form: FilesForm;

async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never came: ${what}; ${JSON.stringify(form.answers)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function photo(width: number, height: number): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob as Blob], 'IMG_0001.png', { type: 'image/png' });
}

async function choose(...chosen: readonly File[]): Promise<void> {
  const input = await until('the policy of the portal', () =>
    form.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]:enabled'),
  );
  const transfer = new DataTransfer();
  for (const file of chosen) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

const shown = (): string => form.shadowRoot?.textContent?.replace(/\s+/gu, ' ') ?? '';
const settled = (count: number): Promise<boolean> =>
  until(
    'the end of all uploads',
    () => form.answers.length === count && form.answers.every(({ state }) => state === 'stored' || state === 'failed'),
  );

beforeEach(async () => {
  mock = await createMockPortal({ baseUrl: `https://files-${crypto.randomUUID()}.example`, seed: false });
  form = document.createElement('test-files-form') as FilesForm;
  form.lang = 'en';
  form.portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, retry: { attempts: 1 } });
  document.body.append(form);
});

afterEach(async () => {
  form.remove();
  await mock.close();
});

describe('the question for files', () => {
  it('says what the portal takes before anything is chosen', async () => {
    await until('the policy', () => shown().includes('up to 5, each up to 5 MB'));
  });

  it('shrinks a large photo on the device and stores it', async () => {
    await choose(await photo(4000, 3000));
    await settled(1);
    const [file] = form.answers;
    expect(file?.state).to.equal('stored');
    expect(file?.name).to.equal('IMG_0001.jpg');
    expect(file?.uploadId).to.be.a('string');
    const bitmap = await createImageBitmap([...form.kept.values()][0] as Blob);
    expect(Math.max(bitmap.width, bitmap.height)).to.equal(2048);
  });

  it('refuses what is too large or of another kind without sending it', async () => {
    await choose(
      new File([new Uint8Array(5_242_881)], 'scan.pdf', { type: 'application/pdf' }),
      new File(['x'], 'notes.txt', { type: 'text/plain' }),
    );
    await settled(2);
    expect(form.answers.map(({ failure }) => failure)).to.deep.equal(['upload-too-large', 'upload-type-not-allowed']);
    await until('the words', () => shown().includes('too large') && shown().includes('Only photos and PDF'));
    expect(form.kept.size).to.equal(0);
  });

  it('tells what the portal has found in a file that lies about its kind', async () => {
    await choose(new File(['not a pdf at all'], 'bill.pdf', { type: 'application/pdf' }));
    await settled(1);
    expect(form.answers[0]?.state).to.equal('failed');
    await until('the words', () => shown().includes('not what its name says'));
    expect(shown()).not.to.include('Try again', 'the same bytes would be refused again');
  });

  it('keeps a file when the network is gone, and stores it after Try again', async () => {
    await until('the policy', () => shown().includes('up to 5'));
    mock.setFault('offline');
    await choose(await photo(20, 20));
    await settled(1);
    expect(form.answers[0]?.failure).to.equal('network-failed');
    mock.setFault(null);
    const retry = [...(form.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
      button.textContent?.includes('Try again'),
    );
    retry?.click();
    await until('the upload', () => form.answers[0]?.state === 'stored');
  });

  it('goes on by itself when the network is back, and not for a form that was taken out', async () => {
    await until('the policy', () => shown().includes('up to 5'));
    mock.setFault('offline');
    await choose(await photo(20, 20));
    await settled(1);
    mock.setFault(null);
    form.remove();
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(form.answers[0]?.state).to.equal('failed');
    document.body.append(form);
    dispatchEvent(new Event('online'));
    await until('the upload', () => form.answers[0]?.state === 'stored');
  });

  it('takes out what is removed, and offers no more than the portal takes', async () => {
    await choose(...(await Promise.all([1, 2, 3, 4, 5, 6].map(() => photo(10, 10)))));
    await settled(5);
    await until('the words', () => shown().includes('No more files'));
    [...(form.shadowRoot?.querySelectorAll<HTMLElement>('.file .plain') ?? [])][0]?.click();
    await until('the removal', () => form.answers.length === 4);
    await until('room again', () => form.shadowRoot?.querySelector('input[type=file]'));
  });

  it('goes on after a reload with what was on its way', async () => {
    const fileId = 'f1';
    form.kept.set(fileId, await photo(10, 10));
    const again = document.createElement('test-files-form') as FilesForm;
    again.lang = 'en';
    again.portal = form.portal;
    again.kept.set(fileId, form.kept.get(fileId) as Blob);
    again.answers = [{ fileId, name: 'a.png', mediaType: 'image/png', bytes: 100, state: 'sending' }];
    form.remove();
    form = again;
    document.body.append(form);
    await until('the upload', () => form.answers[0]?.state === 'stored');
  });
});
