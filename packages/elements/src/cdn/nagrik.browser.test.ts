import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { createPortal } from '@nagrik/sdk';
import { defaultPortal } from '../default-portal.ts';
import type { NagrikPortal } from '../portal-element.ts';
import { eventually, openStage, type Stage } from '../testing/mount.ts';

/** What an element shows in its shadow root. */
const shown = (element: Element | null) => element?.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim();

describe('the script that a site embeds', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
    document.body.lang = 'ur';
    document.body.innerHTML = '<nagrik-wanted-list><a href="#list">The list on the portal</a></nagrik-wanted-list>';
    const [list] = document.body.children;
    expect(list?.shadowRoot).to.equal(null);
    await import('./nagrik.ts');
  });
  after(() => stage.mock.close());
  afterEach(() => document.body.replaceChildren());

  it('wakes the tags that stand on the page, in the page’s language', async () => {
    const list = await eventually('a list', () => document.querySelector('nagrik-wanted-list'));
    await eventually('its heading', () => shown(list)?.includes('انعامی'));
  });

  it('loads an element when its tag comes later', async () => {
    expect(customElements.get('nagrik-fir-lookup')).to.equal(undefined);
    document.body.innerHTML = '<div lang="en"><nagrik-fir-lookup></nagrik-fir-lookup></div>';
    await eventually('its heading', () => shown(document.querySelector('nagrik-fir-lookup')) === 'Copy of a FIR');
  });

  it('takes its own origin as the portal', () => {
    expect(defaultPortal()).to.equal(location.origin);
  });

  it('lets a part of the page have another portal', async () => {
    document.body.innerHTML = '<nagrik-portal lang="en"><nagrik-wanted-list></nagrik-wanted-list></nagrik-portal>';
    const provider = document.querySelector<NagrikPortal>('nagrik-portal');
    await customElements.whenDefined('nagrik-portal');
    const { baseUrl } = stage.portal.settings;
    if (provider) provider.portal = createPortal({ baseUrl, fetch: (request) => stage.mock.fetch(request) });
    const list = document.querySelector<LitElement>('nagrik-wanted-list');
    await eventually('a person', () => list?.shadowRoot?.querySelector('[part=entry]'));
  });
});
