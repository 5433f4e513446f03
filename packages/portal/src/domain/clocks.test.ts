import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksOf } from './clocks.ts';
import { COMPLAINT_RULES } from './complaint-rules.ts';
import { TIP_RULES } from './tip-rules.ts';
import { escalationsDue } from './escalation.ts';
import { publicationOf } from './publication.ts';
import { silentDays } from './silence.ts';
import { daysBetween, endOfIndianDay, indianDate, startOfIndianDate } from './indian-time.ts';

const filed = { kind: 'submitted', at: '2026-11-21T10:04:05+05:30' };
const at = (kind: string, time: string) => ({ kind, at: time });

test('a day is a day in India', () => {
  assert.equal(indianDate('2026-11-20T18:29:59.999Z'), '2026-11-20');
  assert.equal(indianDate('2026-11-20T18:30:00.000Z'), '2026-11-21');
  assert.equal(endOfIndianDay('2026-11-20T18:30:00.000Z'), '2026-11-21T18:29:59.999Z');
  assert.equal(startOfIndianDate('2026-11-21'), '2026-11-20T18:30:00.000Z');
  assert.equal(daysBetween('2026-02-27', '2026-03-01'), 2);
  assert.equal(daysBetween('2026-03-01', '2026-02-27'), -2);
});

test('the signature is due at the end of the third day after filing (BNSS s.173(1)(ii))', () => {
  assert.deepEqual(clocksOf(COMPLAINT_RULES, [filed], '2026-11-21T10:05:00+05:30'), [
    {
      kind: 'signature',
      startedAt: '2026-11-21T04:34:05.000Z',
      dueAt: '2026-11-24T18:29:59.999Z',
      state: 'running',
      rule: 'BNSS s.173(1)(ii)',
    },
  ]);
  assert.equal(clocksOf(COMPLAINT_RULES, [filed], '2026-11-24T23:59:59+05:30')[0]?.state, 'running');
  assert.equal(clocksOf(COMPLAINT_RULES, [filed], '2026-11-25T00:00:00+05:30')[0]?.state, 'passed');
});

test('a signature meets its clock, even one that came late', () => {
  const clock = clocksOf(
    COMPLAINT_RULES,
    [filed, at('signed', '2026-11-26T09:00:00+05:30')],
    '2026-11-27T00:00:00Z',
  )[0];
  assert.equal(clock?.state, 'met');
  assert.equal(clock?.metAt, '2026-11-26T03:30:00.000Z');
});

test('a clock that was running when the filing closed is gone; one that had passed is still told', () => {
  const soon = [filed, at('withdrawn', '2026-11-22T09:00:00+05:30')];
  assert.deepEqual(clocksOf(COMPLAINT_RULES, soon, '2027-01-01T00:00:00Z'), []);
  const late = [filed, at('withdrawn', '2026-11-28T09:00:00+05:30')];
  assert.equal(clocksOf(COMPLAINT_RULES, late, '2027-01-01T00:00:00Z')[0]?.state, 'passed');
});

test('the preliminary enquiry has fourteen days from its start, and from its last start when reopened (s.173(3))', () => {
  const log = [filed, at('under_enquiry', '2026-11-22T11:00:00+05:30')];
  const clock = clocksOf(COMPLAINT_RULES, log, '2026-11-23T00:00:00Z').find(
    ({ kind }) => kind === 'preliminary_enquiry',
  );
  assert.equal(clock?.dueAt, '2026-12-06T18:29:59.999Z');
  const again = [
    ...log,
    at('enquiry_reported', '2026-11-25T00:00:00Z'),
    at('closed_civil', '2026-11-26T00:00:00Z'),
    at('reopened', '2026-12-01T00:00:00Z'),
    at('under_enquiry', '2026-12-02T00:00:00Z'),
  ];
  const second = clocksOf(COMPLAINT_RULES, again, '2026-12-03T00:00:00Z').find(
    ({ kind }) => kind === 'preliminary_enquiry',
  );
  assert.equal(second?.state, 'running');
  assert.equal(second?.dueAt, '2026-12-16T18:29:59.999Z');
});

test('a FIR is published within 24 hours, 48 or at most 72 where that is allowed, and the informant hears within 90 days', () => {
  const log = [filed, at('fir_registered', '2026-11-25T11:00:00+05:30')];
  const due = (hours: 24 | 48 | 72) =>
    clocksOf(COMPLAINT_RULES, log, '2026-11-25T06:00:00Z', { publicationHours: hours }).find(
      ({ kind }) => kind === 'fir_publication',
    )?.dueAt;
  assert.deepEqual(
    [due(24), due(48), due(72)],
    ['2026-11-26T05:30:00.000Z', '2026-11-27T05:30:00.000Z', '2026-11-28T05:30:00.000Z'],
  );
  const progress = clocksOf(COMPLAINT_RULES, log, '2026-11-25T06:00:00Z').find(({ kind }) => kind === 'progress');
  assert.equal(progress?.state, 'running', 'it goes on although the complaint is closed');
  assert.equal(progress?.dueAt, '2027-02-23T18:29:59.999Z');
  assert.equal(
    clocksOf(COMPLAINT_RULES, [...log, at('progress_told', '2027-01-01T00:00:00Z')], '2027-03-01T00:00:00Z').at(-1)
      ?.state,
    'met',
  );
});

