import '../define/my-filings.ts';
import { expect } from '@open-wc/testing';
import {
  createPortal,
  fileComplaint,
  fileSeniorRequest,
  postFilingEvent,
  readStationFiling,
  type Receipt,
  type Session,
  sessionAuth,
  unwrap,
} from '@nagrik/sdk';
import { connect } from '../portal-context.ts';
import type { NagrikMyFilings } from '../services/my-filings/my-filings.ts';
import { openSession } from '../sign-in/open-session.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

describe('<nagrik-my-filings>', () => {
  let stage: Stage;
  let session: Session;
  let page: Mounted<NagrikMyFilings>;
  const filed: Receipt[] = [];

  /** A portal that gives two filings at a time. */
  const twoAtATime = () =>
    createPortal({
      baseUrl: stage.portal.settings.baseUrl,
      fetch: (request) => {
        const url = new URL(request.url);
        if (url.pathname.endsWith('/filings')) url.searchParams.set('limit', '2');
        return stage.mock.fetch(new Request(url, request));
      },
    });

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
    const citizen = sessionAuth();
    citizen.start(session);
    for (let count = 0; count < 5; count++)
      filed.push(
        unwrap(
          await fileComplaint(
            stage.portal,
            {
              complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
              incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'चौक' } },
              against: { known: 'unknown' },
              stationCode: '5117044',
              narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
              language: 'hi',
              privacyNoticeVersion: '2026-11',
              declaration: true,
            },
            { auth: citizen },
          ),
        ),
      );
  });
  after(() => stage.mock.close());
  afterEach(() => page.remove());

  it('asks for nothing but to sign in', async () => {
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal: stage.portal }));
    await page.one('[part=account] button');
    expect(page.find('#reference')).to.equal(null);
  });

  it('lists all that was filed, page by page, by what it is, how far it is and what is due', async () => {
    const portal = twoAtATime();
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal }));
    connect(portal).session.start(session, openSession);
    const shown = () =>
      [...page.element.renderRoot.querySelectorAll('[part=mine] strong')].map((each) => each.textContent);
    const newest = filed.map(({ reference }) => reference).reverse();
    for (const count of [2, 4]) {
      await eventually(`${count} filings`, () => shown().length === count);
      expect(shown()).to.deep.equal(newest.slice(0, count));
      await page.press('Older ones');
    }
    await eventually('all filings', () => shown().length === 5);
    expect(shown()).to.deep.equal(newest);
    expect(page.all).to.not.include('Older ones');
    const first = (await page.one('[part=mine] li')).textContent?.replaceAll(/\s+/g, ' ');
    expect(first).to.include('e-Complaint').and.to.include('Next date:');
    connect(portal).session.forget();
  });

  it('lets whoever filed say anew how they can be reached, and asks for no hours where that is not at all', async () => {
    const { portal } = stage;
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal }));
    connect(portal).session.start(session, openSession);
    const reference = filed[0]?.reference ?? '';
    (await page.text<HTMLButtonElement>('[part=mine] li button', reference)).click();
    await page.text('[part=status]', 'e-Complaint');
    (await page.text('#contact summary', 'How the police may reach you')).click();
    await page.press('Tell the station');
    await page.text('#contact [role=alert]', 'Choose whether the police may call you');
    (await page.one<HTMLInputElement>('#contact-by-none')).click();
    await eventually('no hours are asked for', () => !page.find('#contact-time'));
    (await page.one<HTMLInputElement>('#contact-by-sms')).click();
    const hint = await page.one('#contact-messages-discreet-hint');
    const label = await page.one('label[for=contact-messages-discreet]');
    expect(hint.getBoundingClientRect().top, 'what a choice means stands under it').to.be.at.least(
      label.getBoundingClientRect().bottom - 1,
    );
    const long = 'नमूना '.repeat(40);
    await page.write('#contact-time', long);
    await page.press('Tell the station');
    await page.text('#contact-time-error', 'Write at most 200 letters');
    expect((await page.one<HTMLInputElement>('#contact-time')).value, 'what was typed stays').to.equal(long);
    await page.write('#contact-time', 'नमूना: दोपहर');
    (await page.one<HTMLInputElement>('#contact-messages-discreet')).click();
    await expect(page.element).to.be.accessible();
    await page.press('Tell the station');
    await page.text('[part=actions] [role=status]', 'The station sees it from now on');
    expect(page.find('#contact-by-sms')?.matches(':checked'), 'the next to pick up the phone').to.equal(false);
    const officer = sessionAuth({ scheme: 'officer' });
    officer.start(await stage.mock.signInOfficer());
    const { contact } = unwrap(await readStationFiling(portal.with({ auth: officer }), reference));
    expect(contact).to.deep.equal({ by: 'sms', time: 'नमूना: दोपहर', messages: 'discreet' });
    connect(portal).session.forget();
  });

  it('asks whether a visit that the station recorded took place, once', async () => {
    const [citizen, officer] = [sessionAuth(), sessionAuth({ scheme: 'officer' })];
    citizen.start(session);
    officer.start(await stage.mock.signInOfficer());
    const station = stage.portal.with({ auth: officer });
    const { reference } = unwrap(
      await fileSeniorRequest(
        stage.portal,
        {
          ...{ need: 'help', help: { kind: 'company' }, stationCode: '5117044', language: 'hi' },
          person: { name: 'नमूना देवी', address: { text: 'काल्पनिक टोला' } },
          ...{ privacyNoticeVersion: '2026-11-23', declaration: true },
        },
        { auth: citizen },
      ),
    );
    unwrap(await readStationFiling(station, reference));
    for (const kind of ['acknowledged', 'field_visit'] as const)
      unwrap(await postFilingEvent(station, reference, { kind }));
    const keys: (string | null)[] = [];
    const portal = createPortal({
      baseUrl: stage.portal.settings.baseUrl,
      fetch: (request) => {
        if (request.url.endsWith('/answers')) keys.push(request.headers.get('idempotency-key'));
        return stage.mock.fetch(request);
      },
      retry: { attempts: 1 },
    });
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal }));
    connect(portal).session.start(session, openSession);
    (await page.text<HTMLButtonElement>('[part=mine] li button', reference)).click();
    await page.text('[part=question]', 'Was an officer with you?');
    await expect(page.element).to.be.accessible();
    stage.mock.setFault('offline');
    for (const [said, count] of [
      ['Yes', 1],
      ['Yes', 2],
      ['No, nobody came', 3],
    ] as const) {
      await page.press(said);
      await eventually('the answer is sent', () => keys.length === count);
      await page.one('[part=question] [role=alert], [part=question] .error');
      await eventually('it may be tried again', () => !page.find('[part=question] [aria-disabled=true]'));
    }
    expect(keys[1], 'the same answer, the same key').to.equal(keys[0]);
    expect(keys[2], 'another answer is another writing').to.not.equal(keys[0]);
    stage.mock.setFault(null);
    await page.press('No, nobody came');
    await page.text('[part=actions] [role=status]', 'whoever must know is told now');
    await eventually('the question is gone', () => !page.find('[part=question]'));
    await page.text('[part=event]', 'Answered with no');
    expect(keys[3]).to.equal(keys[2]);
    connect(portal).session.forget();
  });

  it('asks once whether they are satisfied, after the station has ended it, and leads whoever is not to the letter', async () => {
    const officer = sessionAuth({ scheme: 'officer' });
    officer.start(await stage.mock.signInOfficer());
    const station = stage.portal.with({ auth: officer });
    const reference = filed[0]?.reference ?? '';
    unwrap(await readStationFiling(station, reference));
    unwrap(await postFilingEvent(station, reference, { kind: 'acknowledged' }));
    const end = { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' } as const;
    unwrap(await postFilingEvent(station, reference, end));
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal: stage.portal }));
    connect(stage.portal).session.start(session, openSession);
    (await page.text<HTMLButtonElement>('[part=mine] li button', reference)).click();
    await page.text('[part=satisfaction]', 'The station does not see your answer');
    await expect(page.element).to.be.accessible();
    await page.press('No, not satisfied');
    await page.text('[part=actions] [role=status]', 'the letter to the SP is ready below');
    await eventually('the question is gone', () => !page.find('[part=satisfaction]'));
    expect(page.all).to.include('Letter to the SP (PDF)');
    connect(stage.portal).session.forget();
  });

  it('asks the station to open again what it has ended, with a reason, and keeps the letter to the SP', async () => {
    connect(stage.portal).session.start(session, openSession);
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal: stage.portal }));
    (await page.text<HTMLButtonElement>('[part=mine] li button', filed[0]?.reference ?? '')).click();
    (await page.text<HTMLElement>('#add summary', 'Ask to open it again')).click();
    await page.press('Send to the station');
    await page.one('#information-error');
    await page.write('#information', 'नमूना - दुकान के कैमरे में सब दिखता है।');
    await expect(page.element).to.be.accessible();
    await page.press('Send to the station');
    await page.text('[part=status]', 'Asked to open it again');
    await page.text('[part=event]', 'The station must answer');
    expect(page.find('#add')).to.equal(null);
    expect(page.all).to.include('Letter to the SP (PDF)');
    connect(stage.portal).session.forget();
  });

  it('shows nothing more and signs out when somebody leaves quickly', async () => {
    const portal = twoAtATime();
    const element = Object.assign(document.createElement('nagrik-my-filings'), { portal, exitUrl: '#weather' });
    page = new Mounted(element);
    const connection = connect(portal);
    connection.session.start(session, openSession);
    await page.one('[part=mine] li');
    (await page.one<HTMLButtonElement>('[part=exit]')).click();
    expect(element.hidden).to.equal(true);
    await eventually('the other page', () => location.hash === '#weather');
    expect(connection.session.current).to.equal(undefined);
    history.replaceState(null, '', ' ');
  });
});
