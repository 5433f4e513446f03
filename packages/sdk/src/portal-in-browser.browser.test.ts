import { createMockPortal } from '@nagrik/mocks';
import {
  createPortal,
  fileComplaint,
  PortalError,
  sessionAuth,
  uploadFile,
  watchFiling,
  type ComplaintFiling,
} from './index.ts';
import { fileComplaintBody } from './generated/validators/file-complaint.ts';
import { validate } from './validation/validate.ts';

function assert(holds: unknown, why: string): asserts holds {
  if (!holds) throw new Error(why);
}

const filing: ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना - साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

async function signedIn() {
  const mock = await createMockPortal({ seed: false });
  const auth = sessionAuth();
  auth.start(await mock.signInCitizen());
  return { mock, portal: createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth, retry: { baseMs: 1 } }) };
}

it('files in Chromium with a photo, and follows the filing live', async () => {
  const { mock, portal } = await signedIn();
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
  const photo = new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'IMG_0001.jpg', { type: 'image/jpeg' });
  const upload = await uploadFile(portal, photo);
  assert(upload.ok, JSON.stringify(upload));
  const body = { ...filing, uploadIds: [upload.data.uploadId] };
  assert(validate(fileComplaintBody, body).length === 0, 'the validator refuses it');
  const filed = await fileComplaint(portal, body);
  assert(filed.ok, JSON.stringify(filed));
  const seqs: number[] = [];
  for await (const { seq } of watchFiling(portal, filed.data.reference)) if (seqs.push(seq) === 2) break;
  assert(seqs.join() === '1,2', seqs.join());
  await mock.close();
});

it('an answer lost after the commit: the receipt is found', async () => {
  const { mock, portal } = await signedIn();
  mock.setFault('commitThenTimeout');
  const result = await fileComplaint(portal.with({ time: { attemptMs: 200, totalMs: 1_000 } }), filing);
  assert(!result.ok && result.error.kind === 'unknown-outcome', JSON.stringify(result));
  const found = await result.error.reconcile();
  assert(found.state === 'filed', found.state);
  await mock.close();
});

it('a filing that is not there ends the loop with an error that can be told apart', async () => {
  const { mock, portal } = await signedIn();
  const ended = await watchFiling(portal, 'BR-5117044-26-00016-K')
    .next()
    .catch((error: unknown) => error);
  assert(PortalError.is(ended) && ended.failure.kind === 'not-found', String(ended));
  await mock.close();
});
