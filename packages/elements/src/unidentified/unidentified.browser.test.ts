import '../define/unidentified-body.ts';
import '../define/unidentified-person.ts';
import { expect } from '@open-wc/testing';
import {
  createPortal,
  listUnidentifiedBodies,
  listUnidentifiedPersons,
  type Session,
  sessionAuth,
  unwrap,
} from '@nagrik/sdk';
import type { GuardedList } from '../guarded/guarded-list.ts';
import { connect } from '../portal-context.ts';
import { openSession } from '../sign-in/open-session.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const LISTS = {
  'nagrik-unidentified-person': { path: '/unidentified-persons', notice: 'Nobody could ask', advice: 'come together' },
  'nagrik-unidentified-body': { path: '/unidentified-bodies', notice: 'have died', advice: 'We are sorry' },
} as const;

describe('the lists of persons whom nobody knows', () => {
  let stage: Stage;
  let session: Session;
  let page: Mounted<GuardedList<unknown>>;
  /** What the portal was asked, newest last. */
  let asked: string[] = [];

  const mount = (tag: keyof typeof LISTS, { signedIn = true, lang = 'en' } = {}) => {
    asked = [];
    const portal = createPortal({
      baseUrl: stage.mock.baseUrl,
      fetch: (request) => {
        const { pathname, search } = new URL(request.url);
        asked.push(`${pathname}${search}`);
        return stage.mock.fetch(request);
      },
      retry: { attempts: 1 },
    });
    const { session: own } = connect(portal);
    if (signedIn) own.start(session, openSession);
    else own.forget();
    const element = document.createElement(tag) as unknown as GuardedList<unknown>;
    page = new Mounted(Object.assign(element, { portal }), lang);
    return portal;
  };
  /** The button of an entry with a photo. */
  const pictured = async (tag: keyof typeof LISTS): Promise<HTMLElement> => {
    const auth = sessionAuth();
    auth.start(session);
    const load = {
      'nagrik-unidentified-person': listUnidentifiedPersons,
      'nagrik-unidentified-body': listUnidentifiedBodies,
    };
    const { items } = unwrap(await load[tag](stage.portal.with({ auth }), { limit: 24 }));
    const at = items.findIndex(({ photo }) => photo);
    return (
      [...page.element.renderRoot.querySelectorAll<HTMLElement>('[part=entry] button')][at] ?? expect.fail('no photo')
    );
  };
  const of = (path: string) => asked.filter((one) => one.startsWith(path));

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
  });
  after(() => stage.mock.close());
  afterEach(() => page.remove());

  for (const [name, { path, notice, advice }] of Object.entries(LISTS)) {
    const tag = name as keyof typeof LISTS;

    it(`${name} asks for the sign-in before it asks the portal for anybody`, async () => {
      const portal = mount(tag, { signedIn: false });
      await page.text('[part=notice]', notice);
      await page.one('nagrik-sign-in');
      expect(of(path)).to.deep.equal([]);
      connect(portal).session.start(session, openSession);
      await page.one('[part=entry]');
      expect(of(path)).to.have.lengthOf(1);
    });

    it(`${name} tells what somebody looks like and whom to call, with the number of the entry`, async () => {
      mount(tag);
      await page.text('[part=entry] h3', 'about');
      await page.press('Details');
      await page.text('dialog[open] [part=information]', advice);
      const facts = await page.text('dialog[open] .facts', 'Wore');
      const number = facts.querySelector('dd:last-of-type')?.textContent?.trim() ?? '';
      expect(number).to.match(/^u[pb]_\d{4}$/);
      await page.text('dialog[open] [part=information]', number);
      const report = await page.text<HTMLAnchorElement>('dialog[open] a', 'Report whom you are missing');
      expect(report.pathname).to.equal('/services/missing-person');
      expect(page.all).not.to.include('Print as a poster');
    });

    it(`${name} narrows by age, with both ends of what somebody may be, and by days, of which one may be open`, async () => {
      mount(tag);
      await page.one('[part=entry]');
      let found = -1;
      page.element.addEventListener('nagrik-found', (event) => (found = event.count));
      await page.press('Filters');
      await page.one('#age');
      await page.write('#age', '30-45');
      await eventually('an answer', () => found >= 0);
      expect(of(path).at(-1))
        .to.match(/youngest=30&oldest=45/)
        .and.not.to.include('age=');
      found = -1;
      await page.write('#from', '2026-01-01');
      await eventually('an answer', () => found >= 0);
      expect(of(path).at(-1)).to.include('from=2026-01-01').and.not.to.include('to=');
      await page.write('#to', '2025-12-01');
      await page.text('#days-error', 'The last day is before the first');
    });

    it(`${name} asks the portal for no photo before somebody asks for that one, and forgets it with the entry`, async () => {
      mount(tag);
      await page.one('[part=entry]');
      const open = async () => {
        (await pictured(tag)).click();
        await page.one('dialog[open] [part=photo-ask]');
        // The last thing that an open entry asks the portal for.
        await eventually('the station', () => of('/stations/').length > 0);
      };
      const requested = () => asked.filter((one) => one.includes('/photo'));
      await open();
      expect(page.find('img')).to.equal(null);
      expect(requested()).to.deep.equal([]);
      await page.press('Show the photo');
      const image = await page.one<HTMLImageElement>('dialog[open] img[part=photo]');
      expect(image.alt).to.include('about');
      await image.decode();
      expect(requested()).to.have.lengthOf(1);
      expect(requested()[0]).to.match(/\/photo\?asked=true$/);
      await expect(page.element).to.be.accessible();
      await page.press('Hide the photo');
      await eventually('no photo', () => !page.find('img'));
      await page.press('Show the photo');
      await page.one('dialog[open] img[part=photo]');
      expect(requested()).to.have.lengthOf(2);
      await page.press('Close');
      await eventually('a closed entry', () => !page.find('[part=photo-ask]'));
      await open();
      expect(page.find('img')).to.equal(null);
      expect(requested()).to.have.lengthOf(2);
    });

    it(`${name} says of a photo that does not come what to do, and keeps the entry`, async () => {
      mount(tag);
      await page.one('[part=entry]');
      (await pictured(tag)).click();
      await page.one('dialog[open] [part=photo-ask]');
      stage.mock.setFault('serverDown');
      await page.press('Show the photo');
      await page.one('dialog[open] [part=photo-ask] [part=error]');
      stage.mock.setFault(null);
      await page.press('Try again');
      await page.one('dialog[open] img[part=photo]');
    });

    for (const lang of ['hi', 'ur'])
      it(`${name} has no accessibility violation in ${lang}, with somebody open`, async () => {
        mount(tag, { lang });
        (await page.one<HTMLElement>('[part=entry] button')).click();
        await page.one('dialog[open] .facts');
        await expect(page.element).to.be.accessible();
      });
  }
});
