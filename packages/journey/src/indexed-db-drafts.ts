import type { Draft, DraftStore, Saved } from './draft.ts';

/** IndexedDB has two tables: drafts by id, and the bytes of their files by [draft, file]. */
const drafts = 'drafts';
const files = 'files';

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The draft storage failed.'));
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? new Error('The draft storage gave up.'));
  });

/** Every file of a draft: keys compare as arrays, and `[]` sorts after any string. */
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Drafts in IndexedDB: what it has acknowledged survives a killed browser (localStorage lost every draft there).
 * Comparing and writing happen in one transaction, so two tabs cannot overwrite each other unseen.
 */
export class IndexedDbDrafts implements DraftStore {
  readonly #factory: IDBFactory;
  readonly #name: string;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(factory: IDBFactory = indexedDB, name = 'nagrik-drafts') {
    this.#factory = factory;
    this.#name = name;
  }

  async load(id: string, now: number): Promise<Draft | undefined> {
    const database = await this.#open();
    const draft = await result<Draft | undefined>(database.transaction(drafts).objectStore(drafts).get(id));
    if (draft === undefined || draft.keepUntil > now) return draft;
    await this.wipe(id);
    return undefined;
  }

  async save(draft: Draft, expectedRevision: number): Promise<Saved> {
    const transaction = (await this.#open()).transaction(drafts, 'readwrite');
    const finished = done(transaction);
    const table = transaction.objectStore(drafts);
    const stored = await result<Draft | undefined>(table.get(draft.id));
    if ((stored?.revision ?? 0) !== expectedRevision) {
      await finished;
      return { ok: false, newest: stored };
    }
    const revision = expectedRevision + 1;
    table.put({ ...draft, revision });
    await finished;
    return { ok: true, revision };
  }

  async wipe(id: string): Promise<void> {
    const transaction = (await this.#open()).transaction([drafts, files], 'readwrite');
    transaction.objectStore(drafts).delete(id);
    transaction.objectStore(files).delete(filesOf(id));
    await done(transaction);
  }

  async sweep(now: number): Promise<void> {
    const table = (await this.#open()).transaction(drafts).objectStore(drafts);
    const all = await result<Draft[]>(table.getAll());
    for (const { id, keepUntil } of all) if (keepUntil <= now) await this.wipe(id);
  }

  async saveFile(id: string, fileId: string, file: Blob): Promise<void> {
    const transaction = (await this.#open()).transaction(files, 'readwrite');
    transaction.objectStore(files).put(file, [id, fileId]);
    await done(transaction);
  }

  async loadFile(id: string, fileId: string): Promise<Blob | undefined> {
    const database = await this.#open();
    return result<Blob | undefined>(database.transaction(files).objectStore(files).get([id, fileId]));
  }

  async removeFile(id: string, fileId: string): Promise<void> {
    const transaction = (await this.#open()).transaction(files, 'readwrite');
    transaction.objectStore(files).delete([id, fileId]);
    await done(transaction);
  }

  #open(): Promise<IDBDatabase> {
    return (this.#opened ??= this.#connect().catch((failure: unknown) => {
      this.#opened = undefined;
      throw failure;
    }));
  }

  async #connect(): Promise<IDBDatabase> {
    const request = this.#factory.open(this.#name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(drafts, { keyPath: 'id' });
      request.result.createObjectStore(files);
    };
    const database = await result(request);
    // A newer version in another tab must not wait for this one; the browser may close it as well.
    database.onversionchange = () => database.close();
    database.onclose = () => (this.#opened = undefined);
    return database;
  }
}