test('no clock of publication runs for a FIR that is withheld', () => {
  const log = [filed, at('signed', '2026-11-22T11:00:00+05:30'), at('fir_registered', '2026-11-25T11:00:00+05:30')];
  const states = (fir: Parameters<typeof clocksOf>[3]) =>
    clocksOf(COMPLAINT_RULES, log, '2026-11-25T06:00:00Z', fir).map(({ kind, state }) => `${kind} ${state}`);
  assert.deepEqual(states({ withheld: true }), ['signature met', 'progress running']);
  assert.deepEqual(states({ publishedAt: '2026-11-25T05:40:00Z' }), [
    'signature met',
    'fir_publication met',
    'progress running',
  ]);
});

test('a FIR that was published or withheld when it was registered says so in its own line', () => {
  const kinds = (publication: 'published' | 'withheld') =>
    clocksOf(
      COMPLAINT_RULES,
      [filed, { ...at('fir_registered', '2026-11-22T11:00:00+05:30'), publication }],
      '2026-12-22T06:00:00Z',
    )
      .filter(({ kind }) => kind === 'fir_publication')
      .map(({ state, metAt }) => `${state} ${metAt}`);
  assert.deepEqual(kinds('published'), ['met 2026-11-22T05:30:00.000Z']);
  assert.deepEqual(kinds('withheld'), []);
});

test('a FIR is published where its sections and the filer’s words both allow it', () => {
  assert.equal(publicationOf(['BNS 303(2)'], { nature: 'theft' }), 'published');
  assert.equal(publicationOf(['BNS 64(1)'], { nature: 'theft' }), 'withheld');
  assert.equal(publicationOf(['BNS 303(2)'], { nature: 'sexual_offence' }), 'withheld');
  assert.equal(publicationOf(['BNS 303(2)'], { nature: 'offence_against_child' }), 'withheld');
  assert.equal(publicationOf(['BNS 303(2)'], { nature: 'theft', victims: [{ age: 34 }, { age: 17 }] }), 'withheld');
  assert.equal(publicationOf(['BNS 303(2)'], { nature: 'theft', victims: [{ age: 18 }, {}] }), 'published');
  assert.equal(publicationOf([], { nature: 'theft' }), 'withheld');
});

test('an unacknowledged filing is told to the station again after 2 h, to the SDPO after 24 h, to the SP after 72 h', () => {
  const log = [filed, at('delivered', '2026-11-21T10:04:06+05:30'), at('opened', '2026-11-21T11:00:00+05:30')];
  const due = (now: string) => escalationsDue(COMPLAINT_RULES, log, now).map(({ to }) => to);
  assert.deepEqual(due('2026-11-21T12:04:04+05:30'), []);
  assert.deepEqual(due('2026-11-21T12:04:05+05:30'), ['station']);
  assert.deepEqual(due('2026-11-22T10:04:05+05:30'), ['station', 'sub_divisional_officer']);
  assert.deepEqual(due('2026-11-24T10:04:05+05:30'), ['station', 'sub_divisional_officer', 'superintendent_of_police']);
  const acknowledged = [...log, at('acknowledged', '2026-11-25T00:00:00Z')];
  assert.deepEqual(escalationsDue(COMPLAINT_RULES, acknowledged, '2026-12-25T00:00:00Z'), []);
});

test('a transfer starts the hours anew', () => {
  const log = [filed, at('acknowledged', '2026-11-21T11:00:00+05:30'), at('transferred', '2026-11-22T11:00:00+05:30')];
  assert.deepEqual(escalationsDue(COMPLAINT_RULES, log, '2026-11-22T12:59:59+05:30'), []);
  assert.equal(escalationsDue(COMPLAINT_RULES, log, '2026-11-22T13:00:00+05:30')[0]?.dueAt, '2026-11-22T07:30:00.000Z');
});

test('where only the day of a filing is kept, nobody is told before its hours have surely passed', () => {
  const told = { kind: 'submitted', at: startOfIndianDate('2026-11-21') };
  const due = (now: string) => escalationsDue(TIP_RULES, [told], now).length;
  assert.equal(due('2026-11-21T23:00:00+05:30'), 0);
  assert.equal(due('2026-11-22T02:00:00+05:30'), 1, 'two hours after the end of its day');
});

test('whoever told in confidence is not sent to ask why nothing happens', () => {
  const log = [filed, at('opened', '2026-11-21T11:00:00+05:30')];
  const now = '2026-12-21T11:00:00+05:30';
  assert.deepEqual([silentDays(COMPLAINT_RULES, log, now), silentDays(TIP_RULES, log, now)], [30, undefined]);
});
