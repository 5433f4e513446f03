import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { keepsTimes, kindsAtOnce, ruleOf } from '../../domain/events.ts';
import type { EventRule } from '../../domain/filing-rules.ts';
import { exampleOf } from '../contract-example.ts';
import type { FiledBody } from './filing-kind.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';
import { routes } from '../../generated/routes.ts';

for (const { service, operationId, rules, rulesFor, otherRules, takesFiles, receipt, letter } of filingKinds) {
  describe(`the rules of ${service}`, () => {
    const events = Object.entries<EventRule>(rules.events);
    const states = events.filter(([, rule]) => rule.enters).map(([kind]) => kind);

    it('let every state be reached, and left or closed', () => {
      const reached = new Set<string>(['submitted']);
      for (let grown = true; grown;) {
        grown = false;
        for (const [kind, rule] of events) {
          if (rule.enters && !reached.has(kind) && rule.from.some((from) => reached.has(from)))
            grown = !!reached.add(kind);
        }
      }
      assert.deepEqual(
        states.filter((state) => !reached.has(state)),
        [],
      );
      for (const state of states) {
        const left = events.some(([, rule]) => rule.enters && (rule.from as readonly string[]).includes(state));
        assert.ok(left || ruleOf(rules, state)?.closes, state);
      }
    });

    it('name only states of their own', () => {
      for (const [kind, { from }] of events)
        for (const state of from) assert.ok(states.includes(state), `${kind}: ${state}`);
    });

    it('let whoever filed with an account say in every state how they are reached: an officer may still call', () => {
      const hasAccount = routes[operationId].security.some((scheme) => scheme === 'citizen');
      for (const table of [rules, ...(otherRules ?? [])]) {
        // What the portal adds at once nobody can wait before.
        const passed = ['submitted', ...kindsAtOnce(table)].slice(0, -1);
        const waits = Object.keys(table.events).filter((kind) => ruleOf(table, kind)?.enters && !passed.includes(kind));
        const from = ruleOf(table, 'contact_changed')?.from ?? [];
        assert.deepEqual([...from].toSorted(), hasAccount ? waits.toSorted() : []);
      }
    });

    it('come with a letter where the station’s word can be appealed against, and with none otherwise', () => {
      assert.equal(
        letter !== undefined,
        events.some(([, { appeal }]) => appeal),
      );
    });

    it('say which others there are, where what is filed decides', () => {
      assert.equal(otherRules !== undefined, rulesFor !== undefined);
      if (!rulesFor) return;
      for (const size of ['minimal', 'maximal'] as const) {
        const given = rulesFor(exampleOf(operationId, size).body as FiledBody);
        assert.ok([rules, ...(otherRules ?? [])].includes(given), size);
      }
    });

    it('start and meet clocks by events of their own', () => {
      for (const clock of Object.values(rules.clocks))
        for (const kind of [...clock.starts, ...clock.meets]) assert.ok(ruleOf(rules, kind), kind);
    });

    it('keep of no time more than the day where they do so of one: not what the citizen does, nor what follows at once', () => {
      if (keepsTimes(rules)) return;
      for (const [kind, { by, keeps }] of events)
        if (by.includes('citizen') || kind === 'delivered') assert.equal(keeps, 'day', kind);
      // Rows of files and of issued papers tell when they were made.
      assert.deepEqual([takesFiles, receipt], [false, undefined]);
    });
  });
}

it('every table of rules is one that a service says it has', async () => {
  const folder = new URL('../../domain/', import.meta.url);
  const said = new Set<unknown>(filingKinds.flatMap(({ rules, otherRules = [] }) => [rules, ...otherRules]));
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('-rules.ts'))) {
    const tables = Object.entries((await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>);
    for (const [name, table] of tables) if (name.endsWith('_RULES')) assert.ok(said.has(table), name);
  }
});
