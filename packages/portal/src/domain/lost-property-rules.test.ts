import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentDays } from './silence.ts';
import { isClosed, kindsAtOnce, legalKinds, stateOf } from './events.ts';
import { escalationsDue } from './escalation.ts';
import { LOST_PROPERTY_RULES } from './lost-property-rules.ts';

const rules = LOST_PROPERTY_RULES;
const log = (...kinds: string[]) => kinds.map((kind) => ({ kind, at: '2026-11-21T04:30:00.000Z' }));
const issued = log('submitted', 'issued');

test('a report of lost property is issued at once, by the portal and by nobody else (DOMAIN §3)', () => {
  assert.deepEqual(kindsAtOnce(rules), ['issued']);
  assert.deepEqual(legalKinds(rules, log('submitted'), 'system'), ['issued']);
  for (const role of ['citizen', 'officer'] as const) {
    assert.ok(!legalKinds(rules, log('submitted'), role).includes('issued' as never), role);
  }
});

test('that the station has it and has read it leaves it issued, and is noted once', () => {
  const read = [...issued, ...log('delivered', 'opened')];
  assert.equal(stateOf(rules, read), 'issued');
  assert.deepEqual(legalKinds(rules, issued, 'system'), ['delivered', 'opened']);
  assert.deepEqual(legalKinds(rules, read, 'system'), []);
});

test('later it is matched or closed by an officer, or taken back by whoever found the thing (DOMAIN §3)', () => {
  assert.deepEqual(legalKinds(rules, issued, 'officer'), ['matched', 'closed', 'information_requested']);
  assert.deepEqual(legalKinds(rules, issued, 'citizen'), ['withdrawn', 'information_added', 'contact_changed']);
  const matched = [...issued, ...log('matched')];
  assert.equal(stateOf(rules, matched), 'matched');
  for (const end of ['closed', 'withdrawn']) {
    const over = [...matched, ...log(end)];
    assert.equal(isClosed(rules, over), true);
    assert.deepEqual(legalKinds(rules, over, 'officer'), ['reopened']);
    assert.deepEqual(legalKinds(rules, over, 'citizen'), ['contact_changed']);
  }
});

test('no FIR comes out of it: what was stolen is a complaint', () => {
  const kinds = Object.keys(rules.events);
  assert.deepEqual(
    kinds.filter((kind) => kind.includes('fir')),
    [],
  );
});

test('nobody is late with it: nothing escalates and no silence is told', () => {
  const later = '2027-11-21T04:30:00.000Z';
  assert.deepEqual(escalationsDue(rules, issued, later), []);
  assert.equal(silentDays(rules, issued, later), undefined);
});
