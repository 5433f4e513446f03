import { createMockPortal } from '@nagrik/mocks';
import {
  createPortal,
  fileComplaint,
  listFilings,
  sessionAuth,
  type ComplaintFiling,
  type PortalOptions,
  type Session,
} from '../index.ts';
import { indexedDbStore, outbox, type Outbox } from './index.ts';
import { outboxStoreConformance } from './outbox-store.conformance.test.ts';

/** What a frame is given and gives back. */
interface Frame extends Window {
  startTab?: typeof startTab;
}

const operations = { fileComplaint };

/** One tab: its own realm, its own connection to the database, its own request for the lock. */
function startTab(name: string, session: Session, options: PortalOptions, wake?: 'default') {
  const auth = sessionAuth<Session>();
  auth.start(session);
  const box: Outbox<typeof operations> = outbox(createPortal({ ...options, auth }), {
    store: indexedDbStore({ name }),
    ttlMs: 86_400_000,
    owner: () => auth.current?.citizen.citizenId,
    operations,
    ...(!wake && { wake: () => () => undefined }),
  });
  const told: string[] = [];
  box.on('filed', ({ id }) => told.push(id));
  // By this realm's own function: an outbox knows its operations by identity.
  return { box, told, put: (body: ComplaintFiling) => box.put(fileComplaint, body) };
}

function assert(holds: unknown, why: string): asserts holds {
  if (!holds) throw new Error(why);
}

