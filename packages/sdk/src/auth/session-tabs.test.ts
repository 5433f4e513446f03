import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createMockPortal } from '@nagrik/mocks';
import {
  createPortal,
  endSession,
  readSession,
  sessionAuth,
  sessionTabs,
  type Portal,
  type SessionRecord,
  type SessionStore,
} from '../index.ts';
import { isNewer } from './session-record.ts';

let names = 0;

/** Tabs of one browser at one real portal, whose clock the test moves; counts the renewals that reach it. */
async function browser(t: TestContext, options: { grace?: boolean } = {}) {
  const name = `test-${++names}`;
  let aheadMs = 0;
  const mock = await createMockPortal({ seed: false, now: () => new Date(Date.now() + aheadMs) });
  let renewals = 0;
  const exchanged = new Set<string>();
  const fetch = async (request: Request) => {
    if (request.url.endsWith('/session/refresh')) {
      renewals++;
      const { refreshToken } = (await request.clone().json()) as { refreshToken: string };
      if (options.grace === false && exchanged.has(refreshToken)) {
        return Response.json({ code: 'session-expired', status: 401 }, { status: 401 });
      }
      exchanged.add(refreshToken);
      // The other tab has its refusal long before this one has its tokens.
      await wait(300);
    }
    return mock.fetch(request);
  };
  const tab = () => {
    const changes: (string | undefined)[] = [];
    const auth = sessionAuth({ store: sessionTabs(name), onChange: (tokens) => changes.push(tokens?.accessToken) });
    t.after(() => auth.dispose());
    return { auth, changes, portal: createPortal({ baseUrl: mock.baseUrl, fetch, auth }) };
  };
  t.after(() => mock.close());
  return {
    mock,
    tab,
    renewals: () => renewals,
    expireTokens: () => (aheadMs += 900_000),
    later: (ms: number) => (aheadMs += ms),
  };
}

const who = async (portal: Portal) => {
  const result = await readSession(portal);
  return result.ok ? 'signed in' : result.error.kind;
};

test('a tab that opens is signed in when another is', async (t) => {
  const { mock, tab } = await browser(t);
  const first = tab();
  first.auth.start(await mock.signInCitizen());
  const second = tab();
  // The very first call waits for the answer of the other tab.
  assert.equal(await who(second.portal), 'signed in');
  await second.auth.ready;
  assert.equal(second.auth.current?.accessToken, first.auth.current?.accessToken);
});

test('when one tab renews, all have the new tokens and none renews again', async (t) => {
  const { mock, tab, renewals, expireTokens } = await browser(t);
  const tabs = [tab(), tab(), tab()] as const;
  tabs[0].auth.start(await mock.signInCitizen());
  await wait(20);
  expireTokens();
  assert.equal(await who(tabs[1].portal), 'signed in');
  await wait(20);
  const tokens = new Set(tabs.map(({ auth }) => auth.current?.accessToken));
  assert.equal(tokens.size, 1);
  for (const { portal } of tabs) assert.equal(await who(portal), 'signed in');
  assert.equal(renewals(), 1);
});

for (const grace of [true, false]) {
  test(`two tabs that renew at the same instant both stay signed in, at a portal ${grace ? 'with' : 'without'} grace`, async (t) => {
    const { mock, tab, renewals, expireTokens, later } = await browser(t, { grace });
    const [one, two] = [tab(), tab()];
    one.auth.start(await mock.signInCitizen());
    await wait(20);
    for (let round = 0; round < 5; round++) {
      expireTokens();
      assert.deepEqual(await Promise.all([who(one.portal), who(two.portal)]), ['signed in', 'signed in']);
      await wait(20);
      assert.equal(one.auth.current?.accessToken, two.auth.current?.accessToken);
      // Past the grace: nobody may come back with an old token.
      later(11_000);
    }
    assert.equal(renewals(), 10, 'both did renew, each time');
  });
}

test('signing out in one tab signs out all, also the one that is renewing, and tabs that open later', async (t) => {
  const { mock, tab, expireTokens } = await browser(t);
  const [one, two, three] = [tab(), tab(), tab()];
  one.auth.start(await mock.signInCitizen());
  await wait(20);
  expireTokens();
  const renewing = who(two.portal);
  await wait(115);
  one.auth.forget();
  await renewing;
  await wait(150);
  const four = tab();
  await four.auth.ready;
  for (const { auth } of [one, two, three, four]) assert.equal(auth.current, undefined);
  assert.deepEqual(three.changes.at(-1), undefined);
  assert.equal(await who(four.portal), 'unauthenticated');
});

test('a sign-in as somebody else reaches all tabs, and each finds out what the portal has ended', async (t) => {
  const { mock, tab, expireTokens } = await browser(t);
  const [one, two] = [tab(), tab()];
  one.auth.start(await mock.signInCitizen('9000000001'));
  await wait(5);
  two.auth.start(await mock.signInCitizen('9000000002'));
  await wait(20);
  assert.equal(one.auth.current?.accessToken, two.auth.current?.accessToken);
  assert.ok((await endSession(two.portal)).ok);
  expireTokens();
  assert.deepEqual([await who(one.portal), await who(two.portal)], ['unauthenticated', 'unauthenticated']);
  assert.deepEqual([one.auth.current, two.auth.current], [undefined, undefined]);
});

