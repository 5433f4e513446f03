import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '@nagrik/portal/demo';
import { defaultSettings } from '@nagrik/portal/memory';
import { createScryptPasswords, readEnvironment, startPortal, type RunningPortal } from '@nagrik/portal/node';
import { outboxAt, runConformance } from './index.ts';
import { knownSkips } from './testing/known-skips.ts';
import { demoOfficers } from './testing/mock-target.ts';

const plenty = 100_000;

/** As the operator of a backend runs it: over HTTP, on PostgreSQL, with the passwords out of the demonstration's outbox. */
describe('the portal on PostgreSQL', () => {
  let data: string;
  let portal: RunningPortal;
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'nagrik-conformance-'));
    // Under root the database has an account of its own, which must be able to enter.
    await chmod(data, 0o755);
    portal = await startPortal({
      environment: readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: process.env.CONFORMANCE_PORT ?? '0' }),
      services: describeServices(),
      seed: seedDemo,
      log: () => undefined,
      // A run spends the tries of many officers; each would take the processor for a third of a second.
      ports: { passwords: createScryptPasswords({ N: 1024, r: 8, p: 1 }) },
      settings: {
        // A run is one network and a few numbers. Budgets against guessing stay what they are.
        otp: { ...defaultSettings.otp, perNumberPerDay: plenty, perNetworkPerHour: plenty },
        uploads: { ...defaultSettings.uploads, perNetworkPerHour: plenty },
        filingsPerDay: plenty,
        claims: { perThingAndCitizen: plenty, perCitizen: plenty, perThing: plenty },
        nobodysFilingsPerHour: plenty,
        firLookupsPerNetworkPerHour: plenty,
      },
    });
  });
  after(async () => {
    await portal.close();
    await rm(data, { recursive: true, force: true });
  });

  it('keeps the contract', async (context) => {
    const report = await runConformance({
      baseUrl: portal.url,
      otp: outboxAt(`${portal.url}/demo/outbox.json`),
      inventMobiles: true,
      ...demoOfficers,
      spendBudgets: true,
      runs: Number(process.env.CONFORMANCE_RUNS ?? 5),
      ...(process.env.CONFORMANCE_SEED !== undefined && { seed: Number(process.env.CONFORMANCE_SEED) }),
    });
    const inState = (wanted: string) => report.results.filter(({ state }) => state === wanted);
    context.diagnostic(`seed ${report.seed}, ${report.requests} requests in ${report.seconds.toFixed(1)} s`);
    assert.deepEqual(inState('failed'), [], `seed ${report.seed}`);
    assert.deepEqual(
      inState('skipped').map(({ id }) => id),
      // This run spends budgets.
      knownSkips.filter(([, reason]) => reason !== '--spend-budgets').map(([id]) => id),
    );
    assert.ok(inState('passed').length > 350, `${inState('passed').length} checks`);
  });
});
