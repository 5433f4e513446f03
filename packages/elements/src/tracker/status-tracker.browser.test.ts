import '../define/status-tracker.ts';
import { expect } from '@open-wc/testing';
import {
  createPortal,
  fileComplaint,
  type FilingEvent,
  type Portal,
  postFilingEvent,
  readStationFiling,
  type Receipt,
  type Session,
  sessionAuth,
  type StationEvent,
  unwrap,
} from '@nagrik/sdk';
import { connect } from '../portal-context.ts';
import { openSession } from '../sign-in/open-session.ts';
import type { NagrikStatusTracker } from '../services/status/status-tracker.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const file = async (
  { portal }: Stage,
  session: Session,
  where: { readonly districtCode?: string; readonly stationCode?: string } = {
    districtCode: '5117',
    stationCode: '5117044',
  },
): Promise<Receipt> => {
  const auth = sessionAuth();
  auth.start(session);
  return unwrap(
    await fileComplaint(
      portal,
      {
        complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
        incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
        against: { known: 'unknown' },
        ...where,
        narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
        language: 'hi',
        privacyNoticeVersion: '2026-11',
        declaration: true,
      },
      { auth },
    ),
  );
};

const officerPortal = async ({ mock, portal }: Stage): Promise<Portal> => {
  const auth = sessionAuth({ scheme: 'officer' });
  auth.start(await mock.signInOfficer());
  return portal.with({ auth });
};

/** A code with another first character. */
const slipped = (code: string): string => `${code.startsWith('2') ? '3' : '2'}${code.slice(1)}`;