test('a tab that slept through renewals asks the others before it renews', async (t) => {
  const { mock, tab, renewals, expireTokens, later } = await browser(t);
  const [one, sleeper] = [tab(), tab()];
  const tokens = await mock.signInCitizen();
  one.auth.start(tokens);
  await wait(20);
  expireTokens();
  assert.equal(await who(one.portal), 'signed in');
  await wait(20);
  // As if the messages had not arrived: it holds the tokens of the beginning, which are long exchanged.
  later(60_000);
  const record = { session: 'x', startedAt: 1, generation: 0, receivedAt: Date.now(), tokens } satisfies SessionRecord;
  let asked = 0;
  const renewed = one.auth.current;
  assert.ok(renewed);
  const store: SessionStore = {
    read: async () => (asked++ === 0 ? record : { ...record, generation: 1, tokens: renewed }),
    write: () => undefined,
    subscribe: () => () => undefined,
  };
  const auth = sessionAuth({ store });
  await auth.ready;
  assert.equal(auth.current?.accessToken, tokens.accessToken);
  assert.equal(await who(sleeper.portal.with({ auth })), 'signed in');
  assert.equal(renewals(), 1);
});

test('a tab that was refused is signed in again when another turns out to have newer tokens', async (t) => {
  const { mock, tab } = await browser(t);
  let changed: (record: SessionRecord) => void = () => undefined;
  const written: SessionRecord[] = [];
  const store: SessionStore = {
    read: () => Promise.resolve(undefined),
    write: (record) => void written.push(record),
    subscribe(callback) {
      changed = callback;
      return () => undefined;
    },
  };
  const auth = sessionAuth({ store });
  const tokens = await mock.signInCitizen();
  auth.start({ ...tokens, accessToken: 'dead', refreshToken: 'a refresh token that is none' });
  const portal = tab().portal.with({ auth });
  assert.equal(await who(portal), 'unauthenticated');
  assert.equal(auth.current, undefined);
  assert.equal(written.length, 1, 'nobody else is signed out by it');
  changed({ ...(written[0] as SessionRecord), generation: 1, tokens });
  assert.equal(await who(portal), 'signed in');
});

test('records order themselves: whoever has heard the same ones, in any order, holds the same one', () => {
  const tokens = (accessToken: string) => ({ tokens: { accessToken, accessExpiresAt: '' } });
  const all: SessionRecord[] = [];
  for (const startedAt of [1, 2])
    for (const session of ['a', 'b'])
      for (const generation of [0, 1, 2])
        for (const rest of [tokens('x'), tokens('y'), {}])
          all.push({ startedAt, session, generation, receivedAt: Math.random(), ...rest });
  const pick = (records: readonly SessionRecord[]) =>
    records.reduce<SessionRecord | undefined>((held, next) => (isNewer(next, held) ? next : held), undefined);
  for (let round = 0; round < 500; round++) {
    const heard = Array.from(
      { length: 1 + Math.floor(Math.random() * 6) },
      () => all[Math.floor(Math.random() * all.length)] as SessionRecord,
    );
    const again = [...heard, ...heard].sort(() => Math.random() - 0.5);
    assert.deepEqual({ ...pick(again), receivedAt: 0 }, { ...pick(heard), receivedAt: 0 });
  }
});

test('where there is no BroadcastChannel each tab keeps its own session', async (t) => {
  const { BroadcastChannel } = globalThis;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  t.after(() => Object.assign(globalThis, { BroadcastChannel }));
  const { mock, tab } = await browser(t);
  const [one, two] = [tab(), tab()];
  one.auth.start(await mock.signInCitizen());
  assert.equal(await who(one.portal), 'signed in');
  assert.equal(await who(two.portal), 'unauthenticated');
});

test('a command-line tool keeps its session in a file, over several runs that do not know of each other', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-session-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'session.json');
  const store: SessionStore = {
    read: async () => JSON.parse(await readFile(file, 'utf8')) as SessionRecord,
    write: (record) => writeFile(file, JSON.stringify(record), { mode: 0o600 }),
  };
  const { mock, tab, renewals, expireTokens, later } = await browser(t);
  const run = () => {
    const auth = sessionAuth({ store });
    return { auth, portal: tab().portal.with({ auth }) };
  };
  const first = run();
  // No file yet: nobody is signed in, and nothing fails.
  assert.equal(await who(first.portal), 'unauthenticated');
  first.auth.start(await mock.signInCitizen());
  await wait(50);
  const second = run();
  expireTokens();
  assert.equal(await who(second.portal), 'signed in');
  await wait(50);
  later(60_000);
  // The first still runs, with a refresh token that is used up: it looks into the file before it renews.
  assert.equal(await who(first.portal), 'signed in');
  assert.equal(renewals(), 1);
  second.auth.forget();
  await wait(50);
  assert.equal((JSON.parse(await readFile(file, 'utf8')) as SessionRecord).tokens, undefined);
  assert.equal(await who(run().portal), 'unauthenticated');
});

test('a store that fails does not fail the calls', async (t) => {
  const { mock, tab, expireTokens } = await browser(t);
  const store: SessionStore = {
    read: () => Promise.reject(new Error('disk')),
    write() {
      throw new Error('disk');
    },
  };
  const auth = sessionAuth({ store });
  auth.start(await mock.signInCitizen());
  expireTokens();
  assert.equal(await who(tab().portal.with({ auth })), 'signed in');
});

test('an open channel does not keep a Node program running', async () => {
  const program = `import { sessionAuth, sessionTabs } from '@nagrik/sdk'; sessionAuth({ store: sessionTabs('x') });`;
  await promisify(execFile)(process.execPath, ['--conditions=nagrik-source', '--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '../../../elements'),
    timeout: 20_000,
  });
});
