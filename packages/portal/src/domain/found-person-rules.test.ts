import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legalKinds } from './events.ts';
import { FOUND_BODY_RULES, FOUND_CHILD_RULES, FOUND_PERSON_RULES } from './found-person-rules.ts';

const log = (...kinds: string[]) => kinds.map((kind) => ({ kind, at: '2026-11-21T04:30:00.000Z' }));
const RULES = [FOUND_PERSON_RULES, FOUND_CHILD_RULES, FOUND_BODY_RULES];

test('the station is alerted as urgent, of the living and of the dead', () => {
  for (const { urgent } of RULES) assert.equal(urgent, true);
});

test('nothing is closed before somebody was there', () => {
  for (const rules of RULES) {
    assert.ok(
      !legalKinds(rules, log('submitted', 'delivered', 'opened', 'acknowledged'), 'officer').includes('closed'),
    );
    assert.ok(legalKinds(rules, log('submitted', 'delivered', 'opened', 'field_visit'), 'officer').includes('closed'));
  }
});

test('nobody takes back that there is a body: an inquest is held whoever told of it (BNSS s.194)', () => {
  const reported = log('submitted', 'delivered', 'opened');
  assert.ok(!legalKinds(FOUND_BODY_RULES, reported, 'citizen').includes('withdrawn'));
  assert.ok(legalKinds(FOUND_PERSON_RULES, reported, 'citizen').includes('withdrawn'));
  const there = [...reported, ...log('field_visit')];
  assert.ok(!legalKinds(FOUND_PERSON_RULES, there, 'citizen').includes('withdrawn'));
});

test('nobody takes back that a child was found: the Committee sends them home, and no message (JJ Act s.37)', () => {
  assert.ok(!legalKinds(FOUND_CHILD_RULES, log('submitted', 'delivered', 'opened'), 'citizen').includes('withdrawn'));
});

test('no FIR, and no match, is told to whoever found somebody', () => {
  for (const { events } of RULES)
    for (const kind of ['fir_registered', 'zero_fir_registered', 'matched', 'traced', 'published'])
      assert.ok(!(kind in events), kind);
});
