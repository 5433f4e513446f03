import {
  createUpload,
  putUploadContent,
  type CreateUploadFailure,
  type PutUploadContentFailure,
} from '../generated/operations/uploads.ts';
import type { Upload } from '../generated/types.ts';
import type { CallOptions, Portal } from '../transport/portal.ts';
import type { Result } from '../transport/result.ts';
import { xhrCarrier } from './xhr-carrier.ts';

export interface UploadProgress {
  /** Bytes sent. */
  readonly sent: number;
  /** Bytes in all. */
  readonly total: number;
}

export interface UploadOptions extends CallOptions {
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Without progress for this long an attempt counts as dead, in milliseconds. */
  readonly stallMs?: number;
}

export type UploadFailure = CreateUploadFailure | PutUploadContentFailure;

/** Half an hour for five megabytes: a slow line is not a dead one (`stallMs` finds the dead ones). */
const slowest = { attemptMs: 1_800_000, totalMs: 3_600_000 };

/**
 * Announces a file with its SHA-256 and sends its content. The upload's id goes into a filing's `uploadIds`.
 * Calling again with the same file starts anew; what no filing claims is deleted by the portal.
 *
 * @param file - its name and type are told to the portal, which checks them against the content
 *
 * @example
 * const upload = await uploadFile(portal, file, { signal, onProgress: ({ sent, total }) => show(sent / total) });
 * if (upload.ok) await fileComplaint(portal, { ...complaint, uploadIds: [upload.data.uploadId] });
 */
export async function uploadFile(
  portal: Portal,
  file: File,
  options: UploadOptions = {},
): Promise<Result<Upload, UploadFailure>> {
  const { onProgress, stallMs = 30_000, key: _, ...callOptions } = options;
  const total = file.size;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  onProgress?.({ sent: 0, total });
  const announced = await createUpload(
    portal,
    { name: file.name, mediaType: file.type, bytes: total, sha256 },
    callOptions,
  );
  if (!announced.ok) return announced;
  const { uploadId } = announced.data;
  const put = (): Promise<Result<Upload, PutUploadContentFailure>> =>
    putUploadContent(portal, uploadId, file, {
      time: slowest,
      ...callOptions,
      ...(!callOptions.fetch &&
        portal.settings.platformFetch &&
        'XMLHttpRequest' in globalThis && {
          fetch: xhrCarrier(file, (sent) => onProgress?.({ sent, total }), stallMs),
        }),
    });
  let stored = await put();
  // The contract says that sending the same content again is harmless, which a write without a key does not say by itself.
  for (let again = 1; again < portal.settings.retry.attempts && worthRepeating(stored, options.signal); again++) {
    stored = await put();
  }
  if (stored.ok) onProgress?.({ sent: total, total });
  return stored;
}

const worthRepeating = (result: Result<Upload, PutUploadContentFailure>, signal: AbortSignal | undefined) =>
  !signal?.aborted && !result.ok && result.error.outcome === 'unknown' && result.error.retryable;
