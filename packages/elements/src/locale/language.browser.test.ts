import { configureLocalization, msg as hostMsg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { eventually } from '../testing/mount.ts';
import { formatRupees } from '../services/wanted/format-rupees.ts';
import { formatDate } from './format.ts';
import { isLeftAlone } from './left-alone.ts';
import { loadWords } from './load-words.ts';
import { LocaleController } from './locale-controller.ts';
import { currentLocale, inLocale, msg } from './msg.ts';

class SpeakingElement extends LitElement {
  readonly #locale = new LocaleController(this, ['state']);

  protected override render(): unknown {
    if (!this.#locale.ready || isLeftAlone(this)) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    return html`<p lang=${locale} dir=${direction}>${msg('Loading…', { id: 'state.loading' })}</p>`;
  }
}
customElements.define('test-speaking', SpeakingElement);

class HoldingElement extends LitElement {
  protected override render(): unknown {
    return html`<test-speaking></test-speaking>`;
  }
}
customElements.define('test-holding', HoldingElement);

const words = { hi: 'लोड हो रहा है…', en: 'Loading…', ur: 'لوڈ ہو رہا ہے…' };
const speaker = (within: ParentNode) => within.querySelector<SpeakingElement>('test-speaking');
const says = (element: Element | null | undefined, text: string) =>
  eventually(`“${text}”`, () => element?.shadowRoot?.querySelector('p')?.textContent === text);

describe('the language of an element', () => {
  let page: HTMLElement;

  const put = (content: string) => {
    page.innerHTML = content;
    return page;
  };

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('is that of the nearest lang, so that one page speaks three at once', async () => {
    put(['hi', 'en-IN', 'ur'].map((lang) => `<div lang="${lang}"><test-speaking></test-speaking></div>`).join(''));
    const [hindi, english, urdu] = page.querySelectorAll('test-speaking');
    await says(hindi, words.hi);
    await says(english, words.en);
    await says(urdu, words.ur);
  });

  it('is Hindi where lang says nothing that we speak', async () => {
    put('<div lang="fr"><test-speaking></test-speaking></div>');
    await says(speaker(page), words.hi);
    expect(speaker(page)?.shadowRoot?.querySelector('p')?.lang).to.equal('hi');
  });

  it('runs from right to left in Urdu', async () => {
    put('<div lang="ur"><test-speaking></test-speaking></div>');
    await says(speaker(page), words.ur);
    expect(speaker(page)?.shadowRoot?.querySelector('p')?.dir).to.equal('rtl');
  });

  it('follows the attribute, live', async () => {
    put('<div lang="en"><test-speaking></test-speaking></div>');
    await says(speaker(page), words.en);
    page.firstElementChild?.setAttribute('lang', 'ur');
    await says(speaker(page), words.ur);
  });

  it('comes through the shadow roots of whoever holds it', async () => {
    put('<div lang="ur"><test-holding></test-holding></div>');
    const holder = page.querySelector<HoldingElement>('test-holding');
    await holder?.updateComplete;
    await says(holder?.shadowRoot?.querySelector('test-speaking'), words.ur);
    page.firstElementChild?.setAttribute('lang', 'en');
    await says(holder?.shadowRoot?.querySelector('test-speaking'), words.en);
  });

  it('changes when an element moves to another part of the page', async () => {
    put('<div lang="en"><test-speaking></test-speaking></div><div lang="hi"></div>');
    const element = speaker(page);
    await says(element, words.en);
    page.lastElementChild?.append(element as Node);
    await says(element, words.hi);
  });

  it('leaves a host with its own @lit/localize alone', async () => {
    configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['hi'],
      loadLocale: () => Promise.resolve({ templates: {} }),
    });
    put('<div lang="ur"><test-speaking></test-speaking></div>');
    await says(speaker(page), words.ur);
    expect(hostMsg('Loading…', { id: 'state.loading' })).to.equal(words.en);
  });

  it('leaves a form alone that somebody has begun to fill in before the words came', async () => {
    for (const field of ['input', 'textarea']) {
      const untouched = '<test-speaking></test-speaking>';
      const template = document.createElement('template');
      template.innerHTML = `<div lang="hi"><test-speaking><form><${field}></${field}></form></test-speaking>${untouched}</div>`;
      const parsed = template.content.cloneNode(true) as DocumentFragment;
      const typed = parsed.querySelector(field) as HTMLInputElement;
      typed.value = 'typed';
      page.replaceChildren(parsed);
      await says(page.querySelectorAll('test-speaking')[1], words.hi);
      expect(speaker(page)?.shadowRoot?.querySelector('slot'), field).to.not.equal(null);
      expect(typed.value).to.equal('typed');
    }
  });
});

describe('inLocale', () => {
  it('evaluates a thunk in a language and gives the other one back, even when it throws', async () => {
    await loadWords('ur', ['state']);
    const before = currentLocale();
    expect(inLocale('ur', () => msg('Loading…', { id: 'state.loading' }))).to.equal(words.ur);
    expect(() =>
      inLocale('en', () => {
        throw new Error('on purpose');
      }),
    ).to.throw('on purpose');
    expect(currentLocale()).to.equal(before);
  });
});

describe('dates and amounts', () => {
  it('are those of India in each language, with digits that everybody reads', () => {
    const late = '2026-11-21T20:00:00Z'; // the 22nd in India
    expect(inLocale('hi', () => formatDate(late))).to.equal('22 नवंबर 2026');
    expect(inLocale('ur', () => formatDate(late))).to.match(/22.*2026/);
    expect(inLocale('en', () => formatRupees(200000))).to.equal('₹2,00,000');
    expect(inLocale('ur', () => formatRupees(200000))).to.equal('\u2066₹2,00,000\u2069');
  });

  it('show what they cannot read as it came', () => {
    expect(formatDate('soon')).to.equal('soon');
  });
});
