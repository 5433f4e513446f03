import type { Draft, DraftStore, Saved } from './draft.ts';

/** Drafts that live as long as the page does: for tests, and where storage is forbidden (a frame in private mode). */
export class MemoryDrafts implements DraftStore {
  readonly #drafts = new Map<string, Draft>();
  readonly #files = new Map<string, Map<string, Blob>>();

  async load(id: string, now: number): Promise<Draft | undefined> {
    await this.sweep(now);
    return structuredClone(this.#drafts.get(id));
  }

  async save(draft: Draft, expectedRevision: number): Promise<Saved> {
    const stored = this.#drafts.get(draft.id);
    if ((stored?.revision ?? 0) !== expectedRevision) return { ok: false, newest: structuredClone(stored) };
    const revision = expectedRevision + 1;
    this.#drafts.set(draft.id, structuredClone({ ...draft, revision }));
    return { ok: true, revision };
  }

  async wipe(id: string): Promise<void> {
    this.#drafts.delete(id);
    this.#files.delete(id);
  }

  async sweep(now: number): Promise<void> {
    for (const { id, keepUntil } of this.#drafts.values()) if (keepUntil <= now) await this.wipe(id);
  }

  async saveFile(id: string, fileId: string, file: Blob): Promise<void> {
    const files = this.#files.get(id) ?? new Map<string, Blob>();
    this.#files.set(id, files.set(fileId, file));
  }

  async loadFile(id: string, fileId: string): Promise<Blob | undefined> {
    return this.#files.get(id)?.get(fileId);
  }

  async removeFile(id: string, fileId: string): Promise<void> {
    this.#files.get(id)?.delete(fileId);
  }
}
