import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNetworkCampaign } from './network-campaign.ts';

test('300 filings on a line where half of all exchanges go wrong: none lost, none twice, each outcome true', async () => {
  const report = await runNetworkCampaign({ filings: 300, seed: 20261121, store: 'memory' });
  assert.deepEqual(report.untrue, []);
  assert.deepEqual([report.lost, report.twice], [0, 0]);
  // All faults were played, and calls ended in all ways; otherwise nothing was shown.
  for (const [fault, count] of Object.entries(report.faults)) assert.ok(count > 0, fault);
  assert.ok(report.stored > 250, `${report.stored} stored`);
  for (const outcome of ['filed', 'unknown', 'rejected']) {
    assert.ok(
      Object.keys(report.firstAnswers).some((name) => name.startsWith(outcome)),
      JSON.stringify(report.firstAnswers),
    );
  }
});
