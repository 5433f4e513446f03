import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { clocksOf } from './clocks.ts';
import { ESCALATION, escalationsDue, URGENT_ESCALATION } from './escalation.ts';
import { isClosed, legalKinds, stateOf } from './events.ts';
import type { EventRule } from './filing-rules.ts';
import { MISSING_CHILD_RULES, MISSING_PERSON_RULES } from './missing-person-rules.ts';
import { publicationOf } from './publication.ts';

const log = (...kinds: string[]) => kinds.map((kind) => ({ kind, at: '2026-11-21T04:30:00.000Z' }));
const opened = log('submitted', 'delivered', 'opened');
const work = [...opened, ...log('acknowledged', 'officer_assigned', 'under_enquiry')];
const withFir = [...work, ...log('fir_registered')];

describe('a missing person', () => {
  const rules = MISSING_PERSON_RULES;

  it('is reported, then traced, matched or closed, with a FIR or without (DOMAIN §3)', () => {
    const ends = ['matched', 'traced', 'closed'];
    for (const before of [work, withFir]) {
      const legal: readonly string[] = legalKinds(rules, before, 'officer');
      for (const end of ends) assert.ok(legal.includes(end), end);
    }
    assert.equal(stateOf(rules, [...work, ...log('traced')]), 'traced');
  });

  it('is still looked for behind a FIR', () => {
    assert.equal(isClosed(rules, withFir), false);
    assert.ok(legalKinds(rules, withFir, 'citizen').includes('information_added'));
  });

  it('has one FIR, also where it goes from a zero FIR to the right station (BNSS s.173(1))', () => {
    assert.ok(!legalKinds(rules, [...withFir, ...log('matched')], 'officer').includes('fir_registered'));
    const zero = [...work, ...log('zero_fir_registered')];
    assert.ok(legalKinds(rules, zero, 'officer').includes('fir_registered'));
    assert.ok(!legalKinds(rules, zero, 'officer').includes('zero_fir_registered'));
  });

  it('who is back is reported by the family until there is a FIR', () => {
    assert.ok(legalKinds(rules, work, 'citizen').includes('withdrawn'));
    assert.ok(!legalKinds(rules, withFir, 'citizen').includes('withdrawn'));
  });

  it('is told to the family: what was found and how it ended needs words', () => {
    for (const kind of ['matched', 'traced', 'closed'] as const)
      assert.deepEqual(rules.events[kind].requires, ['text'], kind);
  });
});

describe('a missing child (Bachpan Bachao Andolan v. Union of India, 2013)', () => {
  const rules = MISSING_CHILD_RULES;

  it('cannot be closed, traced or matched before a FIR is registered: it is mandatory', () => {
    for (const before of [opened, work]) {
      const legal: readonly string[] = legalKinds(rules, before, 'officer');
      for (const end of ['matched', 'traced', 'closed']) assert.ok(!legal.includes(end), end);
      assert.ok(legal.includes('fir_registered'));
    }
    const legal: readonly string[] = legalKinds(rules, withFir, 'officer');
    for (const end of ['matched', 'traced', 'closed']) assert.ok(legal.includes(end), end);
  });

  it('is no report that anybody can take back', () => {
    for (const before of [log('submitted'), opened, work, withFir])
      assert.ok(!legalKinds(rules, before, 'citizen').includes('withdrawn'));
  });

  it('can be looked for again after the end', () => {
    const again = [...withFir, ...log('closed', 'reopened')];
    assert.equal(isClosed(rules, again), false);
    assert.ok(legalKinds(rules, again, 'officer').includes('traced'));
  });

  it('has no state that cannot be left or reached', () => {
    const events = Object.entries<EventRule>(rules.events);
    const states = events.filter(([, { enters }]) => enters).map(([kind]) => kind);
    for (const [kind, { from }] of events)
      for (const state of from) assert.ok(states.includes(state), `${kind}: ${state}`);
    for (const state of states) {
      const [, rule] = events.find(([kind]) => kind === state) ?? [];
      assert.ok(rule?.closes || events.some(([, { from }]) => (from as readonly string[]).includes(state)), state);
    }
  });

  it('is urgent: the SP hears within six hours that nobody has acknowledged it', () => {
    assert.equal(rules.urgent, true);
    const due = (hours: number, steps = URGENT_ESCALATION) =>
      escalationsDue(
        rules,
        opened,
        new Date(Date.parse('2026-11-21T04:30:00.000Z') + hours * 3_600_000).toISOString(),
        steps,
      ).map(({ to }) => to);
    assert.deepEqual(due(0.5), []);
    assert.deepEqual(due(1), ['station']);
    assert.deepEqual(due(2), ['station', 'sub_divisional_officer']);
    assert.deepEqual(due(6), ['station', 'sub_divisional_officer', 'superintendent_of_police']);
    assert.deepEqual(due(6, ESCALATION), ['station']);
  });

  it('is signed for within three days (BNSS s.173(1)(ii)), and its FIR is followed (BNSS s.193(3))', () => {
    const clocks = clocksOf(rules, withFir, '2026-11-21T05:00:00.000Z').map(({ kind }) => kind);
    assert.deepEqual(clocks, ['signature', 'progress']);
  });
});

test('a FIR of a missing child is never published, whatever its sections (JJ Act s.74)', () => {
  assert.equal(publicationOf(['BNS 137(2)'], { nature: 'offence_against_child' }), 'withheld');
});
