/**
 * `pnpm bench:matches`: what it costs to file a report of lost property, which is compared with what stations have recovered, where
 * there are 10,000 recovered things, as a ratio to 100 of them in the same run. The whole portal on PostgreSQL. Nothing fails here by
 * time: a time is judged by a person.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '@nagrik/portal/demo';
import { readEnvironment, startPortal } from '@nagrik/portal/node';
import {
  createPortal,
  fileLostProperty,
  type LostPropertyReport,
  requestOtp,
  type Session,
  sessionAuth,
  unwrap,
  verifyOtp,
} from '@nagrik/sdk';

const [few, many] = [100, 10_000];
/** One citizen may file twenty in a day. */
const rounds = 9;

const report = (items: LostPropertyReport['items'], daysAgo: number): LostPropertyReport => ({
  ...{ items, reporter: { name: 'न', address: { text: 'काल्पनिक टोला' } }, place: { text: 'काल्पनिक चौक' } },
  when: { precision: 'day', from: new Date(Date.now() - daysAgo * 86_400_000).toISOString() },
  ...{ stationCode: '5117044', language: 'hi', privacyNoticeVersion: '2026-11', declaration: true },
});

/** By its number, and by what it looks like. */
const kinds = {
  number: () => report({ mobiles: [{ description: 'नमूना फ़ोन', imei: '490154203237518' }] }, 2),
  looks: () => report({ things: [{ kind: 'jewellery', description: 'चाँदी की पायल' }] }, 200),
} as const;

async function signedIn(url: string) {
  const auth = sessionAuth<Session>();
  const portal = createPortal({ baseUrl: url, auth });
  const mobile = '9000000099';
  const { challengeId } = unwrap(await requestOtp(portal, { mobile }));
  for (;;) {
    const outbox = await (await fetch(`${url}/demo/outbox.json`)).text();
    const code = new RegExp(`"to":"${mobile}"[^}]*?(\\d{6})`).exec(outbox)?.[1];
    if (code === undefined) continue;
    auth.start(unwrap(await verifyOtp(portal, { challengeId, code })));
    return portal;
  }
}

const medians = new Map<string, number>();
for (const recoveredCount of [few, many]) {
  const data = await mkdtemp(join(tmpdir(), 'nagrik-bench-'));
  const running = await startPortal({
    environment: readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0' }),
    services: describeServices(),
    seed: (open) => seedDemo({ ...open, recoveredCount }),
    log: () => undefined,
  });
  try {
    const portal = await signedIn(running.url);
    for (const [kind, body] of Object.entries(kinds)) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const begun = performance.now();
        unwrap(await fileLostProperty(portal, body()));
        times.push(performance.now() - begun);
      }
      medians.set(`${kind} ${recoveredCount}`, times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN);
    }
  } finally {
    await running.close();
    await rm(data, { recursive: true, force: true });
  }
}
for (const kind of Object.keys(kinds)) {
  const [one = NaN, other = NaN] = [few, many].map((count) => medians.get(`${kind} ${count}`));
  console.log(
    `compared by ${kind}: ${other.toFixed(1)} ms of ${many} things, ${one.toFixed(1)} ms of ${few}: ${(other / one).toFixed(2)} times`,
  );
}
