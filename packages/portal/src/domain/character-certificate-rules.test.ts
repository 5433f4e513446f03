import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHARACTER_CERTIFICATE_RULES as rules } from './character-certificate-rules.ts';
import { appealedAgainst, appealRoute, faultsOf, isClosed, legalKinds, stateOf } from './events.ts';
import type { EventKind, Role } from './filing-rules.ts';

const log = (...kinds: EventKind[]) => kinds.map((kind) => ({ kind, at: '2026-11-22T06:30:00.000Z' }));
const opened: EventKind[] = ['submitted', 'delivered', 'opened'];
const withOfficer: EventKind[] = [...opened, 'acknowledged', 'officer_assigned'];
const may = (kinds: readonly EventKind[], role: Role = 'officer') => legalKinds(rules, log(...kinds), role);

describe('the rules of a character certificate (decision 0028)', () => {
  it('let nobody issue or refuse one before an officer has it', () => {
    for (let end = 1; end < withOfficer.length; end++)
      for (const kind of ['issued', 'not_approved'] as const)
        assert.ok(!may(withOfficer.slice(0, end)).includes(kind), withOfficer[end - 1]);
    for (const looked of [withOfficer, [...withOfficer, 'field_visit'] as const])
      assert.ok(may(looked).includes('issued') && may(looked).includes('not_approved'));
  });

  it('let nobody but an officer issue one', () => {
    for (const role of ['citizen', 'system', 'subject'] as const)
      assert.ok(!may(withOfficer, role).includes('issued'), role);
  });

  it('want a reason of every refusal, in words, which a child’s offence is not (JJ Act s.74(2))', () => {
    const faults = (given: object) => faultsOf(rules, log(...withOfficer), 'officer', 'not_approved', { ...given });
    assert.deepEqual(faults({}), [{ code: 'required', field: 'text' }]);
    assert.deepEqual(faults({ text: '  ' }), [{ code: 'required', field: 'text' }]);
    assert.deepEqual(faults({ text: 'नमूना' }), []);
  });

  it('lead from a refusal to the Superintendent, and from there back to the station', () => {
    const refused: EventKind[] = [...withOfficer, 'not_approved'];
    assert.equal(appealedAgainst(rules, log(...refused))?.kind, 'not_approved');
    assert.deepEqual(appealRoute(rules), ['superintendent_of_police']);
    assert.ok(isClosed(rules, log(...refused)));
    assert.deepEqual(may(refused), ['reopened']);
    assert.equal(appealedAgainst(rules, log(...refused, 'reopened')), undefined);
  });

  it('let a certificate be looked into once more, also when whoever has it asks for that', () => {
    const issued: EventKind[] = [...withOfficer, 'issued'];
    assert.deepEqual([may(issued), may(issued, 'citizen')], [['reopened'], ['reopening_asked', 'contact_changed']]);
    assert.equal(stateOf(rules, log(...issued, 'reopened')), 'reopened');
  });
});