const numbered = (number: number): ComplaintFiling => ({
  complainant: { name: 'नमूना कुमार', relativeName: 'Planted Relative', address: { text: 'काल्पनिक टोला' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: `planted narrative ${number}`,
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
});

let databases = 0;
const newName = () => `outbox-test-${Date.now()}-${++databases}`;

/** A portal whose line can be cut, and how to look at what it has. */
async function world() {
  const mock = await createMockPortal({ seed: false });
  const session = (await mock.signInCitizen()) as Session;
  const line = { fetch: mock.fetch };
  const auth = sessionAuth<Session>();
  auth.start(session);
  const direct = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
  const frames: HTMLIFrameElement[] = [];
  return {
    mock,
    session,
    line,
    options: {
      baseUrl: mock.baseUrl,
      fetch: (request: Request) => line.fetch(request),
      retry: { attempts: 1 },
    } satisfies PortalOptions,
    async filed() {
      let count = 0;
      for await (const _ of listFilings(direct)) count++;
      return count;
    },
    /** Loads this very module in a frame of its own. */
    async frame() {
      const frame = document.createElement('iframe');
      frames.push(frame);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.srcdoc = `<script type="module" src="${import.meta.url}"></script>`;
      document.body.append(frame);
      await loaded;
      const inside = frame.contentWindow as Frame;
      while (!inside.startTab) await pause(10);
      return { frame, startTab: inside.startTab };
    },
    async close() {
      for (const frame of frames) frame.remove();
      await mock.close();
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const dead = () => Promise.reject(new TypeError('Failed to fetch'));

/** All records of all tables, as any script of the origin can read them. */
async function rawRecords(name: string): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });
  const records: unknown[] = [];
  for (const table of database.objectStoreNames) {
    const request = database.transaction(table).objectStore(table).getAll();
    await new Promise((resolve) => (request.onsuccess = resolve));
    records.push(...(request.result as unknown[]));
  }
  database.close();
  return records;
}

const inClear = (records: unknown[]) =>
  JSON.stringify(records, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value) : value,
  );

if (window.frameElement) (window as Frame).startTab = startTab;
else {
  outboxStoreConformance('IndexedDB store', it, async () => {
    const name = newName();
    return [indexedDbStore({ name }), indexedDbStore({ name })];
  });

  it('nothing that was typed can be read from the raw database, nor who typed it, nor the key', async () => {
    const here = await world();
    const name = newName();
    here.line.fetch = dead;
    const { box, put } = startTab(name, here.session, here.options);
    let key = '';
    here.line.fetch = async (request) => {
      key = request.headers.get('idempotency-key') ?? key;
      return dead();
    };
    await put(numbered(1));
    await box.flush();
    const records = await rawRecords(name);
    const text = inClear(records);
    assert(records.length === 2 && key.length === 22, `${records.length} records`);
    for (const planted of [
      'नमूना',
      'कुमार',
      'काल्पनिक',
      'lanted',
      'elative',
      'omplaint',
      here.session.citizen.citizenId ?? '?',
      key,
    ]) {
      assert(!text.includes(planted), `${planted} stands in clear`);
    }
    const sealing = records.find((record) => record instanceof CryptoKey);
    assert(sealing && !sealing.extractable, 'the key can be read out');
    // The search itself finds what stands in clear.
    assert(inClear([{ body: new TextEncoder().encode('नमूना') }]).includes('नमूना'), 'the search is blind');
    box.close();
    await here.close();
  });

  it('what was put is there after a reload, and files itself when the network is back', async () => {
    const here = await world();
    const name = newName();
    here.line.fetch = dead;
    const before = startTab(name, here.session, here.options);
    await before.put(numbered(1));
    await before.box.flush();
    before.box.close();
    const { startTab: startAgain } = await here.frame();
    const { box, told } = startAgain(name, here.session, here.options);
    const [entry] = await box.list();
    assert(entry?.operation === 'fileComplaint', JSON.stringify(entry));
    const input = (await box.read(entry.id)) as [ComplaintFiling];
    assert(input[0].narrative === 'planted narrative 1', String(input[0].narrative));
    box.close();

    const after = startTab(name, here.session, here.options, 'default');
    await after.box.flush();
    assert((await here.filed()) === 0, 'the line is cut');
    here.line.fetch = here.mock.fetch;
    window.dispatchEvent(new Event('online'));
    for (let tries = 0; after.told.length === 0 && tries < 200; tries++) await pause(10);
    assert(after.told.join() === entry.id && told.length === 0, after.told.join());
    assert((await here.filed()) === 1, `${await here.filed()} filed`);
    assert((await rawRecords(name)).length === 1, 'something but the key stayed');
    after.box.close();
    await here.close();
  });

  it('two pages put and flush at the same time: each entry is filed once and told once', async () => {
    const here = await world();
    const name = newName();
    here.line.fetch = dead;
    const tabs = [];
    for (let number = 0; number < 2; number++) {
      tabs.push((await here.frame()).startTab(name, here.session, here.options));
    }
    const ids: string[] = [];
    for (let number = 0; number < 8; number++) {
      const tab = tabs[number % 2];
      if (tab) ids.push((await tab.put(numbered(number))).id);
    }
    await Promise.all(tabs.map(({ box }) => box.flush()));
    here.line.fetch = here.mock.fetch;
    await Promise.all(tabs.map(({ box }) => box.flush()));
    const told = tabs.flatMap((tab) => tab.told);
    assert([...told].sort().join() === [...ids].sort().join(), `${told.length} told`);
    assert((await here.filed()) === 8, `${await here.filed()} filed`);
    for (const { box } of tabs) box.close();
    await here.close();
  });

  it('a page that is closed in the middle of sending: the other one gets the receipt at once', async () => {
    const here = await world();
    const name = newName();
    const sent: Request[] = [];
    const times = () => sent.length;
    here.line.fetch = async (request) => {
      const answer = await here.mock.fetch(request);
      // The first answer never arrives, though the portal has filed.
      return request.method === 'POST' && sent.push(request) === 1 ? new Promise(() => undefined) : answer;
    };
    const first = await here.frame();
    const dying = first.startTab(name, here.session, here.options);
    const { id } = await dying.put(numbered(1));
    while (times() === 0) await pause(10);
    const other = (await here.frame()).startTab(name, here.session, here.options);
    const flushed = other.box.flush();
    await pause(100);
    assert(times() === 1, 'the second page did not wait for its turn');
    first.frame.remove();
    await flushed;
    assert(other.told.join() === id, other.told.join());
    assert((await here.filed()) === 1 && times() === 2, `${times()} sent`);
    other.box.close();
    await here.close();
  });
}
