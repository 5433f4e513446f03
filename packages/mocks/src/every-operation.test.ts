import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sdk from '@nagrik/sdk';
import { createMockPortal } from './index.ts';

const filing: sdk.ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  stationCode: '5117044',
  narrative: 'नमूना - साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

const errand: sdk.SeniorRequest = {
  need: 'help',
  help: { kind: 'errand' },
  person: { name: 'नमूना देवी', address: filing.complainant.address },
  ...{ stationCode: '5117044', language: 'hi', privacyNoticeVersion: '2026-11-23', declaration: true },
};
const tenant: sdk.VerificationRequest = {
  kind: 'tenant',
  reporter: filing.complainant,
  premises: filing.complainant.address,
  subject: {
    ...{ name: 'नमूना', relativeName: 'काल्पनिक प्रसाद', age: 24, mobile: '9000099991', language: 'hi' },
    permanentAddress: filing.complainant.address,
    livesAt: 'permanent',
    document: { kind: 'aadhaar', lastFour: '7518' },
  },
  ...{ from: '2026-12-01', stationCode: '5117044', language: 'hi', privacyNoticeVersion: '2026-11', declaration: true },
};

// A PDF, because without an image library the portal shows nobody a photo.
const paper = new File(['%PDF-1.4\nstartxref\n9\n%%EOF\n'], 'namuna.pdf', { type: 'application/pdf' });

/** As much of the contract as tells what can be filed. */
interface Contract {
  readonly paths: Record<string, { readonly post?: PostOperation }>;
  readonly components: { readonly examples: Record<string, { readonly value: unknown }> };
}
interface PostOperation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Json<{ examples?: { minimal?: { $ref?: string } } }> };
  readonly responses: Record<string, { readonly content?: Json<{ schema: { $ref?: string } }> }>;
}
type Json<T> = Partial<Record<'application/json', T>>;

const { unwrap } = sdk;

