import '../define/my-filings.ts';
import '../define/status-tracker.ts';
import { expect } from '@open-wc/testing';
import {
  addInformation,
  changeContact,
  fileComplaint,
  type Receipt,
  type Session,
  sessionAuth,
  unwrap,
} from '@nagrik/sdk';
import { connect } from '../portal-context.ts';
import type { NagrikMyFilings } from '../services/my-filings/my-filings.ts';
import type { NagrikStatusTracker } from '../services/status/status-tracker.ts';
import { openSession } from '../sign-in/open-session.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const complaint = {
  complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  ...{ districtCode: '5117', stationCode: '5117044' },
  narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
  wishes: { contactBy: 'call' },
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const;

describe('what somebody filed', () => {
  let stage: Stage;
  let session: Session;
  let receipt: Receipt;
  let page: Mounted<NagrikMyFilings | NagrikStatusTracker>;
  const auth = sessionAuth();

  /** Opens the filing as whoever filed it. */
  const openMine = async (lang = 'en'): Promise<void> => {
    const { portal } = stage;
    page = new Mounted(Object.assign(document.createElement('nagrik-my-filings'), { portal }), lang);
    connect(portal).session.start(session, openSession);
    (await page.text<HTMLButtonElement>('[part=mine] li button', receipt.reference)).click();
    await page.one('[part=status]');
  };

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
    auth.start(session);
    receipt = unwrap(await fileComplaint(stage.portal, complaint, { auth }));
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    connect(stage.portal).session.forget();
    page.remove();
  });

  it('is shown to them in the questions of the form, and how a mistake is put right', async () => {
    await openMine();
    const summary = await page.one('#filed summary');
    expect(summary.textContent).to.equal('What you filed');
    expect(page.all, 'not before they ask').to.not.include('काल्पनिक चौक');
    summary.click();
    const facts = await page.text('#filed dl', complaint.narrative);
    for (const words of ['Your name', 'नमूना कुमारी', 'काल्पनिक चौक', 'Theft', 'Patna', 'Kotwali'])
      expect(facts.textContent).to.include(words);
    await page.text('#filed p', 'Write it under “Add information”: what you filed stays as it was');
    await expect(page.element).to.be.accessible();
    summary.click();
    await eventually('nothing of it once it is closed', () => !page.find('#filed dl'));
  });

  it('has the wishes that they said later in it, while it is open', async () => {
    await openMine();
    (await page.one('#filed summary')).click();
    await page.text('#filed dd', 'call me');
    unwrap(await changeContact(stage.portal, receipt.reference, { contactBy: 'none' }, { auth }));
    await eventually('the first wish gone', () => {
      const facts = page.find('#filed dl')?.textContent;
      return facts?.includes(complaint.narrative) && !facts.includes('call me');
    });
  });

  it('says that the portal is down, and comes when asked again', async () => {
    await openMine();
    await page.one('#filed summary');
    stage.mock.setFault('serverDown');
    (await page.one('#filed summary')).click();
    await page.one('#filed [part=error]');
    stage.mock.setFault(null);
    (await page.one('#filed [part=error] button')).click();
    await page.text('#filed dl', complaint.narrative);
  });

  it('goes from the screen when they sign out elsewhere', async () => {
    await openMine();
    (await page.one('#filed summary')).click();
    await page.text('#filed dl', complaint.narrative);
    connect(stage.portal).session.forget();
    await eventually('nothing of it', () => !page.all.includes(complaint.narrative));
  });

  it('speaks the language of the page, also when that changes', async () => {
    await openMine('hi');
    (await page.one('#filed summary')).click();
    await page.text('#filed dl', 'चोरी');
    page.element.parentElement?.setAttribute('lang', 'ur');
    await page.text('#filed summary', 'آپ نے');
    await page.text('#filed dl', 'چوری');
    expect(page.find('#filed')?.textContent).to.include('معلومات شامل کریں');
  });

  it('is for nobody with the code alone', async () => {
    const { portal } = stage;
    const { reference, accessCode } = receipt;
    const element = Object.assign(document.createElement('nagrik-status-tracker'), { portal, reference, accessCode });
    page = new Mounted(element);
    await page.one('#add');
    unwrap(await addInformation(portal, reference, { text: 'नमूना' }, { auth }));
    await page.text('[part=event]', 'नमूना');
    expect(page.find('#filed')).to.equal(null);
  });
});
