import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { type ComplaintFiling, createPortal, fileComplaint, readSession, sessionAuth } from '@nagrik/sdk';
import { createMockPortal, faultNames, type FaultName } from './index.ts';

/** What the README says that a call tells under each fault. */

const complaint: ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना - साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

const mock = await createMockPortal();
after(() => mock.close());
const auth = sessionAuth();
const portal = createPortal({
  baseUrl: mock.baseUrl,
  fetch: mock.fetch,
  auth,
  time: { attemptMs: 150 },
  retry: { baseMs: 1, maxDelayMs: 10, budget: Infinity },
});
auth.start(await mock.signInCitizen());
beforeEach(() => mock.setFault(null));

type Told = readonly [kind: string, code: string, outcome: string];

/** A read and a write with a key, under each fault that breaks them. */
const told: Readonly<Partial<Record<FaultName, { readonly read: Told; readonly write: Told }>>> = {
  offline: {
    read: ['offline', 'network-failed', 'unknown'],
    write: ['unknown-outcome', 'network-failed', 'unknown'],
  },
  slow: { read: ['timeout', 'timed-out', 'unknown'], write: ['unknown-outcome', 'timed-out', 'unknown'] },
  noAnswer: { read: ['timeout', 'timed-out', 'unknown'], write: ['unknown-outcome', 'timed-out', 'unknown'] },
  serverDown: { read: ['unavailable', 'unavailable', 'rejected'], write: ['unavailable', 'unavailable', 'rejected'] },
  htmlAnswer: {
    read: ['unexpected', 'not-the-portal', 'unknown'],
    write: ['unknown-outcome', 'not-the-portal', 'unknown'],
  },
};

for (const [fault, { read, write }] of Object.entries(told)) {
  test(`${fault}: a read tells ${read[0]}, a write with a key ${write[0]}`, async () => {
    mock.setFault(fault as FaultName);
    const session = await readSession(portal);
    assert.ok(!session.ok);
    assert.deepEqual([session.error.kind, session.error.code, session.error.outcome], read);
    const filed = await fileComplaint(portal, complaint);
    assert.ok(!filed.ok);
    assert.deepEqual([filed.error.kind, filed.error.code, filed.error.outcome], write);
    if (fault === 'serverDown') assert.ok(filed.error.retryAt);
  });
}

test('the faults that break no call outright are those that have tests of their own, and no other', () => {
  const elsewhere = ['commitThenTimeout', 'tokenExpired', 'otpNeverComes', 'sseCut'];
  assert.deepEqual([...Object.keys(told), ...elsewhere].sort(), [...faultNames].sort());
});

test('slow: a call with enough time succeeds', async () => {
  mock.setFault('slow');
  assert.equal((await readSession(portal, { time: { attemptMs: 10_000 } })).ok, true);
});
