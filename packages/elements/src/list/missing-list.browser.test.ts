import '../define/missing-list.ts';
import { expect } from '@open-wc/testing';
import { listMissing, type MissingPerson, unwrap } from '@nagrik/sdk';
import type { NagrikMissingList } from '../services/missing/missing-list.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

describe('<nagrik-missing-list>', () => {
  let stage: Stage;
  let people: readonly MissingPerson[];
  let page: Mounted<NagrikMissingList>;

  const mount = (set: Partial<NagrikMissingList> = {}, lang = 'en', portal = stage.portal) => {
    page = new Mounted(Object.assign(document.createElement('nagrik-missing-list'), { portal, ...set }), lang);
    return page;
  };
  const open = async (fits: (person: MissingPerson) => boolean) => {
    const person = people.find(fits) ?? expect.fail('nobody fits');
    mount({ station: person.station.code });
    const card = await page.text('[part=entry]', person.lastSeenOn.slice(0, 4));
    expect(card.textContent).to.include('Missing since');
    const all = [...page.element.renderRoot.querySelectorAll<HTMLElement>('[part=entry]')];
    const own = all.find((each) => each.textContent?.includes(person.name.en)) ?? expect.fail('no card');
    own.querySelector('button')?.click();
    await page.one('dialog[open] [part=information]');
    return person;
  };

  before(async () => {
    stage = await openStage();
    people = unwrap(await listMissing(stage.portal, { limit: 100 })).items;
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('filters by age and gender', async () => {
    mount();
    await page.one('[part=entry]');
    await page.press('Filters');
    let found = -1;
    page.element.addEventListener('nagrik-found', (event) => (found = event.count));
    await page.write('#ageGroup', 'child');
    await eventually('children', () => found === people.filter(({ child }) => child).length);
    await page.write('#gender', 'female');
    const girls = people.filter(({ child, gender }) => child && gender === 'female');
    await eventually('girls', () => found === girls.length);
  });

  it('shows for a child Childline first, and says to stay near', async () => {
    await open(({ child }) => child);
    const numbers = [...page.element.renderRoot.querySelectorAll('dialog a[href^="tel:"]')];
    expect(numbers.map((each) => each.getAttribute('href'))).to.deep.equal(['tel:1098', 'tel:112']);
    await page.text('dialog [part=information]', 'Stay near the child');
  });

  it('shows for an adult 112, and how to meet somebody who may not want to be found', async () => {
    await open(({ child }) => !child);
    expect(page.find('dialog a[href="tel:112"]')).to.not.equal(null);
    expect(page.find('dialog a[href="tel:1098"]')).to.equal(null);
    await page.text('dialog [part=information]', 'Do not press or frighten');
  });

  it('takes off an open page who has left the list, and says so to whoever reads about them', async () => {
    const stays = people.find(({ child }) => child) ?? expect.fail('no child');
    const person = await open(({ child, station }) => !child && station.code !== stays.station.code);
    const before = people.filter(({ station }) => station.code === person.station.code).length;
    await page.text('[role=status]', `${before} found`);
    await stage.mock.takeOff('missing', person.missingId);
    await stage.mock.takeOff('missing', stays.missingId);
    // As for somebody who comes back to the page; for others it comes with the next turn.
    document.dispatchEvent(new Event('visibilitychange'));
    await page.text('dialog[open]', 'No longer on the list');
    expect(page.find('dialog')?.textContent).to.not.include(person.name.en);
    expect(page.find('dialog img')).to.equal(null);
    await page.text('[role=status]', `${before - 1} found, ${before - 1} shown`);
    expect(page.find('[part=entries]')?.textContent).to.not.include(person.name.en);
    const left = unwrap(await listMissing(stage.portal, { limit: 100 })).items;
    expect(left).to.have.lengthOf(people.length - 2);
    people = left;
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}, filters and a person open`, async () => {
      mount({}, lang);
      await page.one('[part=entry]');
      (await page.one<HTMLElement>('summary')).click();
      (await page.one<HTMLElement>('[part=entry] button')).click();
      await page.one('dialog[open]');
      await expect(page.element).to.be.accessible();
    });
});
