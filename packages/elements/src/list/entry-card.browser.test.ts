import { expect } from '@open-wc/testing';
import { createPortal, listDistricts, listMissing, unwrap } from '@nagrik/sdk';
import type { LitElement } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { services } from '../services/catalogue.ts';
import { viewsOf } from '../services/service-definition.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

type ListTag = LitElement & { portal: unknown; district: string; view: string };

const lists = services.filter((service) => service.kind === 'list' && viewsOf(service).length > 0);

describe('one entry of a list', () => {
  let stage: Stage;
  let page: Mounted<ListTag>;

  const mount = (tag: string, set: object, lang = 'en', portal = stage.portal) => {
    page = new Mounted(Object.assign(document.createElement(tag) as ListTag, { portal, ...set }), lang);
    return page;
  };
  /** A portal on which everything is asked for by the log. */
  const listening = (asked: string[]) =>
    createPortal({
      baseUrl: stage.mock.baseUrl,
      retry: { attempts: 1 },
      fetch: (request) => {
        asked.push(new URL(request.url).pathname + new URL(request.url).search);
        return stage.mock.fetch(request);
      },
    });

  before(async () => {
    await Promise.all(lists.map(({ load }) => load()));
    stage = await openStage();
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('makes room for somebody else when whoever is shown has left the list', async () => {
    mount('nagrik-missing-list', { view: 'card' });
    const idOf = () => page.find('[part=entry] a:not([href^="tel:"])')?.getAttribute('href')?.match(/m_\w+/)?.[0];
    const first = await eventually('somebody', idOf);
    await stage.mock.takeOff('missing', first);
    // As for somebody who comes back to the page; for others it comes with the next turn.
    await eventually('somebody else', () => {
      document.dispatchEvent(new Event('visibilitychange'));
      const now = idOf();
      return now && now !== first;
    });
    await eventually('the picture of somebody else', () => !page.find('article')?.innerHTML.includes(first));
  });

  for (const service of lists) {
    const { tag, id } = service;
    for (const view of viewsOf(service)) {
      it(`stands in <${tag} view="${view}"> with a name, a number to call and a link to the portal`, async () => {
        mount(tag, { view });
        const card = await page.one('[part=entry]');
        expect(card.querySelectorAll('h3').length).to.equal(1);
        expect(card.querySelector('a[href="tel:112"]')).to.not.equal(null);
        const link = card.querySelector<HTMLAnchorElement>('a:not([href^="tel:"])');
        expect(link?.href).to.match(new RegExp(`^${stage.mock.baseUrl}/services/${id}/[\\w-]+\\?lang=en$`));
        expect(page.find('form, button, dialog')).to.equal(null);
        const heading = page.find('[part=heading]')?.textContent?.trim();
        expect(heading === 'This page was not found').to.equal(view === 'not-found');
      });
    }

    for (const lang of ['hi', 'en', 'ur'])
      it(`of <${tag}> fits 240 px and has no accessibility violation in ${lang}`, async () => {
        mount(tag, { view: 'not-found' }, lang);
        page.element.style.inlineSize = '240px';
        await page.one('[part=entry]');
        await expect(page.element).to.be.accessible();
        expect(page.element.scrollWidth).to.be.at.most(240);
        for (const each of page.element.renderRoot.querySelectorAll<HTMLElement>('a, p, h2, h3'))
          expect(each.getBoundingClientRect().right, each.textContent ?? '').to.be.at.most(
            page.element.getBoundingClientRect().right,
          );
      });
  }

  it('is of the district of the page, and stays while the page stays, in every language', async () => {
    mount('nagrik-missing-list', { view: 'card', district: '5134' });
    const before = await page.one('[part=entry]');
    expect(before.textContent).to.include('Nalanda');
    const link = () => page.find<HTMLAnchorElement>('[part=entry] a:not([href^="tel:"])')?.pathname;
    const path = link();
    const main = page.element.parentElement as HTMLElement;
    main.lang = 'ur';
    await eventually('Urdu', () => page.find('[lang=ur]'));
    expect(link()).to.equal(path);
  });

  it('is of all of Bihar where the district has nobody, or where no district has that code', async () => {
    const people = unwrap(await listMissing(stage.portal, { limit: 100 })).items;
    const somewhere = new Set(people.map(({ station }) => station.districtCode));
    const { districts } = unwrap(await listDistricts(stage.portal));
    const empty = districts.find(({ code }) => !somewhere.has(code)) ?? expect.fail('all districts have somebody');
    for (const district of [empty.code, '9999']) {
      const asked: string[] = [];
      mount('nagrik-missing-list', { view: 'card', district }, 'en', listening(asked));
      await page.one('[part=entry]');
      expect(asked.filter((path) => path.startsWith('/missing?')).length).to.equal(2);
      page.remove();
    }
  });

  it('asks for one page of the list, one station and whether they are still looked for, and for nothing of the whole list', async () => {
    const asked: string[] = [];
    mount('nagrik-missing-list', { view: 'card' }, 'en', listening(asked));
    await page.one('[part=entry]');
    await eventually('the last question', () => asked.length === 3);
    expect(asked.map((path) => path.replace(/\d{7}/, 'code'))).to.deep.equal([
      '/missing?limit=24&rotate=true',
      '/stations/code',
      '/removed?list=missing',
    ]);
  });

  it('gives numbers to call where the portal does not answer, and tells the page', async () => {
    let code = '';
    stage.mock.setFault('serverDown');
    mount('nagrik-missing-list', { view: 'not-found' });
    page.element.addEventListener('nagrik-failed', (event) => (code = event.code));
    await page.text('[part=empty]', 'In an emergency call 112');
    expect(page.find('[part=heading]')?.textContent).to.include('This page was not found');
    expect([...page.element.renderRoot.querySelectorAll('a[href^="tel:"]')].length).to.equal(2);
    expect(code).to.equal('unavailable');
  });

  it('says so where what draws it cannot be fetched, and tries again only when asked to', async () => {
    mount('nagrik-missing-list', { view: 'card' });
    let tries = 0;
    const { locale } = (page.element as unknown as { parts: { locale: LocaleController } }).parts;
    const need = locale.need.bind(locale);
    locale.need = () => {
      tries += 1;
      return Promise.reject(new TypeError('the network is gone'));
    };
    const again = await page.one('[part=error] button');
    expect(tries).to.equal(1);
    locale.need = need;
    again.click();
    await page.one('[part=entry]');
  });

  it('gives numbers to call where nobody is on the list', async () => {
    const none = await openStage({ missingCount: 0 });
    mount('nagrik-missing-list', { view: 'not-found' }, 'en', none.portal);
    await page.text('[part=empty]', 'In an emergency call 112');
    expect(page.all).to.not.include('being looked for');
    await none.mock.close();
  });

  it('is the whole list again where the view is none that there is', async () => {
    mount('nagrik-missing-list', { view: 'poster' });
    await page.one('[part=search]');
    page.element.view = 'card';
    await page.one('.one [part=entry]');
    page.element.view = '';
    await page.one('[part=search]');
  });
});
