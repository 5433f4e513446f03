import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  EVENT_RULES,
  FILING_STATES,
  faultsOf,
  isClosed,
  isWaitingForCitizen,
  legalKinds,
  ruleOf,
  stateOf,
  type CloseReason,
  type EventKind,
  type EventRule,
  type FilingState,
} from './events.ts';
import type { components } from '../generated/types.ts';

/** Compiles only while both are the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<EventKind, components['schemas']['FilingEventKind']>;
true satisfies Same<FilingState, components['schemas']['FilingState']>;
true satisfies Same<CloseReason, components['schemas']['CloseReason']>;

const log = (...kinds: string[]) => kinds.map((kind) => ({ kind, at: '2026-11-21T04:30:00.000Z' }));

test('the long way of DOMAIN §3 is legal, step by step', () => {
  const way: (readonly ['citizen' | 'officer' | 'system', EventKind])[] = [
    ['citizen', 'submitted'],
    ['system', 'delivered'],
    ['system', 'opened'],
    ['officer', 'acknowledged'],
    ['officer', 'transferred'],
    ['system', 'delivered'],
    ['system', 'opened'],
    ['officer', 'acknowledged'],
    ['officer', 'officer_assigned'],
    ['officer', 'officer_reassigned'],
    ['officer', 'under_enquiry'],
    ['officer', 'information_requested'],
    ['citizen', 'information_added'],
    ['citizen', 'signed'],
    ['officer', 'enquiry_reported'],
    ['officer', 'closed_civil'],
    ['officer', 'reopened'],
    ['officer', 'officer_assigned'],
    ['officer', 'zero_fir_registered'],
    ['officer', 'fir_registered'],
  ];
  const kinds: string[] = [];
  for (const [role, kind] of way) {
    assert.ok(legalKinds(log(...kinds), role).includes(kind), `${kind} by ${role} after ${kinds.join(', ')}`);
    kinds.push(kind);
  }
  assert.equal(stateOf(log(...kinds)), 'fir_registered');
});

test('every state is entered by the event of its name, and every state can be reached and left or closes', () => {
  for (const state of FILING_STATES) assert.equal(ruleOf(state)?.enters, true, state);
  const reached = new Set<string>(['submitted']);
  for (let grown = true; grown;) {
    grown = false;
    for (const [kind, rule] of Object.entries<EventRule>(EVENT_RULES)) {
      if (rule.enters && !reached.has(kind) && rule.from.some((from) => reached.has(from))) grown = !!reached.add(kind);
    }
  }
  assert.deepEqual(
    FILING_STATES.filter((state) => !reached.has(state)),
    [],
  );
  for (const state of FILING_STATES) {
    const left = Object.values<EventRule>(EVENT_RULES).some((rule) => rule.enters && rule.from.includes(state));
    assert.ok(left || ruleOf(state)?.closes, state);
  }
});

test('a FIR can be registered without an enquiry; "no offence" cannot be found without one', () => {
  assert.ok(legalKinds(log('submitted', 'delivered', 'opened'), 'officer').includes('fir_registered'));
  for (const state of ['acknowledged', 'officer_assigned', 'under_enquiry']) {
    const legal = legalKinds(log('submitted', 'delivered', 'opened', 'acknowledged', state), 'officer');
    assert.ok(!legal.includes('closed_no_cognizable_offence'), state);
    assert.ok(!legal.includes('closed_civil'), state);
  }
  assert.ok(legalKinds(log('submitted', 'enquiry_reported'), 'officer').includes('closed_civil'));
});

test('nobody acts for another: a citizen closes nothing, an officer withdraws nothing, the portal decides nothing', () => {
  for (const state of FILING_STATES) {
    const before = log('submitted', state);
    assert.deepEqual(
      legalKinds(before, 'citizen').filter((kind) => !['withdrawn', 'signed', 'information_added'].includes(kind)),
      [],
    );
    assert.ok(!legalKinds(before, 'officer').includes('withdrawn'));
    assert.deepEqual(
      legalKinds(before, 'system').filter((kind) => !['delivered', 'opened', 'acknowledged'].includes(kind)),
      [],
    );
  }
});

test('what is closed takes nothing more until it is opened again, and a FIR is not opened again', () => {
  for (const [kind, rule] of Object.entries<EventRule>(EVENT_RULES)) {
    if (!rule.closes) continue;
    const closed = log('submitted', 'delivered', 'opened', 'acknowledged', kind);
    assert.ok(isClosed(closed));
    assert.deepEqual(legalKinds(closed, 'citizen'), [], kind);
    const expected = { fir_registered: [], zero_fir_registered: ['fir_registered'] }[kind] ?? ['reopened'];
    assert.deepEqual(legalKinds(closed, 'officer'), expected, kind);
  }
});

test('a station can always be asked and can always pass on, whatever its area (BNSS s.173(1))', () => {
  for (const state of [
    'delivered',
    'opened',
    'acknowledged',
    'officer_assigned',
    'under_enquiry',
    'enquiry_reported',
  ]) {
    const legal = legalKinds(log('submitted', state), 'officer');
    assert.ok(legal.includes('transferred') && legal.includes('information_requested'), state);
  }
});

test('waiting for the citizen is a side state that an answer or a closing ends', () => {
  const asked = log('submitted', 'delivered', 'opened', 'information_requested');
  assert.equal(stateOf(asked), 'opened');
  assert.equal(isWaitingForCitizen(asked), true);
  assert.equal(isWaitingForCitizen([...asked, ...log('information_added')]), false);
  assert.equal(isWaitingForCitizen([...asked, ...log('information_added', 'information_requested')]), true);
  assert.equal(isWaitingForCitizen([...asked, ...log('withdrawn')]), false);
});

test('a signature is given once', () => {
  assert.ok(legalKinds(log('submitted'), 'citizen').includes('signed'));
  assert.ok(!legalKinds(log('submitted', 'signed'), 'citizen').includes('signed'));
  assert.ok(!legalKinds(log('submitted', 'delivered', 'signed'), 'officer').includes('signed'));
});

test('an event that says too little is refused field by field, one out of order as a whole', () => {
  const reported = log('submitted', 'enquiry_reported');
  assert.deepEqual(faultsOf(reported, 'officer', 'closed_civil', { text: '  ', reasonCode: 'civil_dispute' }), [
    { code: 'required', field: 'text' },
  ]);
  assert.deepEqual(faultsOf(reported, 'officer', 'fir_registered', { firNumber: '0339', sections: [] }), [
    { code: 'required', field: 'sections' },
  ]);
  assert.deepEqual(faultsOf(reported, 'officer', 'closed_civil', { text: 'x', reasonCode: 'civil_dispute' }), []);
  assert.deepEqual(faultsOf(reported, 'officer', 'acknowledged', {}), [{ code: 'illegal-event' }]);
  assert.deepEqual(faultsOf(reported, 'citizen', 'closed_civil', {}), [{ code: 'illegal-event' }]);
  assert.deepEqual(faultsOf(reported, 'officer', 'toString', {}), [{ code: 'unknown-kind' }]);
});

test('every closing against the filer needs a reason and words, and names the way to appeal (BNSS s.173(4))', () => {
  for (const [kind, rule] of Object.entries<EventRule>(EVENT_RULES)) {
    if (!rule.closes) continue;
    const inFavour = ['fir_registered', 'zero_fir_registered', 'withdrawn'].includes(kind);
    assert.equal(rule.appeal === true, !inFavour, kind);
    if (!inFavour) assert.deepEqual(rule.requires, ['text', 'reasonCode'], kind);
  }
});

test('a reader keeps the last state that it knows through unknown and odd events', () => {
  assert.equal(stateOf(log('submitted', 'from_a_newer_server', 'delivered', 'beamed_up')), 'delivered');
  assert.equal(stateOf(log('fir_registered', 'submitted')), 'submitted');
  assert.equal(stateOf([]), undefined);
  assert.deepEqual(legalKinds([], 'citizen'), ['submitted']);
});
