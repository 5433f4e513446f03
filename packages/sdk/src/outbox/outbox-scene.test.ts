import { after } from 'node:test';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { startFaultProxy, type FaultName } from '@nagrik/fault-proxy';
import {
  addInformation,
  createPortal,
  fileComplaint,
  listFilings,
  readComplaint,
  sessionAuth,
  withdrawFiling,
  type PortalOptions,
  type Session,
} from '../index.ts';
import { serve, type Answer } from '../transport/misbehaving-server.test.ts';
import { filing } from '../transport/signed-in-portal.test.ts';
import { memoryStore, outbox, type OutboxOptions, type OutboxStore } from './index.ts';

export const operations = { fileComplaint, addInformation, withdrawFiling };
export const day = 86_400_000;
/** A complaint that can be told from the others by its number. */
export const numbered = (number: number) => ({ ...filing, narrative: `नमूना ${number}` });

/** The real portal behind a real HTTP server behind the fault proxy; what happens to each write can be chosen. */
export async function scene(before?: (portal: Answer) => Answer) {
  const mock = await createMockPortal({ seed: false });
  const answer: Answer = ({ method, url, headers, body }, response) =>
    void mock
      .fetch(new Request(`${mock.baseUrl}${url}`, { method, headers: headers as never, ...(body && { body }) }))
      .then(async (answered) =>
        response.writeHead(answered.status, [...answered.headers].flat()).end(await answered.text()),
      );
  const server = await serve(before?.(answer) ?? answer);
  const fates: FaultName[] = [];
  let always: FaultName = 'pass';
  const proxy = await startFaultProxy({
    port: Number(new URL(server.baseUrl).port),
    choose: ({ line }) => (line.startsWith('POST /complaints') ? (fates.shift() ?? always) : 'pass'),
  });
  after(async () => {
    await proxy.close();
    await mock.close();
  });
  return {
    mock,
    proxy,
    seen: server.seen,
    /** The next writes meet these, one after the other, then what `always` says. */
    next: (...names: FaultName[]) => void fates.push(...names),
    /** All others meet this one. */
    always: (name: FaultName) => void (always = name),
    /** The keys of the writes that reached the portal, in their order. */
    keys: () =>
      server.seen.flatMap(({ method, headers }) => (method === 'POST' ? [String(headers['idempotency-key'])] : [])),
    person: (mobile = '9000000001') => person(mock, proxy.url, mobile),
  };
}

export type Scene = Awaited<ReturnType<typeof scene>>;

/** Somebody who is signed in, and what the portal has of them. */
async function person(mock: MockPortal, baseUrl: string, mobile: string) {
  const session = (await mock.signInCitizen(mobile)) as Session;
  const auth = sessionAuth<Session>();
  auth.start(session);
  const portal = (options: Partial<PortalOptions> = {}) =>
    createPortal({
      baseUrl,
      auth,
      retry: { baseMs: 1, attempts: 2, budget: Infinity },
      time: { attemptMs: 700, totalMs: 3_000 },
      ...options,
    });
  const direct = createPortal({ baseUrl: mock.baseUrl, fetch: mock.fetch, auth });
  return {
    session,
    auth,
    portal,
    owner: () => auth.current?.citizen.citizenId,
    /** What was typed in all that the portal has, oldest first. */
    async filed(): Promise<string[]> {
      const references: string[] = [];
      for await (const { reference } of listFilings(direct)) references.push(reference);
      const all = await Promise.all(references.map((reference) => readComplaint(direct, reference)));
      return all.map((one) => (one.ok ? String(one.data.filing.narrative) : '?')).reverse();
    },
  };
}

export type Person = Awaited<ReturnType<typeof person>>;

/** One tab: an outbox that tries when it is told to and not else, and what its listeners were told. */
export function tab(
  who: Person,
  options: Partial<Omit<OutboxOptions<typeof operations>, 'operations'>> & {
    readonly store?: OutboxStore;
    readonly portal?: Partial<PortalOptions>;
  } = {},
) {
  const { portal = {}, store = memoryStore(), ...more } = options;
  const settings = { ttlMs: 7 * day, owner: who.owner, locks: null, wake: () => () => undefined, operations };
  const box = outbox(who.portal(portal), { ...settings, store, ...more });
  const told: string[] = [];
  const ids: string[] = [];
  const note = (what: string, id: string) => {
    told.push(what);
    ids.push(id);
  };
  box.on('filed', ({ id }) => note('filed', id));
  box.on('failed', ({ id, error }) => note(`failed: ${error.kind}`, id));
  box.on('expired', ({ id, outcome }) => note(`expired: ${outcome}`, id));
  after(() => box.close());
  return { box, store, told, ids };
}
