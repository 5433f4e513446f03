/**
 * `pnpm campaign:network [--filings 10000] [--seed N] [--store memory|postgres]`: files invented complaints through a line on
 * which half of all exchanges go wrong, and holds what the SDK said of each against what the portal has. Fails where one
 * filing is lost, there twice, or was told of untruly.
 */
import { parseArgs } from 'node:util';
import { campaignStores, type CampaignStore } from './campaign-portal.ts';
import { runNetworkCampaign } from './network-campaign.ts';

const { values } = parseArgs({
  options: {
    filings: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    store: { type: 'string', default: 'memory' },
  },
});
const filings = Number(values.filings);
const seed = Number(values.seed);
if (!Number.isInteger(filings) || filings < 1 || !Number.isInteger(seed) || !(values.store in campaignStores)) {
  console.error('Usage: pnpm campaign:network [--filings 10000] [--seed N] [--store memory|postgres]');
  process.exit(2);
}

console.log(`${filings} filings, seed ${seed}, ${values.store} store`);
const report = await runNetworkCampaign({
  filings,
  seed,
  store: values.store as CampaignStore,
  onProgress: (done) => {
    if (done % Math.max(100, filings / 10) === 0) console.log(`  ${done} have an end`);
  },
});

const table = (title: string, counts: Readonly<Record<string, number>>): void => {
  console.log(`\n${title}`);
  const rows = Object.entries(counts).sort(([, one], [, two]) => two - one);
  for (const [name, count] of rows) console.log(`  ${String(count).padStart(7)}  ${name}`);
};
const exchanges = Object.values(report.faults).reduce((sum, count) => sum + count, 0);
table(`Faults played on ${exchanges} exchanges`, report.faults);
table('First answers of plain calls', report.firstAnswers);
table('What was said at last, by way of filing', report.outcomes);
console.log(`
${report.stored} filings are with the portal
${report.lost} lost, ${report.twice} twice, ${report.untrue.length} outcomes untrue
${report.arrivedLater} arrived after the portal had said that it had nothing
${report.seconds.toFixed(1)} s, ${(filings / report.seconds).toFixed(0)} filings/s, seed ${report.seed}`);
for (const line of report.untrue.slice(0, 20)) console.log(`  ${line}`);
process.exit(report.lost + report.twice + report.untrue.length === 0 ? 0 : 1);
