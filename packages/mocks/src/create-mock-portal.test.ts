import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  createPortal,
  fileComplaint,
  listServices,
  readSession,
  requestOtp,
  sessionAuth,
  verifyOtp,
  watchFiling,
  type ComplaintFiling,
} from '@nagrik/sdk';
import { createMockPortal, type FaultName, type MockPortal } from './index.ts';
import { listen } from './node.ts';

const filing: ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  stationCode: '5117044',
  narrative: 'नमूना - साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

const quick = { retry: { attempts: 2, baseMs: 1 }, time: { attemptMs: 400, totalMs: 2_000 } };

async function signedIn(mock: MockPortal) {
  const auth = sessionAuth();
  auth.start(await mock.signInCitizen());
  return createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth, ...quick });
}

async function mockPortal() {
  const mock = await createMockPortal({ validateResponses: true });
  after(() => mock.close());
  return mock;
}

test('it is the portal: what is filed can be followed, and the station is alerted', async () => {
  const mock = await mockPortal();
  const portal = await signedIn(mock);
  const filed = await fileComplaint(portal, filing);
  assert.ok(filed.ok, JSON.stringify(filed));
  const kinds: string[] = [];
  for await (const event of watchFiling(portal, filed.data.reference)) if (kinds.push(event.kind) === 2) break;
  assert.deepEqual(kinds, ['submitted', 'delivered']);
  assert.ok((await mock.sentMessages()).some(({ template }) => template === 'station-alert'));
});

test('it refuses what the portal refuses', async () => {
  const portal = await signedIn(await mockPortal());
  const result = await fileComplaint(portal, { ...filing, narrative: 'क'.repeat(4001) });
  assert.deepEqual(!result.ok && result.error.kind === 'invalid' && result.error.fields[0]?.pointer, '/narrative');
});

test('a sign-in by OTP works as a citizen does it', async () => {
  const mock = await mockPortal();
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch });
  const challenge = await requestOtp(portal, { mobile: '9000000002' });
  assert.ok(challenge.ok);
  const code = await mock.otpFor('9000000002');
  assert.ok((await verifyOtp(portal, { challengeId: challenge.data.challengeId, code })).ok);
});

test('commitThenTimeout: the filing is done, the answer is lost, and reconcile() finds it', async () => {
  const mock = await mockPortal();
  const portal = await signedIn(mock);
  mock.setFault('commitThenTimeout');
  const result = await fileComplaint(portal, filing);
  assert.equal(!result.ok && result.error.kind, 'unknown-outcome');
  const found = !result.ok && (await result.error.reconcile());
  assert.equal(found && found.state, 'filed');
});

test('tokenExpired: the SDK renews the session once and goes on', async () => {
  const mock = await mockPortal();
  const portal = await signedIn(mock);
  mock.setFault('tokenExpired');
  assert.ok((await readSession(portal)).ok);
  assert.ok((await readSession(portal)).ok);
});

test('otpNeverComes: the portal says that it was sent, and nothing arrives', async () => {
  const mock = await mockPortal();
  mock.setFault('otpNeverComes');
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch });
  assert.ok((await requestOtp(portal, { mobile: '9000000003' })).ok);
  await assert.rejects(mock.otpFor('9000000003', AbortSignal.timeout(300)));
});

test('sseCut: nothing is missed', async () => {
  const mock = await mockPortal();
  const portal = await signedIn(mock);
  const filed = await fileComplaint(portal, filing);
  assert.ok(filed.ok);
  mock.setFault('sseCut');
  const seqs: number[] = [];
  for await (const { seq } of watchFiling(portal, filed.data.reference, { pollMs: 20 }))
    if (seqs.push(seq) === 2) break;
  assert.deepEqual(seqs, [1, 2]);
});

for (const [fault, kind] of [
  ['offline', 'offline'],
  ['serverDown', 'unavailable'],
  ['htmlAnswer', 'unexpected'],
  ['slow', 'timeout'],
] satisfies [FaultName, string][]) {
  test(`${fault}: the SDK says ${kind}; without the fault all is well again`, async () => {
    const mock = await mockPortal();
    const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, ...quick });
    mock.setFault(fault);
    const result = await listServices(portal);
    assert.equal(!result.ok && result.error.kind, kind);
    mock.setFault(null);
    assert.ok((await listServices(portal)).ok);
  });
}

test('behind MSW the plain fetch of this process reaches it, faults too', async () => {
  const mock = await createMockPortal({ baseUrl: 'https://mock.example/portal', validateResponses: true });
  const server = listen(mock);
  after(async () => {
    server.close();
    await mock.close();
  });
  const portal = createPortal({ baseUrl: mock.baseUrl, ...quick });
  assert.ok((await listServices(portal)).ok);
  mock.setFault('offline');
  const result = await listServices(portal);
  assert.equal(!result.ok && result.error.kind, 'offline');
});
