import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueEvents, waitingStates } from './due-events.ts';
import { legalKinds, openQuestion, ruleOf } from './events.ts';
import type { EventKind, FilingRules } from './filing-rules.ts';
import { SENIOR_ABSENCE_RULES, SENIOR_HELP_RULES, SENIOR_REGISTRATION_RULES } from './senior-citizen-rules.ts';

const rules: FilingRules = SENIOR_ABSENCE_RULES;
const told = { kind: 'submitted', at: '2026-11-22T19:00:00.000Z' };
/** Nine in the morning of the 11th in India. */
const asked = { kind: 'return_asked', at: '2026-12-11T03:30:00.000Z' };
const due = (log: Parameters<typeof dueEvents>[1], now: string) => dueEvents(rules, log, now, '2026-12-10');

describe('the end of an absence', () => {
  it('is asked about at nine in the morning after the last day in India, once, whatever the station has done', () => {
    assert.deepEqual(due([told], '2026-12-11T03:29:59.999Z'), []);
    assert.deepEqual(due([told], '2026-12-11T03:30:00.000Z'), ['return_asked']);
    const visited = { kind: 'field_visit', at: '2026-12-05T06:00:00.000Z' };
    assert.deepEqual(due([told, visited], '2026-12-11T03:30:00.000Z'), ['return_asked']);
    assert.deepEqual(due([told, asked], '2026-12-11T03:31:00.000Z'), []);
    assert.deepEqual(due([told, asked, visited], '2026-12-20T00:00:00.000Z'), [], 'nobody is asked twice');
  });

  it('is no question to whom the filing names no last day', () => {
    assert.deepEqual(dueEvents(rules, [told], '2030-01-01T00:00:00.000Z'), []);
  });

  it('is a matter of the station when no answer has come in 48 hours', () => {
    assert.deepEqual(due([told, asked], '2026-12-13T03:29:59.999Z'), []);
    assert.deepEqual(due([told, asked], '2026-12-13T03:30:00.000Z'), ['unanswered']);
    assert.equal(ruleOf(rules, 'unanswered')?.tells, 'station');
    const answered = { kind: 'confirmed', at: '2026-12-11T05:00:00.000Z' };
    assert.deepEqual(due([told, asked, answered], '2026-12-20T00:00:00.000Z'), []);
  });

  it('is looked for in the states alone in which it can come', () => {
    const states = waitingStates([SENIOR_REGISTRATION_RULES, rules]);
    assert.ok(states.includes('return_asked') && states.includes('delivered'));
    assert.ok(!states.includes('registered') && !states.includes('confirmed'));
  });
});

describe('an answer', () => {
  const log = (...kinds: EventKind[]) => kinds.map((kind) => ({ kind, at: told.at }));
  const may = (table: FilingRules, ...kinds: EventKind[]) =>
    legalKinds(table, log(...kinds), 'citizen').filter((kind) => ruleOf(table, kind)?.answers);

  it('is in order while something is asked, and not twice', () => {
    assert.deepEqual(may(rules, 'submitted', 'acknowledged', 'field_visit'), [], 'nobody is at home to confirm it');
    for (const later of [[], ['unanswered'], ['unanswered', 'field_visit']] as const)
      assert.deepEqual(may(rules, 'submitted', 'return_asked', ...later), ['confirmed', 'denied']);
    assert.deepEqual(may(rules, 'submitted', 'return_asked', 'denied', 'field_visit'), []);
  });

  it('to a visit can be given after the station has gone on, and again for another visit', () => {
    const visited = ['submitted', 'acknowledged', 'verification_visit'] as const;
    const table = SENIOR_REGISTRATION_RULES;
    assert.deepEqual(may(table, ...visited), ['confirmed', 'denied']);
    assert.deepEqual(may(table, ...visited, 'registered'), ['confirmed', 'denied']);
    assert.deepEqual(may(table, ...visited, 'confirmed'), []);
    const again = [...visited, 'denied', 'not_approved', 'reopened', 'verification_visit'] as const;
    assert.deepEqual(may(table, ...again), ['confirmed', 'denied']);
    assert.equal(openQuestion(table, log(...again))?.seq, again.length);
    assert.deepEqual(may(SENIOR_HELP_RULES, 'submitted', 'acknowledged', 'field_visit', 'closed'), [
      'confirmed',
      'denied',
    ]);
  });

  it('that nobody came goes above the station', () => {
    for (const table of [SENIOR_REGISTRATION_RULES, SENIOR_HELP_RULES])
      assert.equal(table.events.denied.tells, 'sub_divisional_officer');
  });
});
