import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPLAINT_RULES } from './complaint-rules.ts';
import { SILENCE, silencesDue, silentDays, silentSince } from './silence.ts';
import { SENIOR_HELP_RULES } from './senior-citizen-rules.ts';
import { TIP_RULES } from './tip-rules.ts';

const filed = { kind: 'submitted', at: '2026-11-21T10:04:05+05:30' };
const at = (kind: string, time: string) => ({ kind, at: time });

/** Who is told in the morning, so many days after the last event of a complaint. */
const told = (days: number, ...more: string[]): string[] => {
  const log = [filed, ...more.map((kind) => at(kind, '2026-11-21T10:04:05+05:30'))];
  const now = new Date(Date.parse(filed.at) + days * 86_400_000).toISOString();
  return silencesDue(COMPLAINT_RULES, log, now).map(({ to }) => to);
};

test('the timeline tells of silence after seven days [P], with their number, and not of what is closed', () => {
  assert.equal(silentDays(COMPLAINT_RULES, [filed], '2026-11-28T10:04:04+05:30'), undefined);
  assert.equal(silentDays(COMPLAINT_RULES, [filed], '2026-11-28T10:04:05+05:30'), 7);
  assert.equal(silentDays(COMPLAINT_RULES, [filed], '2026-11-24T10:04:05+05:30', 3), 3);
  const withdrawn = [filed, at('withdrawn', '2026-11-21T12:00:00Z')];
  assert.equal(silentDays(COMPLAINT_RULES, withdrawn, '2027-01-01T00:00:00Z'), undefined);
});

test('the station and the filer are told after 7 days, the SDPO after 14, the SP after 30 [P]', () => {
  const days = [6, 7, 8, 9, 13, 14, 15, 16, 29, 30, 31, 32, 365];
  assert.deepEqual(Object.fromEntries(days.map((day) => [day, told(day, 'acknowledged')])), {
    ...{ 6: [], 7: ['station', 'filer'], 8: ['station', 'filer'], 9: [], 13: [] },
    ...{ 14: ['sub_divisional_officer'], 15: ['sub_divisional_officer'], 16: [], 29: [] },
    ...{ 30: ['superintendent_of_police'], 31: ['superintendent_of_police'], 32: [], 365: [] },
  });
});

test('offices are told at any hour, the filer is not woken [P]', () => {
  const at = (time: string) => silencesDue(COMPLAINT_RULES, [filed], time).map(({ to }) => to);
  assert.deepEqual(at('2026-11-28T23:00:00+05:30'), ['station']);
  assert.deepEqual(at('2026-11-29T09:00:00+05:30'), ['station', 'filer']);
});

test('nobody is told while the station waits for the citizen, of what has ended, or where nothing more is promised', () => {
  assert.deepEqual(told(7, 'acknowledged', 'information_requested'), []);
  assert.deepEqual(told(7, 'withdrawn'), []);
  assert.deepEqual(silencesDue(TIP_RULES, [filed], '2026-11-28T12:00:00+05:30'), []);
});

test('what somebody adds is no word of the station; what it had asked for begins its turn', () => {
  const asked = [
    filed,
    at('acknowledged', '2026-11-22T06:00:00Z'),
    at('information_requested', '2026-11-23T06:00:00Z'),
  ];
  const answered = [...asked, at('information_added', '2026-11-30T06:00:00Z')];
  const more = [
    ...answered,
    at('information_added', '2026-12-02T06:00:00Z'),
    at('contact_changed', '2026-12-03T06:00:00Z'),
  ];
  assert.equal(silentSince(COMPLAINT_RULES, asked), '2026-11-23T06:00:00Z');
  for (const log of [answered, more]) assert.equal(silentSince(COMPLAINT_RULES, log), '2026-11-30T06:00:00Z');
  assert.equal(silentSince(COMPLAINT_RULES, [...more, at('opened', '2026-12-04T06:00:00Z')]), '2026-12-04T06:00:00Z');
});

test('a visit that somebody denies ends no silence', () => {
  const log = [filed, at('acknowledged', '2026-11-22T06:00:00Z'), at('field_visit', '2026-11-27T06:00:00Z')];
  assert.equal(silentSince(SENIOR_HELP_RULES, log), '2026-11-27T06:00:00Z');
  const denied = [...log, at('denied', '2026-11-28T06:00:00Z')];
  assert.equal(silentSince(SENIOR_HELP_RULES, denied), '2026-11-22T06:00:00Z');
});

test('nobody above the station is told before it', () => {
  assert.deepEqual(
    SILENCE.map(({ afterDays }) => afterDays),
    SILENCE.map(({ afterDays }) => afterDays).sort((a, b) => a - b),
  );
});
