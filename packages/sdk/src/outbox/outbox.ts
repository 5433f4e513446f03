import type { Auth } from '../auth/auth.ts';
import { createKey } from '../transport/create-key.ts';
import type { Portal } from '../transport/portal.ts';
import { reconcile } from '../transport/reconcile.ts';
import type { Failure, Result, SafeFailure } from '../transport/result.ts';
import { entryVersion, type StoredEntry } from './outbox-store.ts';
import type { Operations, Outbox, OutboxEntry, OutboxOptions } from './outbox-types.ts';
import { idOf, seal, unseal } from './seal.ts';
import { takeTurns } from './take-turns.ts';
import { wakeOnline } from './wake-online.ts';

/** What is sealed in the head of an entry. */
interface Head {
  readonly operation: string;
  readonly owner: string | undefined;
  /** `baseUrl` of the portal that it is meant for. */
  readonly portal: string;
  readonly key: string;
  readonly createdAt: number;
  readonly failure?: SafeFailure;
}

type Listener = (event: object) => unknown;
type Filed = (portal: Portal, ...rest: readonly unknown[]) => Promise<Result<unknown>>;

/** No portal asks to wait for longer: its budgets are counted by the day. */
const longestPauseMs = 86_400_000;
/** An entry that the portal has answered so often without a word about it lets the ones behind it pass. */
const patientTries = 5;
const firstRetryMs = 5_000;
const lastRetryMs = 300_000;

/**
 * Keeps writes on the device and files them when the network allows: in the order of `put`, each exactly once, from
 * whichever tab is open, also after a reload or a crash.
 *
 * The idempotency key is made by `put` and is the same on each try, so that nothing rests on the coordination of tabs: two
 * that send the same entry get the same receipt. An entry whose tab died between sending and deleting is sent again with
 * its key and gets the stored receipt.
 *
 * @example
 * const auth = sessionAuth<Session>();
 * const portal = createPortal({ baseUrl: 'https://portal.example', auth });
 * const box = outbox(portal, {
 *   store: indexedDbStore(),
 *   ttlMs: 7 * 86_400_000,
 *   owner: () => auth.current?.citizen.citizenId,
 *   operations: { fileComplaint },
 * });
 * box.on('filed', ({ data }) => show(data.reference));
 * box.on('failed', ({ id, error }) => reopen(id, error));
 * await box.put(fileComplaint, complaint);
 */
