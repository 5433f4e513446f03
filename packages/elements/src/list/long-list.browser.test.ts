import '../define/wanted-list.ts';
import { expect } from '@open-wc/testing';
import type { NagrikWantedList } from '../services/wanted/wanted-list.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const PERSONS = 2400;

describe('<nagrik-wanted-list> with thousands of persons', () => {
  let stage: Stage;
  let page: Mounted<NagrikWantedList>;

  before(async function () {
    this.timeout(20_000);
    stage = await openStage({ wantedCount: PERSONS });
  });
  after(() => {
    page.remove();
    stage.mock.close();
  });

  it('loads them all as somebody scrolls, and never has more than a few pages of them drawn', async function () {
    this.timeout(40_000);
    page = new Mounted(Object.assign(document.createElement('nagrik-wanted-list'), { portal: stage.portal }));
    await page.one('[part=entry]');
    await page.press('Show more');
    let most = 0;
    await eventually(
      'end of the list',
      () => {
        scrollTo(0, document.documentElement.scrollHeight);
        most = Math.max(most, page.element.renderRoot.querySelectorAll('[part=entry]').length);
        return page.find('[role=status]')?.textContent?.includes(`${PERSONS.toLocaleString('en-IN')} shown`);
      },
      35_000,
    );
    // Twelve pages of 48 are kept; a few more are drawn until the browser has told that they are out of sight.
    expect(most).to.be.lessThan(1000);
    scrollTo(0, 0);
    const first = await eventually('first page, drawn again', () => page.find('.page:first-child [part=entry]'));
    expect(first.getBoundingClientRect().top).to.be.lessThan(innerHeight);
  });
});
