import type { Draft, DraftStore } from './draft.ts';
import type { Journey } from './journey.ts';

/** Milliseconds. Shared phones are the rule, so a draft goes after a quarter of an hour without an answer. */
export const idleTime = 15 * 60_000;
/** Milliseconds: how long a draft is kept on a phone that the citizen calls their own. */
export const ownDeviceTime = 7 * 24 * 60 * 60_000;
/** Milliseconds from an answer to its save, so that not every letter is a write. */
const pause = 400;

/**
 * The last save of each form that this page has begun. A host that takes a form away and puts another of it in its place
 * at once must find the draft whole: the save of the one ends before the other looks.
 */
const underWay = new Map<string, Promise<void>>();

/** What a screen may have to tell. */
export type DraftNews =
  /** Answers of an earlier visit were taken up. */
  | { readonly kind: 'resumed'; readonly savedAt: number }
  /** The device keeps nothing (private mode, full disk): a closed tab would lose the answers. */
  | { readonly kind: 'not-kept' }
  /** Another tab has saved the same form; nothing is saved here until the citizen chooses one of the two. */
  | { readonly kind: 'conflict'; readonly newest: Draft | undefined }
  /** Nobody has answered for too long: everything was removed, on the screen too. */
  | { readonly kind: 'wiped' };

export interface DraftKeeperOptions {
  /** Makes an idempotency key; `createKey` of the SDK. A secret: it opens the outcome. */
  readonly createKey: () => string;
  readonly id?: string;
  readonly now?: () => number;
  readonly onNews?: (news: DraftNews) => void;
}

/**
 * Keeps the draft of one journey: saves after answers, takes it up again, wipes it in time, notices a second tab.
 * It also holds the idempotency key, so that a filing whose answer was lost is sent again as the same filing.
 */
