import {
  createKey,
  createPortal,
  fileComplaint,
  listWanted,
  readOutcome,
  watchFiling,
  type ComplaintFiling,
} from '@nagrik/sdk';
import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip } from '../suite/finding.ts';

/** The SDK that citizens' pages use gets along with the target. */
export function sdkChecks(contract: Contract): readonly Check[] {
  const needed = ['fileComplaint', 'watchFilingEvents', 'readOutcome', 'listWanted'];
  return needed.every((id) => contract.has(id)) ? [filesAndFollows] : [];
}

const filesAndFollows: Check = {
  id: 'sdk/files-and-follows',
  title: 'the SDK files a complaint, follows it live, and learns what became of its key',
  writes: true,
  async run({ world }) {
    const citizen = await world.filer();
    const token = citizen.kind === 'citizen' ? citizen.token : '';
    const portal = createPortal({
      baseUrl: world.target.baseUrl,
      fetch: world.target.fetch,
      auth: { credentials: () => Promise.resolve({ headers: { authorization: `Bearer ${token}` } }) },
    });
    const key = createKey();
    const filed = await fileComplaint(portal, (await world.complaint()) as unknown as ComplaintFiling, { key });
    if (!filed.ok && filed.error.kind === 'rate-limited') skip('the target limits fileComplaint');
    expect(filed.ok, `the SDK cannot file: ${filed.ok ? '' : filed.error.kind}`);
    const { reference } = filed.data;
    for await (const event of watchFiling(portal, reference, { signal: AbortSignal.timeout(10_000) })) {
      expect(event.seq === 1, `the SDK sees event ${event.seq} first`);
      break;
    }
    const outcome = await readOutcome(portal, key);
    expect(outcome.ok && outcome.data.state === 'filed', 'the SDK does not learn that its complaint was filed');
    let listed = 0;
    for await (const _ of listWanted(portal, { limit: 2 })) if ((listed += 1) === 5) break;
  },
};
