import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  appealedAgainst,
  appealRoute,
  faultsOf,
  isClosed,
  isWaitingForCitizen,
  legalKinds,
  ruleOf,
  stateOf,
  type CloseReason,
} from './events.ts';
import { COMPLAINT_RULES } from './complaint-rules.ts';
import type { EventKind, EventRule } from './filing-rules.ts';
import type { components } from '../generated/types.ts';

/** Compiles only while both are the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<CloseReason, components['schemas']['CloseReason']>;

const states = Object.keys(COMPLAINT_RULES.events).filter((kind) => ruleOf(COMPLAINT_RULES, kind)?.enters);

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
    ['officer', 'zero_fir_transferred'],
    ['citizen', 'information_added'],
    ['officer', 'fir_registered'],
  ];
  const kinds: string[] = [];
  for (const [role, kind] of way) {
    assert.ok(
      legalKinds(COMPLAINT_RULES, log(...kinds), role).includes(kind),
      `${kind} by ${role} after ${kinds.join(', ')}`,
    );
    kinds.push(kind);
  }
  assert.equal(stateOf(COMPLAINT_RULES, log(...kinds)), 'fir_registered');
});

test('a FIR can be registered without an enquiry; "no offence" cannot be found without one', () => {
  assert.ok(legalKinds(COMPLAINT_RULES, log('submitted', 'delivered', 'opened'), 'officer').includes('fir_registered'));
  for (const state of ['acknowledged', 'officer_assigned', 'under_enquiry']) {
    const legal = legalKinds(
      COMPLAINT_RULES,
      log('submitted', 'delivered', 'opened', 'acknowledged', state),
      'officer',
    );
    assert.ok(!legal.includes('closed_no_cognizable_offence'), state);
    assert.ok(!legal.includes('closed_civil'), state);
  }
  assert.ok(legalKinds(COMPLAINT_RULES, log('submitted', 'enquiry_reported'), 'officer').includes('closed_civil'));
});

test('nobody acts for another: a citizen closes nothing, an officer withdraws nothing, the portal decides nothing', () => {
  for (const state of states) {
    const before = log('submitted', state);
    assert.deepEqual(
      legalKinds(COMPLAINT_RULES, before, 'citizen').filter(
        (kind) => !['withdrawn', 'signed', 'information_added', 'contact_changed', 'reopening_asked'].includes(kind),
      ),
      [],
    );
    assert.ok(!legalKinds(COMPLAINT_RULES, before, 'officer').includes('withdrawn'));
    assert.deepEqual(
      legalKinds(COMPLAINT_RULES, before, 'system').filter(
        (kind) => !['delivered', 'opened', 'acknowledged'].includes(kind),
      ),
      [],
    );
  }
});

test('what is closed takes nothing more but how the filer can be reached and that it be opened again, once; and a FIR is not opened again', () => {
  for (const [kind, rule] of Object.entries<EventRule>(COMPLAINT_RULES.events)) {
    if (!rule.closes) continue;
    const closed = log('submitted', 'delivered', 'opened', 'acknowledged', kind);
    assert.ok(isClosed(COMPLAINT_RULES, closed));
    // An officer may still call, most of all behind a FIR.
    const mayAsk = kind !== 'fir_registered' && kind !== 'reopening_refused';
    const citizen = [...(mayAsk ? ['reopening_asked'] : []), 'contact_changed'];
    assert.deepEqual(legalKinds(COMPLAINT_RULES, closed, 'citizen'), citizen, kind);
    const expected = kind === 'fir_registered' ? ['progress_told'] : ['reopened'];
    assert.deepEqual(legalKinds(COMPLAINT_RULES, closed, 'officer'), expected, kind);
  }
});

test('a zero FIR is registered again by the station of the place, and ended in no other way (BNSS s.173(1))', () => {
  const zero = log('submitted', 'delivered', 'opened', 'acknowledged', 'zero_fir_registered');
  for (const open of [zero, [...zero, ...log('zero_fir_transferred')]]) {
    assert.equal(isClosed(COMPLAINT_RULES, open), false, 'it stays on the list of the station that has it');
    const ends = legalKinds(COMPLAINT_RULES, open, 'officer').filter((kind) => ruleOf(COMPLAINT_RULES, kind)?.enters);
    assert.deepEqual(ends, ['fir_registered', 'zero_fir_transferred']);
    assert.ok(!legalKinds(COMPLAINT_RULES, open, 'citizen').includes('withdrawn'));
  }
});

test('a FIR is withheld, and let go again, by a DSP or above alone, and only where there is one', () => {
  const filed = log('submitted', 'delivered', 'opened', 'acknowledged');
  const fir = [...filed, ...log('fir_registered')];
  const decisions = (lines: typeof fir, rank?: string) =>
    legalKinds(COMPLAINT_RULES, lines, 'officer', rank).filter((kind) => /^fir_(withheld|released)$/.test(kind));
  assert.deepEqual(decisions(fir, 'SI'), []);
  assert.deepEqual(decisions(filed, 'DSP'), []);
  assert.deepEqual(decisions(fir, 'DSP'), ['fir_withheld']);
  assert.deepEqual(decisions([...fir, ...log('fir_withheld')], 'SDPO'), ['fir_withheld', 'fir_released']);
});

test('whoever asks that it be opened again keeps the way to the Superintendent of Police meanwhile (BNSS s.173(4))', () => {
  const refused = log('submitted', 'delivered', 'opened', 'acknowledged', 'rejected');
  const asked = [...refused, ...log('reopening_asked')];
  assert.equal(isClosed(COMPLAINT_RULES, asked), false);
  assert.equal(appealedAgainst(COMPLAINT_RULES, asked), refused.at(-1));
  assert.deepEqual(legalKinds(COMPLAINT_RULES, asked, 'officer'), ['reopening_refused', 'reopened']);
  const said = [...asked, ...log('reopening_refused')];
  assert.equal(appealedAgainst(COMPLAINT_RULES, said)?.kind, 'reopening_refused');
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
    const legal = legalKinds(COMPLAINT_RULES, log('submitted', state), 'officer');
    assert.ok(legal.includes('transferred') && legal.includes('information_requested'), state);
  }
});

test('waiting for the citizen is a side state that an answer or a closing ends', () => {
  const asked = log('submitted', 'delivered', 'opened', 'information_requested');
  assert.equal(stateOf(COMPLAINT_RULES, asked), 'opened');
  assert.equal(isWaitingForCitizen(COMPLAINT_RULES, asked), true);
  assert.equal(isWaitingForCitizen(COMPLAINT_RULES, [...asked, ...log('information_added')]), false);
  assert.equal(
    isWaitingForCitizen(COMPLAINT_RULES, [...asked, ...log('information_added', 'information_requested')]),
    true,
  );
  assert.equal(isWaitingForCitizen(COMPLAINT_RULES, [...asked, ...log('withdrawn')]), false);
});

test('a signature is given once', () => {
  assert.ok(legalKinds(COMPLAINT_RULES, log('submitted'), 'citizen').includes('signed'));
  assert.ok(!legalKinds(COMPLAINT_RULES, log('submitted', 'signed'), 'citizen').includes('signed'));
  assert.ok(!legalKinds(COMPLAINT_RULES, log('submitted', 'delivered', 'signed'), 'officer').includes('signed'));
});

test('an event that says too little is refused field by field, one out of order as a whole', () => {
  const reported = log('submitted', 'enquiry_reported');
  assert.deepEqual(
    faultsOf(COMPLAINT_RULES, reported, 'officer', 'closed_civil', { text: '  ', reasonCode: 'civil_dispute' }),
    [{ code: 'required', field: 'text' }],
  );
  assert.deepEqual(
    faultsOf(COMPLAINT_RULES, reported, 'officer', 'fir_registered', { firNumber: '0339', sections: [] }),
    [{ code: 'required', field: 'sections' }],
  );
  assert.deepEqual(
    faultsOf(COMPLAINT_RULES, reported, 'officer', 'closed_civil', { text: 'x', reasonCode: 'civil_dispute' }),
    [],
  );
  assert.deepEqual(faultsOf(COMPLAINT_RULES, reported, 'officer', 'acknowledged', {}), [{ code: 'illegal-event' }]);
  assert.deepEqual(faultsOf(COMPLAINT_RULES, reported, 'citizen', 'closed_civil', {}), [{ code: 'illegal-event' }]);
  assert.deepEqual(faultsOf(COMPLAINT_RULES, reported, 'officer', 'toString', {}), [{ code: 'unknown-kind' }]);
});

test('every closing against the filer needs a reason and words, and names the way to appeal (BNSS s.173(4))', () => {
  for (const [kind, rule] of Object.entries<EventRule>(COMPLAINT_RULES.events)) {
    if (!rule.closes) continue;
    const inFavour = ['fir_registered', 'zero_fir_registered', 'withdrawn'].includes(kind);
    assert.equal(rule.appeal === true, !inFavour, kind);
    // Why it ended stands there already.
    const requires = kind === 'reopening_refused' ? ['text'] : ['text', 'reasonCode'];
    if (!inFavour) assert.deepEqual(rule.requires, requires, kind);
  }
});

test('who is refused what they asked for turns to the Superintendent alone: BNSS s.173(4) is about information of an offence', () => {
  assert.deepEqual(appealRoute(COMPLAINT_RULES), ['superintendent_of_police', 'magistrate']);
  assert.deepEqual(appealRoute({ ...COMPLAINT_RULES, isRequest: true }), ['superintendent_of_police']);
});

test('a reader keeps the last state that it knows through unknown and odd events', () => {
  assert.equal(
    stateOf(COMPLAINT_RULES, log('submitted', 'from_a_newer_server', 'delivered', 'beamed_up')),
    'delivered',
  );
  assert.equal(stateOf(COMPLAINT_RULES, log('fir_registered', 'submitted')), 'submitted');
  assert.equal(stateOf(COMPLAINT_RULES, []), undefined);
  assert.deepEqual(legalKinds(COMPLAINT_RULES, [], 'citizen'), ['submitted']);
});
