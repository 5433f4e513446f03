import { setTimeout as pause } from 'node:timers/promises';
import { faultNames, seededChance, startFaultProxy, type Chance, type FaultName } from '@nagrik/fault-proxy';
import {
  createKey,
  createPortal,
  fileComplaint,
  reconcile,
  requestOtp,
  sessionAuth,
  unwrap,
  verifyOtp,
  type ComplaintFiling,
  type Outcome,
  type Portal,
  type Session,
} from '@nagrik/sdk';
import { memoryStore, outbox } from '@nagrik/sdk/outbox';
import { campaignStores, type CampaignPortal, type CampaignStore } from './campaign-portal.ts';

export interface CampaignOptions {
  readonly filings: number;
  readonly seed: number;
  readonly store: CampaignStore;
  /** Called from time to time with how many filings have an end. */
  readonly onProgress?: (done: number) => void;
}

/** How a citizen files. */
type Way =
  /** One call; where its outcome is unknown, `reconcile` until it is known. */
  | 'call'
  /** By the outbox. */
  | 'outbox'
  /** By the outbox, whose tab is closed in the middle, again and again; the next one goes on with its store. */
  | 'closed tabs'
  /** One call; where its outcome is unknown, the outbox goes on with its key. */
  | 'call, then outbox';

/** What the SDK has said of a filing at last. */
type Said = 'filed' | 'not-sent' | 'rejected' | 'not-filed' | 'unknown';

interface Filing {
  readonly marker: string;
  readonly way: Way;
  /** It breaks a rule of the portal, and must be refused. */
  readonly wrong: boolean;
  /** Of a plain call; the outbox makes its own. */
  readonly key: string;
  said: Said;
  reference?: string;
}

export interface CampaignReport {
  readonly seed: number;
  readonly seconds: number;
  readonly faults: Readonly<Record<FaultName, number>>;
  /** Filings by way and by what was said of them at last. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How the first answers of plain calls were. */
  readonly firstAnswers: Readonly<Record<string, number>>;
  /** Filings of which `reconcile` said `not-filed`, and whose request reached the portal after that. */
  readonly arrivedLater: number;
  /** Filings that the portal has. */
  readonly stored: number;
  readonly lost: number;
  readonly twice: number;
  /** What was said and is not true, each in one line. */
  readonly untrue: readonly string[];
}

/** Half of all exchanges go wrong. */
const weights: Readonly<Record<FaultName, number>> = {
  ...(Object.fromEntries(faultNames.map((name) => [name, 3])) as Record<FaultName, number>),
  pass: 46,
  latency: 6,
};

const ways: readonly Way[] = ['call', 'call', 'call', 'outbox', 'outbox', 'closed tabs', 'call, then outbox'];

/**
 * Files invented complaints through the fault proxy, many citizens at once, and compares what the SDK said of each with
 * what the portal has.
 */
