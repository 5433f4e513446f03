import '../define/station-desk.ts';
import { expect } from '@open-wc/testing';
import { fileComplaint, listFilingEvents, type Receipt, sessionAuth, type SessionAuth, unwrap } from '@nagrik/sdk';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';
import type { NagrikStationDesk } from './station-desk.ts';

describe('<nagrik-station-desk>', () => {
  let stage: Stage;
  let citizen: SessionAuth;
  let page: Mounted<NagrikStationDesk>;

  const file = async (): Promise<Receipt> =>
    unwrap(
      await fileComplaint(
        stage.portal,
        {
          complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
          incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
          against: { known: 'unknown' },
          districtCode: '5117',
          stationCode: '5117044',
          narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
          language: 'hi',
          privacyNoticeVersion: '2026-11',
          declaration: true,
        },
        { auth: citizen },
      ),
    );
  const kinds = async ({ reference }: Receipt): Promise<readonly string[]> =>
    unwrap(await listFilingEvents(stage.portal, reference, {}, { auth: citizen })).events.map(({ kind }) => kind);
  const mount = (lang = 'en') => {
    page = new Mounted(Object.assign(document.createElement('nagrik-station-desk'), { portal: stage.portal }), lang);
  };
  const signIn = async (password = 'namuna-1234') => {
    await page.write('#officer', 'kotwali-1');
    await page.write('#password', password);
    (await page.one<HTMLFormElement>('[part=sign-in]')).requestSubmit();
  };
  const open = async ({ reference }: Receipt) => {
    (await page.text<HTMLButtonElement>('[part=inbox] button', reference, 8000)).click();
    await page.one('dialog[open] [part=verbs] button');
  };

  const record = async () => (await page.one<HTMLFormElement>('form.panel')).requestSubmit();

  before(async () => {
    stage = await openStage();
    citizen = sessionAuth();
    citizen.start(await stage.mock.signInCitizen());
  });
  after(() => stage.mock.close());
  afterEach(() => page.remove());

  it('lets nobody in with a wrong password, and says no more than that', async () => {
    mount();
    await signIn('wrong');
    await page.text('[role=alert]', 'The ID or the password is wrong');
    expect(page.find('[part=inbox]')).to.equal(null);
  });

  it('shows a complaint while the officer is looking, with five filters and all', async () => {
    mount();
    await signIn();
    await page.one('[part=inbox]');
    expect(page.element.renderRoot.querySelectorAll('.filters button')).to.have.lengthOf(6);
    const receipt = await file();
    await page.text('[part=inbox]', receipt.reference, 8000);
  });

  it('records a verb, and then offers what is in order after it', async () => {
    const receipt = await file();
    mount();
    await signIn();
    await open(receipt);
    expect(page.all).to.not.include('Give it to an officer');
    await page.press('Accept the complaint');
    await page.write('#text', 'हम देख रहे हैं।');
    await record();
    await page.text('[part=verbs] button', 'Give it to an officer');
    await page.text('[part=event]', 'हम देख रहे हैं।');
    expect(await kinds(receipt)).to.include('acknowledged');
  });

  it('closes only with a reason and words for the complainant', async () => {
    const receipt = await file();
    mount();
    await signIn();
    await open(receipt);
    await page.press('Accept the complaint');
    await record();
    await page.text('button', 'Reject');
    await page.press('Reject');
    await record();
    await page.one('#reasonCode-error');
    await page.one('#text-error');
    expect(await kinds(receipt)).to.not.include('rejected');
    await page.write('#reasonCode', 'outside_police_powers');
    await page.write('#text', 'यह पुलिस का काम नहीं है।');
    await record();
    await page.text('[part=event]', 'Rejected');
    expect(await kinds(receipt)).to.include('rejected');
  });

  it('tells the station what was chosen in words, and not in codes', async () => {
    const receipt = await file();
    mount('hi');
    await signIn();
    await open(receipt);
    await page.text('[part=filing]', 'चोरी');
    await page.text('[part=filing] dd', 'मालूम नहीं');
    expect((await page.one('[part=filing]')).textContent).to.not.match(/theft|unknown/);
  });

  it('has no accessibility violation, closed or open', async () => {
    const receipt = await file();
    mount('hi');
    await page.one('#officer');
    await expect(page.element).to.be.accessible();
    await signIn();
    await open(receipt);
    await expect(page.element).to.be.accessible();
    await eventually('focus in the case', () =>
      page.find('dialog')?.contains(page.element.shadowRoot?.activeElement ?? null),
    );
  });
});
