import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escalationsDue } from './escalation.ts';
import { faultsOf, isClosed, legalKinds, stateOf } from './events.ts';
import { RECOVERED_CLAIM_RULES } from './recovered-claim-rules.ts';

const rules = RECOVERED_CLAIM_RULES;
const log = (...kinds: string[]) => kinds.map((kind) => ({ kind, at: '2026-11-21T04:30:00.000Z' }));
const read = log('submitted', 'delivered', 'opened');

test('a claim is accepted, and then the thing is returned: not before an officer has accepted it (BNSS s.503: to whoever is entitled to it)', () => {
  assert.deepEqual(legalKinds(rules, read, 'officer'), ['accepted', 'rejected', 'information_requested']);
  const accepted = [...read, ...log('accepted')];
  assert.deepEqual(legalKinds(rules, accepted, 'officer'), ['returned', 'rejected', 'information_requested']);
  const returned = [...accepted, ...log('returned')];
  assert.deepEqual([stateOf(rules, returned), isClosed(rules, returned)], ['returned', true]);
  for (const role of ['officer', 'system'] as const) assert.deepEqual(legalKinds(rules, returned, role), []);
  assert.deepEqual(legalKinds(rules, returned, 'citizen'), ['contact_changed'], 'an officer may still call');
});

test('who accepts says when to come, who rejects says why', () => {
  const missing = (kind: string) => faultsOf(rules, read, 'officer', kind, {}).map(({ field }) => field);
  assert.deepEqual(missing('accepted'), ['text']);
  assert.deepEqual(missing('rejected'), ['reasonCode', 'text']);
});

test('a claim that was accepted can still be rejected, where the papers do not show what they should (DOMAIN §1: the claimant must know the rest)', () => {
  const rejected = [...read, ...log('accepted', 'rejected')];
  assert.deepEqual([stateOf(rules, rejected), isClosed(rules, rejected)], ['rejected', true]);
  assert.deepEqual(legalKinds(rules, rejected, 'officer'), ['reopened']);
});

test('whoever claims can add what they know, and take the claim back, until the thing is returned', () => {
  for (const open of [read, [...read, ...log('accepted')]])
    assert.deepEqual(legalKinds(rules, open, 'citizen'), ['withdrawn', 'information_added', 'contact_changed']);
});

test('a claim that nobody looks at escalates, and one that was decided does not', () => {
  const later = '2026-11-25T04:30:00.000Z';
  assert.ok(escalationsDue(rules, read, later).length > 0);
  assert.deepEqual(escalationsDue(rules, [...read, ...log('accepted')], later), []);
});
