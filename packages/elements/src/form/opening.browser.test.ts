import { expect } from '@open-wc/testing';
import type { Portal } from '@nagrik/sdk';
import { missingPersonService } from '../services/missing-person/form-service.ts';
import { eventually, openStage } from '../testing/mount.ts';
import { FormElement } from './form-element.ts';
import type { LoadedForm } from './form-service.ts';

/** How the rest of the form is to come. */
let rest: LoadedForm['loadEnding'];
let whole: LoadedForm['loadEnding'];
let portal: Portal;
let form: FormElement;

const load = async (): Promise<LoadedForm> => {
  const loaded = await missingPersonService.load();
  whole = loaded.loadEnding;
  return { ...loaded, loadEnding: () => rest() };
};

class OpeningForm extends FormElement {
  constructor() {
    super({ ...missingPersonService, load });
  }
}
customElements.define('opening-form', OpeningForm);

const find = <T extends HTMLElement = HTMLElement>(selector: string): T | null =>
  form.shadowRoot?.querySelector<T>(selector) ?? null;
const shown = (selector: string): Promise<HTMLElement> => eventually(selector, () => find(selector));

function open(): void {
  form = new OpeningForm();
  form.lang = 'en';
  form.portal = portal;
  document.body.append(form);
}

const start = (): Promise<unknown> =>
  eventually('the form behind the first screen', () => {
    find('[part=draft] button, [part=start]')?.click();
    return find('[part=page]');
  });

const continueWithName = async (): Promise<void> => {
  const field = (await shown('#q-person-name')) as HTMLInputElement;
  field.value = 'नमूना';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  (await shown('[part=continue]')).click();
};

beforeEach(async () => {
  ({ portal } = await openStage({ seed: false }));
});

afterEach(async () => {
  await form.run?.forget();
  form.remove();
});

describe('a form whose pages come after its first', () => {
  it('takes the first answer before they are here, and goes on when a second try has brought them', async () => {
    rest = () => Promise.reject(new TypeError('the network is gone'));
    open();
    await start();
    await continueWithName();
    const again = await shown('[part=page] button.secondary');
    expect(find('form')).to.equal(null);
    rest = () => whole();
    again.click();
    expect((await shown('input[value=female]')).closest('form')?.textContent).to.match(/Boy or man/u);
    expect(find('.progress')?.textContent).to.match(/Part 1 of \d/u);
    expect(history.state).to.include({ page: 'gender' });
  });

  it('opens a draft where it stopped, as soon as they are here', async () => {
    rest = () => whole();
    open();
    await start();
    await continueWithName();
    await shown('input[value=female]');
    await form.run?.keeper.save();
    form.remove();
    let arrive: () => void = () => undefined;
    rest = () => new Promise((resolve) => (arrive = () => void whole().then(resolve)));
    open();
    await eventually('the note about the draft', () => find('[part=draft] button'));
    await start();
    expect(find('form')).to.equal(null);
    arrive();
    await shown('input[value=female]');
    form.run?.back();
    expect(((await shown('#q-person-name')) as HTMLInputElement).value).to.equal('नमूना');
  });
});
