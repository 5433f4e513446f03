import type { MockPortal } from '@nagrik/mocks';
import {
  createPortal,
  fileComplaint,
  fileLostProperty,
  postFilingEvent,
  sessionAuth,
  unwrap,
  type ComplaintFiling,
  type Portal,
  type Receipt,
  type StationEvent,
} from '@nagrik/sdk';

/** The number of whoever files in the stories. */
export const mobile = '9000000001';

export const complaint: ComplaintFiling = {
  complainant: { name: 'नमूना कुमारी', address: { text: 'मकान 12, काल्पनिक टोला', districtCode: '5117' } },
  incident: {
    nature: 'theft',
    when: { precision: 'day', from: '2026-11-18T00:00:00+05:30' },
    place: { kind: 'market', text: 'काल्पनिक चौक, सब्ज़ी बाज़ार के पास' },
  },
  against: { known: 'unknown' },
  districtCode: '5117',
  stationCode: '5117044',
  narrative: 'नमूना - बाज़ार में मेरी साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

/** Files as a citizen does, an hour ago. */
export async function file(mock: MockPortal, changes: Partial<ComplaintFiling> = {}): Promise<Receipt> {
  mock.setClock(() => new Date(Date.now() - 3_600_000));
  const auth = sessionAuth();
  auth.start(await mock.signInCitizen(mobile));
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
  const receipt = unwrap(await fileComplaint(portal, { ...complaint, ...changes }));
  mock.setClock(null);
  return receipt;
}

/** Reports one of the demonstration's recovered things as lost: its number is no secret. */
export async function fileLost(mock: MockPortal): Promise<Receipt> {
  const auth = sessionAuth();
  auth.start(await mock.signInCitizen(mobile));
  const portal = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
  const { complainant: reporter, districtCode, stationCode, language, privacyNoticeVersion } = complaint;
  return unwrap(
    await fileLostProperty(portal, {
      ...{ reporter, districtCode, stationCode, language, privacyNoticeVersion, declaration: true },
      items: { mobiles: [{ description: 'नमूना फ़ोन, नीला', imei: '490154203237518' }] },
      when: { precision: 'unknown' },
      place: { text: 'काल्पनिक चौक' },
    }),
  );
}

/** The officer of the station, signed in. */
export async function officerPortal(mock: MockPortal): Promise<Portal> {
  const auth = sessionAuth({ scheme: 'officer' });
  auth.start(await mock.signInOfficer());
  return createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
}

/** Posts events as the station's officer does, one after the other. */
export async function officerPosts(
  mock: MockPortal,
  reference: string,
  ...events: readonly StationEvent[]
): Promise<void> {
  const portal = await officerPortal(mock);
  // The portal itself notes that the station was alerted; only then is it the officer's turn.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const event of events) unwrap(await postFilingEvent(portal, reference, event));
}
