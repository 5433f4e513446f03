import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isClosed, kindsAtOnce, legalKinds, stateOf, toldKind } from './events.ts';
import type { EventKind, Role } from './filing-rules.ts';
import { VERIFICATION_RULES as rules } from './verification-rules.ts';

const at = '2026-11-22T06:30:00.000Z';
const log = (...kinds: EventKind[]) => kinds.map((kind) => ({ kind, at }));
const asked: EventKind[] = ['submitted', 'consent_requested'];
const agreed: EventKind[] = [...asked, 'consent_given'];
const atWork: EventKind[] = [...agreed, 'delivered', 'opened', 'acknowledged', 'officer_assigned'];
const may = (kinds: readonly EventKind[], role: Role) => legalKinds(rules, log(...kinds), role);

describe('the rules of a verification', () => {
  it('ask for the consent of the person with the filing itself (DPDP Act 2023 s.6)', () => {
    assert.deepEqual(kindsAtOnce(rules), ['consent_requested']);
    assert.equal(stateOf(rules, log(...asked)), 'consent_requested');
  });

  it('let the station do nothing before the person has agreed, but to write down that they do not', () => {
    assert.deepEqual(may(asked, 'officer'), ['consent_refused']);
    assert.deepEqual(may(asked, 'system'), ['consent_expired']);
    assert.deepEqual(may(asked, 'subject'), ['consent_given', 'consent_refused']);
    for (const role of ['officer', 'system', 'citizen'] as const)
      assert.ok(!may(asked, role).includes('consent_given'), role);
  });

  for (const end of ['consent_refused', 'consent_expired'] as const)
    it(`let nobody do anything after ${end} but say how they are reached`, () => {
      const over = log(...asked, end);
      assert.ok(isClosed(rules, over));
      for (const role of ['officer', 'system', 'subject'] as const) assert.deepEqual(legalKinds(rules, over, role), []);
      assert.deepEqual(legalKinds(rules, over, 'citizen'), ['contact_changed']);
    });

  it('lead from the consent over an officer and a visit to the result (DOMAIN §3)', () => {
    for (const [step, kind] of atWork.entries())
      if (step >= agreed.length)
        assert.ok(
          [...may(atWork.slice(0, step), 'officer'), ...may(atWork.slice(0, step), 'system')].includes(kind),
          kind,
        );
    assert.ok(!may(atWork, 'officer').includes('verified_no_record'), 'nobody is verified unseen');
    assert.ok(may([...atWork, 'field_visit'], 'officer').includes('verified_no_record'));
  });

  it('take consent back as easily as it is given (DPDP Act 2023 s.6(4))', () => {
    for (let end = agreed.length; end <= atWork.length; end++)
      assert.ok(may(atWork.slice(0, end), 'officer').includes('consent_refused'), atWork[end - 1]);
  });

  it('tell of a record what they tell of any other failure, in every state, for every role (decision 0025)', () => {
    const { record_found: found, unable_to_verify: unable } = rules.events;
    assert.deepEqual(found, unable);
    assert.equal(toldKind(rules, 'record_found'), 'unable_to_verify');
    for (const role of ['citizen', 'system', 'subject'] as const)
      assert.deepEqual(may([...atWork, 'record_found'], role), may([...atWork, 'unable_to_verify'], role));
    for (const [kind, rule] of Object.entries(rules.events)) {
      const from: readonly string[] = rule.from;
      assert.equal(from.includes('record_found'), from.includes('unable_to_verify'), kind);
    }
  });
});
