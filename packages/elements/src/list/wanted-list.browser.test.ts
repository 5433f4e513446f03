import '../define/wanted-list.ts';
import { expect } from '@open-wc/testing';
import { createPortal, listWanted, unwrap, type WantedPerson } from '@nagrik/sdk';
import type { NagrikWantedList } from '../services/wanted/wanted-list.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

describe('<nagrik-wanted-list>', () => {
  let stage: Stage;
  let people: readonly WantedPerson[];
  let page: Mounted<NagrikWantedList>;

  const mount = (set: Partial<NagrikWantedList> = {}, lang = 'en') => {
    const element = Object.assign(document.createElement('nagrik-wanted-list'), { portal: stage.portal, ...set });
    page = new Mounted(element, lang);
    return page;
  };
  const cards = () => page.element.renderRoot.querySelectorAll('[part=entry]').length;

  before(async () => {
    stage = await openStage();
    people = unwrap(await listWanted(stage.portal, { limit: 100 })).items;
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('shows what stands inside the tag until it can render, and then the list', async () => {
    const element = document.createElement('nagrik-wanted-list');
    element.textContent = 'The list on the portal';
    page = new Mounted(element, 'hi');
    expect(page.find('[part=heading]')).to.equal(null);
    element.portal = stage.portal;
    await page.one('[part=entry]');
  });

  it('shows each person with name, station and order', async () => {
    mount();
    const [first] = people;
    const card = await page.text('[part=entry]', first?.name.en ?? '');
    expect(card.textContent).to.include(first?.station.name.en);
    expect(card.textContent).to.include('Order of');
  });

  it('shows more when asked, and each person once', async () => {
    mount();
    await page.one('[part=entry]');
    const before = cards();
    await page.press('Show more');
    await eventually('more cards', () => cards() > before);
    const shown = [...page.element.renderRoot.querySelectorAll('[part=entry] .visually-hidden')].map(
      (e) => e.textContent,
    );
    expect(shown.length).to.equal(Math.min(72, people.length));
  });

  it('finds a name by a part of it, and says how many', async () => {
    let found = -1;
    mount();
    page.element.addEventListener('nagrik-found', (event) => (found = event.count));
    await page.one('[part=entry]');
    const all = found;
    await page.write('#q', people[0]?.name.hi?.split(' ')[0] ?? '');
    await eventually('fewer', () => found > 0 && found < all);
    await page.text('[role=status]', `${found} found`);
  });

  it('says what to do where nobody is found', async () => {
    mount();
    await page.one('[part=entry]');
    await page.write('#q', 'qqqqqqqqxxxx');
    await page.text('[part=empty]', 'Try a shorter name');
    expect(cards()).to.equal(0);
  });

  it('begins with the district of the page, and offers all of Bihar', async () => {
    const district = people[0]?.station.districtCode ?? '';
    mount({ district });
    await page.one('[part=entry]');
    await page.press('Filters');
    const select = await page.one<HTMLSelectElement>('#district');
    await eventually('the district chosen', () => select.value === district);
    expect(select.options[0]?.text).to.equal('All of Bihar');
  });

  it('opens a person with the station’s number and 112, and says so to the page', async () => {
    let opened = '';
    mount();
    page.element.addEventListener('nagrik-opened', (event) => (opened = event.entry));
    await page.one('[part=entry]');
    await page.press('Details');
    await page.text('dialog[open] [part=information]', 'I have information');
    await eventually('an event', () => opened);
    expect(people.some(({ wantedId }) => wantedId === opened)).to.equal(true);
    expect(page.find('dialog a[href="tel:112"]')).to.not.equal(null);
    await page.press('Close');
    expect(page.find('dialog[open]')).to.equal(null);
  });

  it('tells a failure with a number to ask by, and goes on when asked again', async () => {
    let code = '';
    stage.mock.setFault('serverDown');
    mount();
    page.element.addEventListener('nagrik-failed', (event) => (code = event.code));
    await page.text('[part=error]', 'req_fault');
    expect(code).to.equal('unavailable');
    stage.mock.setFault(null);
    await page.press('Try again');
    await page.one('[part=entry]');
  });

  it('says that a network is slow', async () => {
    const slow = createPortal({ baseUrl: 'https://slow.example', fetch: () => new Promise(() => undefined) });
    mount({ portal: slow });
    await page.text('[role=status]', 'The network is slow', 6000);
  });

  it('is not fooled by a captive portal that answers HTML', async () => {
    stage.mock.setFault('htmlAnswer');
    mount();
    await page.one('[part=error]');
    expect(cards()).to.equal(0);
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}, filters and a person open`, async () => {
      mount({}, lang);
      await page.one('[part=entry]');
      await expect(page.element).to.be.accessible();
      (await page.one<HTMLElement>('summary')).click();
      (await page.one<HTMLElement>('[part=entry] button')).click();
      await page.one('dialog[open]');
      await expect(page.element).to.be.accessible();
    });
});
