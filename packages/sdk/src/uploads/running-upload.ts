import type { AppendToUploadFailure, CreateUploadFailure, ReadUploadFailure } from '../generated/operations/uploads.ts';
import type { Upload } from '../generated/types.ts';
import type { CallOptions } from '../transport/portal.ts';
import type { Result } from '../transport/result.ts';
import type { UploadMemory } from './upload-memory.ts';

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes sent. It can go back: what a proxy has swallowed has to be sent again. */
  readonly sent: number;
  /** Bytes in all, after shrinking. */
  readonly total: number;
}

/** Choices for one upload. */
export interface UploadOptions extends CallOptions {
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * Makes a file smaller before anything is sent, a photo say. Returning the file itself leaves it as it is; so does a
   * rejection, because a file that is too large is better than none.
   */
  readonly shrink?: ((file: Blob) => Blob | Promise<Blob>) | undefined;
  /** Remembers which upload a file belongs to, so that a later call goes on with it. A `Map` will do within one page. */
  readonly memory?: UploadMemory | undefined;
  /** Largest number of bytes in one request; 524,288 unless said. What a proxy holds back and loses is no more than this. */
  readonly chunkBytes?: number | undefined;
  /** Name of the file, where the blob has none or another should be told. */
  readonly name?: string | undefined;
  /** Without progress for this long a request of a browser counts as dead, in milliseconds; 30,000 unless said. */
  readonly stallMs?: number | undefined;
}

/**
 * `file-changed`: the file is no longer the one that was begun, or cannot be read any more. `upload-type-mismatch`,
 * `upload-corrupt`, `upload-checksum-mismatch`: what the portal has found in it. In all cases nothing is attached to anything.
 */
export type UploadFailure = CreateUploadFailure | AppendToUploadFailure | ReadUploadFailure;

/** The end of an upload. */
export type UploadResult = Result<Upload, UploadFailure>;

/** An upload that is under way. */
export interface RunningUpload {
  readonly state: 'running' | 'paused' | 'ended';
  readonly progress: UploadProgress;
  /** Resolves with what became of it, and waits while the upload is paused. Rejects only with what `onProgress` has thrown. */
  readonly result: Promise<UploadResult>;
  /** Stops sending. What has arrived stays at the portal for as long as the portal keeps unclaimed uploads. */
  pause(): void;
  /** Goes on where the portal has got to. */
  resume(): void;
  /** Ends it, and has the portal forget what has arrived. (`signal` ends it, too, and leaves that there for a later call.) */
  abort(): void;
}
