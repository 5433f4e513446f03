import '../define/station-desk.ts';
import { expect } from '@open-wc/testing';
import {
  type ComplaintFiling,
  fileComplaint,
  fileLostProperty,
  fileVerification,
  listFilingEvents,
  postFilingEvent,
  type Receipt,
  sessionAuth,
  type SessionAuth,
  unwrap,
} from '@nagrik/sdk';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';
import type { NagrikStationDesk } from './station-desk.ts';

describe('<nagrik-station-desk>', () => {
  let stage: Stage;
  let citizen: SessionAuth;
  let page: Mounted<NagrikStationDesk>;

  const file = async (more: Partial<ComplaintFiling> = {}): Promise<Receipt> =>
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
          ...more,
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
    await page.press('Accept it');
    await page.write('#text', 'हम देख रहे हैं।');
    await record();
    await page.text('[part=verbs] button', 'Give it to an officer');
    await page.text('[part=event]', 'हम देख रहे हैं।');
    expect(await kinds(receipt)).to.include('acknowledged');
  });

  it('says in each language that a step is out of order by now, and keeps what was written', async () => {
    const receipt = await file();
    mount();
    await signIn();
    await open(receipt);
    await page.press('Accept it');
    await page.write('#text', 'नमूना - हम देख रहे हैं।');
    const another = sessionAuth({ scheme: 'officer' });
    another.start(await stage.mock.signInOfficer('kotwali-2'));
    const acknowledged = { kind: 'acknowledged' } as const;
    unwrap(await postFilingEvent(stage.portal, receipt.reference, acknowledged, { auth: another }));
    await record();
    for (const [language, words] of [
      ['en', 'This step is not possible now'],
      ['hi', 'यह कदम अभी संभव नहीं'],
      ['ur', 'یہ قدم ابھی ممکن نہیں'],
    ] as const) {
      page.element.lang = language;
      await page.text('form.panel [role=alert]', words);
    }
    expect((await page.one<HTMLTextAreaElement>('#text')).value).to.equal('नमूना - हम देख रहे हैं।');
  });

  it('closes only with a reason and words for the complainant', async () => {
    const receipt = await file();
    mount();
    await signIn();
    await open(receipt);
    await page.press('Accept it');
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

  it('asks for all that the rules want of a zero FIR and of a report of a non-cognizable offence', async () => {
    for (const [verb, kind, answers] of [
      ['Register a zero FIR', 'zero_fir_registered', { sections: 'BNS 303(2)' }],
      ['Record a non-cognizable report', 'ncr_recorded', { reasonCode: 'no_offence_found', text: 'नमूना' }],
    ] as const) {
      const receipt = await file();
      mount();
      await signIn();
      await open(receipt);
      await page.press('Accept it');
      await record();
      await page.text('[part=verbs] button', verb);
      await page.press(verb);
      await record();
      for (const [field, answer] of Object.entries(answers)) {
        await page.one(`#${field}-error`);
        await page.write(`#${field}`, answer);
      }
      await record();
      await eventually('end of the form', () => !page.find('form.panel'));
      expect(await kinds(receipt)).to.include(kind);
      page.remove();
    }
  });

  it('tells the station what was chosen in words, and not in codes', async () => {
    const receipt = await file();
    mount('hi');
    await signIn();
    await open(receipt);
    await page.text('[part=filing]', 'चोरी');
    await page.text('[part=filing] dd', 'मुझे नहीं पता');
    await page.text('[part=filing] dd', 'कोतवाली');
    expect((await page.one('[part=filing]')).textContent).to.not.match(/theft|unknown/);
  });

  it('says above what was filed for whom it was, and what they know of it', async () => {
    const receipt = await file({ onBehalfOf: { name: 'नमूना देवी', relation: 'neighbour', consent: 'unsafe' } });
    mount();
    await signIn();
    await open(receipt);
    const note = await page.text('[part=on-behalf]', 'do not call them');
    expect(note.textContent).to.include('नमूना देवी');
    const position = note.compareDocumentPosition(await page.one('[part=filing]'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('says first how they may be reached, and offers no call to whom a call would endanger', async () => {
    const receipt = await file({
      incident: { nature: 'domestic_violence', when: { precision: 'unknown' }, place: { kind: 'home', text: 'घर' } },
      wishes: { womanOfficer: true, support: ['sign_language'], contactBy: 'none', contactTime: 'नमूना: दोपहर' },
    });
    mount();
    await signIn();
    const entry = await page.text('[part=inbox] li', receipt.reference, 8000);
    expect(entry.textContent).to.include('Do not call');
    await open(receipt);
    const note = await page.text('[part=contact]', 'DO NOT CALL AND DO NOT WRITE');
    expect(note.textContent).to.include('sends them no SMS');
    expect(page.all).to.not.include('नमूना: दोपहर', 'no hours are safe for whom nobody is to reach');
    const filed = await page.text('[part=filing]', '+91 9000000001');
    expect(filed.querySelector('a')).to.equal(null);
    expect(note.compareDocumentPosition(filed) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    const support = await page.one('[part=support]');
    expect([...support.querySelectorAll('li')].map((item) => item.textContent?.trim())).to.deep.equal([
      'A woman officer writes down what they say',
      'Somebody who knows sign language',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says why nothing about a person can be read who has not agreed to be verified', async () => {
    const receipt = unwrap(
      await fileVerification(
        stage.portal,
        {
          kind: 'tenant',
          reporter: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
          premises: { text: 'काल्पनिक टोला, वार्ड 4' },
          subject: {
            name: 'परीक्षण किरायेदार',
            relativeName: 'काल्पनिक प्रसाद',
            age: 24,
            mobile: '9000099991',
            language: 'hi',
            permanentAddress: { text: 'काल्पनिकपुर, वार्ड 1' },
            livesAt: 'permanent',
            document: { kind: 'aadhaar', lastFour: '7518' },
          },
          from: '2026-12-01',
          districtCode: '5117',
          stationCode: '5117044',
          language: 'hi',
          privacyNoticeVersion: '2026-11',
          declaration: true,
        },
        { auth: citizen },
      ),
    );
    mount('hi');
    await signIn();
    (await page.text<HTMLButtonElement>('.filters button', 'सभी', 8000)).click();
    await open(receipt);
    await page.text('[part=lacks-consent]', 'उनकी सहमति के बाद');
    const facts = (await page.text('[part=filing]', 'वार्ड 4')).textContent ?? '';
    expect(facts).to.contain('नमूना कुमारी');
    for (const hidden of ['परीक्षण किरायेदार', '9000099991', 'काल्पनिकपुर', '7518']) expect(facts).not.to.contain(hidden);
  });

  it('lets the desk of a district keep its sites, and shows stations nothing of it', async () => {
    mount();
    await signIn();
    await page.one('[part=inbox]');
    expect(page.all).to.not.include('Sites');
    page.remove();
    mount();
    await page.write('#officer', 'patna-desk-1');
    await page.write('#password', 'namuna-1234');
    (await page.one<HTMLFormElement>('[part=sign-in]')).requestSubmit();
    await page.text('button', 'Sites');
    await page.press('Sites');
    await page.one('#register');
    await expect(page.element).to.be.accessible();
    await page.press('Register a site');
    const save = async () => (await page.one<HTMLFormElement>('[part=site-form]')).requestSubmit();
    await save();
    await page.text('#site-name-error', '2 to 40 small Latin letters');
    await page.text('#site-origins-error', 'at least one address');
    await page.write('#site-name', 'patna-zila');
    await page.write('#site-origins', 'https://patna.example/\nhttps://patna.example/services');
    await save();
    await page.text('#site-origins-error', 'https://patna.example/services is no address of a site');
    await page.write('#site-title-hi', 'पटना');
    await page.write('#site-origins', 'https://patna.example/');
    await save();
    await page.text('#site-title-en-error', 'all three languages');
    await expect(page.element).to.be.accessible();
    await page.write('#site-title-hi', '');
    await save();
    await page.text('[part=sites] li', 'https://patna.example');
    await page.text('[part=sites] [role=status]', 'patna-zila is saved');
    (await page.text<HTMLButtonElement>('[part=sites] button', 'Check a page patna-zila')).click();
    await page.one('[part=page-check]');
    await expect(page.element).to.be.accessible();
    const check = async () => (await page.one<HTMLFormElement>('[part=page-check]')).requestSubmit();
    await page.write('#page-address', 'https://other.example/page');
    await check();
    await page.text('#page-error', 'a page of this site');
    expect(page.find('#page-link')).to.equal(null);
    await page.write('#page-address', 'https://patna.example/services?lang=hi#top');
    await check();
    const { href } = await page.one<HTMLAnchorElement>('#page-link');
    expect(href).to.match(/^https:\/\/patna\.example\/services\?lang=hi#nagrik-diagnose=patna-zila\.\d+\.[\w-]{43}$/);
    await eventually('the focus is on the link', () => page.element.shadowRoot?.activeElement?.id === 'page-link');
    await page.press('Cancel');
    await page.press('Change');
    await page.write('#site-origins', 'https://new.example');
    await save();
    await page.text('[part=sites] li', 'https://new.example');
    await page.press('Remove');
    await page.text('[part=site-form]', 'never given to another site');
    await save();
    await page.text('[part=sites] [role=status]', 'patna-zila is removed');
    await eventually(
      'the site is gone',
      () => !page.find('[part=sites]')?.textContent?.includes('https://new.example'),
    );
    await page.press('Register a site');
    await page.write('#site-name', 'patna-zila');
    await page.write('#site-origins', 'https://patna.example');
    await save();
    await page.text('#site-name-error', 'in use, or was');
    page.element.lang = 'ur';
    await page.text('#site-name-error', 'کسی سائٹ');
    await page.press('سائن آؤٹ');
    await page.write('#officer', 'kotwali-1');
    await page.write('#password', 'namuna-1234');
    (await page.one<HTMLFormElement>('[part=sign-in]')).requestSubmit();
    await page.one('[part=inbox]');
    expect(page.find('[part=sites]')).to.equal(null);
  });

  it('says what may be the same and why, how a family is told, and does not say again what is not', async () => {
    const { reference } = unwrap(
      await fileLostProperty(
        stage.portal,
        {
          reporter: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
          // One of the demonstration's recovered things, whose number is no secret.
          items: { mobiles: [{ description: 'नमूना फ़ोन', imei: '490154203237518' }] },
          when: { precision: 'unknown' },
          place: { text: 'काल्पनिक चौक' },
          stationCode: '5117044',
          language: 'hi',
          privacyNoticeVersion: '2026-11',
          declaration: true,
        },
        { auth: citizen },
      ),
    );
    mount();
    await signIn();
    const button = await page.text<HTMLButtonElement>('button', 'Possible matches');
    await eventually('how many there are', () => button.textContent?.includes('1'));
    button.click();
    await page.text('[part=matches]', reference);
    await page.text('[part=matches] .reasons', 'Same number');
    await page.text('[part=matches] .reasons', 'Same station');
    await expect(page.element).to.be.accessible();
    await page.press('Tell the owner');
    await page.text('[part=careful-words]', 'Send no message');
    await page.text('[part=matches] [role=status]', 'Nobody has been sent anything');
    await eventually('the focus is on the heading', () => page.element.shadowRoot?.activeElement?.id === 'matches');
    await expect(page.element).to.be.accessible();
    page.element.lang = 'hi';
    await page.text('[part=careful-words]', 'मालिक को फ़ोन करें');
    await page.press('एक नहीं हैं');
    await page.text('[part=matches]', 'मिलाने को कुछ नहीं है');
    await page.press('वापस लें');
    await page.text('[part=matches]', reference);
    await page.text('[part=matches] [role=status]', 'फिर से देखना है');
    await page.press('एक नहीं हैं');
    expect(await kinds({ reference } as Receipt)).to.not.include('matched');
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
