import { createPortal, sessionAuth, type ComplaintFiling, type PortalOptions } from '../index.ts';
import { json } from './misbehaving-server.test.ts';

/** What the tests of the transport file, what they get for it, and the portal that they file with. */
export const filing: ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना - साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};
export const receipt = {
  reference: 'BR-5117044-26-00016-K',
  accessCode: '7KQM-2XVT-9HDC',
  service: 'complaint',
  state: 'submitted',
  filedAt: '2026-11-21T10:04:05+05:30',
  clocks: [],
};
export const filed = json(201, receipt);
export const quick = { retry: { baseMs: 1, attempts: 4 } };

export function signedIn(baseUrl: string, options: Partial<PortalOptions> = {}) {
  const auth = sessionAuth();
  auth.start({ accessToken: 'a', accessExpiresAt: new Date(Date.now() + 900_000).toISOString(), refreshToken: 'r' });
  return createPortal({ baseUrl, auth, ...quick, ...options });
}
