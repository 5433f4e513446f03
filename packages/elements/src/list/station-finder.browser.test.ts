import '../define/station-finder.ts';
import { expect } from '@open-wc/testing';
import { createPortal } from '@nagrik/sdk';
import type { NagrikStationFinder } from '../services/stations/station-finder.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

describe('<nagrik-station-finder>', () => {
  let stage: Stage;
  let page: Mounted<NagrikStationFinder>;

  const mount = (set: Partial<NagrikStationFinder> = {}, lang = 'en') => {
    page = new Mounted(
      Object.assign(document.createElement('nagrik-station-finder'), { portal: stage.portal, ...set }),
      lang,
    );
    return page;
  };

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('finds a station however its name is written', async () => {
    mount({ district: '5117' });
    await page.one('[part=entry]');
    for (const q of ['कोतवाली', 'Kotvali', 'كوتوالی', 'kotwaly thana']) {
      let found = -1;
      page.element.addEventListener('nagrik-found', ({ count }) => (found = count), { once: true });
      await page.write('#q', q);
      await eventually(`an answer for ${q}`, () => found > 0);
      expect((await page.text('[part=entry]', 'Kotwali')).textContent).to.include('Patna');
    }
  });

  it('opens a station with a number to call, its kind, and the address of its own page', async () => {
    mount({ station: '5117044' });
    (await page.one<HTMLElement>('[part=entry] button')).click();
    const facts = await page.one('dialog[open] [part=facts]');
    expect(facts.textContent).to.include('5117044');
    expect(page.find('dialog a[href="tel:112"]')).to.not.equal(null);
    await page.text('dialog p', 'own number is not known here');
    const own = await page.one<HTMLAnchorElement>('dialog [part=own-page]');
    expect(new URL(own.href).pathname).to.equal('/services/stations/5117044');
  });

  it('gives the stations of one kind, and of a district', async () => {
    mount();
    await page.one('[part=entry]');
    await page.press('Filters');
    await page.write('#kind', 'mahila');
    await page.text('[part=entry]', 'Mahila');
    await eventually('only these', () =>
      [...page.element.renderRoot.querySelectorAll('[part=entry]')].every((each) =>
        each.textContent?.includes('Mahila'),
      ),
    );
  });

  /** A phone that is there, or tells nothing. */
  const phoneAt = (place: { latitude: number; longitude: number } | undefined) => {
    const geolocation = {
      getCurrentPosition: (told: PositionCallback, failed: PositionErrorCallback) =>
        place
          ? told({ coords: { ...place, accuracy: 20 } } as GeolocationPosition)
          : failed({ code: 1 } as GeolocationPositionError),
    };
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  };

  it('finds the district in which the phone is, and tells nobody where that is', async () => {
    phoneAt({ latitude: 24.81, longitude: 85.02 });
    const asked: string[] = [];
    const portal = createPortal({
      ...{ baseUrl: stage.portal.settings.baseUrl, locale: 'en' },
      fetch: (request) => {
        asked.push(request.url);
        return stage.mock.fetch(request);
      },
    });
    mount({ portal });
    await page.one('[part=entry]');
    await page.press('Filters');
    await page.press('Find the district where I am');
    // The buttons of stations in Gaya have its name in them too.
    (await page.text('.near-me .row button', 'Gaya')).click();
    await eventually('stations of Gaya alone', () =>
      [...page.element.renderRoot.querySelectorAll('[part=entry] p')].every((each) => each.textContent === 'Gaya'),
    );
    expect((await page.one<HTMLSelectElement>('#district')).value).to.equal('5109');
    expect(asked.filter((url) => /near=|24\.8|85\.0/.test(url))).to.deep.equal([]);
  });

  it('waits for the list of districts where the phone is quicker, and says so where the list does not come', async () => {
    phoneAt({ latitude: 24.81, longitude: 85.02 });
    const gate = Promise.withResolvers<undefined>();
    let broken = true;
    const portal = createPortal({
      ...{ baseUrl: stage.portal.settings.baseUrl, locale: 'en', retry: { attempts: 1 } },
      fetch: async (request) => {
        if (new URL(request.url).pathname.endsWith('/districts')) {
          await gate.promise;
          if (broken) throw new TypeError('no network');
        }
        return stage.mock.fetch(request);
      },
    });
    mount({ portal });
    await page.one('[part=entry]');
    await page.press('Filters');
    await page.press('Find the district where I am');
    await page.text('.near-me button', 'Looking for where you are');
    expect(page.find('.near-me .note')).to.equal(null);
    gate.resolve(undefined);
    const again = await page.one<HTMLButtonElement>('details [part=error] button');
    broken = false;
    again.click();
    await page.text('.near-me .row button', 'Gaya');
    expect(page.find('details [part=error]')).to.equal(null);
  });

  it('says so where the phone tells nothing, or is not in Bihar', async () => {
    mount();
    await page.one('[part=entry]');
    await page.press('Filters');
    phoneAt(undefined);
    await page.press('Find the district where I am');
    await page.text('.near-me [role=status]', 'does not tell where it is');
    phoneAt({ latitude: 28.6, longitude: 77.2 });
    await page.press('Find the district where I am');
    await page.text('.near-me [role=status]', 'not seem to be in Bihar');
    expect(page.find('.near-me .row')).to.equal(null);
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}, filters and a station open`, async () => {
      mount({ district: '5117' }, lang);
      (await page.one<HTMLElement>('summary')).click();
      (await page.one<HTMLElement>('[part=entry] button')).click();
      await page.one('dialog[open]');
      await expect(page.element).to.be.accessible();
    });
});
