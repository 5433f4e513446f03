import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksOf } from './clocks.ts';
import { COMPLAINT_RULES } from './complaint-rules.ts';
import { remindersDue } from './reminders.ts';

/** What is said at an hour in India of a complaint that came on 20 November at noon, so that 23 November is the last day to sign. */
const said = (at: string, ...kinds: string[]): string[] => {
  const log = ['submitted', ...kinds].map((kind) => ({ kind, at: '2026-11-20T12:00:00+05:30' }));
  const now = new Date(`${at}+05:30`).toISOString();
  return remindersDue(clocksOf(COMPLAINT_RULES, log, now), now).map(({ template }) => template);
};

test('whoever has not signed is told on the day before the last (BNSS s.173(1)(ii))', () => {
  assert.deepEqual(said('2026-11-21T12:00:00'), []);
  assert.deepEqual(said('2026-11-22T12:00:00'), ['sign-tomorrow']);
  assert.deepEqual(said('2026-11-23T12:00:00'), []);
});

test('on the day after it they are told that nothing is lost (DOMAIN §5)', () => {
  assert.deepEqual(said('2026-11-24T12:00:00'), ['sign-passed']);
  assert.deepEqual(said('2026-11-25T12:00:00'), []);
});

test('nobody is told at night', () => {
  assert.deepEqual(said('2026-11-22T08:59:59'), []);
  assert.deepEqual(said('2026-11-22T09:00:00'), ['sign-tomorrow']);
  assert.deepEqual(said('2026-11-22T19:59:59'), ['sign-tomorrow']);
  assert.deepEqual(said('2026-11-22T20:00:00'), []);
});

test('whoever has signed, or taken back what they filed, is told nothing', () => {
  assert.deepEqual(said('2026-11-22T12:00:00', 'signed'), []);
  assert.deepEqual(said('2026-11-22T12:00:00', 'withdrawn'), []);
});

test('clocks that only the station can meet remind nobody', () => {
  assert.deepEqual(said('2026-12-03T12:00:00', 'signed', 'acknowledged', 'under_enquiry'), []);
});