export class DraftKeeper {
  readonly #journey: Journey<never>;
  readonly #store: DraftStore;
  readonly #id: string;
  readonly #now: () => number;
  readonly #onNews: (news: DraftNews) => void;
  readonly #createKey: () => string;
  #key: string;
  #revision = 0;
  #ownDevice = false;
  /** The page that the last save knew. */
  #page = '';
  #outcomeUnknown = false;
  #newest: Draft | undefined;
  #stopped = true;
  #saving: Promise<void> = Promise.resolve();
  /** A save that waits for the one under way, and will write what is there by then. */
  #next: Promise<void> | undefined;
  #unsubscribe: (() => void) | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(journey: Journey<never>, store: DraftStore, options: DraftKeeperOptions) {
    this.#createKey = options.createKey;
    this.#key = options.createKey();
    this.#journey = journey;
    this.#store = store;
    this.#id = options.id ?? journey.definition.id;
    this.#now = options.now ?? Date.now;
    this.#onNews = options.onNews ?? (() => undefined);
  }

  /** The key under which this journey is filed, however often it is sent. */
  get idempotencyKey(): string {
    return this.#key;
  }

  /** The answers were sent and no answer came back. */
  get outcomeUnknown(): boolean {
    return this.#outcomeUnknown;
  }

  get ownDevice(): boolean {
    return this.#ownDevice;
  }

  /** Takes up a draft of this version, if there is one, and saves from now on. */
  async start(): Promise<void> {
    try {
      await underWay.get(this.#id);
      await this.#store.sweep(this.#now());
      const draft = await this.#store.load(this.#id, this.#now());
      // What was typed while the storage was opening counts more than what lay in it.
      const untouched = Object.keys(this.#journey.state.answers as object).length === 0;
      if (draft) this.#revision = draft.revision;
      if (draft?.version === this.#journey.definition.version && untouched) {
        this.#take(draft);
        this.#onNews({ kind: 'resumed', savedAt: draft.savedAt });
      }
    } catch {
      this.#onNews({ kind: 'not-kept' });
    }
    this.#stopped = false;
    this.#unsubscribe = this.#journey.subscribe(() => this.#touched());
    this.#armIdle();
  }

  /** Ends saving; what has not been saved yet is. */
  async stop(): Promise<void> {
    clearTimeout(this.#idleTimer);
    this.#unsubscribe?.();
    // An element that is only moved in its page stops and starts again at once: what is pending is still saved.
    await this.flush();
  }

  /** Saves what has not been saved yet: the page is being left. */
  async flush(): Promise<void> {
    if (this.#saveTimer !== undefined) await this.save();
  }

  /** Keeps the draft for a week instead of a quarter of an hour, or no longer does. */
  async setOwnDevice(own: boolean): Promise<void> {
    this.#ownDevice = own;
    this.#armIdle();
    await this.save();
  }

  /** Before a filing is sent, and when its outcome is known. Saved at once: a reload must not forget it. */
  async setOutcomeUnknown(unknown: boolean): Promise<void> {
    this.#outcomeUnknown = unknown;
    await this.save();
  }

  /** Saves now. Saves run one after the other; however many are asked for during one, one more follows. */
  save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    this.#page = this.#journey.state.page.id;
    this.#next ??= this.#saving.then(() => {
      this.#next = undefined;
      return this.#write();
    });
    this.#saving = this.#next;
    underWay.set(this.#id, this.#saving);
    return this.#saving;
  }

  /** After a conflict: what is on this screen wins. */
  async keepMine(): Promise<void> {
    this.#revision = this.#newest?.revision ?? 0;
    this.#newest = undefined;
    this.#stopped = false;
    await this.save();
  }

  /** After a conflict: what the other tab saved is taken over. */
  takeTheirs(): void {
    const newest = this.#newest;
    this.#newest = undefined;
    this.#stopped = false;
    if (newest) this.#take(newest);
    else {
      this.#revision = 0;
      this.#journey.reset();
    }
  }

  /** Removes the draft (filed, or given up). The next answers belong to a new journey with a new key. */
  async wipe(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    this.#key = this.#createKey();
    this.#outcomeUnknown = false;
    await this.#saving;
    this.#revision = 0;
    await this.#store.wipe(this.#id).catch(() => undefined);
  }

  /** Keeps the bytes of a file until the portal has them. */
  async saveFile(fileId: string, file: Blob): Promise<void> {
    await this.#store.saveFile(this.#id, fileId, file).catch(() => undefined);
  }

  loadFile(fileId: string): Promise<Blob | undefined> {
    return this.#store.loadFile(this.#id, fileId).catch(() => undefined);
  }

  async removeFile(fileId: string): Promise<void> {
    await this.#store.removeFile(this.#id, fileId).catch(() => undefined);
  }

  #take(draft: Draft): void {
    this.#revision = draft.revision;
    this.#key = draft.idempotencyKey;
    this.#outcomeUnknown = draft.outcomeUnknown;
    this.#ownDevice = draft.ownDevice;
    this.#journey.restore(draft);
  }

  #touched(): void {
    if (this.#stopped) return;
    this.#armIdle();
    // Another page is a step that nobody wants to take twice: a reload right after it must not go back behind it.
    if (this.#journey.state.page.id !== this.#page) void this.save();
    else this.#saveTimer ??= setTimeout(() => void this.save(), pause);
  }

  #armIdle(): void {
    clearTimeout(this.#idleTimer);
    if (this.#ownDevice) return;
    this.#idleTimer = setTimeout(() => void this.#idle(), idleTime);
  }

  async #idle(): Promise<void> {
    this.#stopped = true;
    const stored = await this.#store.load(this.#id, this.#now()).catch(() => undefined);
    // Somebody is still typing in another tab: their draft stays, this screen is emptied.
    if (stored && stored.revision !== this.#revision) this.#revision = stored.revision;
    else await this.wipe();
    this.#journey.reset();
    this.#stopped = false;
    this.#onNews({ kind: 'wiped' });
  }

  async #write(): Promise<void> {
    if (this.#stopped) return;
    // Nothing was answered and nothing is stored: an empty draft would be offered to whoever comes next.
    if (this.#revision === 0 && Object.keys(this.#journey.state.answers as object).length === 0) return;
    const savedAt = this.#now();
    const draft: Draft = {
      ...this.#journey.snapshot(),
      id: this.#id,
      version: this.#journey.definition.version,
      revision: this.#revision,
      idempotencyKey: this.#key,
      outcomeUnknown: this.#outcomeUnknown,
      ownDevice: this.#ownDevice,
      savedAt,
      keepUntil: savedAt + (this.#ownDevice ? ownDeviceTime : idleTime),
    };
    try {
      const saved = await this.#store.save(draft, this.#revision);
      if (saved.ok) {
        this.#revision = saved.revision;
        return;
      }
      this.#stopped = true;
      this.#newest = saved.newest;
      this.#onNews({ kind: 'conflict', newest: saved.newest });
    } catch {
      this.#onNews({ kind: 'not-kept' });
    }
  }
}
