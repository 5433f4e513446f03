import type { FileAnswer } from '@nagrik/journey';
import { deleteUpload, readUploadPolicy, uploadFile, type UploadPolicy } from '@nagrik/sdk';
import { PortalRequest } from '../states/portal-request.ts';
import type { ControlHost } from './control-context.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** Phones leave the type of some files empty; the ending tells it then. */
const typeByEnding: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

const typeOf = (file: File): string =>
  file.type || (typeByEnding[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream');

/** Longer names than this say nothing more, and the contract takes 200. */
const longestName = 120;

/** A name that the portal takes: phones give downloads names of any length. The ending stays. */
const shortName = (name: string): string => {
  const ending = /\.[^.]{1,8}$/u.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length) || 'file';
  return [...stem].slice(0, longestName).join('') + ending;
};

/**
 * The files of one answer on their way to the portal: shrunk, kept with the draft, sent one after the other (a thin line
 * shared by five files carries none of them), sent again when the network is back. The answer keeps the id of an upload
 * from its first byte on, so that a retry and the page after a reload go on where the portal has got to.
 */
export class FileQueue {
  readonly policy: PortalRequest<readonly unknown[], UploadPolicy>;
  /** Bytes sent, by file. */
  readonly sent = new Map<string, number>();
  readonly #host: ControlHost;
  readonly #path: string;
  readonly #running = new Map<string, AbortController>();
  #turn: Promise<void> = Promise.resolve();

  constructor(host: ControlHost, path: string) {
    this.#host = host;
    this.#path = path;
    this.policy = new PortalRequest(host.element, {
      args: () => [host.portal] as const,
      run: ([portal], signal) => portal && readUploadPolicy(portal, { signal }),
    });
    // Only while the form is on its page: a queue of a form that was taken out has nothing to send.
    const again = (): void => this.retryAll();
    host.element.addController({
      hostConnected: () => addEventListener('online', again),
      hostDisconnected: () => removeEventListener('online', again),
    });
    // After a reload: what was not stored yet goes on.
    for (const file of this.files) if (file.state === 'waiting' || file.state === 'sending') this.#enqueue(file.fileId);
  }

  get files(): readonly FileAnswer[] {
    return (this.#host.read(this.#path) as readonly FileAnswer[] | undefined) ?? [];
  }

  async add(chosen: readonly File[]): Promise<void> {
    for (const file of chosen) await this.#addOne(file);
  }

  /** Takes a file out, whether it is on its way or stored. */
  remove(fileId: string): void {
    this.#running.get(fileId)?.abort();
    const gone = this.#find(fileId);
    const others = this.files.filter((file) => file.fileId !== fileId);
    this.#host.answer(this.#path, others.length > 0 ? others : undefined);
    void this.#host.files.remove(fileId);
    // The portal deletes what no filing claims anyhow; asking now is politeness, and its failure costs nothing.
    if (gone?.uploadId && this.#host.portal) void deleteUpload(this.#host.portal, gone.uploadId);
  }

  retry(fileId: string): void {
    this.#change(fileId, { state: 'waiting', failure: undefined });
    this.#enqueue(fileId);
  }

  retryAll(): void {
    for (const { fileId, state, failure } of this.files) {
      if (state === 'failed' && failure === 'network-failed') this.retry(fileId);
    }
  }

  async #addOne(file: File): Promise<void> {
    const policy = this.policy.data;
    const fileId = crypto.randomUUID();
    const entry = (ready: File, failure?: string): FileAnswer => ({
      fileId,
      name: shortName(ready.name),
      mediaType: typeOf(ready),
      bytes: ready.size,
      state: failure ? 'failed' : 'waiting',
      ...(failure && { failure }),
    });
    if (policy && this.files.length >= policy.maxFiles) return;
    if (policy && !policy.mediaTypes.includes(typeOf(file)) && !file.type.startsWith('image/')) {
      this.#append(entry(file, 'upload-type-not-allowed'));
      return;
    }
    if (file.size === 0) {
      this.#append(entry(file, 'upload-corrupt'));
      return;
    }
    const ready = policy ? await shrinkPhoto(file, policy.imageMaxEdgePixels, policy.maxBytes) : file;
    if (policy && ready.size > policy.maxBytes) {
      this.#append(entry(ready, 'upload-too-large'));
      return;
    }
    await this.#host.files.save(fileId, ready);
    this.#append(entry(ready));
    this.#enqueue(fileId, ready);
  }

  #enqueue(fileId: string, file?: File): void {
    this.#turn = this.#turn.then(() => this.#send(fileId, file));
  }

  async #send(fileId: string, given?: File): Promise<void> {
    const entry = this.#find(fileId);
    const portal = this.#host.portal;
    if (!entry || entry.state === 'stored' || !portal) return;
    const bytes = given ?? (await this.#host.files.load(fileId));
    if (!bytes) {
      this.#change(fileId, { state: 'failed', failure: 'file-gone' });
      return;
    }
    const abort = new AbortController();
    this.#running.set(fileId, abort);
    this.#change(fileId, { state: 'sending', failure: undefined });
    const result = await uploadFile(portal, new File([bytes], entry.name, { type: entry.mediaType }), {
      signal: abort.signal,
      memory: {
        get: () => this.#find(fileId)?.uploadId,
        set: (_, uploadId) => this.#change(fileId, { uploadId }),
        // The answer itself is what remembers.
        delete: () => undefined,
      },
      onProgress: ({ sent }) => {
        this.sent.set(fileId, sent);
        this.#host.element.requestUpdate();
      },
    });
    this.#running.delete(fileId);
    this.sent.delete(fileId);
    if (result.ok) this.#change(fileId, { state: 'stored', uploadId: result.data.uploadId });
    else if (!abort.signal.aborted) {
      const { code } = result.error;
      this.#change(fileId, { state: 'failed', failure: code === 'timed-out' ? 'network-failed' : code });
    }
  }

  #find(fileId: string): FileAnswer | undefined {
    return this.files.find((file) => file.fileId === fileId);
  }

  #append(entry: FileAnswer): void {
    this.#host.answer(this.#path, [...this.files, entry]);
  }

  #change(fileId: string, change: Partial<FileAnswer>): void {
    if (!this.files.some((file) => file.fileId === fileId)) return;
    this.#host.answer(
      this.#path,
      this.files.map((file) => (file.fileId === fileId ? { ...file, ...change } : file)),
    );
  }
}
