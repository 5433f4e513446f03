import '../define/recovered-property.ts';
import { expect } from '@open-wc/testing';
import { createPortal, listRecovered, type RecoveredItem, unwrap } from '@nagrik/sdk';
import type { NagrikRecoveredProperty } from '../services/recovered-property/recovered-property.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

describe('<nagrik-recovered-property>', () => {
  let stage: Stage;
  let items: readonly RecoveredItem[];
  let page: Mounted<NagrikRecoveredProperty>;
  let found = -1;

  const mount = (lang = 'en', portal = stage.portal) => {
    page = new Mounted(Object.assign(document.createElement('nagrik-recovered-property'), { portal }), lang);
    page.element.addEventListener('nagrik-found', ({ count }) => (found = count));
    return page;
  };

  before(async () => {
    stage = await openStage();
    items = unwrap(await listRecovered(stage.portal, { limit: 100 })).items;
  });
  after(() => stage.mock.close());
  afterEach(() => page.remove());

  it('finds a thing by the end of its number, whatever more of it was typed', async () => {
    const asked: string[] = [];
    const listen = (request: Request) => {
      asked.push(request.url);
      return stage.mock.fetch(request);
    };
    mount('en', createPortal({ baseUrl: stage.mock.baseUrl, fetch: listen }));
    await page.one('[part=entry]');
    await page.write('#q', '49 015420 323751 8');
    await eventually(
      'the phone',
      () => found === items.filter(({ identifier }) => identifier?.ending === '7518').length,
    );
    await page.text('[part=entry]', '7518');
    expect(asked.join()).to.include('endsIn=7518').and.not.include('490154').and.not.include('323751');
  });

  it('filters by kind and by how long ago', async () => {
    mount();
    await page.one('[part=entry]');
    await page.press('Filters');
    await page.write('#kind', 'vehicle');
    const vehicles = items.filter(({ kind }) => kind === 'vehicle');
    await eventually('vehicles', () => found === vehicles.length);
    await page.write('#since', '30');
    const first = new Date(Date.now() + 5.5 * 3_600_000 - 30 * 86_400_000).toISOString().slice(0, 10);
    await eventually(
      'those of a month',
      () => found === vehicles.filter(({ recoveredOn }) => recoveredOn >= first).length,
    );
  });

  it('tells where a thing is kept, and that its owner must know the rest of the number', async () => {
    mount();
    const ending = '7518';
    const card = await page.text('[part=entry]', ending);
    card.querySelector('button')?.click();
    await page.one('dialog[open] [part=claim]');
    const phone = items.find(({ identifier }) => identifier?.ending === ending) ?? expect.fail('no phone');
    await page.text('dialog', phone.station.name.en);
    await page.text('dialog [part=claim]', 'knows all of it');
    expect(page.find('dialog a[href="tel:112"]')).to.equal(null, 'it is no emergency');
    const link = page.find<HTMLAnchorElement>('dialog [part=claim] a[href*="/services/property-claim"]');
    expect(new URL(link?.href ?? '').searchParams.get('about')).to.equal(phone.recoveredId);
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}, filters and a thing open`, async () => {
      mount(lang);
      await page.one('[part=entry]');
      (await page.one<HTMLElement>('summary')).click();
      (await page.one<HTMLElement>('[part=entry] button')).click();
      await page.one('dialog[open]');
      await expect(page.element).to.be.accessible();
    });
});
