import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPortal, type PortalOptions } from '../create-portal.ts';
import { fileComplaint } from '../generated/operations/complaints.ts';
import { readFiling, readFilingCalendar } from '../generated/operations/filings.ts';
import { endSession, requestOtp } from '../generated/operations/session.ts';
import type { ComplaintFiling } from '../generated/types.ts';
import type { Mismatch } from './mismatch.ts';

const reference = 'BR-5117044-26-00016-K';
const status = {
  reference,
  service: 'complaint',
  state: 'submitted',
  filedAt: '2026-11-21T10:04:05+05:30',
  updatedAt: '2026-11-21T10:04:05+05:30',
  waitingForCitizen: false,
  clocks: [],
  lastSeq: 1,
  citizenMay: [],
};
const filing: ComplaintFiling = {
  complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

const json = (body: unknown, code = 200) =>
  new Response(JSON.stringify(body), { status: code, headers: { 'content-type': 'application/json' } });

/** A portal that answers always the same, or by path, and what it was asked. */
function portalThat(answer: unknown, options: Partial<PortalOptions> = {}) {
  const asked: string[] = [];
  const mismatches: Mismatch[] = [];
  const portal = createPortal({
    baseUrl: 'https://portal.example',
    auth: { credentials: async () => ({ headers: {} }) },
    onMismatch: (mismatch) => mismatches.push(mismatch),
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      if (pathname.startsWith('/outcomes/')) return json({ state: 'filed', response: { reference } });
      return answer instanceof Response ? answer : json(answer);
    },
    ...options,
  });
  return { portal, asked, mismatches };
}

test('without `validate` nothing is judged, and nothing that judges is loaded', async () => {
  const { portal, mismatches } = portalThat({ nonsense: true });
  assert.equal(portal.settings.judge, undefined);
  assert.equal((await readFiling(portal, reference)).ok, true);
  assert.deepEqual(mismatches, []);
});

test('`warn` tells operation, pointer and code, no value, and lets the answer through', async () => {
  const { portal, mismatches } = portalThat({ ...status, lastSeq: 'SECRET', filedAt: 'SECRET' }, { validate: 'warn' });
  const result = await readFiling(portal, reference);
  assert.equal(result.ok && (result.data.lastSeq as unknown), 'SECRET');
  assert.deepEqual(mismatches, [
    {
      operation: 'readFiling',
      in: 'answer',
      fields: [
        { pointer: '/filedAt', code: 'format' },
        { pointer: '/lastSeq', code: 'type' },
      ],
    },
  ]);
});

test('`warn` warns on the console where nobody listens, without a value', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const { portal } = portalThat({ ...status, lastSeq: 'SECRET' }, { validate: 'warn' });
  const quiet = createPortal({ baseUrl: 'https://portal.example', validate: 'warn', fetch: portal.settings.fetch });
  await readFiling(quiet, reference, { auth: { credentials: async () => ({ headers: {} }) } });
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [text] }) => text as string),
    ['nagrik: the answer of readFiling does not keep the contract: /lastSeq type'],
  );
});

test('`warn` sends a body that does not fit, after it has said so', async () => {
  const { portal, asked, mismatches } = portalThat({ challengeId: 'c' }, { validate: 'warn' });
  await requestOtp(portal, { mobile: '123' });
  assert.deepEqual(asked, ['POST /session/otp']);
  assert.deepEqual(mismatches[0], {
    operation: 'requestOtp',
    in: 'body',
    fields: [{ pointer: '/mobile', code: 'pattern' }],
  });
});

test('a listener that throws cannot make a call fail', async () => {
  const onMismatch = () => {
    throw new Error('listener');
  };
  const { portal } = portalThat({ ...status, lastSeq: 'x' }, { validate: 'warn', onMismatch });
  assert.equal((await readFiling(portal, reference)).ok, true);
});

test('`strict` does not send a body that does not fit, and says where', async () => {
  const { portal, asked, mismatches } = portalThat({}, { validate: 'strict' });
  const result = await fileComplaint(portal, { ...filing, narrative: 'क'.repeat(4001) });
  assert.ok(!result.ok && result.error.kind === 'invalid');
  assert.deepEqual(
    [result.error.outcome, result.error.code, result.error.attempts],
    ['not-sent', 'invalid-request', 0],
  );
  assert.deepEqual(result.error.fields, [
    { pointer: '/narrative', code: 'too-long', params: { limit: 4000 }, in: 'body' },
  ]);
  assert.deepEqual(asked, []);
  assert.equal(mismatches.length, 1);
});

test('`strict` turns an answer that does not fit into a failure, and does not ask again', async () => {
  const { portal, asked } = portalThat({ ...status, citizenMay: 'SECRET' }, { validate: 'strict' });
  const result = await readFiling(portal, reference);
  assert.ok(!result.ok);
  assert.deepEqual([result.error.kind, result.error.code, result.error.status], ['unexpected', 'bad-answer', 200]);
  assert.deepEqual(result.error.toJSON().fields, [{ pointer: '/citizenMay', code: 'type' }]);
  assert.doesNotMatch(JSON.stringify(result.error), /SECRET/);
  assert.equal(asked.length, 1);
});

test('a complaint that was taken but badly answered is an unknown outcome, and reconcile finds it', async () => {
  const { portal, asked } = portalThat(json({ reference: 16 }, 201), { validate: 'strict' });
  const result = await fileComplaint(portal, filing, { key: 'k'.repeat(22) });
  assert.ok(!result.ok && result.error.kind === 'unknown-outcome');
  assert.deepEqual(
    [result.error.code, result.error.outcome, result.error.because, result.error.key],
    ['bad-answer', 'unknown', 'unexpected', 'k'.repeat(22)],
  );
  assert.deepEqual(await result.error.reconcile(), { state: 'filed', data: { reference } });
  assert.deepEqual(asked, ['POST /complaints', `GET /outcomes/${'k'.repeat(22)}`]);
});

test('what a newer portal adds is no mismatch: states, kinds and whole properties', async () => {
  const newer = {
    ...status,
    state: 'under_mediation',
    citizenMay: ['appeal'],
    mediator: { name: 'x' },
    clocks: [{ kind: 'mediation', startedAt: status.filedAt, dueAt: status.filedAt, state: 'paused' }],
  };
  const { portal, mismatches } = portalThat(newer, { validate: 'strict' });
  const result = await readFiling(portal, reference);
  assert.ok(result.ok);
  assert.deepEqual(result.data, newer);
  assert.deepEqual(mismatches, []);
});

test('`strict` has nothing against answers without JSON', async () => {
  const empty = portalThat(new Response(null, { status: 204 }), { validate: 'strict' });
  assert.equal((await endSession(empty.portal)).ok, true);
  const calendar = new Response('BEGIN:VCALENDAR', { headers: { 'content-type': 'text/calendar' } });
  const file = portalThat(calendar, { validate: 'strict' });
  assert.equal((await readFilingCalendar(file.portal, reference)).ok, true);
});

test('a call that is aborted while it is judged ends as aborted, and nothing was sent', async () => {
  const { portal, asked } = portalThat(status, { validate: 'strict' });
  const controller = new AbortController();
  const call = readFiling(portal, reference, { signal: controller.signal });
  controller.abort();
  const result = await call;
  assert.ok(!result.ok);
  assert.deepEqual([result.error.kind, result.error.outcome, asked], ['aborted', 'not-sent', []]);
});
