import { appendToUpload, createUpload, deleteUpload, readUpload } from '../generated/operations/uploads.ts';
import type { Upload } from '../generated/types.ts';
import type { Setback } from '../transport/judge-attempt.ts';
import { createFailure } from '../transport/create-failure.ts';
import type { Portal } from '../transport/portal.ts';
import type { TransportCode } from '../transport/result.ts';
import { retryDelay } from '../transport/retry-delay.ts';
import { sleep, unlessAborted } from '../transport/scope.ts';
import { digestOf, metadataOf } from './announced.ts';
import type { RunningUpload, UploadFailure, UploadOptions, UploadProgress, UploadResult } from './running-upload.ts';
import type { UploadMemory } from './upload-memory.ts';
import { xhrCarrier } from './xhr-carrier.ts';

// One upload is one state (offset, pause, memory) that all its parts change: they stand together, in the order of its life.

/** Bytes per millisecond: 14 kbit/s. A line that is slower counts as dead. */
const slowest = 1.75;

/**
 * Begins to upload a file and returns at once, so that it can be paused. By tus 1.0.0: the portal is told the file's SHA-256,
 * gets it in chunks, keeps what arrives, and compares what it stored; a cut line, a restart of the portal or another tab that
 * sends the same file cost no more than the chunk under way.
 *
 * @param file - any `Blob`; a `File` has a name. In Node: `await openAsBlob(path, { type: 'image/jpeg' })`
 *
 * @example
 * const upload = startUpload(portal, file, { memory: storageMemory(sessionStorage) });
 * addEventListener('offline', () => upload.pause());
 * addEventListener('online', () => upload.resume());
 * const result = await upload.result;
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export function startUpload(portal: Portal, file: Blob, options: UploadOptions = {}): RunningUpload {
  const { onProgress, shrink, memory, chunkBytes = 524_288, stallMs = 30_000, ...rest } = options;
  const { name, key, signal: outer, ...callOptions } = rest;
  const { settings } = portal.with(callOptions);
  const ending = new AbortController();
  const asked = { ...callOptions, signal: ending.signal };
  let state: RunningUpload['state'] = 'running';
  let progress: UploadProgress = { sent: 0, total: file.size };
  /** Ends the request that carries a chunk. */
  let chunk = new AbortController();
  let wake: () => void = () => undefined;
  let upload: Upload | undefined;
  let fingerprint = '';

  const end = () => {
    ending.abort();
    chunk.abort();
    wake();
  };
  /** Waits while the upload is paused. */
  const ready = async () => {
    while (state === 'paused' && !ending.signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
  };
  const report = (sent: number, total: number) => {
    progress = { sent, total };
    onProgress?.(progress);
  };
  /** A memory that is full or forbidden is as good as none. */
  const recall = async <T>(act: (memory: UploadMemory) => T | Promise<T>) => {
    try {
      return memory && (await act(memory));
    } catch {
      return undefined;
    }
  };
  const fail = (
    kind: 'invalid' | 'unexpected',
    code: TransportCode | 'upload-checksum-mismatch',
    cause?: unknown,
  ): UploadResult => {
    const setback: Setback = { kind, code, outcome: 'rejected', transient: false, cause };
    const about = { outcome: 'rejected', write: true, key: undefined, attempts: 0, requestId: undefined } as const;
    const error = createFailure(setback, { ...about, portal, options, locale: settings.locale() });
    // What has arrived is of no use to anybody.
    if (upload && kind === 'invalid') void deleteUpload(portal, upload.uploadId, callOptions);
    return { ok: false, error: error as UploadFailure };
  };

  /** Sends what is missing. @returns nothing where the portal has lost the upload, so that a new one is needed */
  const send = async (content: Blob, sha256: string, from: Upload): Promise<UploadResult | undefined> => {
    const total = content.size;
    let { offset, state: reached } = from;
    for (let tries = 0; ;) {
      report(offset, total);
      await ready();
      let body: Blob;
      try {
        // Read now, so that a file that changed is told apart from a line that broke.
        // What is refused already is asked with no bytes, for the reason.
        const until = reached === 'refused' ? offset : offset + chunkBytes;
        body = new Blob([await content.slice(offset, until).arrayBuffer()]);
      } catch (cause) {
        return fail('invalid', 'file-changed', cause);
      }
      chunk = new AbortController();
      if (ending.signal.aborted || state === 'paused') chunk.abort();
      const before = offset;
      const patience = settings.time.attemptMs + body.size / slowest;
      const byXhr = !callOptions.fetch && settings.platformFetch && 'XMLHttpRequest' in globalThis;
      const part = await appendToUpload(portal, from.uploadId, { 'upload-offset': offset }, body, {
        ...callOptions,
        time: { attemptMs: patience, totalMs: patience },
        signal: chunk.signal,
        ...(byXhr && { fetch: xhrCarrier(body, (sent) => report(before + sent, total), stallMs) }),
      });
      if (part.ok) {
        const { headers } = part.meta;
        const arrived = Number(headers.get('upload-offset'));
        if (arrived === total) {
          report(total, total);
          if (headers.get('upload-sha256') === sha256) {
            return { ...part, data: { ...from, state: 'stored', offset: total, sha256 } };
          }
          return fail('invalid', 'upload-checksum-mismatch');
        }
        if (arrived > offset) {
          offset = arrived;
          tries = 0;
          continue;
        }
        if (++tries >= settings.retry.attempts) return fail('unexpected', 'broken-answer');
      } else {
        const { kind, code, outcome, retryable } = part.error;
        if (ending.signal.aborted) return part;
        if (kind === 'not-found') return undefined;
        if (code === 'upload-checksum-mismatch') {
          const now = await digestOf(content).catch(() => undefined);
          return now === sha256 ? undefined : fail('invalid', 'file-changed');
        }
        if (kind !== 'aborted') {
          const behind = code === 'upload-offset';
          if (!retryable && outcome !== 'unknown' && !behind) return part;
          // Another tab may be ahead for some time.
          if (++tries >= settings.retry.attempts + (behind ? 5 : 0)) return part;
          if (tries > 1) await sleep(retryDelay(settings.retry, tries - 1), ending.signal);
        }
      }
      // The truth about what arrived is the portal's alone: an answer may be lost, another tab may have sent the same.
      await ready();
      const found = await readUpload(portal, from.uploadId, asked);
      if (!found.ok) return found.error.kind === 'not-found' ? undefined : found;
      if (found.data.offset > offset) tries = 0;
      ({ offset, state: reached } = found.data);
    }
  };

  const run = async (): Promise<UploadResult> => {
    const shrunk = Promise.resolve(file)
      .then(shrink)
      .catch(() => file);
    const content = (await unlessAborted(shrunk, ending.signal)) ?? file;
    const { size: total, type } = content;
    report(0, total);
    let sha256: string;
    try {
      sha256 = await digestOf(content);
    } catch (cause) {
      return fail('invalid', 'file-changed', cause);
    }
    fingerprint = `${settings.baseUrl} ${sha256}`;
    const known = await recall((one) => one.get(fingerprint));
    if (known) {
      const found = await readUpload(portal, known, asked);
      if (!found.ok && found.error.kind !== 'not-found') return found;
      const data = found.ok ? found.data : undefined;
      const open = data?.state === 'awaiting' || data?.state === 'stored';
      if (open && data.sha256 === sha256 && data.bytes === total && data.mediaType === type) upload = data;
    }
    for (let created = 0; ; upload = undefined) {
      if (!upload) {
        if (created > 1) return fail('invalid', 'upload-checksum-mismatch');
        const filename = name ?? nameOf(content) ?? nameOf(file) ?? 'file';
        const text = { filename, filetype: type, sha256 };
        const headers = { 'upload-length': total, 'upload-metadata': metadataOf(text) };
        const announced = await createUpload(portal, headers, { ...asked, key: created++ ? undefined : key });
        if (!announced.ok) return announced;
        upload = announced.data;
        const { uploadId } = upload;
        await recall((one) => one.set(fingerprint, uploadId));
      }
      const sent = await send(content, sha256, upload);
      if (sent) return sent;
    }
  };

  if (outer?.aborted) end();
  else outer?.addEventListener('abort', end, { once: true });
  const result = run().then(async (one) => {
    state = 'ended';
    outer?.removeEventListener('abort', end);
    // After other failures the portal still has what arrived.
    if (one.ok || one.error.kind === 'invalid') await recall((memory) => memory.delete(fingerprint));
    return one;
  });
  return {
    get state() {
      return state;
    },
    get progress() {
      return progress;
    },
    result,
    pause() {
      if (state !== 'running') return;
      state = 'paused';
      chunk.abort();
    },
    resume() {
      if (state !== 'paused') return;
      state = 'running';
      wake();
    },
    abort() {
      if (state === 'ended') return;
      end();
      void result.then(async () => {
        await recall((one) => one.delete(fingerprint));
        if (upload) await deleteUpload(portal, upload.uploadId, callOptions);
      });
    },
  };
}

const nameOf = (file: Blob & { readonly name?: string }) => file.name;
