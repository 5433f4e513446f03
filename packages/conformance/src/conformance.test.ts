import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runConformance, toHtml, toJUnit, toTap } from './index.ts';
import { isWanted } from './suite/checks.ts';
import { createTarget, optionsFor } from './testing/mock-target.ts';
import { plantedFaults } from './testing/planted-faults.ts';

/** More runs of the fuzzer, and every check for every fault: `CONFORMANCE_THOROUGH=1`. */
const thorough = process.env.CONFORMANCE_THOROUGH === '1';

describe('the suite finds every planted fault', () => {
  assert.ok(plantedFaults.length >= 20);
  for (const { name, foundBy, plant } of plantedFaults) {
    it(`${name}: ${foundBy}`, async (context) => {
      const mock = await createTarget();
      context.after(() => mock.close());
      const only = thorough ? [] : [foundBy];
      const { results } = await runConformance({ ...optionsFor(mock, plant(mock.fetch)), only, seed: 20, runs: 60 });
      const own = results.filter(({ id, title }) => isWanted({ id, title, run: () => Promise.resolve() }, [foundBy]));
      const found = own.filter(({ state }) => state === 'failed');
      assert.ok(found.length > 0, JSON.stringify(own));
      if (process.env.SHOW) console.log(name, '=>', found[0]?.reason);
      for (const { reason = '' } of found) assert.doesNotMatch(reason, /Bearer [\w-]{20}|9000\d{6}|was not over/);
    });
  }
});
