import '../define/arrested-list.ts';
import { expect } from '@open-wc/testing';
import { type Arrest, createPortal, listArrests, type Session, sessionAuth, unwrap } from '@nagrik/sdk';
import { connect } from '../portal-context.ts';
import type { NagrikArrestedList } from '../services/arrests/arrested-list.ts';
import { openSession } from '../sign-in/open-session.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';
import { indianDay } from './indian-day.ts';

describe('<nagrik-arrested-list>', () => {
  let stage: Stage;
  let session: Session;
  let arrests: readonly Arrest[];
  let page: Mounted<NagrikArrestedList>;
  /** What the portal was asked. */
  let asked: string[] = [];

  const mount = ({ signedIn = true, lang = 'en' } = {}) => {
    asked = [];
    const portal = createPortal({
      baseUrl: stage.mock.baseUrl,
      fetch: (request) => {
        asked.push(new URL(request.url).pathname);
        return stage.mock.fetch(request);
      },
      retry: { attempts: 1 },
    });
    const { session: own } = connect(portal);
    if (signedIn) own.start(session, openSession);
    else own.forget();
    page = new Mounted(Object.assign(document.createElement('nagrik-arrested-list'), { portal }), lang);
    return portal;
  };
  const find = (selector: string) => page.find<HTMLInputElement>(selector);

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
    const auth = sessionAuth();
    auth.start(session);
    const query = { from: indianDay(29), to: indianDay(0), limit: 100 };
    arrests = unwrap(await listArrests(stage.portal.with({ auth }), query)).items;
    expect(arrests.length).to.be.greaterThan(3);
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('asks for the sign-in before it asks the portal for anybody, and says what an arrest is', async () => {
    const portal = mount({ signedIn: false });
    await page.text('[part=notice]', 'Arrest is not conviction');
    await page.text('[part=account]', 'whoever has signed in');
    const wanted = await page.text<HTMLAnchorElement>('a', 'Whom the police look for');
    expect(wanted.href).to.equal(`${stage.mock.baseUrl}/services/wanted?lang=en`);
    await page.one('nagrik-sign-in');
    expect(find('#q')).to.equal(null);
    expect(asked.filter((path) => path.startsWith('/arrests'))).to.deep.equal([]);
    connect(portal).session.start(session, openSession);
    await page.one('[part=entry]');
    await page.text('[part=notice]', 'Arrest is not conviction');
    expect(asked.filter((path) => path.startsWith('/arrests'))).to.have.lengthOf(1);
  });

  it('takes everybody off the screen when the session ends', async () => {
    const portal = mount({ signedIn: false });
    await page.one('nagrik-sign-in');
    // Signing out ends the session at the portal, too: not that of the other tests.
    connect(portal).session.start((await stage.mock.signInCitizen('9000000555')) as Session, openSession);
    await page.one('[part=entry]');
    await page.press('Sign out');
    await page.one('nagrik-sign-in');
    expect(find('[part=entry]')).to.equal(null);
  });

  for (const [where, press, mobile] of [
    ['the sign-in'],
    ['the list', '.stack > [part=exit]', '9000000556'],
    ['an open entry', 'dialog[open] [part=exit]', '9000000557'],
  ] as const)
    it(`shows nothing more and signs out when somebody leaves quickly from ${where}`, async () => {
      const portal = mount({ signedIn: false });
      page.element.setAttribute('exit-url', '#weather');
      await page.one('nagrik-sign-in');
      const { session: own } = connect(portal);
      if (press) {
        own.start((await stage.mock.signInCitizen(mobile)) as Session, openSession);
        await page.one('[part=entry]');
        await page.press('Details');
        await page.one('dialog[open]');
        if (!press.startsWith('dialog')) await page.press('Close');
      }
      const exit = await page.one<HTMLButtonElement>(press ?? '[part=exit]');
      expect(exit.getBoundingClientRect().height).to.be.greaterThan(0);
      // Where it stands in forms and trackers, too: nobody searches for it.
      const around = exit.parentElement as HTMLElement;
      expect(around.getBoundingClientRect().right - exit.getBoundingClientRect().right).to.be.lessThan(32);
      exit.click();
      expect(page.element.hidden).to.equal(true);
      expect(page.element.getBoundingClientRect().height).to.equal(0);
      await eventually('the other page', () => location.hash === '#weather');
      expect(own.current).to.equal(undefined);
      history.replaceState(null, '', ' ');
    });

  it('begins with the last thirty days, and shows nobody’s face', async () => {
    mount();
    await page.text('[part=entry]', arrests[0]?.name.en ?? '');
    expect([find('#from')?.value, find('#to')?.value]).to.deep.equal([indianDay(29), indianDay(0)]);
    expect(find('[part=photo], .photo')).to.equal(null);
  });

  it('says of more than ninety days what to do, keeps what was chosen, and shows nobody of other days', async () => {
    mount();
    await page.one('[part=entry]');
    await page.write('#q', 'नमूना');
    await page.write('#from', indianDay(91));
    const error = await page.text('#days-error', 'at most 90 days');
    expect(error.getAttribute('role')).to.equal('alert');
    expect([find('#from')?.value, find('#q')?.value]).to.deep.equal([indianDay(91), 'नमूना']);
    expect(find('#from')?.getAttribute('aria-describedby')).to.equal('days-error');
    const entry = await page.one('.entries');
    expect(getComputedStyle(entry).display).to.equal('none');
    await page.write('#from', indianDay(90));
    await eventually('an answer', () => !find('#days-error') && getComputedStyle(entry).display !== 'none');
    expect(find('#q')?.value).to.equal('नमूना');
  });

  it('says of days in the wrong order, and of none, what to do', async () => {
    mount();
    await page.one('[part=entry]');
    await page.write('#to', indianDay(60));
    await page.text('#days-error', 'The last day is before the first');
    await page.write('#to', '');
    await page.text('#days-error', 'Choose the first and the last day');
  });

  it('narrows by station', async () => {
    mount();
    await page.one('[part=entry]');
    let found = -1;
    page.element.addEventListener('nagrik-found', (event) => (found = event.count));
    await page.press('Filters');
    const { station } = arrests[0] ?? expect.fail();
    await eventually('districts', () => (page.find<HTMLSelectElement>('#district')?.options.length ?? 0) > 30);
    await page.write('#district', station.districtCode);
    await eventually('stations', () => (page.find<HTMLSelectElement>('#station')?.options.length ?? 0) > 2);
    await page.write('#station', station.code);
    await eventually('fewer', () => found === arrests.filter((each) => each.station.code === station.code).length);
  });

  it('opens an arrest with the rights of whoever was arrested, and prints no poster', async () => {
    mount();
    await page.one('[part=entry]');
    await page.press('Details');
    await page.text('dialog[open] [part=information]', '24 hours');
    await page.text('dialog[open]', 'Only a court decides');
    expect(page.all).not.to.include('Print as a poster');
  });

  it('is never one entry alone', async () => {
    mount();
    page.element.view = 'card';
    await page.one('#q');
    expect(find('.one')).to.equal(null);
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`has no accessibility violation in ${lang}: sign-in, wrong days, an arrest open`, async () => {
      const portal = mount({ signedIn: false, lang });
      await page.one('nagrik-sign-in');
      await expect(page.element).to.be.accessible();
      connect(portal).session.start(session, openSession);
      await page.one('[part=entry]');
      await expect(page.element).to.be.accessible();
      await page.write('#from', indianDay(200));
      await page.one('#days-error');
      await expect(page.element).to.be.accessible();
      await page.write('#from', indianDay(29));
      await eventually('an answer', () => !find('#days-error'));
      (await page.one<HTMLElement>('[part=entry] button')).click();
      await page.one('dialog[open]');
      await expect(page.element).to.be.accessible();
    });
});