export function outbox<const Ops extends Operations>(portal: Portal, options: OutboxOptions<Ops>): Outbox<Ops> {
  const { store, ttlMs, operations, owner, key: keyOf = () => store.key(), wake = wakeOnline } = options;
  const { now = Date.now, locks = globalThis.navigator?.locks } = options;
  const { settings } = portal;
  // A tab that is alive is done with one call, or about to be, before its lease ends.
  const leaseMs = settings.time.totalMs + 15_000;
  const listeners: Record<string, Set<Listener>> = { filed: new Set(), failed: new Set(), expired: new Set() };
  const closing = new AbortController();
  const { signal } = closing;
  let running: Promise<void> | undefined;
  let again = false;
  let setbacks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sealed = async (id: string, part: 'head' | 'body', value: unknown) =>
    seal(await keyOf(), `${id}:${part}`, value);
  /** Undefined where it does not open: it was sealed with the key of somebody else. */
  const open = async <T>(entry: StoredEntry, part: 'head' | 'body') => {
    const bytes = entry[part];
    return (
      bytes && ((await unseal(await keyOf(), `${entry.id}:${part}`, bytes).catch(() => undefined)) as T | undefined)
    );
  };
  const headOf = (entry: StoredEntry) => open<Head>(entry, 'head').catch(() => undefined);
  const isMine = (head: Head | undefined): head is Head =>
    head !== undefined && head.portal === settings.baseUrl && head.owner === owner();
  /** A time beyond what is ever set was set while the clock of the device was wrong. */
  const ahead = (time: number, atMost: number) => (time - now() <= atMost ? Math.max(0, time - now()) : 0);
  const known = async () => (await store.all()).filter(({ v }) => v === entryVersion);
  const opened = async () => Promise.all((await known()).map(async (entry) => ({ entry, head: await headOf(entry) })));
  const find = async (id: string, fits: (head: Head | undefined) => boolean = isMine) =>
    (await opened()).find(({ entry, head }) => entry.id === id && fits(head));

  const view = (entry: StoredEntry, { operation, createdAt, failure }: Head): OutboxEntry => ({
    id: entry.id,
    operation,
    state: ahead(entry.leasedUntil, leaseMs) ? 'sending' : entry.state,
    outcome: entry.outcome,
    createdAt: new Date(createdAt),
    expiresAt: new Date(entry.expiresAt),
    ...(ahead(entry.notBefore, longestPauseMs) && { retryAt: new Date(entry.notBefore) }),
    ...(failure && { failure }),
  });

  /** Stops the round; the next one comes in so many milliseconds, or after a wait that doubles. */
  const later = (ms = Math.min(lastRetryMs, firstRetryMs * 2 ** setbacks++) * (0.5 + Math.random() / 2)): false => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(background, ms);
    // A program shall not live on for what waits.
    (timer as { unref?: () => void } | undefined)?.unref?.();
    return false;
  };

  /** Tells what became of an entry, then lets it go; nothing where another tab has it now, or its owner is gone. */
  const settle = async (type: string, entry: StoredEntry, head: Head, detail: object, after?: StoredEntry) => {
    if (!isMine(head)) {
      // Whoever is signed in now must not be told. The owner will be: nothing but its receipt is asked for then.
      await store.swap(entry, { ...entry, leasedUntil: 0, ...(type === 'filed' && { body: undefined }) });
      return;
    }
    const held = await store.swap(entry, { ...entry, leasedUntil: now() + leaseMs });
    if (!held) return;
    const { operation } = head;
    for (const listener of listeners[type] ?? []) {
      try {
        await listener({ operation, id: entry.id, ...detail });
      } catch (error) {
        // The listener's own mistake, told as the platform tells such.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    await (after ? store.swap(held, after) : store.remove(held));
    setbacks = 0;
  };

  /** What has expired, or was filed behind its owner's back: it is not sent, but asked for. */
  const conclude = async (entry: StoredEntry, head: Head): Promise<boolean> => {
    let { outcome } = entry;
    if (outcome === 'unknown') {
      const found = await reconcile(portal, head.key, { signal });
      if (found.state === 'filed') {
        await settle('filed', entry, head, { data: found.data });
        return true;
      }
      if (found.state === 'not-filed') outcome = 'not-sent';
      else if (now() < entry.expiresAt + ttlMs) {
        later();
        return true;
      }
    }
    await settle('expired', entry, head, { outcome });
    return true;
  };

  const file = async (entry: StoredEntry, head: Head): Promise<boolean> => {
    const input = await open<unknown[]>(entry, 'body');
    if (!input) return true;
    const leasedUntil = now() + leaseMs;
    const { tries } = entry;
    const held = await store.swap(entry, { ...entry, outcome: 'unknown', leasedUntil, tries: tries + 1 });
    // Another tab was faster, and the order is its business now.
    if (!held) return later(1_000);
    const { auth } = settings;
    const guarded: Auth | undefined = auth && {
      // Somebody else may have signed in while the credentials were fetched.
      credentials: async (...asked) => {
        const found = await auth.credentials(...asked);
        return isMine(head) ? found : undefined;
      },
      renew: async (...asked) => (await auth.renew?.(...asked)) ?? false,
    };
    const operation = operations[head.operation] as unknown as Filed;
    const { key } = head;
    const result = await operation(portal, ...input, { key, signal, ...(guarded && { auth: guarded }) });
    if (result.ok) {
      await settle('filed', held, head, { data: result.data });
      return true;
    }

    const { error } = result;
    const { kind, retryAt, status } = error;
    let outcome = entry.outcome === 'unknown' ? 'unknown' : error.outcome;
    let final = error.outcome !== 'unknown' && !error.retryable && kind !== 'unauthenticated';
    if (final && (outcome === 'unknown' || error.code === 'key-reused')) {
      // An earlier try may have been filed before the portal began to refuse.
      const found = await reconcile(portal, head.key, { signal });
      if (found.state === 'filed') {
        await settle('filed', held, head, { data: found.data });
        return true;
      }
      final = found.state === 'not-filed';
      if (final) outcome = 'rejected';
    }
    const failed = { ...head, failure: JSON.parse(JSON.stringify(error)) as SafeFailure };
    const kept: StoredEntry = {
      ...held,
      outcome,
      leasedUntil: 0,
      notBefore: retryAt?.getTime() ?? 0,
      head: await sealed(entry.id, 'head', failed),
      ...(final && { state: 'failed', expiresAt: now() + ttlMs }),
    };
    if (final) {
      await settle('failed', held, failed, { error: error as Failure }, kept);
      return true;
    }
    await store.swap(held, kept);
    // Only a sign-in helps; whoever signs somebody in calls `flush`.
    if (kind === 'unauthenticated') return false;
    later(ahead(kept.notBefore, longestPauseMs) || undefined);
    return tries >= patientTries && status !== undefined;
  };

  /** @returns whether the entries behind this one may be sent in this round */
  const attend = async (entry: StoredEntry, alone: boolean): Promise<boolean> => {
    const head = await headOf(entry);
    const leaseLeft = ahead(entry.leasedUntil, leaseMs);
    if (leaseLeft && !alone) return !isMine(head) || later(leaseLeft);
    const time = now();
    // A phone that starts without knowing the year must not lose what was typed; nor shall what was typed while the year
    // was wrong lie here until that year. So the time is counted from when the doubt arose, while it lasts.
    const doubtful = entry.expiresAt > time + ttlMs;
    const doubtedAt = doubtful ? Math.min(entry.doubtedAt ?? time, time) : undefined;
    const expired = time >= Math.min(entry.expiresAt, (doubtedAt ?? Infinity) + ttlMs);
    if (doubtedAt !== entry.doubtedAt || (expired && entry.body)) {
      const next = await store.swap(entry, { ...entry, doubtedAt, ...(expired && { body: undefined }) });
      return next ? attend(next, alone) : true;
    }
    if (!isMine(head) || !operations[head.operation]) {
      // Its owner has had a second `ttlMs` to be told.
      if (time >= entry.expiresAt + ttlMs) await store.remove(entry);
      return true;
    }
    if (!entry.body) return conclude(entry, head);
    if (entry.state === 'failed') return true;
    const pause = ahead(entry.notBefore, longestPauseMs);
    return pause ? later(pause) : file(entry, head);
  };

  const round = async (alone: boolean): Promise<void> => {
    for (const entry of await known()) if (signal.aborted || !(await attend(entry, alone))) return;
  };

  const flush = (): Promise<void> => {
    again = true;
    return (running ??= (async () => {
      try {
        while (again && !signal.aborted) {
          again = false;
          await takeTurns(locks ?? undefined, `nagrik-outbox:${store.name}`, leaseMs, signal, round);
        }
      } finally {
        running = undefined;
      }
    })());
  };
  // Nobody waits for this one: a store that fails is asked again.
  const background = () => void flush().catch(() => later());

  const put = async (key: string, outcome: 'not-sent' | 'unknown', operation: unknown, input: unknown[]) => {
    const name = Object.keys(operations).find((one) => operations[one] === operation);
    if (name === undefined) throw new TypeError('The outbox was not told of this operation: name it in `operations`.');
    const id = await idOf(key);
    const createdAt = now();
    const head: Head = { operation: name, owner: owner(), portal: settings.baseUrl, key, createdAt };
    const stored = await store.add({
      ...{ id, v: entryVersion, state: 'waiting', outcome, expiresAt: createdAt + ttlMs },
      ...{ notBefore: 0, leasedUntil: 0, tries: 0 },
      head: await sealed(id, 'head', head),
      body: await sealed(id, 'body', input),
    });
    background();
    return view(stored, (await headOf(stored)) ?? head);
  };

  const sleepOn = wake(background);

  return {
    put: (operation, ...input) => put(createKey(), 'not-sent', operation, input),
    putKeyed: (key, operation, ...input) => put(key, 'unknown', operation, input),
    flush,
    async list() {
      return (await opened()).flatMap(({ entry, head }) => (isMine(head) ? [view(entry, head)] : [])) as never;
    },
    async others() {
      return (await opened()).filter(({ head }) => !isMine(head)).length;
    },
    async read(id) {
      const found = await find(id);
      return found && open<unknown[]>(found.entry, 'body');
    },
    async adopt(id) {
      const found = await find(id, (head) => head !== undefined && head.owner === undefined);
      const me = owner();
      if (!found || me === undefined) return false;
      const head = await sealed(id, 'head', { ...found.head, owner: me });
      const adopted = await store.swap(found.entry, { ...found.entry, head });
      background();
      return adopted !== undefined;
    },
    async discard(id) {
      const found = await find(id);
      return found !== undefined && !ahead(found.entry.leasedUntil, leaseMs) && store.remove(found.entry);
    },
    on(type, listener) {
      listeners[type]?.add(listener as Listener);
      return () => void listeners[type]?.delete(listener as Listener);
    },
    close() {
      sleepOn();
      clearTimeout(timer);
      closing.abort();
      for (const set of Object.values(listeners)) set.clear();
    },
  };
}