export async function runNetworkCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const { filings: count, seed, store, onProgress } = options;
  const portal = await campaignStores[store](count);
  const proxy = await startFaultProxy({ port: portal.port, seed, weights });
  const chance = seededChance(seed);
  const firstAnswers: Record<string, number> = {};
  const began = performance.now();
  try {
    const citizens = Math.min(64, Math.max(8, Math.ceil(count / 25)));
    const all: Filing[] = Array.from({ length: count }, (_, number) => ({
      marker: `नमूना ${seed}-${number}`,
      way: ways[Math.floor(chance() * ways.length)] ?? 'call',
      wrong: chance() < 0.06,
      key: createKey(),
      said: 'unknown',
    }));
    let done = 0;
    const owners = await Promise.all(
      Array.from({ length: citizens }, async (_, index) => {
        const citizen = new Citizen(portal, proxy.url, `9${String(100_000_000 + index)}`, seededChance(seed + index));
        await citizen.signIn();
        for (let number = index; number < count; number += citizens) {
          await citizen.file(all[number] as Filing, firstAnswers);
          onProgress?.(++done);
        }
        return citizen;
      }),
    );

    // Nothing is on its way any more: what the portal says now it will always say.
    await proxy.quiet();
    await untilStill(portal, owners);
    let arrivedLater = 0;
    await Promise.all(
      owners.map(async (citizen, index) => {
        for (let number = index; number < count; number += citizens) {
          const filing = all[number] as Filing;
          if (filing.said !== 'not-filed') continue;
          await citizen.askFor(filing);
          if (filing.said !== 'not-filed') arrivedLater++;
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    for (const citizen of owners) citizen.end();
    const judged = judge(all, await storedFilings(portal, owners));
    return {
      seed,
      seconds,
      faults: { ...proxy.counts },
      outcomes: countBy(all),
      firstAnswers,
      arrivedLater,
      ...judged,
    };
  } finally {
    await proxy.close();
    await portal.close();
  }
}

class Citizen {
  readonly #auth = sessionAuth<Session>();
  readonly #direct: Portal;
  readonly #portal: Portal;
  readonly #campaign: CampaignPortal;
  readonly #mobile: string;
  readonly #chance: Chance;
  #id = '';

  constructor(campaign: CampaignPortal, proxyUrl: string, mobile: string, chance: Chance) {
    this.#campaign = campaign;
    this.#mobile = mobile;
    this.#chance = chance;
    const time = { attemptMs: 1_000, totalMs: 6_000 };
    this.#direct = createPortal({ baseUrl: `http://127.0.0.1:${campaign.port}` });
    this.#portal = createPortal({ baseUrl: proxyUrl, auth: this.#auth, time, retry: { attempts: 3, baseMs: 20 } });
  }

  get id(): string {
    return this.#id;
  }

  /** As a citizen does it, on a line without faults: this campaign is about filing. */
  async signIn(): Promise<void> {
    const { challengeId } = unwrap(await requestOtp(this.#direct, { mobile: this.#mobile }));
    let session: Session | undefined;
    for (let tries = 0; !session && tries < 500; tries++) {
      const sent = await this.#campaign.store.outbox.sent(1_000);
      const code = /\d{6}/.exec(sent.find(({ to }) => to === this.#mobile)?.text ?? '')?.[0];
      if (code) session = unwrap(await verifyOtp(this.#direct, { challengeId, code }));
      else await pause(20);
    }
    if (!session) throw new Error('The one-time password did not come.');
    this.#id = session.citizen.citizenId;
    this.#auth.start(session);
  }

  end(): void {
    this.#auth.dispose();
  }

  /** Asks what became of a plain call until the portal has answered. */
  async askFor(filing: Filing): Promise<void> {
    for (;;) {
      const found = await reconcile(this.#portal, filing.key);
      if (found.state === 'filed') filing.reference = String((found.data as { reference?: string }).reference);
      if (found.state !== 'still-unknown') {
        filing.said = found.state;
        return;
      }
      await pause(20);
    }
  }

  async file(filing: Filing, firstAnswers: Record<string, number>): Promise<void> {
    const body = complaint(filing);
    const { way, key } = filing;
    if (way === 'outbox' || way === 'closed tabs') return this.#byOutbox(filing, body);
    const result = await fileComplaint(this.#portal, body, { key });
    const name = result.ok ? 'filed' : `${result.error.outcome} (${result.error.kind})`;
    firstAnswers[name] = (firstAnswers[name] ?? 0) + 1;
    if (result.ok) {
      filing.said = 'filed';
      filing.reference = result.data.reference;
      return;
    }
    const outcome: Outcome = result.error.outcome;
    if (outcome !== 'unknown') {
      filing.said = outcome;
      return;
    }
    if (way === 'call, then outbox') return this.#byOutbox(filing, body);
    await this.askFor(filing);
  }

  async #byOutbox(filing: Filing, body: ComplaintFiling): Promise<void> {
    const store = memoryStore();
    const told: string[] = [];
    for (let tabs = 0; told.length === 0; tabs++) {
      const box = outbox(this.#portal, {
        store,
        ttlMs: 3_600_000,
        owner: () => this.#auth.current?.citizen.citizenId,
        operations: { fileComplaint },
      });
      box.on('filed', ({ data }) => {
        told.push('filed');
        filing.said = 'filed';
        filing.reference = data.reference;
      });
      box.on('failed', ({ error }) => {
        told.push(error.kind);
        filing.said = error.outcome;
      });
      if (tabs === 0) {
        if (filing.way === 'call, then outbox') await box.putKeyed(filing.key, fileComplaint, body);
        else await box.put(fileComplaint, body);
      }
      if (filing.way === 'closed tabs' && tabs < 3) await pause(this.#chance() * 60);
      else {
        await box.flush();
        if (told.length === 0) await pause(20);
      }
      box.close();
      // The session may have ended: then the entry waits for its owner.
      if (!this.#auth.current) await this.signIn();
    }
    if (told.length > 1) throw new Error(`${filing.marker} was told ${told.length} times`);
  }
}

/** All names and places are invented. */
function complaint({ marker, wrong }: Filing): ComplaintFiling {
  return {
    complainant: { name: 'नमूना कुमार', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
    incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
    against: { known: 'unknown' },
    narrative: wrong ? marker.padEnd(4_001, 'क') : marker,
    districtCode: '5117',
    stationCode: '5117044',
    language: 'hi',
    privacyNoticeVersion: '2026-11',
    declaration: true,
  };
}

/** What the portal has, of all citizens: references by marker. */
async function storedFilings(portal: CampaignPortal, citizens: readonly Citizen[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { id } of citizens) {
    let cursor: string | undefined;
    do {
      const page = await portal.store.filings.list({ ownerId: id, limit: 100, ...(cursor && { cursor }) });
      for (const { filed, reference } of page.items) {
        const marker = String(filed.narrative);
        found.set(marker, [...(found.get(marker) ?? []), reference]);
      }
      cursor = page.next;
    } while (cursor);
  }
  return found;
}

/** Waits until the portal has worked off what it had been sent. */
async function untilStill(portal: CampaignPortal, citizens: readonly Citizen[]): Promise<void> {
  for (let before = -1, now = -2; before !== now;) {
    before = now;
    await pause(1_000);
    const counts = await Promise.all(citizens.map(({ id }) => portal.store.filings.count({ ownerId: id })));
    now = counts.reduce((sum, count) => sum + count, 0);
  }
}

function judge(all: readonly Filing[], stored: ReadonlyMap<string, readonly string[]>) {
  const untrue: string[] = [];
  let lost = 0;
  let twice = 0;
  for (const { marker, way, said, reference, wrong } of all) {
    const found = stored.get(marker) ?? [];
    const told = `${marker} (${way}): said ${said}`;
    if (found.length > 1) twice++;
    if (said === 'filed') {
      if (found.length === 0) lost++;
      if (found.length !== 1 || found[0] !== reference) untrue.push(`${told} ${reference}, there is ${found.join()}`);
      if (wrong) untrue.push(`${told}, though it is wrong`);
    } else if (said === 'unknown') untrue.push(`${told} to the end`);
    else if (found.length > 0) untrue.push(`${told}, there is ${found.join()}`);
    // What the outbox has is never given up because of the network.
    if (way !== 'call' && !wrong && said !== 'filed' && !(way === 'call, then outbox' && said === 'not-sent')) {
      lost++;
      untrue.push(`${told}, and nothing was wrong with it`);
    }
  }
  const known = new Set(all.map(({ marker }) => marker));
  for (const marker of stored.keys()) if (!known.has(marker)) untrue.push(`Nobody filed ${marker}`);
  return { stored: [...stored.values()].reduce((sum, { length }) => sum + length, 0), lost, twice, untrue };
}

function countBy(all: readonly Filing[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { way, said } of all) counts[`${way}: ${said}`] = (counts[`${way}: ${said}`] ?? 0) + 1;
  return counts;
}
