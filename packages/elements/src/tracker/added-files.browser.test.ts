import '../define/status-tracker.ts';
import { expect } from '@open-wc/testing';
import {
  createPortal,
  deleteUpload,
  fileComplaint,
  fileTip,
  type Information,
  type Portal,
  readStationFiling,
  type Receipt,
  type Session,
  sessionAuth,
  type StationFiling,
  unwrap,
} from '@nagrik/sdk';
import type { NagrikStatusTracker } from '../services/status/status-tracker.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';

const complaint = {
  complainant: { name: 'नमूना कुमारी', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  ...{ districtCode: '5117', stationCode: '5117044' },
  narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const;

const photo = async (name = 'IMG_0001.png'): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 20;
  canvas.getContext('2d')?.fillRect(0, 0, 10, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob as Blob], name, { type: 'image/png' });
};

describe('photos and papers for an open filing', () => {
  let stage: Stage;
  let session: Session;
  let page: Mounted<NagrikStatusTracker>;

  const file = async (): Promise<Receipt> => {
    const auth = sessionAuth();
    auth.start(session);
    return unwrap(await fileComplaint(stage.portal, complaint, { auth }));
  };
  const seenByStation = async (reference: string): Promise<StationFiling> => {
    const auth = sessionAuth({ scheme: 'officer' });
    auth.start(await stage.mock.signInOfficer());
    return unwrap(await readStationFiling(stage.portal.with({ auth }), reference));
  };
  /** Opens a filing by its code, and the part where information is added. */
  const open = async (
    { reference, accessCode }: Receipt,
    portal: Portal = stage.portal,
    lang = 'en',
  ): Promise<void> => {
    const element = Object.assign(document.createElement('nagrik-status-tracker'), { portal, reference, accessCode });
    page = new Mounted(element, lang);
    (await page.one('#add summary')).click();
    await page.one('#information');
  };
  const chooser = () => page.one<HTMLInputElement>('#q-uploadIds-input:enabled');
  const choose = async (...files: readonly File[]): Promise<void> => {
    const input = await chooser();
    const transfer = new DataTransfer();
    for (const each of files) transfer.items.add(each);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const focused = (): Element | null | undefined => page.element.shadowRoot?.activeElement;

  before(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  it('go to the station with the words, from whoever has the code alone', async () => {
    const receipt = await file();
    await open(receipt);
    const button = await page.one('#add-files');
    button.focus();
    button.click();
    await chooser();
    await eventually('the focus on what took the place of the button', () => focused()?.id === 'q-uploadIds-input');
    await choose(await photo());
    await page.text('.files .good', 'Added');
    await expect(page.element).to.be.accessible();
    await page.press('Send to the station');
    await page.text('#information-error', 'Write what your photo or paper shows');
    expect((await page.one('#information')).getAttribute('aria-describedby')).to.include('information-error');
    await page.write('#information', 'नमूना - मेरी साइकिल की फ़ोटो');
    await page.press('Send to the station');
    await page.text('[role=status]', 'Sent to the station');
    await page.text('[part=event]', 'IMG_0001.png');
    expect(page.find('.files')).to.equal(null);
    const { attachments } = await seenByStation(receipt.reference);
    expect(attachments.map(({ name, mediaType }) => [name, mediaType])).to.deep.equal([['IMG_0001.png', 'image/png']]);
  });

  it('are not offered where the filing takes none', async () => {
    const receipt = unwrap(
      await fileTip(stage.portal, { envelope: { sealing: 'none', content: { text: 'नमूना' } }, language: 'hi' }),
    );
    await open(receipt);
    expect(page.find('#add-files')).to.equal(null);
  });

  it('arrive once although the answer was lost and they were sent again', async () => {
    const receipt = await file();
    await open(receipt);
    await page.press('Add a photo or paper');
    await choose(await photo());
    await page.text('.files .good', 'Added');
    await page.write('#information', 'नमूना - फ़ोटो');
    stage.mock.setFault('commitThenTimeout');
    page.element.portal = stage.portal.with({ time: { attemptMs: 300, totalMs: 600 }, retry: { attempts: 1 } });
    await page.press('Send to the station');
    await page.text('.error-message', 'will not be recorded twice');
    await page.text('.files', 'IMG_0001.png');
    stage.mock.setFault(null);
    await page.press('Send to the station');
    await page.text('[role=status]', 'Sent to the station');
    expect((await seenByStation(receipt.reference)).attachments).to.have.lengthOf(1);
  });

  it('hold the words back until they are added, and what is wrong is tied to them', async () => {
    const receipt = await file();
    await open(receipt);
    await page.press('Add a photo or paper');
    await chooser();
    await page.write('#information', 'नमूना - फ़ोटो');
    stage.mock.setFault('offline');
    await choose(await photo());
    await page.text('.files', 'The internet is gone');
    await page.press('Send to the station');
    await page.text('#q-uploadIds-error', 'Wait until all files are added');
    expect((await page.one('#q-uploadIds')).getAttribute('aria-describedby')).to.include('q-uploadIds-error');
    await eventually('the focus on the files', () => focused()?.closest('#q-uploadIds'));
    expect((await page.one<HTMLTextAreaElement>('#information')).value).to.equal('नमूना - फ़ोटो');
    stage.mock.setFault(null);
    await page.press('Try again');
    await page.text('.files .good', 'Added');
    await page.press('Send to the station');
    await page.text('[part=event]', 'IMG_0001.png');
  });

  it('are asked for again where they are no longer at the portal, and the words stay', async () => {
    const receipt = await file();
    let forgets = true;
    const forgetful = createPortal({
      baseUrl: stage.portal.settings.baseUrl,
      fetch: async (request) => {
        if (forgets && request.url.endsWith('/information')) {
          forgets = false;
          const { uploadIds = [] } = (await request.clone().json()) as Information;
          for (const id of uploadIds) unwrap(await deleteUpload(stage.portal, id));
        }
        return stage.mock.fetch(request);
      },
    });
    await open(receipt, forgetful);
    await page.press('Add a photo or paper');
    await choose(await photo());
    await page.text('.files .good', 'Added');
    await page.write('#information', 'नमूना - फ़ोटो');
    await page.press('Send to the station');
    await page.text('.files', 'no longer here');
    expect((await page.one<HTMLTextAreaElement>('#information')).value).to.equal('नमूना - फ़ोटो');
    await page.press('Try again');
    await page.text('.files .good', 'Added');
    await page.press('Send to the station');
    await page.text('[part=event]', 'IMG_0001.png');
  });

  it('fit on a screen of 320 px, in Urdu too', async () => {
    await open(await file(), stage.portal, 'ur');
    page.element.style.inlineSize = '320px';
    (await page.one('#add-files')).click();
    await choose(await photo(`${'namuna-'.repeat(14)}.png`));
    await page.one('.files .good');
    await expect(page.element).to.be.accessible();
    const add = await page.one('#add');
    expect(add.scrollWidth).to.be.at.most(add.clientWidth);
  });
});