describe('<nagrik-status-tracker>', () => {
  let stage: Stage;
  let session: Session;
  let receipt: Receipt;
  let page: Mounted<NagrikStatusTracker>;

  const mount = (portal: Portal = stage.portal, lang = 'en') => {
    const element = document.createElement('nagrik-status-tracker');
    element.portal = portal;
    page = new Mounted(element, lang);
    return page;
  };
  const open = async (reference = receipt.reference, code = receipt.accessCode) => {
    await page.write('#reference', reference);
    await page.write('#code', code);
    (await page.one<HTMLFormElement>('form')).requestSubmit();
  };

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
    receipt = await file(stage, session);
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('opens with what stands on the receipt, however it is typed', async () => {
    mount();
    await open(receipt.reference.toLowerCase(), receipt.accessCode.toLowerCase().replaceAll('-', ' '));
    await page.text('[part=status]', receipt.reference);
    await page.text('[part=event]', 'Filed');
    await page.text('[part=clocks]', 'Sign at the station');
  });

  it('takes whoever asked to the answer', async () => {
    mount();
    await open();
    await page.one('#filing');
    await eventually('focus on the answer', () => page.element.shadowRoot?.activeElement?.id === 'filing');
  });

  it('tells what seldom happens in words, too, and in the language of the page', async () => {
    const filed = await file(stage, session);
    const officer = await officerPortal(stage);
    const steps: readonly StationEvent[] = [
      { kind: 'acknowledged' },
      { kind: 'zero_fir_registered', sections: ['BNS 303(2)'] },
      { kind: 'zero_fir_transferred', text: 'नमूना', toStationCode: '5117065' },
    ];
    for (const step of steps) unwrap(await postFilingEvent(officer, filed.reference, step));
    mount(stage.portal, 'hi');
    await open(filed.reference, filed.accessCode);
    await page.text('[part=event]', 'घटनास्थल का थाना इसे अपने नंबर से दर्ज करेगा।');
    await page.text('[part=status]', 'आगे: घटनास्थल का थाना इसे दर्ज करेगा।');
    expect(page.all).to.not.include('इस पन्ने को यह क़दम');
  });

  it('does not say which of number and code is wrong', async () => {
    const other = await file(stage, session);
    mount();
    await open(receipt.reference, other.accessCode);
    await page.text('[part=error]', 'do not belong together');
    expect(page.all).to.not.include(receipt.reference);
  });

  it('tells a slip of the pen in the code by its check character, in each language, and keeps both for comparing', async () => {
    mount();
    const code = slipped(receipt.accessCode);
    await open(receipt.reference, code);
    for (const [lang, words] of [
      ['en', 'There is a typing mistake'],
      ['hi', 'लिखने में गलती'],
      ['ur', 'لکھنے میں غلطی'],
    ] as const) {
      page.element.parentElement?.setAttribute('lang', lang);
      await page.text('[part=error]', words);
    }
    page.element.parentElement?.setAttribute('lang', 'en');
    await page.press('Another filing');
    expect((await page.one<HTMLInputElement>('#reference')).value).to.equal(receipt.reference);
    expect((await page.one<HTMLInputElement>('#code')).value).to.equal(code);
    await open();
    await page.text('[part=status]', receipt.reference);
    await page.press('Another filing');
    expect((await page.one<HTMLInputElement>('#code')).value, 'a code that opens something stays nowhere').to.equal('');
  });

  it('asks for what is missing and goes there', async () => {
    mount();
    await open('', '');
    await page.one('#reference-error');
    await eventually('focus', () => page.element.shadowRoot?.activeElement?.id === 'reference');
    expect((await page.one('#reference')).getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows what an officer does while somebody is watching', async () => {
    mount();
    await open();
    await page.one('[part=event]');
    unwrap(
      await postFilingEvent(await officerPortal(stage), receipt.reference, {
        kind: 'information_requested',
        text: 'गाड़ी का नंबर बताएँ',
        dueAt: '2030-01-01T00:00:00+05:30',
      }),
    );
    await page.text('[part=event]', 'गाड़ी का नंबर बताएँ', 8000);
    await page.text('[role=status]', 'New: The station has a question');
    await page.text('[part=status]', 'waiting for your answer');
  });

  it('offers a letter to the SP as soon as the station has ended it', async () => {
    const refused = await file(stage, session);
    mount();
    await open(refused.reference, refused.accessCode);
    await page.one('[part=event]');
    expect(page.find('[part=actions]')?.textContent).to.not.include('Letter to the SP');
    const officer = await officerPortal(stage);
    // To open it is to take it up.
    unwrap(await readStationFiling(officer, refused.reference));
    unwrap(await postFilingEvent(officer, refused.reference, { kind: 'acknowledged' }));
    const refusal = { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' } as const;
    unwrap(await postFilingEvent(officer, refused.reference, refusal));
    await page.text('[part=actions] button', 'Letter to the SP (PDF)', 8000);
  });

  it('records information once although its answer was lost and it was sent again', async () => {
    mount();
    await open();
    await page.press('Add information');
    await page.write('#information', 'नमूना - लाल रंग था');
    stage.mock.setFault('commitThenTimeout');
    page.element.portal = stage.portal.with({ time: { attemptMs: 300, totalMs: 600 }, retry: { attempts: 1 } });
    await page.press('Send to the station');
    await page.text('.error-message', 'will not be recorded twice', 8000);
    expect((await page.one<HTMLTextAreaElement>('#information')).value).to.equal('नमूना - लाल रंग था');
    stage.mock.setFault(null);
    await page.press('Send to the station');
    await page.text('[role=status]', 'Sent to the station');
    await page.text('[part=event]', 'लाल रंग');
    const lines = [...page.element.renderRoot.querySelectorAll('[part=event]')];
    expect(lines.filter((line) => line.textContent?.includes('लाल रंग'))).to.have.lengthOf(1);
  });

  it('tells that a text is too long before it is sent, and keeps it', async () => {
    mount();
    await open();
    await page.press('Add information');
    await page.write('#information', 'न'.repeat(4001));
    await page.text('#information-left', '1 letters too many');
    await page.press('Send to the station');
    await page.text('.error-message', 'at most 4,000 letters');
    expect((await page.one<HTMLTextAreaElement>('#information')).value).to.have.lengthOf(4001);
  });

  it('draws a kind of event that it has never heard of', async () => {
    const { portal, mock } = stage;
    const strange: FilingEvent = {
      seq: 99,
      kind: 'drone_dispatched' as FilingEvent['kind'],
      at: '2026-11-21T10:00:00Z',
      actor: { role: 'officer' },
      automatic: false,
    };
    const newer = createPortal({
      baseUrl: portal.settings.baseUrl,
      fetch: async (request) => {
        if (request.url.endsWith('/stream'))
          return new Response(`id: 99\nevent: filing-event\ndata: ${JSON.stringify({ ...strange, seq: 1 })}\n\n`, {
            headers: { 'content-type': 'text/event-stream' },
          });
        return mock.fetch(request);
      },
    });
    mount(newer);
    await open();
    await page.text('[part=event]', 'drone dispatched');
  });

  it('says that the portal is down, and goes on when asked again', async () => {
    mount();
    stage.mock.setFault('serverDown');
    await open();
    await page.one('[part=error]');
    stage.mock.setFault(null);
    await page.press('Try again');
    await page.one('[part=status]');
  });

  it('takes nothing from under the hand of whoever writes already when the session is taken up', async () => {
    mount();
    const field = await page.one<HTMLInputElement>('#reference');
    await page.write('#reference', 'BR-5117044');
    field.focus();
    connect(stage.portal).session.start(session, openSession);
    const list = await page.one('[part=mine]');
    expect(await page.one('#reference')).to.equal(field);
    expect(field.value).to.equal('BR-5117044');
    expect(field.matches(':focus')).to.equal(true);
    expect(Boolean(field.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
    connect(stage.portal).session.forget();
  });

  it('lets whoever has filed it take it back, and says no longer that somebody looks for its station', async () => {
    const { reference } = await file(stage, session, {});
    mount();
    connect(stage.portal).session.start(session, openSession);
    (await page.text('button', reference)).click();
    await page.text('[part=status]', 'desk is finding the right station');
    await page.press('Take it back');
    (await page.one<HTMLInputElement>('#resolved')).click();
    await page.press('Yes, take it back');
    const heading = await page.text('#filing', 'Withdrawn');
    expect(heading.closest('[part=status]')?.textContent).to.not.include('right station');
    expect(page.all).to.not.include('Take it back');
    connect(stage.portal).session.forget();
  });

  it('lists what somebody filed once they are signed in, and opens it without a code', async () => {
    mount();
    await page.one('#reference');
    connect(stage.portal).session.start(session, openSession);
    await page.text('[part=mine]', receipt.reference);
    (await page.text('button', receipt.reference)).click();
    await page.text('[part=status]', receipt.reference);
    await page.press('Another filing');
    await page.press('Sign out');
    await page.one('[part=account]');
    expect(connect(stage.portal).session.current).to.equal(undefined);
  });

  it('offers nobody with the code alone to take it back', async () => {
    mount();
    await open();
    await page.text('summary', 'Add information');
    expect(page.all).to.not.include('Take it back');
  });

  it('changes its language with everything that was opened, errors too', async () => {
    mount();
    await open();
    await page.press('Add information');
    await page.press('Send to the station');
    await page.text('.error-message', 'Write what the station should know');
    page.element.parentElement?.setAttribute('lang', 'hi');
    await page.text('[part=event]', 'भेज दिया गया');
    await page.text('.error-message', 'लिखें कि थाने को');
    expect(page.all).to.not.match(/Add information|Recorded|Next:/);
  });

  it('speaks Urdu from right to left', async () => {
    mount(stage.portal, 'ur');
    await open();
    await page.text('[part=event]', 'بھیج دیا گیا');
    expect(page.find('[dir]')?.dir).to.equal('rtl');
  });

  it('has no accessibility violation, open or closed', async () => {
    mount(stage.portal, 'hi');
    await page.one('#reference');
    await expect(page.element).to.be.accessible();
    await open();
    await page.one('[part=event]');
    await expect(page.element).to.be.accessible();
  });
});
