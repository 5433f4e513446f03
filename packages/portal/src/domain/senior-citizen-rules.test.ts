import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appealedAgainst, isClosed, legalKinds, openQuestion, ruleOf, standingLines, stateOf } from './events.ts';
import type { EventKind, EventRule, FilingRules } from './filing-rules.ts';
import {
  SENIOR_ABSENCE_RULES,
  SENIOR_HELP_RULES,
  SENIOR_REGISTRATION_RULES,
  SENIOR_URGENT_RULES,
} from './senior-citizen-rules.ts';

const at = '2026-11-22T06:30:00.000Z';
const log = (...kinds: EventKind[]) => kinds.map((kind) => ({ kind, at }));
const arrived: EventKind[] = ['submitted', 'delivered', 'opened', 'acknowledged'];
const registered: EventKind[] = [...arrived, 'verification_visit', 'registered'];

/** The test of all kinds judges one table of each; these have one for each need. */
const tables: readonly (readonly [string, FilingRules])[] = [
  ['a registration', SENIOR_REGISTRATION_RULES],
  ['help', SENIOR_HELP_RULES],
  ['an absence', SENIOR_ABSENCE_RULES],
];

for (const [name, rules] of tables)
  describe(`the rules of ${name}`, () => {
    it('name states of their own alone, and let each be reached, and left or closed', () => {
      const events = Object.entries<EventRule>(rules.events);
      const states = events.filter(([, { enters }]) => enters).map(([kind]) => kind);
      for (const [kind, { from }] of events)
        for (const state of from) assert.ok(states.includes(state), `${kind}: ${state}`);
      for (const state of states) {
        assert.ok(state === 'submitted' || (ruleOf(rules, state)?.from.length ?? 0) > 0, state);
        assert.ok(
          ruleOf(rules, state)?.closes ||
            events.some(([, { enters, from }]) => enters && (from as string[]).includes(state)),
          state,
        );
      }
    });
  });

describe('a registration', () => {
  it('goes from filing over a visit at home to being registered, or not (DOMAIN §3)', () => {
    const may = (...kinds: EventKind[]) => legalKinds(SENIOR_REGISTRATION_RULES, log(...kinds), 'officer');
    assert.ok(!may(...arrived).includes('registered'), 'nobody is registered unseen');
    assert.ok(may(...arrived, 'verification_visit').includes('registered'));
    assert.ok(may(...arrived, 'verification_visit').includes('not_approved'));
    assert.deepEqual(may(...registered), ['lapsed', 'information_requested']);
  });

  it('is taken back at any time: consent to visits goes as easily as it came (DPDP Act 2023 s.6(4))', () => {
    for (let end = 1; end <= registered.length; end++)
      assert.ok(
        legalKinds(SENIOR_REGISTRATION_RULES, log(...registered.slice(0, end)), 'citizen').includes('withdrawn'),
      );
    assert.ok(isClosed(SENIOR_REGISTRATION_RULES, log(...registered, 'withdrawn')));
  });
});

describe('a visit that whoever filed denies', () => {
  const rules = SENIOR_REGISTRATION_RULES;
  const assigned: EventKind[] = [...arrived, 'officer_assigned'];
  const after = (...kinds: EventKind[]) => stateOf(rules, log(...kinds));

  it('was none: the filing is where it was before, and nobody is registered without another (DOMAIN §3)', () => {
    assert.equal(after(...assigned, 'verification_visit', 'denied'), 'officer_assigned');
    const may = legalKinds(rules, log(...arrived, 'verification_visit', 'denied'), 'officer');
    assert.deepEqual([may.includes('registered'), may.includes('verification_visit')], [false, true]);
    assert.equal(openQuestion(rules, log(...assigned, 'verification_visit', 'denied')), undefined);
  });

  it('takes what came of it alone along: a registration (DOMAIN §3), and a refusal that nobody must appeal against then', () => {
    assert.equal(after(...registered, 'denied'), 'acknowledged');
    const refused = log(...arrived, 'verification_visit', 'not_approved', 'denied');
    assert.deepEqual([isClosed(rules, refused), appealedAgainst(rules, refused)], [false, undefined]);
  });

  it('leaves what did not need it: a refusal by the officer who had it, a filing taken up again, what was written', () => {
    const refused = log(...assigned, 'verification_visit', 'information_added', 'not_approved', 'denied');
    assert.ok(isClosed(rules, refused));
    assert.deepEqual(
      standingLines(rules, refused).map(({ kind }) => kind),
      [...assigned, 'information_added', 'not_approved', 'denied'],
    );
    assert.equal(after(...assigned, 'verification_visit', 'not_approved', 'reopened', 'denied'), 'reopened');
    const helped = log(...arrived, 'field_visit', 'closed', 'denied');
    assert.ok(isClosed(SENIOR_HELP_RULES, helped), 'help can end without a visit');
  });

  it('takes back that one alone: another visit is asked about anew, and what is confirmed stands', () => {
    const again: EventKind[] = [...arrived, 'verification_visit', 'denied', 'verification_visit'];
    assert.equal(openQuestion(rules, log(...again))?.seq, again.length);
    assert.equal(after(...again, 'confirmed', 'registered'), 'registered');
    assert.equal(after(...again, 'registered', 'denied'), 'acknowledged');
  });

  it('is not the no of somebody who has come back: that is a state of its own', () => {
    const back = log(...arrived, 'return_asked', 'denied');
    assert.equal(stateOf(SENIOR_ABSENCE_RULES, back), 'denied');
    assert.deepEqual(standingLines(SENIOR_ABSENCE_RULES, back), back);
  });
});

describe('help', () => {
  it('is ended by the station with words alone, which can be appealed against', () => {
    const { closed, referred } = SENIOR_HELP_RULES.events;
    for (const rule of [closed, referred]) assert.deepEqual([rule.requires, rule.appeal], [['text'], true]);
  });

  it('goes by the same steps where it is urgent', () => {
    assert.deepEqual(SENIOR_URGENT_RULES, { ...SENIOR_HELP_RULES, urgent: true });
  });
});

describe('an absence', () => {
  it('is no silence of the station, can be looked after more than once, and is taken back at any time', () => {
    const visited: EventKind[] = [...arrived, 'field_visit', 'field_visit'];
    assert.equal(SENIOR_ABSENCE_RULES.tellsSilence, false);
    assert.ok(legalKinds(SENIOR_ABSENCE_RULES, log(...visited), 'officer').includes('field_visit'));
    for (let end = 1; end <= visited.length; end++)
      assert.ok(legalKinds(SENIOR_ABSENCE_RULES, log(...visited.slice(0, end)), 'citizen').includes('withdrawn'));
  });
});