test('every operation of the contract can be called, and its answer keeps the contract', async (context) => {
  const mock = await createMockPortal({ validateResponses: true, wantedCount: 5 });
  context.after(() => mock.close());
  const citizen = sdk.sessionAuth<sdk.Session>();
  const officer = sdk.sessionAuth<sdk.OfficerSession>({ scheme: 'officer' });
  const portal = sdk.createPortal({
    baseUrl: mock.baseUrl,
    fetch: mock.fetch,
    auth: sdk.firstOf(citizen, officer),
    validate: 'strict',
  });
  const called = new Set<string>();
  const call = async <T>(name: keyof typeof sdk, result: Promise<sdk.Result<T, sdk.Failure>>): Promise<T> => {
    called.add(name);
    const settled = await result;
    assert.ok(settled.ok, `${name}: ${JSON.stringify(settled)}`);
    return settled.data;
  };

  await call('readHealth', sdk.readHealth(portal));
  await call('readReadiness', sdk.readReadiness(portal));
  const contract = await call('readContract', sdk.readContract(portal));
  await call('listServices', sdk.listServices(portal));
  await call('listDistricts', sdk.listDistricts(portal));
  const { stations } = await call('searchStations', sdk.searchStations(portal, { q: 'कोतवाली', limit: 5 }));
  await call('readStation', sdk.readStation(portal, stations[0]?.code ?? ''));

  const challenge = await call('requestOtp', sdk.requestOtp(portal, { mobile: '9000000001' }));
  const code = await mock.otpFor('9000000001');
  citizen.start(await call('verifyOtp', sdk.verifyOtp(portal, { challengeId: challenge.challengeId, code })));
  await call('readSession', sdk.readSession(portal));
  const { refreshToken } = citizen.current ?? {};
  citizen.start(await call('refreshSession', sdk.refreshSession(portal, { refreshToken: refreshToken ?? '' })));
  officer.start(
    await call('signInOfficer', sdk.signInOfficer(portal, { officerId: 'kotwali-1', password: 'namuna-1234' })),
  );
  await call('readOfficerSession', sdk.readOfficerSession(portal));

  await call('readUploadPolicy', sdk.readUploadPolicy(portal));
  const upload = unwrap(await sdk.uploadFile(portal, paper));
  called.add('createUpload').add('appendToUpload');
  // What the SDK leaves to tus clients: answers without a body, which a captive portal could give as well.
  const options = await mock.fetch(new Request(`${mock.baseUrl}/uploads`, { method: 'OPTIONS' }));
  assert.equal(options.headers.get('tus-version'), '1.0.0');
  const head = await mock.fetch(new Request(`${mock.baseUrl}/uploads/${upload.uploadId}`, { method: 'HEAD' }));
  assert.equal(head.headers.get('upload-offset'), String(paper.size));
  called.add('readUploadProtocol').add('readUploadOffset');
  await call('readUpload', sdk.readUpload(portal, upload.uploadId));
  const unwanted = unwrap(await sdk.uploadFile(portal, paper));
  await call('deleteUpload', sdk.deleteUpload(portal, unwanted.uploadId));

  const key = sdk.createKey();
  const body = { ...filing, uploadIds: [upload.uploadId] };
  const { reference } = await call('fileComplaint', sdk.fileComplaint(portal, body, { key }));
  assert.equal((await call('readOutcome', sdk.readOutcome(portal, key))).state, 'filed');
  assert.equal((await call('listFilings', sdk.listFilings(portal))).items[0]?.reference, reference);
  const verified = await call('fileVerification', sdk.fileVerification(portal, tenant));
  assert.equal(verified.state, 'consent_requested');
  await call('readComplaint', sdk.readComplaint(portal, reference));
  await call('readFiled', sdk.readFiled(portal, reference));
  await call('addInformation', sdk.addInformation(portal, reference, { text: 'नमूना - रंग लाल है।' }));
  await call('changeContact', sdk.changeContact(portal, reference, { contactBy: 'sms', messages: 'discreet' }));
  await call('downloadReceipt', sdk.downloadReceipt(portal, reference, { language: 'ur' }));
  await call('readFiling', sdk.readFiling(portal, reference));
  await call('listFilingEvents', sdk.listFilingEvents(portal, reference, { after: 1 }));
  await call('readFilingCalendar', sdk.readFilingCalendar(portal, reference));
  for await (const { seq } of sdk.watchFiling(portal, reference)) if (seq === 2) break;
  called.add('watchFilingEvents');

  assert.ok((await call('listInbox', sdk.listInbox(portal, { filter: 'new' }))).items.length > 0);
  await call('readStationFiling', sdk.readStationFiling(portal, reference));
  await call('readAttachment', sdk.readAttachment(portal, reference, upload.uploadId));
  const changes = sdk.watchStationInbox(portal);
  const changed = changes.next();
  await call('postFilingEvent', sdk.postFilingEvent(portal, reference, { kind: 'acknowledged' }));
  await changed;
  await changes.return(undefined);
  called.add('watchInbox');
  const refusal = { kind: 'rejected', text: 'नमूना', reasonCode: 'other_authority' } as const;
  await call('postFilingEvent', sdk.postFilingEvent(portal, reference, refusal));
  await call('downloadAppealLetter', sdk.downloadAppealLetter(portal, reference, { language: 'hi' }));
  assert.ok(unwrap(await sdk.readFiling(portal, reference)).citizenMay.includes('say_satisfaction'));
  await call('answerSatisfaction', sdk.answerSatisfaction(portal, reference, { satisfied: false }));
  await call('postFilingEvent', sdk.postFilingEvent(portal, reference, { kind: 'reopened', text: 'नमूना' }));
  const helped = await call('fileSeniorRequest', sdk.fileSeniorRequest(portal, errand));
  unwrap(await sdk.readStationFiling(portal, helped.reference));
  for (const kind of ['acknowledged', 'field_visit'] as const)
    unwrap(await sdk.postFilingEvent(portal, helped.reference, { kind }));
  const visit = unwrap(await sdk.readFiling(portal, helped.reference)).asked;
  assert.ok(visit);
  await call('answerFiling', sdk.answerFiling(portal, helped.reference, { seq: visit.seq, answer: 'confirmed' }));
  const [asking] = (await mock.sentMessages()).filter(({ template }) => template === 'consent-asked');
  const link = /#(\S+)/.exec(asking?.text ?? '')?.[1] ?? '';
  const question = await call('openConsent', sdk.openConsent(portal, { code: link }));
  const { noticeVersion } = question;
  await call(
    'answerConsent',
    sdk.answerConsent(portal, { code: link, answer: 'agree', language: 'hi', noticeVersion }),
  );
  await sdk.readStationFiling(portal, verified.reference);
  for (const event of [
    { kind: 'acknowledged' },
    { kind: 'officer_assigned', officerName: 'नमूना दरोगा' },
    { kind: 'field_visit' },
    { kind: 'verified_no_record' },
  ] as const)
    await sdk.postFilingEvent(portal, verified.reference, event);
  await call('downloadResult', sdk.downloadResult(portal, verified.reference, { language: 'hi' }));
  await call('withdrawFiling', sdk.withdrawFiling(portal, reference, { reason: 'resolved' }));
  await call('askReopening', sdk.askReopening(portal, reference, { text: 'नमूना' }));

  const told = await call(
    'fileTip',
    sdk.fileTip(portal, { envelope: { sealing: 'none', content: { text: 'नमूना' } }, language: 'hi' }),
  );
  const byCode = { auth: sdk.accessCode(told.accessCode) };
  assert.deepEqual(unwrap(await sdk.readFiling(portal, told.reference, byCode)).citizenMay, ['add_information']);

  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const firs = await call('findFirs', sdk.findFirs(portal, { station: '5117044', from: day(85), to: day(0) }));
  await call('downloadFirCopy', sdk.downloadFirCopy(portal, firs.items[0]?.copyHandle ?? ''));
  const wanted = await call('listWanted', sdk.listWanted(portal, { limit: 3 }));
  const { wantedId } = wanted.items[0] ?? assert.fail('nobody is wanted');
  await call('readWanted', sdk.readWanted(portal, wantedId));
  await call('readWantedPhoto', sdk.readWantedPhoto(portal, wantedId));
  const missing = await call('listMissing', sdk.listMissing(portal, { limit: 20 }));
  const pictured = missing.items.find(({ photoUrl }) => photoUrl) ?? assert.fail('nobody missing has a picture');
  await call('readMissing', sdk.readMissing(portal, pictured.missingId));
  await call('readMissingPhoto', sdk.readMissingPhoto(portal, pictured.missingId));
  const { services: worked } = await call('readScorecard', sdk.readScorecard(portal, { district: '5117' }));
  assert.ok(worked.some(({ filed = 0 }) => filed > 0));
  const removed = await call('listRemoved', sdk.listRemoved(portal, { list: 'missing' }));
  assert.deepEqual(removed.entries, []);
  const recovered = await call('listRecovered', sdk.listRecovered(portal, { kind: 'mobile' }));
  await call('readRecovered', sdk.readRecovered(portal, recovered.items[0]?.recoveredId ?? assert.fail('no phone')));
  const { value: claim } = (contract['components'] as { examples: Record<string, { value: sdk.RecoveredClaim }> })
    .examples['maximalRecoveredClaim'] as { value: sdk.RecoveredClaim };
  await call('fileRecoveredClaim', sdk.fileRecoveredClaim(portal, claim));
  // The number of the demonstration that is no secret is that of the example's telephone.
  const { examples } = contract['components'] as { examples: Record<string, { value: sdk.LostPropertyReport }> };
  sdk.unwrap(await sdk.fileLostProperty(portal, examples['maximalLostProperty']?.value ?? assert.fail()));
  const { items: pairs } = await call('listMatches', sdk.listMatches(portal));
  const { matchId } = pairs.find(({ thing }) => thing?.recoveredId === 'rv_0002') ?? assert.fail('no pair');
  const judged = await call('decideMatch', sdk.decideMatch(portal, matchId, { decision: 'not_same' }));
  assert.equal(judged.state, 'not_same');
  const persons = await call('listUnidentifiedPersons', sdk.listUnidentifiedPersons(portal, { youngest: 18 }));
  const { unidentifiedId } = persons.items.find(({ photo }) => photo) ?? assert.fail('nobody living is unidentified');
  await call('readUnidentifiedPerson', sdk.readUnidentifiedPerson(portal, unidentifiedId));
  const asked = { asked: true };
  await call('readUnidentifiedPersonPhoto', sdk.readUnidentifiedPersonPhoto(portal, unidentifiedId, asked));
  const bodies = await call('listUnidentifiedBodies', sdk.listUnidentifiedBodies(portal, { oldest: 60 }));
  const { unidentifiedId: bodyId } =
    bodies.items.find(({ photo }) => photo) ?? assert.fail('nobody dead is unidentified');
  await call('readUnidentifiedBody', sdk.readUnidentifiedBody(portal, bodyId));
  await call('readUnidentifiedBodyPhoto', sdk.readUnidentifiedBodyPhoto(portal, bodyId, asked));
  const arrests = await call('listArrests', sdk.listArrests(portal, { from: day(85), to: day(0) }));
  await call('readArrest', sdk.readArrest(portal, arrests.items[0]?.arrestId ?? assert.fail('nobody was arrested')));
  await call('listDocumentKeys', sdk.listDocumentKeys(portal));
  called.add('verifyDocument');
  const unknown = await sdk.verifyDocument(portal, 'D7KQ-M2XV-T9HA');
  assert.equal(!unknown.ok && unknown.error.kind, 'not-found');

  const sites = sdk.sessionAuth<sdk.OfficerSession>({ scheme: 'officer' });
  sites.start(unwrap(await sdk.signInOfficer(portal, { officerId: 'patna-desk-1', password: 'namuna-1234' })));
  const keeper = portal.with({ auth: sites });
  const { name } = await call(
    'registerSite',
    sdk.registerSite(keeper, { name: 'namuna-zila', origins: ['https://a.example'] }),
  );
  await call('changeSite', sdk.changeSite(keeper, name, { origins: ['https://b.example'] }));
  assert.deepEqual((await call('listSites', sdk.listSites(keeper))).sites[0]?.origins, ['https://b.example']);
  const { pass } = await call('issueDiagnosisPass', sdk.issueDiagnosisPass(keeper, name));
  const hosting = { site: name, origin: 'https://b.example', pass };
  assert.equal((await call('readHosting', sdk.readHosting(portal, hosting))).pass, 'valid');
  await call('removeSite', sdk.removeSite(keeper, name));
  assert.equal((await call('readSite', sdk.readSite(keeper, name))).removed, true);

  // What else can be filed by whoever is signed in, as the contract's own example.
  const { paths, components } = contract as unknown as Contract;
  for (const { post } of Object.values(paths)) {
    const example = post?.requestBody?.content['application/json']?.examples?.minimal?.$ref?.split('/').at(-1);
    const answer = post?.responses['201']?.content?.['application/json']?.schema.$ref;
    if (!post || !example || !answer?.endsWith('/Receipt') || called.has(post.operationId)) continue;
    const file = sdk[post.operationId as 'fileLostProperty'];
    const body = components.examples[example]?.value as sdk.LostPropertyReport;
    await call(post.operationId as 'fileLostProperty', file(portal, body));
  }

  await call('endSession', sdk.endSession(portal));
  await call('endOfficerSession', sdk.endOfficerSession(portal));

  const all = Object.values(paths).flatMap((path) => Object.values(path).flatMap((each) => each?.operationId ?? []));
  assert.deepEqual([...called].sort(), all.sort());
});
